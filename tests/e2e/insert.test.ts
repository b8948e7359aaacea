import type { Page } from "playwright-core";
import {
  cellOf,
  clickCell,
  closeBrowser,
  colorAt,
  eventually,
  inPlayground,
  sheetNames,
  typeInCell,
  waitForCell,
  wholeWorkbook,
} from "./playground";

afterAll(closeBrowser);

/** Where each layout has a coloured empty cell near its top, and some text that must be there. */
const LAYOUTS = [
  { name: "Matrix", sheet: "Competentiematrix", colored: "C5", at: "B6", text: "Zorgvuldigheid" },
  { name: "Lijst", sheet: "Competentielijst", colored: "", at: "C5", text: "Zorgvuldigheid" },
  { name: "Kaarten", sheet: "Gesprekskaarten", colored: "A2", at: "B1", text: "1.1  Zorgvuldigheid" },
] as const;

test.each(LAYOUTS)(
  "with the mouse: $name comes on a sheet of its own, is gone to, and removed again",
  ({ name, sheet, colored, at, text }) =>
    inPlayground(async ({ page, pane }) => {
      await typeInCell(page, "B2", "van mij");
      await waitForCell(page, "Blad1", "B2", "van mij");
      const before = await wholeWorkbook(page);
      await pane.getByRole("radio", { name, exact: true }).check();
      await pane.getByRole("button", { name: "Matrix invoegen" }).click();
      await pane.getByText(`De matrix staat op het nieuwe blad ‘${sheet}’.`).last().waitFor();
      expect(await sheetNames(page)).toEqual(["Blad1", sheet]);
      await page.getByRole("tab", { name: sheet, selected: true }).waitFor();
      await waitForCell(page, sheet, at, text);
      expect(await page.evaluate(([s, a]) => window.playground?.shown(s, a), [sheet, at] as const)).toBe(
        text,
      );
      if (colored) {
        const fill = await page.evaluate((address) => {
          const { book } = window.playground ?? {};
          const row = Number(address.slice(1)) - 1;
          return book?.activeSheet.style(row, address.charCodeAt(0) - 65).fill;
        }, colored);
        expect(fill).toMatch(/^#/);
        await eventually(() => colorAt(page, colored), fill);
      }

      await page.getByRole("tab", { name: "Blad1" }).click();
      await page.getByRole("tab", { name: "Blad1", selected: true }).waitFor();
      await pane.getByRole("button", { name: "Ga naar blad" }).click();
      await page.getByRole("tab", { name: sheet, selected: true }).waitFor();

      await pane.getByRole("button", { name: "Verwijder blad" }).click();
      await pane.getByRole("button", { name: "Ja, verwijderen" }).click();
      await pane.getByText(`Blad ‘${sheet}’ is verwijderd.`).last().waitFor();
      expect(await sheetNames(page)).toEqual(["Blad1"]);
      expect(await wholeWorkbook(page)).toEqual(before);
    })(),
);

test("only what was chosen comes, and the foot of the pane counts along", () =>
  inPlayground(async ({ page, pane }) => {
    await pane.getByRole("button", { name: "Niets: Geen competenties kiezen" }).click();
    await pane.getByText("Kies minstens één competentie.").waitFor();
    const insert = pane.getByRole("button", { name: "Matrix invoegen" });
    expect(await insert.getAttribute("aria-disabled")).toBe("true");
    await pane.getByRole("treeitem", { name: /^Relaties/ }).click();
    await pane.getByRole("treeitem", { name: /Coachen/ }).click();
    await pane.getByRole("treeitem", { name: /Samenwerken/ }).click();
    for (const level of ["Niveau 3", "Niveau 4"]) {
      await pane.getByRole("checkbox", { name: level }).uncheck();
    }
    await pane.getByText("2 competenties · 16 indicatoren").first().waitFor();
    await pane.getByLabel("Naam van het blad").fill("Team Zorg");
    await insert.click();
    await pane.getByText("De matrix staat op het nieuwe blad ‘Team Zorg’.").last().waitFor();
    expect(await usedCells(page)).toEqual({
      competencies: ["Samenwerken", "Coachen"],
      header: ["Code", "Competentie", "Definitie", "Niveau 1", "Niveau 2"],
    });

    // The same name again: said in a sentence, and nothing is made.
    await insert.click();
    await pane
      .getByText(/Er is al een blad met de naam ‘Team Zorg’\./)
      .last()
      .waitFor();
    expect(await sheetNames(page)).toEqual(["Blad1", "Team Zorg"]);
  })());

const usedCells = (page: Page) =>
  page.evaluate(() => {
    const { book } = window.playground ?? {};
    if (!book) return undefined;
    const cells = book.view(book.activeSheet.id).cells;
    const header = cells.find(({ text }) => text === "Competentie")?.row;
    return {
      header: cells.filter(({ row, text }) => row === header && text).map(({ text }) => text),
      competencies: cells
        .filter(({ row, column, text }) => row > Number(header) + 1 && column === 1 && text)
        .map(({ text }) => text),
    };
  });

test("from the selected cell: refused over something, with the workbook as it was; carried out where it is free", () =>
  inPlayground(async ({ page, pane }) => {
    await typeInCell(page, "D9", "hier staat iets");
    await waitForCell(page, "Blad1", "D9", "hier staat iets");
    await clickCell(page, "B3");
    await pane.getByRole("radio", { name: "Lijst" }).check();
    await pane.getByRole("radio", { name: "Vanaf de geselecteerde cel" }).check();
    const before = await wholeWorkbook(page);
    const insert = pane.getByRole("button", { name: "Matrix invoegen" });
    await insert.click();
    await pane
      .getByText(/niet genoeg lege ruimte: in cel D9 staat al iets/)
      .last()
      .waitFor();
    expect(await wholeWorkbook(page)).toEqual(before);

    await clickCell(page, "D9");
    await page.keyboard.press("Delete");
    await waitForCell(page, "Blad1", "D9", null);
    await clickCell(page, "B3");
    await insert.click();
    await pane.getByText("De matrix staat op ‘Blad1’, in B3:G221.").last().waitFor();
    expect(await sheetNames(page)).toEqual(["Blad1"]);
    expect(await cellOf(page, "Blad1", "B6")).toEqual({ value: "Cluster" });
    expect(await cellOf(page, "Blad1", "C7")).toEqual({ value: "1.1" });
    // A sheet that was there already is not offered for removal.
    await pane.getByRole("button", { name: "Ga naar blad" }).waitFor();
    expect(await pane.getByRole("button", { name: "Verwijder blad" }).count()).toBe(0);
  })());

test("the buttons on the ribbon are those of the manifest, and each does its work", () =>
  inPlayground(async ({ page, pane }) => {
    const buttons = page.locator(".ribbon [data-control]");
    expect((await buttons.locator("span").allTextContents()).sort()).toEqual([
      "Controleren",
      "Formulieren",
      "Heatmap maken",
      "Hele matrix invoegen",
      "Matrix",
      "Taakvenster",
      "Teamscoreblad",
      "Vernieuwen",
      "Versie om te delen",
      "Zoeken",
    ]);
    const ribbon = (name: string) => buttons.filter({ hasText: name });
    await ribbon("Zoeken").click();
    await pane.getByRole("tab", { name: "Zoeken", selected: true }).waitFor();
    await ribbon("Matrix").first().click();
    await pane.getByRole("tab", { name: "Matrix", selected: true }).waitFor();
    await ribbon("Formulieren").click();
    await pane.getByRole("tab", { name: "Scoren", selected: true }).waitFor();
    await pane.getByRole("button", { name: "Maak formulieren" }).waitFor();
    await ribbon("Teamscoreblad").click();
    await pane.getByRole("button", { name: "Maak teamscoreblad" }).waitFor();
    await ribbon("Controleren").click();
    await pane.getByRole("tab", { name: "Controleren", selected: true }).waitFor();

    await page.getByRole("button", { name: "Taakvenster sluiten" }).click();
    await page.locator("iframe").waitFor({ state: "hidden" });
    await ribbon("Hele matrix invoegen").click();
    await page.getByRole("tab", { name: "Competentiematrix", selected: true }).waitFor();
    await waitForCell(
      page,
      "Competentiematrix",
      "C2",
      "4 clusters · 15 competenties · niveau 1 t/m 4 · 215 indicatoren",
    );
    expect(await page.locator("iframe").isVisible()).toBe(false);

    await ribbon("Zoeken").click();
    await pane.getByRole("tab", { name: "Zoeken", selected: true }).waitFor();
    await page.getByRole("button", { name: "Taakvenster sluiten" }).click();
    await page.locator("iframe").waitFor({ state: "hidden" });
    await ribbon("Taakvenster").click();
    // As it was left.
    await pane.getByRole("tab", { name: "Zoeken", selected: true }).waitFor();
  })());
