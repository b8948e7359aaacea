/** A conversation in the margin (a threaded comment) stays with its cell when rows and columns come in or go. */
import { Book } from "../../../model/book";
import { shiftCells, type Shift } from "../../../model/shift";
import { minimalXlsx, rowsXml } from "./minimal-xlsx";
import { zipParts } from "./zip-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const withThread = (): Uint8Array =>
  minimalXlsx({
    sheet: `${rowsXml([
      ["Naam", "Score"],
      ["Anna", 3],
      ["Bo", 1],
    ])}<legacyDrawing r:id="rId2"/>`,
    overrides:
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
      '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>',
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
        relation("rId1", `${OFFICE}/comments`, "../comments1.xml") +
        relation("rId2", `${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml") +
        relation(
          "rId3",
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "../threadedComments/threadedComment1.xml",
        )
      }</Relationships>`,
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>tc={7A1B0B8E-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>[Threaded comment] Klopt dit?</t></r></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml":
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B3" dT="2026-11-01T10:00:00.00" personId="{7A1B0B8E-0000-4000-8000-0000000000AA}" id="{7A1B0B8E-0000-4000-8000-000000000001}"><text>Klopt dit?</text></threadedComment><threadedComment ref="B3" dT="2026-11-01T11:00:00.00" personId="{7A1B0B8E-0000-4000-8000-0000000000AA}" id="{7A1B0B8E-0000-4000-8000-000000000002}" parentId="{7A1B0B8E-0000-4000-8000-000000000001}"><text>Ja.</text></threadedComment></ThreadedComments>`,
    },
  });
const rows =
  (row: number, shift: Shift) =>
  (book: Book): void =>
    shiftCells(book, book.activeSheet, { row, column: 0, rows: 1, columns: 16_384 }, shift);

it.each<[string, (book: Book) => void, string | undefined]>([
  ["nothing happens", () => undefined, "B3"],
  ["a row comes in above", rows(1, "Down"), "B4"],
  ["a row above goes", rows(1, "Up"), "B2"],
  ["its own row goes", rows(2, "Up"), undefined],
])("when %s", async (_what, change, expected) => {
  const book = await Book.open(withThread(), { locale: "nl-NL" });
  change(book);
  const parts = zipParts(await book.save());
  const seen = [...parts].flatMap(([path, bytes]) =>
    /threadedComments\/|comments\d/.test(path) && !path.endsWith(".rels")
      ? [...bytes.toString("utf8").matchAll(/<(?:threadedComment|comment)\b[^>]*\sref="([^"]*)"/g)].map(
          ([, ref]) => [path, ref],
        )
      : [],
  );
  expect(seen.map(([, ref]) => ref)).toEqual(expected === undefined ? [] : [expected, expected, expected]);
});
