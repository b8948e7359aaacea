/**
 * What the model knows nothing of goes back into the file as the file had it, with what it leans on. Longer than most
 * files: a list of cases.
 */
import { Book } from "../../../model/book";
import { shiftCells } from "../../../model/shift";
import { minimalXlsx, rowsXml, type MinimalBook } from "./minimal-xlsx";
import { child, childrenOf, xmlTree, type XmlNode } from "./xml-tree";
import { zipParts } from "./zip-parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CHARTML = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** Relationships: kind (or whole type), and target, by number. */
const relations = (...all: readonly (readonly [string, string])[]): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  all
    .map(([kind, target], index) => {
      const type = kind.includes("/") ? kind : `${OFFICE}/${kind}`;
      return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
    })
    .join("") +
  "</Relationships>";
const part = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
const ending = (end: string, type: string): string => `<Default Extension="${end}" ContentType="${type}"/>`;

const ROWS = rowsXml([
  ["Naam", "Score"],
  ["Anna", 3],
  ["Bo", 1],
]);
const PNG = ending("png", "image/png");
const VML = ending("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
const OF_SHEET = "xl/worksheets/_rels/sheet1.xml.rels";
const OF_BOOK = "xl/_rels/workbook.xml.rels";

const corners =
  "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>";
const anchored = (inner: string): string =>
  `<xdr:twoCellAnchor>${corners}${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
const SHAPE = anchored(
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Vorm"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Let op</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
);
const PICTURE = anchored(
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo" descr="Logo van de gemeente"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:srcRect l="10000"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm rot="5400000"><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm></xdr:spPr></xdr:pic>',
);
const CHART = anchored(
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="4" name="Grafiek 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${CHARTML}"><c:chart xmlns:c="${CHARTML}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
);
const CHART_XML =
  `<c:chartSpace xmlns:c="${CHARTML}" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Blad1!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';
const drawing = (inner: string): Readonly<Record<string, string>> => ({
  [OF_SHEET]: relations(["drawing", "../drawings/drawing1.xml"]),
  "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${inner}</xdr:wsDr>`,
});
const IS_DRAWING = part(
  "xl/drawings/drawing1.xml",
  "application/vnd.openxmlformats-officedocument.drawing+xml",
);
const PICTURES: MinimalBook = {
  sheet: `${ROWS}<drawing r:id="rId1"/>`,
  overrides: PNG + IS_DRAWING,
  more: {
    ...drawing(SHAPE + PICTURE),
    "xl/drawings/_rels/drawing1.xml.rels": relations(["image", "../media/image1.png"]),
    "xl/media/image1.png": "picture",
  },
};
const PRINTER: MinimalBook = {
  sheet: `${ROWS}<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>`,
  overrides: ending("bin", `${SHEETML}.printerSettings`),
  more: {
    [OF_SHEET]: relations(["printerSettings", "../printerSettings/printerSettings1.bin"]),
    "xl/printerSettings/printerSettings1.bin": "printer",
  },
};
const QUERY: MinimalBook = {
  sheet: `${ROWS}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  tables: [
    '<table id="1" name="Lijst" displayName="Lijst" ref="A1:B3" tableType="queryTable" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" uniqueName="1" name="Naam" queryTableFieldId="1"/><tableColumn id="2" uniqueName="2" name="Score" queryTableFieldId="2"/></tableColumns></table>',
  ],
  overrides:
    part("xl/queryTables/queryTable1.xml", `${SHEETML}.queryTable+xml`) +
    part("xl/connections.xml", `${SHEETML}.connections+xml`),
  more: {
    "xl/tables/_rels/table1.xml.rels": relations(["queryTable", "../queryTables/queryTable1.xml"]),
    "xl/queryTables/queryTable1.xml": `<queryTable xmlns="${MAIN}" name="Lijst" connectionId="1"/>`,
    "xl/connections.xml": `<connections xmlns="${MAIN}"><connection id="1" name="Query - Lijst" type="5" refreshedVersion="6"/></connections>`,
    [OF_BOOK]: relations(["worksheet", "worksheets/sheet1.xml"], ["connections", "connections.xml"]),
  },
};

const KINDS: Readonly<Record<string, MinimalBook>> = {
  "what the printer was told": PRINTER,
  "shapes and pictures": PICTURES,
  "the style and the colours of a chart": {
    sheet: `${ROWS}<drawing r:id="rId1"/>`,
    overrides:
      IS_DRAWING +
      part("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml") +
      part("xl/charts/style1.xml", "application/vnd.ms-office.chartstyle+xml") +
      part("xl/charts/colors1.xml", "application/vnd.ms-office.chartcolorstyle+xml"),
    more: {
      ...drawing(CHART),
      "xl/drawings/_rels/drawing1.xml.rels": relations(
        ["image", "../media/none.png"],
        ["chart", "../charts/chart1.xml"],
      ),
      "xl/charts/chart1.xml": CHART_XML,
      "xl/charts/_rels/chart1.xml.rels": relations(
        [`${MICROSOFT}/2011/relationships/chartStyle`, "style1.xml"],
        [`${MICROSOFT}/2011/relationships/chartColorStyle`, "colors1.xml"],
      ),
      "xl/charts/style1.xml": `<cs:chartStyle xmlns:cs="${MICROSOFT}/drawing/2012/chartStyle" id="201"/>`,
      "xl/charts/colors1.xml": `<cs:colorStyle xmlns:cs="${MICROSOFT}/drawing/2012/chartStyle" id="10"/>`,
    },
  },
  "a query and its connection": QUERY,
  "a picture behind the cells": {
    sheet: `${ROWS}<picture r:id="rId1"/>`,
    overrides: PNG,
    more: { [OF_SHEET]: relations(["image", "../media/image1.png"]), "xl/media/image1.png": "picture" },
  },
  "a picture in the header": {
    sheet: `${ROWS}<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter><legacyDrawingHF r:id="rId1"/>`,
    overrides: PNG + VML,
    more: {
      [OF_SHEET]: relations(["vmlDrawing", "../drawings/vmlDrawing1.vml"]),
      "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="LH"/></xml>',
      "xl/drawings/_rels/vmlDrawing1.vml.rels": relations(["image", "../media/image1.png"]),
      "xl/media/image1.png": "picture",
    },
  },
  "scenarios and watched cells": {
    sheet: `${ROWS}<scenarios current="0"><scenario name="s" count="1"><inputCells r="B2" val="4"/></scenario></scenarios><cellWatches><cellWatch r="A1"/></cellWatches>`,
  },
  "a tick box and an embedded document": {
    sheet: `${ROWS}<legacyDrawing r:id="rId2"/><oleObjects><oleObject progId="Word.Document.12" shapeId="1026" r:id="rId3"/></oleObjects><controls><control shapeId="1025" r:id="rId1" name="Check Box 1"/></controls>`,
    overrides:
      VML +
      ending("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") +
      part("xl/ctrlProps/ctrlProp1.xml", "application/vnd.ms-excel.controlproperties+xml"),
    more: {
      [OF_SHEET]: relations(
        ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["package", "../embeddings/document1.docx"],
      ),
      "xl/ctrlProps/ctrlProp1.xml": `<formControlPr xmlns="${MICROSOFT}/spreadsheetml/2009/9/main" objectType="CheckBox"/>`,
      "xl/drawings/vmlDrawing1.vml":
        '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
      "xl/embeddings/document1.docx": "document",
    },
  },
  "data and a label of other programs": {
    sheet: ROWS,
    packageRelations: `<Relationship Id="rId7" Type="${MICROSOFT}/2020/02/relationships/classificationlabels" Target="docMetadata/LabelInfo.xml"/>`,
    overrides: part("docMetadata/LabelInfo.xml", "application/vnd.ms-office.classificationlabels+xml"),
    more: {
      "docMetadata/LabelInfo.xml": '<clbl:labelList xmlns:clbl="urn:labels"/>',
      [OF_BOOK]: relations(["worksheet", "worksheets/sheet1.xml"], ["customXml", "../customXml/item1.xml"]),
      "customXml/item1.xml": "<data/>",
      "customXml/_rels/item1.xml.rels": relations(["customXmlProps", "itemProps1.xml"]),
      "customXml/itemProps1.xml": "<properties/>",
    },
  },
};

/** Elements that name parts, and what those are in the end: ids and file names may be others. */
const UNKNOWN =
  /^(drawing|legacyDrawing|legacyDrawingHF|picture|scenarios|cellWatches|controls|oleObjects|tableParts|pageSetup)$/;

/** The parts that a part leads to, whatever they are called, each with its type and its contents. */
function reached(parts: ReadonlyMap<string, Buffer>, path: string): string[] {
  const slash = path.lastIndexOf("/") + 1;
  const rels = parts.get(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  if (!rels) return [];
  return childrenOf(xmlTree(rels.toString("utf8")), "Relationship").flatMap(({ attributes }) => {
    const { Type = "", Target = "" } = attributes;
    const target = new URL(Target, `file:///${path}`).pathname.slice(1);
    const kind = Type.slice(Type.lastIndexOf("/") + 1);
    const bytes = parts.get(target);
    if (!bytes || GENERATED.has(kind)) return [];
    const own = OURS.has(kind) ? "" : bytes.toString("utf8");
    return [`${kind} (${typeOf(parts, target)}): ${own}`, ...reached(parts, target)];
  });
}

