/** Tabs that are no worksheets keep their places and what is on them, and what the workbook says of itself stays. */
import { Book } from "../../../model/book";
import { minimalXlsx, rowsXml } from "./minimal-xlsx";
import { child, childrenOf, xmlTree, type XmlNode } from "./xml-tree";
import { zipParts } from "./zip-parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const CHARTSHEET =
  '<sheetPr/><sheetViews><sheetView zoomScale="70" workbookViewId="0"/></sheetViews><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
const ROWS = rowsXml([
  ["Naam", "Score"],
  ["Anna", 3],
]);
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** Three tabs, of which the one in the middle is a chart; the last is in front, has a dropdown and a name of its own. */
const given = (): Uint8Array =>
  minimalXlsx({
    sheet: ROWS,
    second: `${ROWS}<dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>Lijst!$A$1:$A$2</formula1></dataValidation></dataValidations>`,
    overrides:
      '<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/>',
    more: {
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}">${CHARTSHEET}</chartsheet>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "worksheet", "worksheets/sheet2.xml")}${relation("rId3", "chartsheet", "chartsheets/sheet1.xml")}</Relationships>`,
      "xl/workbook.xml":
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileSharing readOnlyRecommended="1"/><workbookPr codeName="Boek"/>` +
        '<workbookProtection workbookPassword="CC35" lockStructure="1"/><bookViews><workbookView tabRatio="700" activeTab="2"/></bookViews>' +
        '<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/><sheet name="Grafiek1" sheetId="2" state="hidden" r:id="rId3"/><sheet name="Lijst" sheetId="3" r:id="rId2"/></sheets>' +
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Lijst!$A$1:$B$2</definedName><definedName name="scores" localSheetId="2">Lijst!$B$2</definedName></definedNames>' +
        '<calcPr calcMode="manual" iterate="1" iterateCount="50"/></workbook>',
    },
  });

async function reopened(change: (book: Book) => void = () => undefined): Promise<{
  readonly book: Book;
  readonly workbook: XmlNode;
  readonly text: (path: string) => string;
}> {
  const book = await Book.open(given(), { locale: "nl-NL" });
  book.structureProtected = false;
  change(book);
  const parts = zipParts(await book.save());
  const text = (path: string): string => parts.get(path)?.toString("utf8") ?? "";
  return { book, workbook: xmlTree(text("xl/workbook.xml")), text };
}

const named = (list: XmlNode): (string | undefined)[] =>
  childrenOf(list, "sheet").map(({ attributes }) => attributes["name"]);
const tabs = (workbook: XmlNode): (string | undefined)[] => named(child(workbook, "sheets")!);

test("a chart's tab stays where it is, as it is", async () => {
  const { workbook, text } = await reopened();
  expect(tabs(workbook)).toEqual(["Blad1", "Grafiek1", "Lijst"]);
  expect(childrenOf(child(workbook, "sheets"), "sheet")[1]?.attributes["state"]).toBe("hidden");
  expect(text("xl/chartsheets/sheet1.xml")).toContain(CHARTSHEET);
});

test("what belongs to the sheet behind it stays with that sheet", async () => {
  const { book, workbook, text } = await reopened();
  expect(book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Lijst"]);
  expect(book.activeSheet.name).toBe("Lijst");
  expect(book.names.of(book.sheets[1]!.id).map(({ name }) => name)).toEqual(["scores"]);
  expect(text("xl/worksheets/sheet1.xml")).not.toContain("dataValidation");
  expect(text("xl/worksheets/sheet2.xml")).toContain('sqref="B2"');
  expect(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"]).toBe("2");
  const places = childrenOf(child(workbook, "definedNames"), "definedName").map(
    ({ attributes }) => `${attributes["name"]} ${attributes["localSheetId"]}`,
  );
  expect(places.sort()).toEqual(["_xlnm.Print_Area 2", "scores 2"]);
});

test.each<[string, (book: Book) => void, string[]]>([
  [
    "a sheet came in front",
    (book) => void book.addSheet("Nieuw", 0),
    ["Nieuw", "Blad1", "Grafiek1", "Lijst"],
  ],
  ["the sheet before it went", (book) => book.removeSheet(book.sheets[0]!), ["Grafiek1", "Lijst"]],
  ["its sheets changed places", (book) => book.moveSheet(book.sheets[1]!, 0), ["Lijst", "Blad1", "Grafiek1"]],
])("it follows the sheet before it when %s", async (_what, change, expected) => {
  const { workbook } = await reopened(change);
  expect(tabs(workbook)).toEqual(expected);
});

test("its name is taken", async () => {
  const { book } = await reopened();
  expect(() => book.renameSheet(book.sheets[0]!, "grafiek1")).toThrow("already a sheet");
});

test("what the workbook says of itself stays", async () => {
  const parts = zipParts(await (await Book.open(given(), { locale: "nl-NL" })).save());
  const workbook = xmlTree(parts.get("xl/workbook.xml")!.toString("utf8"));
  const said = (name: string): unknown => child(workbook, name)?.attributes;
  expect(workbook.children.map(({ name }) => name)).toEqual(
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets definedNames calcPr".split(" "),
  );
  expect(said("fileSharing")).toEqual({ readOnlyRecommended: "1" });
  expect(said("workbookPr")).toEqual({ codeName: "Boek" });
  expect(said("workbookProtection")).toEqual({ workbookPassword: "CC35", lockStructure: "1" });
  expect(said("calcPr")).toMatchObject({ calcMode: "manual", iterate: "1", iterateCount: "50" });
  expect(child(child(workbook, "bookViews"), "workbookView")?.attributes["tabRatio"]).toBe("700");
});

test("the password of the structure goes with its protection", async () => {
  const { workbook } = await reopened();
  expect(child(workbook, "workbookProtection")).toBeUndefined();
});
