/** What is kept of a file as text follows inserted, deleted and renamed cells and sheets, as formulas do. */
import { Book } from "../../../model/book";
import { shiftCells, type Shift } from "../../../model/shift";
import { minimalXlsx, rowsXml } from "./minimal-xlsx";
import { zipParts } from "./zip-parts";

const ROWS = rowsXml([
  ["Naam", "Score"],
  ["Anna", 3],
  ["Bo", 1],
]);
const SPARKLINES =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines>' +
  "<x14:sparkline><xm:f>Blad1!A2:B2</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline>" +
  "<x14:sparkline><xm:f>Blad1!A3:B3</xm:f><xm:sqref>C3</xm:sqref></x14:sparkline>" +
  "</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";
const WITH_CELLS =
  '<protectedRanges><protectedRange sqref="B2:B3" name="scores"/></protectedRanges>' +
  '<scenarios current="0" sqref="C2"><scenario name="s" count="2"><inputCells r="B2" val="4"/><inputCells r="B3" val="2"/></scenario></scenarios>';
const WATCHES = '<cellWatches><cellWatch r="A1"/><cellWatch r="B3"/></cellWatches>';

async function sheetXml(change: (book: Book) => void): Promise<string> {
  const book = await Book.open(minimalXlsx({ sheet: `${ROWS}${WITH_CELLS}${WATCHES}${SPARKLINES}` }), {
    locale: "nl-NL",
  });
  change(book);
  return zipParts(await book.save())
    .get("xl/worksheets/sheet1.xml")!
    .toString("utf8");
}
const rows =
  (row: number, count: number, shift: Shift) =>
  (book: Book): void =>
    shiftCells(book, book.activeSheet, { row, column: 0, rows: count, columns: 16_384 }, shift);
const places = (xml: string): string[] =>
  [...xml.matchAll(/<xm:(?:f|sqref)>([^<]*)</g)].map(([, place = ""]) => place);

describe("little charts in cells", () => {
  it.each<[string, (book: Book) => void, string[]]>([
    ["nothing happens", () => undefined, ["Blad1!A2:B2", "C2", "Blad1!A3:B3", "C3"]],
    ["rows come in above", rows(0, 2, "Down"), ["Blad1!A4:B4", "C4", "Blad1!A5:B5", "C5"]],
    ["the row of one goes", rows(1, 1, "Up"), ["Blad1!A2:B2", "C2"]],
    ["both rows go", rows(1, 2, "Up"), []],
    [
      "the sheet gets another name",
      (book) => book.renameSheet(book.activeSheet, "Team A"),
      ["'Team A'!A2:B2", "C2", "'Team A'!A3:B3", "C3"],
    ],
    [
      "one cell comes in",
      (book) => shiftCells(book, book.activeSheet, { row: 2, column: 2, rows: 1, columns: 1 }, "Down"),
      ["Blad1!A2:B2", "C2", "Blad1!A3:B3", "C4"],
    ],
  ])("follow when %s", async (_what, change, expected) => {
    const xml = await sheetXml(change);
    expect(places(xml)).toEqual(expected);
    expect(xml.includes("sparklineGroup")).toBe(expected.length > 0);
  });
});

describe("scenarios, watched cells and ranges that some may edit", () => {
  it("follow inserted rows", async () => {
    const xml = await sheetXml(rows(1, 1, "Down"));
    expect(xml).toContain('<protectedRange sqref="B3:B4" name="scores"/>');
    expect(xml).toContain(
      '<scenarios current="0" sqref="C3"><scenario name="s" count="2"><inputCells r="B3" val="4"/>',
    );
    expect(xml).toContain('<cellWatch r="A1"/><cellWatch r="B4"/>');
  });

  it("lose the cells that are deleted, and no others", async () => {
    const xml = await sheetXml(rows(2, 1, "Up"));
    expect(xml).toContain('<protectedRange sqref="B2" name="scores"/>');
    expect(xml).toContain('<scenario name="s" count="1"><inputCells r="B2" val="4"/></scenario>');
    expect(xml).toContain('<cellWatches><cellWatch r="A1"/></cellWatches>');
  });

  it("go with the last of their cells", async () => {
    const xml = await sheetXml(rows(0, 3, "Up"));
    expect(xml).not.toMatch(/protectedRange|scenario|cellWatch|REF/);
  });
});

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const related = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

test("a shape that shows a cell, and a chart in a group, show the cell that it is now", async () => {
  const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
  const shape =
    '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:grpSp><xdr:sp macro="" textlink="Blad1!$B$2"><xdr:spPr/></xdr:sp>' +
    `<xdr:graphicFrame><a:graphic><a:graphicData><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:grpSp><xdr:clientData/></xdr:absoluteAnchor>`;
  const book = await Book.open(
    minimalXlsx({
      sheet: `${ROWS}<drawing r:id="rId1"/>`,
      overrides:
        '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
        '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": related("drawing", "../drawings/drawing1.xml"),
        "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${shape}</xdr:wsDr>`,
        "xl/drawings/_rels/drawing1.xml.rels": related("chart", "../charts/chart1.xml"),
        "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:bubbleChart><c:ser><c:val><c:numRef><c:f>Blad1!$B$2:$B$3</c:f></c:numRef></c:val></c:ser></c:bubbleChart></c:plotArea></c:chart></c:chartSpace>`,
      },
    }),
    { locale: "nl-NL" },
  );
  rows(0, 1, "Down")(book);
  book.renameSheet(book.activeSheet, "Scores");
  const parts = zipParts(await book.save());
  expect(parts.get("xl/drawings/drawing1.xml")!.toString("utf8")).toContain('textlink="Scores!$B$3"');
  expect(parts.get("xl/charts/chart1.xml")!.toString("utf8")).toContain("<c:f>Scores!$B$3:$B$4</c:f>");
});
