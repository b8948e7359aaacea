/** What the add-in wrote in cells is undone: where it still stands, wherever its row went, and nothing of anyone else. */
import type { Undone } from "../../src/app/action";
import { shiftCells } from "embedded-excel/book";
import { createWorkbookPort } from "../../src/excel/workbook";
import { withExcel, type ExcelAtWork } from "./excel-at-work";
import { teamSheet } from "./score-sheets-at-work";

const undone = async ({ run }: ExcelAtWork, writing?: number): Promise<Undone> => {
  const outcome = await run("undo", writing === undefined ? {} : { writing });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
};
const ALL = (cells: number): Undone => ({ cells, back: cells, changed: [], left: [] });

async function selected(excel: ExcelAtWork, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
  expect(excel.book.activeSheet.name).toBe("Blad1");
}

/** What stands there, and by which formula. */
const held = ({ book }: ExcelAtWork, row: number, column: number): unknown =>
  book.activeSheet.formula(row, column) ?? (book.activeSheet.value(row, column) || null);

test("a text and a formula are taken away, each by its own number, and once", async () => {
  await withExcel(async (excel) => {
    await selected(excel, "B2");
    const text = await excel.run("insertText", { text: "=geen formule" });
    await selected(excel, "C5");
    const formula = await excel.run("insertFormula", { formula: "=1+1" });
    expect([held(excel, 1, 1), held(excel, 4, 2)]).toEqual(["=geen formule", "=1+1"]);
    if (!text.ok || !formula.ok) throw new Error("Not written");
    expect(await undone(excel, text.result.undo)).toEqual(ALL(1));
    expect([held(excel, 1, 1), held(excel, 4, 2)]).toEqual([null, "=1+1"]);
    expect(await excel.run("undo", { writing: text.result.undo! })).toMatchObject({
      error: { code: "nothingToUndo" },
    });
    expect(await undone(excel)).toEqual(ALL(1));
    expect(held(excel, 4, 2)).toBeNull();
    expect(await excel.run("undo", {})).toMatchObject({ error: { code: "nothingToUndo" } });
  });
});

test("what someone typed there since stays, and is said; on a sheet that is gone too", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    await selected(excel, "B2");
    await excel.run("insertText", { text: "een indicator" });
    book.type(book.activeSheet.id, 1, 1, "van de gebruiker");
    expect(await undone(excel)).toEqual({
      ...{ cells: 1, back: 0, left: [] },
      changed: [{ sheet: "Blad1", address: "B2" }],
    });
    expect(held(excel, 1, 1)).toBe("van de gebruiker");
  });
});

test("a text goes from the row that it was put in, also after that was sorted away", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    const { id } = book.activeSheet;
    for (const [row, name] of ["Bram", "Anja", "Cas"].entries()) book.type(id, row, 0, name);
    // The same text stands with somebody else, who typed it.
    book.type(id, 2, 1, "let op");
    await selected(excel, "B1");
    await excel.run("insertText", { text: "let op" });
    sort(excel, [1, 0, 2]);
    expect([0, 1, 2].map((row) => held(excel, row, 1))).toEqual([null, "let op", "let op"]);
    expect(await undone(excel)).toEqual(ALL(1));
    expect([0, 1, 2].map((row) => [held(excel, row, 0), held(excel, row, 1)])).toEqual([
      ["Anja", null],
      ["Bram", null],
      ["Cas", "let op"],
    ]);
  });
});

/** Rows 1 to 3 of the sheet in front in another order. */
function sort({ book }: ExcelAtWork, order: readonly number[]): void {
  const sheet = book.activeSheet;
  const rows = order.map((row) => [0, 1].map((column) => sheet.value(row, column) || null));
  sheet.write(
    { row: 0, column: 0, rows: 3, columns: 2 },
    rows.map((row) => row.map((value) => ({ value }))),
  );
}

