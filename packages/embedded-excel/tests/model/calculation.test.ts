import { Book } from "../../model/book";
import type { CellInput, CellValue } from "../../model/cell";
import { parseArea } from "../../model/address";
import type { Sheet } from "../../model/sheet";

function put(sheet: Sheet, address: string, rows: readonly (readonly (CellValue | string)[])[]): void {
  const start = parseArea(address);
  if (!start) throw new Error(address);
  const inputs = rows.map((row) =>
    row.map((value): CellInput =>
      typeof value === "string" && value.startsWith("=") ? { formula: value } : { value },
    ),
  );
  sheet.write({ ...start, rows: rows.length, columns: rows[0]?.length ?? 0 }, inputs);
}

function at(sheet: Sheet, address: string): CellValue {
  const cell = parseArea(address);
  if (!cell) throw new Error(address);
  return sheet.value(cell.row, cell.column);
}

function scores(): { book: Book; sheet: Sheet } {
  const book = new Book({ locale: "nl-NL" });
  const sheet = book.activeSheet;
  put(sheet, "A1", [[3], [2], [4], ["n.v.t."], [1], [2], [4], [null]]);
  return { book, sheet };
}

describe("formulas", () => {
  test.each([
    ["=SUMPRODUCT(--ISNUMBER(A1:A8))", 6],
    ["=SUMPRODUCT(--ISTEXT(A1:A8))", 1],
    ["=SUMPRODUCT(--ISBLANK(A1:A8))", 1],
    ["=SUMPRODUCT(--ISERROR(1/A1:A8))", 2],
    ["=SUMPRODUCT(LEN(A1:A8))", 12],
    ["=SUM(IF(ISNUMBER(A1:A8),1,0))", 6],
    ["=MEDIAN(IF(ISNUMBER(A1:A8),A1:A8))", 2.5],
    ["=SUM(ROUND(A1:A3/3,0))", 3],
    ["=SUM(LARGE(A1:A8,{1,2}))", 8],
    ["=SUM(COUNTIF(A1:A8,{2,4}))", 4],
    ["=SUM(MATCH({3,4},A1:A8,0))", 4],
    ["=ISNUMBER(A1)", true],
    ["=NOPE(A1)", { error: "#NAME?" }],
    ["=A8", 0],
    ["=1/A8", { error: "#DIV/0!" }],
  ])("%s", (formula, expected) => {
    const { book, sheet } = scores();
    expect(book.evaluate(sheet, formula)[0]?.[0]).toEqual(expected);
    put(sheet, "C1", [[formula]]);
    expect(at(sheet, "C1")).toEqual(expected);
  });

  // Microsoft Learn, List of worksheet functions that support long strings: neither COUNTIF nor MATCH is one of
  // them; that it is #VALUE! then, is told by others (see mended-functions.ts).
  test.each([
    ['=COUNTIF(A1:A8,REPT("x",255))', 0],
    ['=COUNTIF(A1:A8,REPT("x",256))', { error: "#VALUE!" }],
    ['=MATCH(REPT("x",255),A1:A8,0)', { error: "#N/A" }],
    ['=MATCH(REPT("x",256),A1:A8,0)', { error: "#VALUE!" }],
  ])("of over 255 characters: %s", (formula, expected) => {
    const { book, sheet } = scores();
    put(sheet, "C1", [[formula]]);
    expect([book.evaluate(sheet, formula)[0]?.[0], at(sheet, "C1")]).toEqual([expected, expected]);
  });

  // Microsoft Support, Remove or allow a circular reference: "displays either a zero or the last calculated value".
  test("a circle is 0, of one cell and of several, and is a formula again when it is broken", () => {
    const { sheet } = scores();
    put(sheet, "C1", [["=C1+1"], ["=C3"], ["=C2"]]);
    expect(["C1", "C2", "C3"].map((address) => at(sheet, address))).toEqual([0, 0, 0]);
    put(sheet, "C3", [[7]]);
    expect(at(sheet, "C2")).toBe(7);
  });

  test("follow what they depend on, over sheets and after a sheet's name changed", () => {
    const { book, sheet } = scores();
    const other = book.addSheet("Mijn scores");
    put(other, "A1", [["=SUM(Blad1!A1:A3)"]]);
    expect(at(other, "A1")).toBe(9);
    book.renameSheet(sheet, "Bron blad");
    expect(other.formula(0, 0)).toBe("=SUM('Bron blad'!A1:A3)");
    put(sheet, "A1", [[10]]);
    expect(at(other, "A1")).toBe(16);
    book.removeSheet(sheet);
    expect(at(other, "A1")).toEqual({ error: "#REF!" });
  });

  test("spill, make way, and are in the way", () => {
    const { book, sheet } = scores();
    put(sheet, "C1", [["=SORT(A1:A3)"]]);
    put(sheet, "E1", [["=SUM(C1:C3)"]]);
    expect([at(sheet, "C1"), at(sheet, "C2"), at(sheet, "C3")]).toEqual([2, 3, 4]);
    expect(at(sheet, "E1")).toBe(9);
    expect(book.spillsOn(sheet)).toEqual([{ row: 0, column: 2, rows: 3, columns: 1 }]);
    put(sheet, "C2", [["weg"]]);
    expect(at(sheet, "C1")).toEqual({ error: "#SPILL!" });
    expect(at(sheet, "C3")).toBeNull();
    put(sheet, "C2", [[null]]);
    expect(at(sheet, "C2")).toBe(3);
    put(sheet, "C1", [[7]]);
    expect([at(sheet, "C1"), at(sheet, "C2"), at(sheet, "C3")]).toEqual([7, null, null]);
  });

  test("that may spill no more leave nothing behind, and leave alone what another has filled since", () => {
    const book = new Book({ locale: "nl-NL" });
    const sheet = book.activeSheet;
    put(sheet, "A1", [[1, 2, 3]]);
    put(sheet, "C5", [["=A1:C1"]]);
    expect([at(sheet, "D5"), at(sheet, "E5")]).toEqual([2, 3]);
    put(sheet, "E3", [["=TRANSPOSE(A1:C1)"]]);
    expect(["E3", "E4", "E5"].map((cell) => at(sheet, cell))).toEqual([1, 2, 3]);
    expect([at(sheet, "C5"), at(sheet, "D5")]).toEqual([{ error: "#SPILL!" }, null]);
    expect(book.spillsOn(sheet)).toEqual([{ row: 2, column: 4, rows: 3, columns: 1 }]);
  });

  /** Microsoft's page "How to correct a #SPILL! error", "Indeterminate size": what does not stabilize is #SPILL!. */
  test("whose size changes at each pass do not spill, until they may settle", () => {
    const book = new Book({ locale: "nl-NL" });
    const sheet = book.activeSheet;
    put(sheet, "A1", [
      [0, 2],
      [3, 4],
      ["a", 0],
      ["b", null],
    ]);
    put(sheet, "A5", [["=TRANSPOSE(A1:A4)"]]);
    put(sheet, "C1", [["=UNIQUE(B1:B5)"]]);
    expect(at(sheet, "C1")).toEqual({ error: "#SPILL!" });
    expect([at(sheet, "A5"), at(sheet, "B5"), at(sheet, "C5")]).toEqual([0, 3, "a"]);
    put(sheet, "A5", [[null]]);
    expect(["C1", "C2", "C3", "C4", "C5"].map((cell) => at(sheet, cell))).toEqual([2, 4, 0, null, null]);
  });

  test("know tables by name, and a table's new name", () => {
    const book = new Book({ locale: "nl-NL" });
    const sheet = book.activeSheet;
    put(sheet, "A1", [
      ["Naam", "Score"],
      ["Ana", 3],
      ["Bo", 1],
    ]);
    const table = book.tables.add(sheet, { row: 0, column: 0, rows: 3, columns: 2 }, true);
    expect(table.name).toBe("Tabel1");
    book.tables.rename(table, "Scores");
    put(sheet, "D1", [['=AVERAGEIFS(Scores[Score],Scores[Naam],"Ana")'], ["=SUM(Scores[Score])"]]);
    expect([at(sheet, "D1"), at(sheet, "D2")]).toEqual([3, 4]);
    book.tables.rename(table, "Punten");
    expect(sheet.formula(1, 3)).toBe("=SUM(Punten[Score])");
    expect(at(sheet, "D2")).toBe(4);
  });

  /** LibreOffice 7.4 gives the same for the same formulas in a file. */
  test("that name their own row of a table stand beside one of its rows, or are #VALUE!", () => {
    const book = new Book({ locale: "nl-NL" });
    const sheet = book.activeSheet;
    put(sheet, "A1", [
      ["Naam", "Score"],
      ["Ana", 3],
    ]);
    book.tables.rename(book.tables.add(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, true), "T");
    put(sheet, "D1", [["=T[@Score]+1"], ["=T[@Score]+1"], ["=T[@Score]+1"]]);
    put(sheet, "B3", [[7]]);
    expect(["D1", "D2", "D3"].map((cell) => at(sheet, cell))).toEqual([
      { error: "#VALUE!" },
      4,
      { error: "#VALUE!" },
    ]);
  });

  test("know defined names, also of one sheet", () => {
    const { book, sheet } = scores();
    book.names.add({ name: "Waarden", formula: "=Blad1!$A$1:$A$3", visible: true, comment: "" });
    expect(book.evaluate(sheet, "=SUM(Waarden)")).toEqual([[9]]);
    book.names.add({ name: "Los", sheetId: sheet.id, formula: "=Blad1!$A$1", visible: true, comment: "" });
    put(sheet, "D1", [["=Los*2"]]);
    expect(at(sheet, "D1")).toBe(6);
  });

  test("call custom functions with values and ranges", () => {
    const { book, sheet } = scores();
    book.useFunctions([
      {
        name: "COMPLEET.TEST",
        minArguments: 1,
        maxArguments: 2,
        invoke: ([first, second = null]) => [
          [Array.isArray(first) ? first.length : -1, typeof second === "string" ? second : "leeg"],
        ],
      },
    ]);
    expect(book.evaluate(sheet, '=COMPLEET.TEST(A1:A3,"x")')).toEqual([[3, "x"]]);
    expect(book.evaluate(sheet, "=COMPLEET.TEST(A1)")).toEqual([[-1, "leeg"]]);
  });

  test("are worked out only when something changed", () => {
    const { book, sheet } = scores();
    let calls = 0;
    book.useFunctions([{ name: "COMPLEET.TEL", minArguments: 0, maxArguments: 0, invoke: () => ++calls }]);
    put(sheet, "C1", [["=COMPLEET.TEL()"]]);
    expect(calls).toBe(0);
    at(sheet, "C1");
    at(sheet, "C1");
    book.view(sheet.id);
    expect(calls).toBe(1);
    put(sheet, "A1", [[5]]);
    at(sheet, "C1");
    expect(calls).toBe(2);
  });
});

