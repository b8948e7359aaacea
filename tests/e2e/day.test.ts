/** A whole working day of an analyst, from pasted names to a refreshed heatmap, without one word in the console. */
import type { FrameLocator, Page } from "playwright-core";
import { download, openFile } from "./files";
import { clickCell, closeBrowser, eventually, inPlayground, ready, waitForCell } from "./playground";

afterAll(closeBrowser);

const PEOPLE = [
  "Anna Bakker\t1\tBurgerzaken\tConsulent",
  "Bilal Çelik\t2\tBurgerzaken\tConsulent",
  "Carla de Wit\t3\tBurgerzaken\tConsulent",
  "Daan Jansen\t4\tVergunningen\tConsulent",
  "Henk de Boer\t5\tVergunningen\tAdviseur",
];
/** No more than that: every key makes the page calculate and draw, which takes most of the test's time. */
const BY_KEYS = 2;
const COMPETENCIES = 15;

const inFront = (page: Page, sheet: string): Promise<void> =>
  page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();

/** What each person gets on each competency: every level, and n.v.t. once. */
const scoreOf = (person: number, competency: number): string =>
  person === 0 && competency === 0 ? "n.v.t." : String((person + competency) % 5);

/**
 * Types the scores of the first people, and goes to the next with → or Tab, and back with ←, as hands on a keyboard do;
 * the others are in the workbook as if somebody else had filled them.
 */
async function fillEveryScore(page: Page): Promise<void> {
  await clickCell(page, "F7");
  for (let person = 0; person < BY_KEYS; person++) {
    for (let competency = 0; competency < COMPETENCIES; competency++) {
      await page.keyboard.type(scoreOf(person, competency));
      await page.keyboard.press(person % 2 === 0 ? "ArrowRight" : "Tab");
    }
    for (let back = 0; back < COMPETENCIES; back++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
  }
  const others = PEOPLE.slice(BY_KEYS).map((_, at) =>
    Array.from({ length: COMPETENCIES }, (_each, competency) => ({
      value: Number(scoreOf(BY_KEYS + at, competency)),
    })),
  );
  await page.evaluate(
    ([row, cells]) =>
      window.playground?.book
        .sheetByName("Teamscores")
        ?.write({ row, column: 5, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells),
    [6 + BY_KEYS, others] as const,
  );
}

async function make(pane: FrameLocator, what: string, button: string): Promise<void> {
  await pane.getByRole("tab", { name: "Scoren" }).click();
  await pane.getByRole("tab", { name: "Maken" }).click();
  await pane.getByRole("radio", { name: what }).check();
  await pane.getByRole("button", { name: button }).click();
}

test("names, team sheet, scores by keys, forms, check, profiles, heatmap, share, save, open, refresh", () =>
  inPlayground(async (open) => {
    const { page, pane } = open;
    const ribbon = page.locator(".ribbon");
    await page.setViewportSize({ width: 1440, height: 900 });
    await pane.getByRole("tab", { name: "Scoren" }).click();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate((text) => navigator.clipboard.writeText(text), PEOPLE.join("\n"));
    const names = pane.getByRole("textbox").first();
    await names.click();
    await page.keyboard.press("Control+v");
    await eventually(() => names.inputValue(), PEOPLE.join("\n"));
    await pane.getByText(/^5 mensen met nummer, afdeling en functie/).waitFor();
    await make(pane, "Teamblad", "Maak teamscoreblad");
    await inFront(page, "Teamscores");
    await waitForCell(page, "Teamscores", "A2", "0 van 75 ingevuld");

    await fillEveryScore(page);
    await waitForCell(page, "Teamscores", "A2", "75 van 75 ingevuld");
    await waitForCell(page, "Teamscores", "F7", "n.v.t.");
    await waitForCell(page, "Teamscores", "T8", Number(scoreOf(1, 14)));
    // The pane is still there, and follows a score that is filled.
    await clickCell(page, "F11");
    const followed = pane.getByRole("region", { name: "Score in de geselecteerde cel" });
    await followed.getByRole("button", { name: /^Henk de Boer/ }).waitFor();
    await page.keyboard.press("ArrowRight");
    await followed.getByRole("button", { name: /1\.2 Analyseren/ }).waitFor();

    await make(pane, "Formulieren", "Maak formulieren");
    await inFront(page, "Formulier Anna Bakker");
    await make(pane, "Profielen", "Maak functieprofielen");
    await pane.getByText("De functieprofielen staan op het nieuwe blad").last().waitFor();
    await ribbon.getByRole("button", { name: "Controleren" }).click();
    await pane.getByText(/^[\d.]+ bevindingen\.$/).waitFor();

    await page.getByRole("tab", { name: "Teamscores", exact: true }).click();
    await pane.getByRole("tab", { name: "Heatmap" }).click();
    await pane.getByRole("img", { name: /^Voorbeeld/ }).waitFor();
    await pane.getByRole("button", { name: "Maak heatmap" }).click();
    await inFront(page, "Heatmap");
    await pane.getByRole("button", { name: "Maak versie om te delen" }).click();
    await inFront(page, "Heatmap om te delen");
    // Eleven sheets, and the pane is where it was.
    const box = await page.locator("aside.pane").boundingBox();
    expect(box && box.x + box.width).toBe(1440);

    const { name, bytes } = await download(page);
    await openFile(page, name, bytes);
    await page.getByText(`${name} is geopend.`).waitFor({ state: "attached" });
    await ready(open);
    await page.getByRole("tab", { name: "Heatmap", exact: true }).click();
    await ribbon.getByRole("button", { name: "Vernieuwen" }).click();
    await pane.getByText("De heatmap op ‘Heatmap’ is vernieuwd.").first().waitFor();
    const labels = () =>
      page.evaluate(() => {
        const sheet = window.playground?.book.sheetByName("Heatmap");
        const texts = [...Array(60).keys()].map((row) => sheet?.value(row, 0));
        return texts.filter((text) => typeof text === "string" && /Bakker|Boer/.test(text));
      });
    await eventually(labels, ["Anna Bakker", "Henk de Boer"]);
  })());
