/** What Excel notes for itself in a file: that a width follows what its column holds, and its own hidden names. */
import { filterSheet } from "../../../model/auto-filter";
import { parseArea } from "../../../model/address";
import { Book } from "../../../model/book";
import { minimalXlsx, rowsXml } from "./minimal-xlsx";
import { childrenOf, descendants, xmlTree } from "./xml-tree";
import { zipParts } from "./zip-parts";

const ROWS = rowsXml([
  ["Naam", "Score"],
  ["Anna", 3],
  ["Bo", 1],
]);
const open = (sheet: string, names?: string): Promise<Book> =>
  Book.open(minimalXlsx({ sheet, second: rowsXml([["x"]]), ...(names !== undefined && { names }) }), {
    locale: "nl-NL",
  });
const shift = (book: Book, address: string, way: "Down" | "Up" | "Right" | "Left"): void =>
  book.shiftCells(book.sheetByName("Blad1") ?? book.activeSheet, parseArea(address)!, way);

describe("a column's best fit", () => {
  const COLS =
    '<cols><col min="1" max="1" width="9.140625" bestFit="1"/><col min="2" max="3" width="20.42578125" bestFit="1" customWidth="1"/>' +
    '<col min="4" max="4" width="20.42578125" customWidth="1"/><col min="6" max="6" width="12.42578125" hidden="1" bestFit="1" customWidth="1"/></cols>';
  const saved = async (change: (book: Book) => void): Promise<Record<string, string | undefined>> => {
    const book = await open(COLS + ROWS);
    change(book);
    const tree = xmlTree(
      zipParts(await book.save())
        .get("xl/worksheets/sheet1.xml")!
        .toString("utf8"),
    );
    const columns = descendants(tree, "col").flatMap(({ attributes: { min, max, width, bestFit } }) =>
      Array.from({ length: Number(max) - Number(min) + 1 }, (_, at) => {
        return [Number(min) + at, `${width}${bestFit === "1" ? " best" : ""}`] as const;
      }),
    );
    return Object.fromEntries(columns);
  };

  it("is kept for each of the columns that have it, and for no other", async () => {
    expect(await saved(() => undefined)).toEqual({
      1: "9.140625 best",
      2: "20.42578125 best",
      3: "20.42578125 best",
      4: "20.42578125",
      6: "12.42578125 best",
    });
  });

  it("goes along with its column", async () => {
    expect(await saved((book) => shift(book, "A:A", "Right"))).toMatchObject({
      2: "9.140625 best",
      3: "20.42578125 best",
      4: "20.42578125 best",
      5: "20.42578125",
      7: "12.42578125 best",
    });
  });

  it("is over once the column is given a width", async () => {
    const columns = await saved((book) => book.activeSheet.setColumnWidth(1, 1, 60));
    expect(columns[2]).not.toContain("best");
    expect(columns[3]).toBe("20.42578125 best");
  });
});

describe("Excel's own names", () => {
  const FILTER =
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Blad1!$A$1:$B$3</definedName>';
  const OTHERS =
    '<definedName name="_xlnm.Criteria" localSheetId="1">Lijst!$A$1:$A$2</definedName><definedName name="Team">Blad1!$A$2:$A$3</definedName>';
  const namesOf = async (book: Book): Promise<string[]> => {
    const tree = xmlTree(
      zipParts(await book.save())
        .get("xl/workbook.xml")!
        .toString("utf8"),
    );
    return descendants(tree, "definedNames")
      .flatMap((list) => childrenOf(list, "definedName"))
      .map(({ attributes: { name, localSheetId = "", hidden = "" }, text }) =>
        [name, localSheetId, hidden, text].join(" "),
      )
      .sort();
  };
  const FILTERED = `${ROWS}<autoFilter ref="A1:B3"/>`;

  it("are kept as they were, and are none of the workbook's", async () => {
    const book = await open(FILTERED, FILTER + OTHERS);
    expect(await namesOf(book)).toEqual([
      "Team   Blad1!$A$2:$A$3",
      "_xlnm.Criteria 1  Lijst!$A$1:$A$2",
      "_xlnm._FilterDatabase 0 1 Blad1!$A$1:$B$3",
    ]);
    expect(book.names.all.map(({ name }) => name)).toEqual(["Team"]);
  });

  it.each<[string, string, (book: Book) => void, string[]]>([
    [
      "rows come in above the filter",
      FILTERED,
      (book) => shift(book, "1:2", "Down"),
      ["_xlnm._FilterDatabase 0 1 Blad1!$A$3:$B$5"],
    ],
    [
      "the filter was taken away before, and columns come in",
      ROWS,
      (book) => shift(book, "A:A", "Right"),
      ["_xlnm._FilterDatabase 0 1 Blad1!$B$1:$C$3"],
    ],
    [
      "its sheet gets another name",
      FILTERED,
      (book) => book.renameSheet(book.activeSheet, "Team A"),
      ["_xlnm._FilterDatabase 0 1 'Team A'!$A$1:$B$3"],
    ],
    [
      "another range is filtered",
      FILTERED,
      (book) =>
        filterSheet(book, book.activeSheet, {
          area: { row: 0, column: 0, rows: 3, columns: 1 },
          kept: new Map(),
        }),
      ["_xlnm._FilterDatabase 0 1 Blad1!$A$1:$A$3"],
    ],
    ["all of its rows go", ROWS, (book) => shift(book, "1:3", "Up"), []],
    ["its sheet goes", FILTERED, (book) => book.removeSheet(book.activeSheet), []],
  ])("follow when %s", async (_what, sheet, change, expected) => {
    const book = await open(sheet, FILTER);
    change(book);
    expect(await namesOf(book)).toEqual(expected);
  });
});