const GENERATED = new Set(["officeDocument", "core-properties", "extended-properties", "theme", "styles"]);
/** Written anew, and compared elsewhere. */
const OURS = new Set(["worksheet", "sharedStrings", "table", "drawing", "chart"]);

function typeOf(parts: ReadonlyMap<string, Buffer>, path: string): string | undefined {
  const { children } = xmlTree(parts.get("[Content_Types].xml")!.toString("utf8"));
  const said = children.filter(({ attributes: { PartName, Extension } }) =>
    PartName === undefined ? path.endsWith(`.${Extension}`) : PartName === `/${path}`,
  );
  return (
    said.find(({ name }) => name === "Override")?.attributes["ContentType"] ??
    said[0]?.attributes["ContentType"]
  );
}

function elementsOf(parts: ReadonlyMap<string, Buffer>, path: string): string[] {
  const plain = ({ name, attributes, children, text }: XmlNode): unknown => [
    name,
    Object.entries(attributes).filter(([each]) => each !== "r:id" && !each.startsWith("xmlns")),
    children.map(plain),
    text,
    "r:id" in attributes,
  ];
  const sheet = xmlTree(parts.get(path)!.toString("utf8"));
  return sheet.children.filter(({ name }) => UNKNOWN.test(name)).map((node) => JSON.stringify(plain(node)));
}

