/** What was written is read back, by this reader and by ExcelJS: cell by cell, with tables, dropdowns, names and marks. */
import ExcelJS from "exceljs";
import type { FileBook } from "../../src/files/reading/file-book";
import { readFile } from "../../src/files/reading/read-file";
import { bookFile } from "../../src/files/writing/book-file";
import { fileFormula } from "../../src/files/writing/formula-in-file";
import { plannedCells } from "../../src/sheets/plan/plan-cells";
import { SheetDraft } from "../../src/sheets/drafting/sheet-draft";
import { plainFrame } from "../sheets/plain-frame";
import { selection, whole } from "../sheets/selections";
import { formAsFile } from "./forms-as-files";

function sheetOf(book: FileBook, name: string) {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

describe.each([
  ["a whole form", whole()],
  ["a form of two competencies at two levels", selection(["1.2", "4.1"], [2, 3])],
])("%s", (_, chosen) => {
  const { form, lists, bytes } = formAsFile(chosen, undefined, {
    keywords: "compleet-ronde:abc",
    title: "Formulieren",
    texts: { Compleet_ronde: "abc" },
  });
  const book = readFile(bytes);
  const sheet = sheetOf(book, form.plan.name);

  test("every cell of the plan is there, and no other", () => {
    for (const plan of [form.plan, lists]) {
      const planned = plannedCells(plan).filter(
        ({ value, formula }) => formula !== undefined || value !== "",
      );
      const read = sheetOf(book, plan.name).cells;
      for (const { row, column, value, formula } of planned) {
        const cell = read.at(row, column);
        if (formula === undefined) expect(cell?.value).toBe(value);
        else expect(cell?.formula).toBe(fileFormula(formula, plan, { row, column }));
      }
      expect(read.count).toBe(planned.length);
    }
  });

  test("its table, its dropdowns, its names, and how it is kept apart", () => {
    const [table] = form.plan.tables;
    expect(sheet.tables).toEqual([
      expect.objectContaining({
        name: table?.name,
        area: table?.area,
        showsHeaders: true,
        showsTotals: false,
      }),
    ]);
    expect(sheet.tables[0]?.headers).toContain("Score");
    expect(sheet.dropdowns.map(({ source }) => source)).toEqual(
      expect.arrayContaining(["Compleet_Oordelen", "Compleet_Beoordelaars"]),
    );
    expect(sheet.protected).toBe(true);
    expect(sheetOf(book, "Lijsten").visible).toBe(false);
    expect(book.names).toContainEqual({ name: "Compleet_ronde", refersTo: '"abc"' });
    expect(book.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Compleet_Oordelen", "_xlnm.Print_Titles"]),
    );
    expect(book.keywords).toBe("compleet-ronde:abc");
    expect(book.savedBy).toBe("");
  });

  test("another program reads the same", async () => {
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(bytes.slice().buffer);
    const sheetThere = other.getWorksheet(form.plan.name);
    if (!sheetThere) throw new Error("No form");
    for (const { row, column, value, formula } of plannedCells(form.plan)) {
      const cell = sheetThere.getCell(row + 1, column + 1);
      if (formula !== undefined) expect(cell.formula).toBe(fileFormula(formula, form.plan, { row, column }));
      else if (value !== "" && !cell.isMerged) expect(cell.value).toBe(value);
    }
    expect(other.getWorksheet("Lijsten")?.state).toBe("hidden");
  });

  test("the same plans give the same bytes", () => {
    const again = formAsFile(chosen, undefined, {
      keywords: "compleet-ronde:abc",
      title: "Formulieren",
      texts: { Compleet_ronde: "abc" },
    });
    expect(again.bytes).toEqual(bytes);
  });
});

function planOf(cells: readonly (string | number | boolean | null | { formula: string })[][]) {
  const draft = new SheetDraft((cells[0] ?? []).map(() => 60));
  for (const row of cells) draft.addRow(row);
  return draft;
}

test("texts of people stay texts, whatever they look like", () => {
  const hostile = [
    "=1+1",
    "+31",
    "1.1",
    "00123",
    "a\nb",
    " x ",
    "<&>\"'",
    "_x0041_",
    "👩‍🏫",
    "\u0001z",
    "Ronde 5%",
  ];
  const plan = planOf([hostile]).finish({ name: "A'b & <c>", frame: plainFrame });
  const [read] = readFile(bookFile({ sheets: [{ plan }] })).sheets;
  expect(read?.name).toBe("A'b & <c>");
  expect(hostile.map((_, column) => read?.cells.at(0, column)?.value)).toEqual(
    hostile.map((text) => text.replace("\u0001", "")),
  );
});

test("a calculated column and totals are written as the format has them", () => {
  const draft = planOf([
    ["Naam", "Aantal", "Dubbel"],
    ["An", 2, { formula: "=[@Aantal]*2" }],
    ["Bo", 3, { formula: "=[@Aantal]*2" }],
    [null, null, null],
  ]);
  const area = { row: 0, column: 0, rows: 3, columns: 3 };
  const plan = draft.finish({
    name: "Tabel",
    tables: [
      {
        ...{ name: "Lijst", area, style: "TableStyleLight1", filter: true, bandedRows: false },
        totals: ["Totaal", { formula: "=SUBTOTAL(109,Lijst[Aantal])" }, null],
      },
    ],
    frame: plainFrame,
  });
  const [read] = readFile(bookFile({ sheets: [{ plan, results: new Map([["C2", 4]]) }] })).sheets;
  expect(read?.cells.at(1, 2)).toEqual({ formula: "Lijst[[#This Row],[Aantal]]*2", value: 4 });
  expect(read?.tables[0]).toMatchObject({ area: { rows: 4 }, showsTotals: true });
});

test("a formula of a row is told by its table, also with a header that has brackets", () => {
  const tables = [
    {
      ...{ name: "T", style: "", filter: false, bandedRows: false },
      area: { row: 0, column: 0, rows: 3, columns: 4 },
    },
  ];
  const at = { row: 1, column: 1 };
  expect(fileFormula('=SUM([@[A b]:[C]])&"[@x]"', { tables }, at)).toBe(
    'SUM(T[[#This Row],[A b]:[C]])&"[@x]"',
  );
  expect(fileFormula("=[@[a'[b']]]", { tables }, at)).toBe("T[[#This Row],[a'[b']]]");
  expect(fileFormula('=TEXTJOIN(",",TRUE,T[A])&"TEXTJOIN("', { tables })).toBe(
    '_xlfn.TEXTJOIN(",",TRUE,T[A])&"TEXTJOIN("',
  );
  expect(() => fileFormula("=[@A]", { tables }, { row: 9, column: 0 })).toThrow(RangeError);
});
