/** A pivot table's figures come from cells: where these are is still right after a change, for Excel to refresh it. */
import { Book } from "../../../model/book";
import { shiftCells, type Shift } from "../../../model/shift";
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

const withPivot = (): Uint8Array =>
  minimalXlsx({
    sheet: rowsXml([
      ["Naam", "Score"],
      ["Anna", 3],
      ["Bo", 1],
    ]),
    second: rowsXml([]),
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
        `<pivotTableDefinition xmlns="${MAIN}" name="Draaitabel1" cacheId="1" dataCaption="Waarden"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
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