const all = (parts: ReadonlyMap<string, Buffer>): string[] => [
  ...reached(parts, ""),
  ...reached(parts, "xl/workbook.xml"),
];

async function saved(
  bytes: Uint8Array,
  change: (book: Book) => void = () => undefined,
): Promise<ReadonlyMap<string, Buffer>> {
  const book = await Book.open(bytes, { locale: "nl-NL" });
  change(book);
  return zipParts(await book.save());
}

const SHEET = "xl/worksheets/sheet1.xml";
const COPY = "xl/worksheets/sheet2.xml";
const drawingOf = (parts: ReadonlyMap<string, Buffer>): string =>
  parts.get("xl/drawings/drawing1.xml")!.toString("utf8");

describe("opened and saved, nothing is lost of", () => {
  it.each(Object.entries(KINDS))("%s", async (_kind, given) => {
    const before = zipParts(minimalXlsx(given));
    const after = await saved(minimalXlsx(given));
    expect(all(after)).toEqual(expect.arrayContaining(all(before)));
    expect(elementsOf(after, SHEET)).toEqual(elementsOf(before, SHEET));
  });

  it.each(Object.entries(KINDS))("%s, opened and saved twice", async (_kind, given) => {
    const once = await (await Book.open(minimalXlsx(given), { locale: "nl-NL" })).save();
    expect(all(await saved(once)).sort()).toEqual(all(zipParts(once)).sort());
  });
});

