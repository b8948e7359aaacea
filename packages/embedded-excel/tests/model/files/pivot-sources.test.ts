/**
 * A pivot table's figures come from cells: where these are is still right after a change, for Excel to refresh it. And it
 * stands where its own cells went.
 */
import { Book } from "../../../model/book";
import { shiftCells, type Shift } from "../../../model/shift";
import { parseArea } from "../../../model/address";
import { minimalXlsx, rowsXml } from "./minimal-xlsx";
import { zipParts } from "./zip-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relations = (...each: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;
const CACHE = "pivotCache/pivotCacheDefinition1.xml";

const withPivot = (location = 'ref="A3:B6"', second = rowsXml([])): Uint8Array =>
  minimalXlsx({
    sheet: rowsXml([
      ["Naam", "Score"],
      ["Anna", 3],
      ["Bo", 1],
    ]),
    second,
    overrides:
      `<Override PartName="/xl/${CACHE}" ContentType="${SHEETML}.pivotCacheDefinition+xml"/>` +
      `<Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="${SHEETML}.pivotTable+xml"/>`,
    more: {
      "xl/workbook.xml":
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/>` +
        `<sheet name="Lijst" sheetId="2" r:id="rId2"/></sheets><pivotCaches><pivotCache cacheId="1" r:id="rId3"/></pivotCaches></workbook>`,
      "xl/_rels/workbook.xml.rels": relations(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "pivotCacheDefinition", CACHE],
      ),
      "xl/worksheets/_rels/sheet2.xml.rels": relations([
        "rId1",
        "pivotTable",
        "../pivotTables/pivotTable1.xml",
      ]),
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relations(["rId1", "pivotCacheDefinition", `../${CACHE}`]),
      [`xl/${CACHE}`]:
        `<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Blad1"/></cacheSource>` +
        '<cacheFields count="2"><cacheField name="Naam" numFmtId="0"><sharedItems count="2"><s v="Anna"/><s v="Bo"/></sharedItems></cacheField>' +
        '<cacheField name="Score" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="1" maxValue="3"/></cacheField></cacheFields></pivotCacheDefinition>',
      "xl/pivotTables/pivotTable1.xml":
        `<pivotTableDefinition xmlns="${MAIN}" name="Draaitabel1" cacheId="1" dataCaption="Waarden"><location ${location} firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
        '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
        '<rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Som" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>',
    },
  });

async function sourceAfter(change: (book: Book) => void): Promise<string | undefined> {
  const book = await Book.open(withPivot(), { locale: "nl-NL" });
  change(book);
  const xml = zipParts(await book.save())
    .get(`xl/${CACHE}`)
    ?.toString("utf8");
  return /<worksheetSource[^>]*>/.exec(xml ?? "")?.[0];
}
const rows =
  (row: number, shift: Shift) =>
  (book: Book): void =>
    shiftCells(book, book.activeSheet, { row, column: 0, rows: 1, columns: 16_384 }, shift);

it.each<[string, (book: Book) => void, string]>([
  ["nothing happens", () => undefined, '<worksheetSource ref="A1:B3" sheet="Blad1"/>'],
  ["a row comes in", rows(1, "Down"), '<worksheetSource ref="A1:B4" sheet="Blad1"/>'],
  [
    "its sheet gets another name",
    (book) => book.renameSheet(book.activeSheet, "R&D team"),
    '<worksheetSource ref="A1:B3" sheet="R&amp;D team"/>',
  ],
  [
    "both happen",
    (book) => {
      book.renameSheet(book.activeSheet, "Team A");
      rows(1, "Up")(book);
    },
    '<worksheetSource ref="A1:B2" sheet="Team A"/>',
  ],
  [
    "another sheet gets its rows",
    (book) => book.renameSheet(book.sheetByName("Lijst")!, "Draai"),
    '<worksheetSource ref="A1:B3" sheet="Blad1"/>',
  ],
])("the source follows when %s", async (_what, change, expected) => {
  expect(await sourceAfter(change)).toBe(expected);
});

describe("the pivot table itself", () => {
  const FILTERED = 'ref="A5:B8" rowPageCount="2" colPageCount="1"';
  async function saved(
    location: string,
    change: (book: Book) => void,
  ): Promise<{
    readonly location: string | undefined;
    readonly paths: readonly string[];
    readonly workbook: string;
  }> {
    const book = await Book.open(withPivot(location), { locale: "nl-NL" });
    change(book);
    const parts = zipParts(await book.save());
    const text = (path: string): string => parts.get(path)?.toString("utf8") ?? "";
    const tag = /<location[^>]*>/.exec(text("xl/pivotTables/pivotTable1.xml"))?.[0];
    const found = /\sref="([^"]*)"/.exec(tag ?? "")?.[1];
    return { location: found, paths: [...parts.keys()], workbook: text("xl/workbook.xml") };
  }
  const shift =
    (address: string, way: Shift) =>
    (book: Book): void =>
      shiftCells(book, book.sheetByName("Lijst")!, parseArea(address)!, way);

  it.each<[string, string, (book: Book) => void, string]>([
    ["nothing happens", 'ref="A3:B6"', () => undefined, "A3:B6"],
    ["rows come in above it", 'ref="A3:B6"', shift("2:3", "Down"), "A5:B8"],
    ["rows come in at its first row", 'ref="A3:B6"', shift("3:3", "Down"), "A4:B7"],
    ["rows come in below it", 'ref="A3:B6"', shift("7:9", "Down"), "A3:B6"],
    ["columns come in left of it", 'ref="C3:D6"', shift("A:B", "Right"), "E3:F6"],
    ["a row above it goes", 'ref="A3:B6"', shift("1:1", "Up"), "A2:B5"],
    ["cells beside it move", 'ref="A3:B6"', shift("D1:F2", "Down"), "A3:B6"],
    ["cells right of it in its rows move", 'ref="A3:B6"', shift("C4:C4", "Right"), "A3:B6"],
    ["cells come in above all of it", 'ref="A3:B6"', shift("A1:C1", "Down"), "A4:B7"],
    ["rows come in above its filters", FILTERED, shift("2:2", "Down"), "A6:B9"],
    [
      "two things happen",
      'ref="A3:B6"',
      (book) => {
        shift("1:1", "Down")(book);
        shift("A:A", "Right")(book);
      },
      "B4:C7",
    ],
    ["another sheet gets rows", 'ref="A3:B6"', rows(0, "Down"), "A3:B6"],
  ])("stands where its cells went when %s", async (_what, location, change, expected) => {
    expect((await saved(location, change)).location).toBe(expected);
  });

  // Excel's own words: "We can't make this change for the selected cells because it will affect a PivotTable. …"
  it.each<[string, string, (book: Book) => void]>([
    ["a row through it", 'ref="A3:B6"', shift("4:4", "Down")],
    ["a column through it", 'ref="A3:B6"', shift("B:B", "Right")],
    ["one of its rows away", 'ref="A3:B6"', shift("6:7", "Up")],
    ["cells above a part of it", 'ref="A3:B6"', shift("A1:A1", "Down")],
    ["cells left of a part of it", 'ref="C3:D6"', shift("A4:A4", "Right")],
    ["a row between it and its filters", FILTERED, shift("4:4", "Down")],
    ["a filter of it away", FILTERED, shift("3:3", "Up")],
  ])("is not torn: %s is refused, and nothing has changed", async (_what, location, change) => {
    const after = await saved(location, (book) => {
      expect(() => change(book)).toThrow("it will affect a PivotTable");
    });
    expect(after.location).toBe(/ref="([^"]*)"/.exec(location)?.[1]);
  });

  it("goes with all of its rows, and its figures with it", async () => {
    const { paths, workbook } = await saved('ref="A3:B6"', shift("2:7", "Up"));
    expect(paths.filter((path) => path.includes("pivot"))).toEqual([]);
    expect(workbook).not.toContain("pivotCache");
  });

  it("is not on a copy of its sheet, which is said", async () => {
    const book = await Book.open(withPivot(), { locale: "nl-NL" });
    expect([...book.lost]).toEqual([]);
    book.copySheet(book.sheetByName("Lijst")!, 2);
    expect([...book.lost]).toEqual(["pivot"]);
  });
});
