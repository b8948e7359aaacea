/** Boxes of notes and buttons, which share a drawing, stay as the file draws them. */
import { Book } from "../../../model/book";
import { shiftCells } from "../../../model/shift";
import { minimalXlsx, rowsXml } from "./minimal-xlsx";
import { zipParts } from "./zip-parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const box = (id: number, row: number, anchor: string, prefix = "v", x = "x"): string =>
  `<${prefix}:shape id="_x0000_s${id}" type="#_x0000_t202" style='width:300pt;visibility:visible' fillcolor="#ccffcc"><${x}:ClientData ObjectType="Note"><${x}:Anchor>${anchor}</${x}:Anchor><${x}:Row>${row}</${x}:Row><${x}:Column>1</${x}:Column><${x}:Visible/></${x}:ClientData></${prefix}:shape>`;
const BUTTON =
  '<v:shape id="_x0000_s1025" type="#_x0000_t201" o:button="t"><v:imagedata o:relid="rId1"/><x:ClientData ObjectType="Button"><x:Anchor>2, 0, 1, 0, 3, 0, 2, 0</x:Anchor><x:FmlaMacro>[0]!Knop1</x:FmlaMacro></x:ClientData></v:shape>';
const TYPE =
  '<v:shapetype id="_x0000_t201" coordsize="21600,21600"><v:stroke joinstyle="miter"/></v:shapetype>';
const vml = (inner: string): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${inner}</xml>`;

function given(drawing: string, notes = true): Uint8Array {
  const kinds = [
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ...(notes ? [["comments", "../comments1.xml"]] : []),
  ];
  const rels = kinds.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return minimalXlsx({
    sheet: `${rowsXml([
      ["Naam", "Score"],
      ["Anna", 3],
      ["Bo", 1],
    ])}<legacyDrawing r:id="rId1"/>`,
    overrides:
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/>' +
      (notes ? `<Override PartName="/xl/comments1.xml" ContentType="${SHEETML}.comments+xml"/>` : ""),
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join("")}</Relationships>`,
      "xl/drawings/vmlDrawing1.vml": drawing,
      "xl/drawings/_rels/vmlDrawing1.vml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/image" Target="../media/image1.png"/></Relationships>`,
      "xl/media/image1.png": "picture",
      ...(notes && {
        "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Anna</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Let op</t></text></comment></commentList></comments>`,
      }),
    },
  });
}

async function saved(
  bytes: Uint8Array,
  change: (book: Book) => void = () => undefined,
): Promise<{ readonly drawing: string; readonly paths: readonly string[]; readonly rels: string }> {
  const book = await Book.open(bytes, { locale: "nl-NL" });
  change(book);
  const parts = zipParts(await book.save());
  const paths = [...parts.keys()];
  const path = paths.find((each) => each.endsWith(".vml")) ?? "";
  const rels = parts.get(path.replace("drawings/", "drawings/_rels/") + ".rels")?.toString("utf8") ?? "";
  return { drawing: parts.get(path)?.toString("utf8") ?? "", paths, rels };
}

const BOX = box(1026, 1, "2, 15, 0, 2, 6, 15, 9, 16");

test("a note's box keeps its size, its colour and that it is in view", async () => {
  expect((await saved(given(vml(BOX)))).drawing).toContain(BOX);
});

test("it goes with its note when rows come in", async () => {
  const { drawing } = await saved(given(vml(BOX)), (book) =>
    shiftCells(book, book.activeSheet, { row: 0, column: 0, rows: 2, columns: 16_384 }, "Down"),
  );
  expect(drawing).toContain(box(1026, 3, "2, 15, 2, 2, 6, 15, 11, 16"));
});

test("a button stays beside notes, with its picture", async () => {
  const { drawing, rels, paths } = await saved(given(vml(TYPE + BUTTON + BOX)));
  for (const each of [TYPE, BUTTON, BOX]) expect(drawing).toContain(each);
  expect(rels).toContain('Id="rId1"');
  expect(paths).toContain("xl/media/image1.png");
});

test("a note that comes in takes no button's number", async () => {
  const { drawing } = await saved(given(vml(TYPE + BUTTON), false), ({ activeSheet }) =>
    activeSheet.notes.set("B3", { author: "Bo", text: "Nieuw" }),
  );
  const ids = [...drawing.matchAll(/<v:shape\s[^>]*\bid="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
  expect(drawing).toContain(BUTTON);
});

test("a button stays when the last note goes, and where there was none", async () => {
  const without = await saved(given(vml(TYPE + BUTTON + BOX)), ({ activeSheet }) =>
    activeSheet.notes.clear(),
  );
  expect(without.drawing).toContain(BUTTON);
  expect(without.drawing).not.toContain('ObjectType="Note"');
  expect((await saved(given(vml(TYPE + BUTTON), false))).drawing).toContain(BUTTON);
});

test("other programs' prefixes are understood", async () => {
  const strange = vml(box(1026, 1, "1, 1, 1, 1, 5, 5, 5, 5", "ns0", "ns2"))
    .replaceAll("xmlns:v=", "xmlns:ns0=")
    .replaceAll("xmlns:x=", "xmlns:ns2=")
    .replaceAll("v:ext", "ns0:ext");
  expect((await saved(given(strange))).drawing).toContain(box(1026, 1, "1, 1, 1, 1, 5, 5, 5, 5"));
});
