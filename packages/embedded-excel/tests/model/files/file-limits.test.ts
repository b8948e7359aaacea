/** Workbooks that are too much to work with in a tab are refused in words, before anything of them is read. */
import { Book } from "../../../model/book";
import { minimalXlsx, rowsXml } from "./minimal-xlsx";

const SHEET = rowsXml([["Naam"]]);
const open = (bytes: Uint8Array): Promise<Book> => Book.open(bytes, { locale: "nl-NL" });
const ruled = (rules: number): Uint8Array =>
  minimalXlsx({
    sheet:
      SHEET +
      `<conditionalFormatting sqref="A1">${'<cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule>'.repeat(rules)}</conditionalFormatting>`,
  });
const parts = (count: number): Uint8Array =>
  minimalXlsx({
    sheet: SHEET,
    more: Object.fromEntries(Array.from({ length: count }, (_, at) => [`xl/media/${at}.txt`, "x"])),
  });

/** A sound workbook of which the directory says that each of its parts is so many bytes when unpacked. */
function saidToUnpackTo(size: number): Uint8Array {
  const bytes = Buffer.from(minimalXlsx({ sheet: SHEET }));
  let at = bytes.readUInt32LE(bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1") + 16);
  while (bytes.toString("latin1", at, at + 4) === "PK\u0001\u0002") {
    bytes.writeUInt32LE(size, at + 24);
    at += 46 + [28, 30, 32].reduce((sum, place) => sum + bytes.readUInt16LE(at + place), 0);
  }
  return bytes;
}

it.each<[string, Uint8Array, string]>([
  ["more rules than a tab can work with", ruled(20_001), "more than 20,000 rules for cells"],
  ["more parts", parts(4000), "more than 4,000 parts"],
  ["more bytes once it is unpacked", saidToUnpackTo(100 * 1024 * 1024), "unpacked it is more than 256 MB"],
])("a workbook with %s", async (_what, bytes, said) => {
  await expect(open(bytes)).rejects.toMatchObject({
    reason: "tooLarge",
    code: "InvalidArgument",
    message: `This workbook is too large to open here: ${said.startsWith("more") ? `it has ${said}` : said}.`,
  });
});

it("and what is large but not too large opens whole", async () => {
  const [many, full] = [await open(parts(300)), await open(ruled(500))];
  expect(many.activeSheet.value(0, 0)).toBe("Naam");
  expect(full.activeSheet.conditionalFormats).toHaveLength(500);
});

it("and a part for a picture with nothing in it keeps nobody waiting", async () => {
  const book = await open(minimalXlsx({ sheet: SHEET, more: { "xl/media/image1.png": "" } }));
  expect(book.activeSheet.value(0, 0)).toBe("Naam");
});
