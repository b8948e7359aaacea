import type { Page } from "playwright-core";
import { Book } from "embedded-excel/book";
import { NO_PROMPT } from "embedded-excel/rules";
import { download, openFile } from "./files";
import {
  cellOf,
  clickCell,
  closeBrowser,
  eventually,
  inPlayground,
  paneFrame,
  ready,
  sheetNames,
  typeInCell,
  waitForCell,
} from "./playground";

afterAll(closeBrowser);

/** What a file must keep: texts with their place, heights, frame and print set-up. Widths are rounded to pixels. */
const contents = (page: Page) =>
  page.evaluate(() => {
    const { book } = window.playground ?? {};
    return book?.sheets.map((sheet) => {
      const { name, cells, rows, freeze, gridlines, tabColor } = book.view(sheet.id);
      const filled = cells.filter(({ value }) => value !== null);
      return {
        name,
        cells: filled.map(({ row, column, value, text }) => [row, column, value, text]),
        frame: [rows, freeze, gridlines, tabColor],
        print: [sheet.pageLayout, sheet.rowBreaks],
        marker: [...sheet.customProperties],
      };
    });
  });

test("what is downloaded is an .xlsx that opens again, here and elsewhere, with the matrix in it", () =>
  inPlayground(async (open) => {
    const { page, pane } = open;
    await pane.getByRole("button", { name: "Matrix invoegen" }).click();
    await page.getByRole("tab", { name: "Competentiematrix", selected: true }).waitFor();
    const made = await contents(page);
    const { name, bytes } = await download(page);
    expect(name).toBe("Map1.xlsx");
    expect(bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    const read = await Book.open(bytes, { locale: "nl-NL" });
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(["Blad1", "Competentiematrix"]);
    expect(read.sheetByName("Competentiematrix")?.value(5, 1)).toBe("Zorgvuldigheid");

    await page.getByRole("button", { name: "Nieuw", exact: true }).click();
    await eventually(() => sheetNames(page), ["Blad1"]);
    await openFile(page, "Kader.xlsx", bytes);
    await eventually(() => sheetNames(page), ["Blad1", "Competentiematrix"]);
    await ready(open);
    expect(await page.title()).toContain("Kader.xlsx");
    expect(await contents(page)).toEqual(made);
    expect(await page.evaluate(() => window.playground?.shown("Competentiematrix", "B6"))).toBe(
      "Zorgvuldigheid",
    );
    // The pane works on the workbook that is open now.
    await pane.getByRole("button", { name: "Matrix invoegen" }).click();
    await pane.getByText("De matrix staat op het nieuwe blad ‘Competentiematrix (2)’.").last().waitFor();
  })());

test("a file that is no workbook is refused, and so is losing what was made", () =>
  inPlayground(async ({ page }) => {
    await openFile(page, "brief.xlsx", Buffer.from("Beste collega's"));
    const alert = page.getByRole("alertdialog");
    await alert.getByText("‘brief.xlsx’ is geen Excel-werkmap (.xlsx) of is beschadigd.").waitFor();
    await page.keyboard.press("Enter");
    await alert.waitFor({ state: "hidden" });

    await typeInCell(page, "A1", "werk van een uur");
    await waitForCell(page, "Blad1", "A1", "werk van een uur");
    await page.getByRole("button", { name: "Nieuw", exact: true }).click();
    await alert.getByRole("heading", { name: "De werkmap is gewijzigd" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await cellOf(page, "Blad1", "A1")).toEqual({ value: "werk van een uur" });
  })());

test("what is typed in the grid reaches the workbook, and an add-in hears of it", () =>
  inPlayground(async ({ page }) => {
    const pane = paneFrame(page);
    await pane.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add((event) => {
          heard.push(`${event.address} ${event.source}`);
          return Promise.resolve();
        });
        worksheets.onSelectionChanged.add((event) => {
          heard.push(`selected ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    const heard = () => pane.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));

    await clickCell(page, "B2");
    await eventually(async () => (await heard()).includes("selected B2"), true);
    await page.keyboard.type("1,5");
    await page.keyboard.press("Enter");
    await waitForCell(page, "Blad1", "B2", 1.5);
    await eventually(async () => (await heard()).includes("B2 Local"), true);
    await typeInCell(page, "B3", "=SOM(B2;2)");
    await waitForCell(page, "Blad1", "B3", 3.5);
    expect(await cellOf(page, "Blad1", "B3")).toEqual({ value: 3.5, formula: "=SUM(B2,2)" });
    expect(await page.evaluate(() => window.playground?.shown("Blad1", "B3"))).toBe("3,5");
    await clickCell(page, "B2");
    await page.keyboard.press("Delete");
    await waitForCell(page, "Blad1", "B3", 2);
    await page.keyboard.press("Control+z");
    await waitForCell(page, "Blad1", "B3", 3.5);
  })());

/** A workbook as a colleague would send it: scores from a list on another sheet, and a locked heading. */
async function scoringFile(): Promise<Uint8Array> {
  const book = new Book({ locale: "nl-NL" });
  const scores = book.activeSheet;
  const lists = book.addSheet("Lijsten");
  const column = (rows: number) => ({ row: 0, column: 0, rows, columns: 1 });
  lists.write(
    column(3),
    ["ja", "deels", "nee"].map((value) => [{ value }]),
  );
  scores.write(column(1), [[{ value: "Score" }]]);
  scores.validations = [
    {
      areas: [{ row: 1, column: 0, rows: 10, columns: 1 }],
      type: "list",
      formulas: ["Lijsten!$A$1:$A$3"],
      allowBlank: true,
      dropdown: true,
      prompt: { ...NO_PROMPT, title: "Score", message: "Kies ja, deels of nee." },
      alert: { show: true, style: "stop", title: "Geen score", message: "Kies een score uit de lijst." },
    },
  ];
  return book.save();
}

test("in a file from elsewhere the list of a cell offers its choices, and anything else is refused", () =>
  inPlayground(async (open) => {
    const { page } = open;
    await openFile(page, "scores.xlsx", await scoringFile());
    await eventually(() => sheetNames(page), ["Blad1", "Lijsten"]);
    await ready(open);
    await clickCell(page, "A2");
    await page.getByText("Kies ja, deels of nee.").waitFor();
    await page.getByRole("button", { name: "Keuzelijst openen" }).click();
    expect(await page.getByRole("listbox").getByRole("option").allTextContents()).toEqual([
      "ja",
      "deels",
      "nee",
    ]);
    await page.getByRole("option", { name: "deels" }).click();
    await waitForCell(page, "Blad1", "A2", "deels");

    await clickCell(page, "A3");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await waitForCell(page, "Blad1", "A3", "nee");

    await typeInCell(page, "A4", "misschien");
    const alert = page.getByRole("alertdialog", { name: "Geen score" });
    await alert.getByText("Kies een score uit de lijst.").waitFor();
    expect(await cellOf(page, "Blad1", "A4")).toEqual({ value: null });
    await page.keyboard.press("Escape");
    await alert.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => window.playground?.shown("Blad1", "A4"))).toBe("");
    await typeInCell(page, "A4", "ja");
    await waitForCell(page, "Blad1", "A4", "ja");
  })());

test(
  "a sheet is copied from the menu of its tab, and the copy comes in front",
  inPlayground(async ({ page }) => {
    await typeInCell(page, "A1", "12");
    await typeInCell(page, "A2", "=A1*2");
    await page.getByRole("button", { name: "Blad1", exact: false }).first().click();
    await page.getByRole("menuitem", { name: "Kopie maken" }).click();
    await eventually(() => sheetNames(page), ["Blad1", "Blad1 (2)"]);
    await page.getByRole("tab", { name: "Blad1 (2)", selected: true }).waitFor();
    await waitForCell(page, "Blad1 (2)", "A2", 24);
    await typeInCell(page, "A1", "5");
    await waitForCell(page, "Blad1 (2)", "A2", 10);
    await waitForCell(page, "Blad1", "A2", 24);
  }),
);