test("several columns of a table's own row are that row's cells and no others", () => {
  const book = new Book({ locale: "nl-NL" });
  const sheet = book.activeSheet;
  put(sheet, "B2", [
    ["Naam", "1.1 A#", "1.2 B", "Som"],
    ["Anna", 1, 2, null],
    ["Bert", 3, null, null],
  ]);
  const table = book.tables.add(sheet, { row: 1, column: 1, rows: 3, columns: 4 }, true);
  book.tables.rename(table, "Scores");
  put(sheet, "E3", [["=SUM(Scores[@[1.1 A'#]:[1.2 B]])"], ["=SUM([@[1.1 A'#]:[1.2 B]])"]]);
  put(sheet, "G4", [["=COUNTA(Scores[[#This Row],[Naam]:[1.2 B]])"], ["=SUM(Scores[[1.1 A'#]:[1.2 B]])"]]);
  expect(["E3", "E4", "G4", "G5"].map((address) => at(sheet, address))).toEqual([3, 3, 2, 6]);
});

test("an old array formula of one cell is worked out, as openpyxl writes each formula over arrays", () => {
  const { book, sheet } = scores();
  const cell = sheet.cells.make(0, 2);
  cell.formula = { text: "=SUM(IF(ISNUMBER(A1:A8),1))", kind: "array", size: { rows: 1, columns: 1 } };
  book.recalculate();
  expect(at(sheet, "C1")).toBe(6);
  put(sheet, "A4", [[2]]);
  expect(at(sheet, "C1")).toBe(7);
});
