/** How much of a heatmap, and of what is scored with, is seen at once on a laptop with the pane open, at three zooms. */
import type { Page } from "playwright-core";
import { closeBrowser, clickCell, eventually, inPlayground } from "./playground";

afterAll(closeBrowser);

const PEOPLE = 30;
const NAMES = Array.from(
  { length: PEOPLE },
  (_, index) => `Persoon ${index + 1};${1001 + index};Burgerzaken`,
);

const SCREENS = [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
];

/** By zoom: so many competencies at least are in sight, and so many people. */
const LEAST: readonly (readonly [number, readonly [number, number]])[] = [
  [0.9, [15, 20]],
  [1, [15, 15]],
  [1.25, [11, 10]],
];

/** The window of a browser that is zoomed: as many fewer pixels of the page. */
async function show(page: Page, { width, height }: (typeof SCREENS)[number], zoom: number): Promise<void> {
  await page.setViewportSize({ width: Math.floor(width / zoom), height: Math.floor(height / zoom) });
}

/** How many cells of a line are in sight, from its first. */
async function inSight(page: Page, cells: readonly string[]): Promise<number> {
  return page.evaluate(
    (addresses) => addresses.filter((at) => window.playground?.point(at) !== undefined).length,
    cells,
  );
}

test("a heatmap: fifteen competencies and at least fifteen people; every score in the pane", () =>
  inPlayground(async ({ page, pane }) => {
    await show(page, SCREENS[0]!, 1);
    await pane.getByRole("tab", { name: "Scoren" }).click();
    await pane.getByRole("textbox").first().fill(NAMES.join("\n"));
    await pane.getByRole("button", { name: "Maak teamscoreblad" }).click();
    await page.getByRole("tab", { name: "Teamscores", selected: true }).waitFor();
    await page.evaluate((rows) => {
      const sheet = window.playground?.book.sheetByName("Teamscores");
      const scores = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: 15 }, (__, column) => ({ value: (row + column) % 5 })),
      );
      sheet?.write({ row: 6, column: 5, rows, columns: 15 }, scores);
    }, PEOPLE);

    // While somebody scores the pane is for the score, with its texts.
    await pane.getByRole("button", { name: "Melding sluiten" }).click();
    await clickCell(page, "F7");
    const score = pane.getByRole("region", { name: "Score in de geselecteerde cel" });
    const half = async () => ((await score.boundingBox())?.height ?? 0) > SCREENS[0]!.height * 0.45;
    await eventually(half, true);

    // Every score that can be chosen is in sight, without scrolling, and so is the way to the next.
    const scores = pane.getByRole("group", { name: "Score kiezen" }).getByRole("button");
    for (const screen of SCREENS) {
      for (const [zoom] of LEAST) {
        await show(page, screen, zoom);
        await clickCell(page, "F7");
        await eventually(() => scores.count(), 6);
        const seen = [pane.getByRole("button", { name: "Volgende ›" }), ...(await scores.all())];
        for (const button of seen) {
          const box = await button.boundingBox();
          expect(box).not.toBeNull();
          expect(box!.y + box!.height).toBeLessThanOrEqual(screen.height / zoom);
        }
      }
    }

    await show(page, SCREENS[0]!, 1);
    await page.getByRole("button", { name: "Heatmap maken" }).click();
    await page.getByRole("tab", { name: "Heatmap", selected: true }).waitFor();
    const at = await page.evaluate(() => {
      const { book } = window.playground ?? {};
      const sheet = book?.sheetByName("Heatmap");
      const cells = (sheet && book?.view(sheet.id).cells) ?? [];
      const find = (start: string) => cells.find(({ text }) => text.startsWith(start));
      return { first: find("Persoon 1")?.row ?? -1, column: find("1.1 ")?.column ?? -1 };
    });
    expect(Math.min(at.first, at.column)).toBeGreaterThan(0);
    const letter = (column: number) => String.fromCharCode(65 + column);
    const people = Array.from({ length: PEOPLE }, (_, index) => `A${at.first + 1 + index}`);
    const competencies = Array.from(
      { length: 15 },
      (_, index) => `${letter(at.column + index)}${at.first + 1}`,
    );
    for (const screen of SCREENS) {
      for (const [zoom, least] of LEAST) {
        await show(page, screen, zoom);
        const seen = async () => [await inSight(page, competencies), await inSight(page, people)];
        const enough = async () => (await seen()).every((count, index) => count >= (least[index] ?? 0));
        await eventually(enough, true);
      }
    }
  })());

/** By zoom: so many questions of a form at least are in sight. */
const QUESTIONS: readonly (readonly [number, number])[] = [
  [0.9, 9],
  [1, 7],
  [1.25, 3],
];

test("an indicator form: the first questions, and what stands above the columns however far one goes", () =>
  inPlayground(async ({ page, pane }) => {
    await show(page, SCREENS[0]!, 1);
    await pane.getByRole("tab", { name: "Scoren" }).click();
    await pane.getByRole("textbox").first().fill("Anna Bakker;1001;Burgerzaken;Adviseur");
    await pane.getByRole("radio", { name: /^Formulieren/ }).check();
    await pane.getByRole("button", { name: "Maak formulieren" }).click();
    await page.getByRole("tab", { name: "Formulier Anna Bakker", selected: true }).waitFor();
    const scores = Array.from({ length: 215 }, (_, index) => `F${7 + index}`);
    for (const screen of SCREENS) {
      for (const [zoom, least] of QUESTIONS) {
        await show(page, screen, zoom);
        await clickCell(page, "F7");
        await eventually(async () => (await inSight(page, scores)) >= least, true);
      }
    }
    await show(page, SCREENS[0]!, 1);
    await clickCell(page, "F9");
    await page.mouse.wheel(0, 1600);
    await eventually(async () => inSight(page, ["F7"]), 0);
    expect(await inSight(page, ["A1", "F1", "E6", "F6"])).toBe(4);
  })());