describe("scores", () => {
  const WRITE = { was: "", value: 3 } as const;

  test("one that was written and others that were mended, while other scores come in", async () => {
    await withExcel(async (excel) => {
      const { made, row, column, score } = await teamSheet(excel);
      const sheet = excel.book.sheetByName(made.sheet)!;
      const at = (r: number, c: number): unknown => sheet.value(row + r, column + c) || null;
      const address = (r: number, c: number): string => score(r - row, c - column);
      sheet.write({ row, column, rows: 2, columns: 2 }, [
        [{ value: "niveau 2" }, { value: null }],
        [{ value: "N1" }, { value: 3 }],
      ]);
      const mends = [
        { sheetId: made.sheetId, address: address(row, column), was: "niveau 2", value: 2 },
        { sheetId: made.sheetId, address: address(row + 1, column), was: "N1", value: 1 },
      ];
      const mended = await excel.run("mendScores", { mends });
      const written = await excel.run("writeScore", {
        ...{ sheetId: made.sheetId, address: address(row, column + 1) },
        ...WRITE,
      });
      if (!mended.ok || !written.ok) throw new Error("Not written");
      // Somebody goes on scoring.
      sheet.write({ row, column: column + 2, rows: 2, columns: 1 }, [[{ value: 4 }], [{ value: 1 }]]);
      expect(await undone(excel, written.result.undo)).toEqual(ALL(1));
      expect([at(0, 0), at(1, 0), at(0, 1)]).toEqual([2, 1, null]);
      expect(await undone(excel, mended.result.undo)).toEqual(ALL(2));
      expect([at(0, 0), at(1, 0), at(0, 1)]).toEqual(["niveau 2", "N1", null]);
      expect([at(0, 2), at(1, 2)]).toEqual([4, 1]);
    });
  });

  test("on a sheet that was sorted since: whose score it was gets it back, also among equal ones", async () => {
    await withExcel(async (excel) => {
      const { made, row, column, score } = await teamSheet(excel);
      const sheet = excel.book.sheetByName(made.sheet)!;
      const written = await excel.run("writeScore", {
        ...{ sheetId: made.sheetId, address: score(0, 0), was: 2, value: 3 },
      });
      if (!written.ok) throw new Error(written.error.message);
      const rows = { row, column: 0, rows: 6, columns: column + 3 };
      const sorted = sheet.values(rows).toReversed();
      sheet.write(
        rows,
        sorted.map((line) => line.map((value) => ({ value }))),
      );
      const scores = (): readonly unknown[] =>
        [0, 1, 2, 3, 4, 5].map((r) => [sheet.value(row + r, 0), sheet.value(row + r, column)]);
      const before = scores();
      expect(await undone(excel, written.result.undo)).toEqual(ALL(1));
      const expected = before.map((each) => JSON.stringify(each));
      const changed = scores()
        .map((each) => JSON.stringify(each))
        .filter((each, index) => each !== expected[index]);
      expect(changed).toEqual([JSON.stringify(["Anna Aalders", 2])]);
    });
  });
});

test("a formula over which its value was put goes to its row where others were put above it, and looks at that row", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    const { id } = book.activeSheet;
    const sheet = book.activeSheet;
    for (const [row, line] of [
      ["a", '=A1&"!"'],
      ["b", "=A1&A2"],
      ["c", '=A$3&"!"'],
    ].entries()) {
      for (const [column, text] of line.entries()) book.type(id, row, column, text);
    }
    book.calculate();
    const port = createWorkbookPort();
    await port.replaceByValues(await port.findFormulas({ in: "workbook" }, () => true));
    expect([0, 1, 2].map((row) => held(excel, row, 1))).toEqual(["a!", "ab", "c!"]);
    shiftCells(book, sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");
    expect(await port.undoWriting()).toEqual({
      ...{ cells: 3, back: 1, changed: [] },
      left: [
        { sheet: "Blad1", address: "B3" },
        { sheet: "Blad1", address: "B4" },
      ],
    });
    expect([1, 2, 3].map((row) => held(excel, row, 1))).toEqual(['=A2&"!"', "ab", "c!"]);
  });
});

test("on a sheet that was protected since nothing is changed, and it says so", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    await selected(excel, "B2");
    await excel.run("insertText", { text: "een indicator" });
    const sheet = book.activeSheet;
    sheet.protection = { ...sheet.protection, on: true };
    expect(await excel.run("undo", {})).toMatchObject({
      error: { code: "sheetProtected", message: expect.stringContaining("er is nog niets gewijzigd") },
    });
    expect(held(excel, 1, 1)).toBe("een indicator");
    sheet.protection = { ...sheet.protection, on: false };
    expect(await undone(excel)).toEqual(ALL(1));
  });
});