describe("shapes and pictures", () => {
  it("stay as the file draws them", async () => {
    const text = drawingOf(await saved(minimalXlsx(PICTURES)));
    expect(text).toContain(SHAPE);
    expect(text).toContain(PICTURE);
  });

  it("go with the rows that they stand on", async () => {
    const after = await saved(minimalXlsx(PICTURES), (book) =>
      shiftCells(book, book.activeSheet, { row: 0, column: 0, rows: 3, columns: 16_384 }, "Down"),
    );
    const rows = [...drawingOf(after).matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => row);
    expect(rows).toEqual(["5", "8", "5", "8"]);
  });
});

describe("a copied sheet", () => {
  it.each(["shapes and pictures", "what the printer was told", "a picture in the header"])(
    "takes along %s",
    async (kind) => {
      const after = await saved(minimalXlsx(KINDS[kind]!), (book) => book.copySheet(book.activeSheet, 1));
      expect(reached(after, COPY)).toEqual(reached(after, SHEET));
      expect(elementsOf(after, COPY)).toEqual(elementsOf(after, SHEET));
      expect(reached(after, COPY).length).toBeGreaterThan(0);
    },
  );

  it("has its little charts look at itself", async () => {
    const sheet = `${ROWS}<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Blad1!A2:B2</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
    const after = await saved(minimalXlsx({ sheet }), (book) => book.copySheet(book.activeSheet, 1));
    expect(after.get(SHEET)!.toString("utf8")).toContain("<xm:f>Blad1!A2:B2</xm:f>");
    expect(after.get(COPY)!.toString("utf8")).toContain("<xm:f>'Blad1 (2)'!A2:B2</xm:f>");
  });
});

it("a chart keeps its description for who cannot see it", async () => {
  const given = KINDS["the style and the colours of a chart"]!;
  const path = "xl/drawings/drawing1.xml";
  const described = given.more![path]!.replace(
    'name="Grafiek 1"',
    'name="Grafiek 1" descr="Scores &amp; normen"',
  );
  const after = await saved(minimalXlsx({ ...given, more: { ...given.more, [path]: described } }));
  expect(drawingOf(after)).toContain('descr="Scores &amp; normen"');
});

it("a chart goes along with its cells as before", async () => {
  const given = KINDS["the style and the colours of a chart"]!;
  const path = "xl/drawings/drawing1.xml";
  const stays = given.more![path]!.replace(
    /<xdr:twoCellAnchor\b[^>]*>/,
    '<xdr:twoCellAnchor editAs="absolute">',
  );
  const after = await saved(minimalXlsx({ ...given, more: { ...given.more, [path]: stays } }));
  expect(drawingOf(after)).toMatch(/<xdr:twoCellAnchor [^>]*editAs="absolute"/);
});

describe("a table that a query fills", () => {
  it("is still filled by it when a row came in", async () => {
    const after = await saved(minimalXlsx(QUERY), (book) =>
      shiftCells(book, book.activeSheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down"),
    );
    const table = xmlTree(after.get("xl/tables/table1.xml")!.toString("utf8"));
    expect(table.attributes).toMatchObject({ ref: "A2:B4", tableType: "queryTable" });
    const columns = childrenOf(child(table, "tableColumns"), "tableColumn");
    expect(columns.map(({ attributes }) => attributes["queryTableFieldId"])).toEqual(["1", "2"]);
    expect(reached(after, "xl/tables/table1.xml")).toHaveLength(1);
  });
});

it("what the printer was told goes where the page was set up otherwise", async () => {
  const after = await saved(minimalXlsx(PRINTER), ({ activeSheet }) => {
    activeSheet.pageLayout = { ...activeSheet.pageLayout, orientation: "portrait" };
  });
  expect([...after.keys()].filter((path) => path.includes("printer"))).toEqual([]);
});
