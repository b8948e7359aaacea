/** What a file has that is not kept is known when it is opened, and nothing is said of any other file. */
import { filterSheet, filterTable } from "../../../model/auto-filter";
import { Book } from "../../../model/book";
import { notKeptOf } from "../../../model/file/not-kept";
import { minimalXlsx, rowsXml } from "./minimal-xlsx";

const file = (paths: readonly string[], workbook = "<workbook/>") => ({
  paths: () => ["xl/workbook.xml", ...paths],
  text: (path: string) => (path === "xl/workbook.xml" ? workbook : undefined),
});

test.each([
  ["macros", file(["xl/vbaProject.bin"])],
  ["slicers", file(["xl/slicers/slicer1.xml", "xl/slicers/slicer2.xml"])],
  ["timelines", file(["xl/timelines/timeline1.xml"])],
  ["dataModel", file(["xl/model/item.data"])],
  ["cellPictures", file(["xl/richData/rdrichvalue.xml"])],
  ["checkboxes", file(["xl/featurePropertyBag/featurePropertyBag.xml"])],
  ["signature", file(["_xmlsignatures/origin.sigs"])],
  ["views", file([], '<x:customWorkbookViews><x:customWorkbookView name="Jan"/></x:customWorkbookViews>')],
])("%s", (kind, given) => {
  expect(notKeptOf(given)).toEqual([kind]);
});

test("several, and none", () => {
  expect(notKeptOf(file(["xl/slicers/slicer1.xml", "xl/vbaProject.bin"]))).toEqual(["macros", "slicers"]);
  expect(notKeptOf(file(["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml"]))).toEqual([]);
});

const ROWS = rowsXml([
  ["Naam", "Score"],
  ["Anna", 3],
  ["Bo", 1],
]);
const TOP =
  '<autoFilter ref="A1:B3"><filterColumn colId="1"><top10 val="1" filterVal="3"/></filterColumn></autoFilter>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const related = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
const PRINTER = minimalXlsx({
  sheet: `${ROWS}<pageSetup paperSize="9" r:id="rId1"/>`,
  more: {
    "xl/worksheets/_rels/sheet1.xml.rels": related(
      "printerSettings",
      "../printerSettings/printerSettings1.bin",
    ),
    "xl/printerSettings/printerSettings1.bin": "printer",
  },
});
const QUERY = minimalXlsx({
  sheet: `${ROWS}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  tables: [
    '<table id="1" name="Lijst" displayName="Lijst" ref="A1:B3" tableType="queryTable" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Naam"/><tableColumn id="2" name="Score"/></tableColumns></table>',
  ],
  more: {
    "xl/tables/_rels/table1.xml.rels": related("queryTable", "../queryTables/queryTable1.xml"),
    "xl/queryTables/queryTable1.xml": "<queryTable/>",
  },
});
const keep = new Map([[0, new Set(["Anna"])]]);

describe("what is done here loses", () => {
  it.each<[string, Uint8Array, (book: Book) => void, string[]]>([
    ["nothing, where nothing is done", PRINTER, () => undefined, []],
    [
      "the printer's settings, by another page set-up",
      PRINTER,
      ({ activeSheet }) =>
        (activeSheet.pageLayout = { ...activeSheet.pageLayout, orientation: "landscape" as const }),
      ["printer"],
    ],
    ["nothing of a query that fills its table", QUERY, () => undefined, []],
    [
      "a query's tie, by a copy of the sheet",
      QUERY,
      (book) => void book.copySheet(book.activeSheet, 1),
      ["query"],
    ],
    [
      "a query's tie, by another name of a column",
      QUERY,
      (book) => void book.type(book.activeSheet.id, 0, 1, "Niveau"),
      ["query"],
    ],
    [
      "conditions of another kind, by another filter of the sheet",
      minimalXlsx({ sheet: `${ROWS}${TOP}` }),
      (book) => filterSheet(book, book.activeSheet, { area: book.activeSheet.filter!.area, kept: keep }),
      ["filterConditions"],
    ],
    [
      "nothing, where the filter is taken away",
      minimalXlsx({ sheet: `${ROWS}${TOP}` }),
      (book) => filterSheet(book, book.activeSheet, undefined),
      [],
    ],
    [
      "conditions of another kind, by another filter of a table",
      minimalXlsx({
        sheet: `${ROWS}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        tables: [
          `<table id="1" name="Lijst" displayName="Lijst" ref="A1:B3" totalsRowShown="0">${TOP}<tableColumns count="2"><tableColumn id="1" name="Naam"/><tableColumn id="2" name="Score"/></tableColumns></table>`,
        ],
      }),
      (book) => filterTable(book, book.activeSheet, book.activeSheet.tables[0]!, keep),
      ["filterConditions"],
    ],
  ])("%s", async (_what, bytes, change, lost) => {
    const book = await Book.open(bytes, { locale: "nl-NL" });
    change(book);
    await book.save();
    expect([...book.lost]).toEqual(lost);
  });
});

test("a workbook that counts its days from 1904 is refused: every date would be another", async () => {
  const workbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><workbookPr date1904="true"/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const bytes = minimalXlsx({ sheet: ROWS, more: { "xl/workbook.xml": workbook } });
  await expect(Book.open(bytes, { locale: "nl-NL" })).rejects.toMatchObject({ reason: "dates1904" });
});
