/** The filters of a sheet and of its tables, in a file. */
import { filterSheet, filterTable } from "../../../model/auto-filter";
import { Book } from "../../../model/book";
import { shiftCells } from "../../../model/shift";
import { minimalXlsx, rowsXml } from "./minimal-xlsx";
import { zipParts } from "./zip-parts";

const ROWS = rowsXml([
  ["Naam", "Score"],
  ["Anna", 3],
  ["Bo", 1],
]);
const CONDITIONS =
  '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Anna"/></filters></filterColumn><filterColumn colId="1"><top10 val="1"/></filterColumn></autoFilter>';
const open = (sheet: string, tables: readonly string[] = []): Promise<Book> =>
  Book.open(minimalXlsx({ sheet, tables }), { locale: "nl-NL" });
const filterIn = async (book: Book, path = "xl/worksheets/sheet1.xml"): Promise<string | undefined> =>
  /<autoFilter\b[^>]*\/>|<autoFilter\b[\s\S]*?<\/autoFilter>/.exec(
    zipParts(await book.save())
      .get(path)!
      .toString("utf8"),
  )?.[0];
const insertRowAbove = (book: Book): void =>
  shiftCells(book, book.activeSheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");

describe("a filter of a sheet", () => {
  it("moves with its cells, conditions of other kinds too", async () => {
    const book = await open(ROWS + CONDITIONS);
    insertRowAbove(book);
    expect(await filterIn(book)).toBe(CONDITIONS.replace("A1:B3", "A2:B4"));
  });

  it("goes with its columns", async () => {
    const book = await open(ROWS + CONDITIONS);
    shiftCells(book, book.activeSheet, { row: 0, column: 1, rows: 1_048_576, columns: 1 }, "Right");
    expect(await filterIn(book)).toBe(CONDITIONS.replace("A1:B3", "A1:C3").replace('"1"><top', '"2"><top'));
  });

  it("that was chosen here is saved, and read again", async () => {
    const book = await open(ROWS);
    const area = { row: 0, column: 0, rows: 3, columns: 2 };
    filterSheet(book, book.activeSheet, { area, kept: new Map([[0, new Set(["Bo", ""])]]) });
    expect(await filterIn(book)).toBe(
      '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters blank="1"><filter val="Bo"/></filters></filterColumn></autoFilter>',
    );
    const again = await Book.open(await book.save(), { locale: "nl-NL" });
    expect(again.activeSheet.filter).toEqual(book.activeSheet.filter);
    expect([1, 2].map((row) => again.activeSheet.rows.isHidden(row))).toEqual([true, false]);
  });

  it("that was taken away is gone", async () => {
    const book = await open(ROWS + CONDITIONS);
    filterSheet(book, book.activeSheet, undefined);
    expect(await filterIn(book)).toBeUndefined();
  });
});

describe("a filter of a table", () => {
  const table = `<table id="1" name="Lijst" displayName="Lijst" ref="A1:B3" totalsRowShown="0">${CONDITIONS}<tableColumns count="2"><tableColumn id="1" name="Naam"/><tableColumn id="2" name="Score"/></tableColumns></table>`;
  const sheet = `${ROWS}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  const PART = "xl/tables/table1.xml";

  it("moves with its cells, conditions of other kinds too", async () => {
    const book = await open(sheet, [table]);
    insertRowAbove(book);
    expect(await filterIn(book, PART)).toBe(CONDITIONS.replace("A1:B3", "A2:B4"));
  });

  it("that was chosen here is saved", async () => {
    const book = await open(sheet, [table]);
    filterTable(book, book.activeSheet, book.activeSheet.tables[0]!, new Map([[1, new Set(["3"])]]));
    expect(await filterIn(book, PART)).toBe(
      '<autoFilter ref="A1:B3"><filterColumn colId="1"><filters><filter val="3"/></filters></filterColumn></autoFilter>',
    );
  });
});
