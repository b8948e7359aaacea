import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import {
  clickCell,
  closeBrowser,
  eventually,
  inPlayground,
  paneFrame,
  typeInCell,
  waitForCell,
  withPlayground,
} from "./playground";

afterAll(closeBrowser);

const LEVELS = [1, 2, 3, 4];
const NAMES = ["Aansluiten", "Opleveren", "Doorvragen"];

/** A framework as an organisation has it in a sheet: a row per competency, a column per level. */
async function fillFramework(page: Page): Promise<void> {
  const rows = [
    ["Groep", "Competentie", "Definitie", ...LEVELS.map((level) => `Niveau ${level}`), "Bron"],
    ...NAMES.map((name, at) => [
      at < 2 ? "Samen" : "Klaar",
      name,
      `${name} is nodig voor het werk.`,
      ...LEVELS.map((level) => `• doet ${level} keer iets\n• laat ${level} keer iets zien`),
      "intranet",
    ]),
    ["", "", "", "", "", "", "", ""],
    ["Vastgesteld door het college", "", "", "", "", "", "", ""],
  ];
  await paneFrame(page).evaluate(
    (values) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange(`A1:H${values.length}`).values = values;
        await context.sync();
      }),
    rows,
  );
}

test("a framework from a sheet is shown with what is uncertain, taken over, and holds from then on", () =>
  inPlayground(async ({ page, pane }) => {
    await fillFramework(page);
    await typeInCell(page, "A20", '=COMPLEET.COMPETENCY_CLUSTER("Doorvragen")');
    const answer = () => page.evaluate(() => window.playground?.book.activeSheet.value(19, 0));
    await eventually(async () => JSON.stringify(await answer()).includes("is geen competentie"), true);
    await clickCell(page, "A1");
    await pane.getByRole("button", { name: "Kader: Compleet Competenties" }).click();
    await pane.getByRole("button", { name: "Bekijken" }).click();
    const summary = pane.getByText("2 clusters, 3 competenties, 4 niveaus (1 → 4), 24 indicatoren");
    await summary.waitFor();
    // What was read is in sight without scrolling.
    expect(await summary.evaluate((text) => text.getBoundingClientRect().bottom < window.innerHeight)).toBe(
      true,
    );

    // Each competency leads to the cell that it was read from, and so does what was not understood.
    await pane.getByRole("button", { name: "3 competenties bekijken" }).click();
    await pane.getByRole("button", { name: /Opleveren, Naar B3/u }).click();
    const selected = () => page.evaluate(() => window.playground?.book.selection.areas[0]);
    await eventually(selected, { row: 2, column: 1, rows: 1, columns: 1 });

    // A column that is not to be a level is left out, and the numbers follow.
    await pane.getByLabel("Niveau 4").selectOption({ label: "Niet overnemen" });
    await pane.getByText("2 clusters, 3 competenties, 3 niveaus (1 → 3), 18 indicatoren").waitFor();
    await pane.getByLabel("Niveau 4").selectOption({ label: "Teksten van dit niveau" });
    await pane.getByText("3 competenties, 4 niveaus (1 → 4), 24 indicatoren").waitFor();

    await pane.getByRole("button", { name: "Kader overnemen" }).click();
    await page.getByRole("tab", { name: "Competentiekader", selected: true }).waitFor();
    await pane.getByText("Het kader staat op blad ‘Competentiekader’").first().waitFor();
    await pane.getByText("3 competenties, 4 niveaus, 24 indicatoren").waitFor();

    // The functions, the search and the choice for a matrix are of this framework.
    await waitForCell(page, "Blad1", "A20", "Klaar");
    await pane.getByRole("button", { name: "Terug naar de matrix" }).click();
    await pane.getByRole("button", { name: "Kader: Competentiekader" }).waitFor();
    await pane.getByText("3 competenties · 24 indicatoren").waitFor();
    await pane.getByRole("tab", { name: "Zoeken" }).click();
    await pane.getByRole("button", { name: /Doorvragen/u }).waitFor();
    expect(await pane.getByText("Zorgvuldigheid").count()).toBe(0);
  })());

test.each(["light", "dark", "contrast"])("taking over a framework is accessible (%s)", (theme) =>
  withPlayground(`?theme=${theme}`, async ({ page, pane }) => {
    await fillFramework(page);
    await clickCell(page, "A1");
    await pane.getByRole("button", { name: "Kader: Compleet Competenties" }).click();
    await pane.getByRole("button", { name: "Bekijken" }).click();
    await pane.getByRole("button", { name: "3 competenties bekijken" }).click();
    await pane.getByRole("heading", { name: "Klaar" }).waitFor();
    const findings = async () => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(" ")).join()}`);
    };
    await eventually(findings, []);
  }),
);
