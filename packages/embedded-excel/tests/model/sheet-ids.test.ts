/** Ids of sheets, over save and open. For what Excel does see `sheet-id.ts`, which names the sources. */
import { Book } from "../../model/book";
import { FilePackage } from "../../model/file/file-package";
import { sheetIdsOf, withSheetUid } from "../../model/file/sheet-uid";

const GUID = /^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/;
const FIRST = "{00000000-0001-0000-0000-000000000000}";

const idsOf = (book: Book): string[] => book.sheets.map(({ id }) => id);

async function reopened(book: Book): Promise<Book> {
  return Book.open(await book.save(), { locale: "nl-NL" });
}

/** The saved file as a program leaves it that knows nothing of ids. */
async function withoutIds(book: Book): Promise<Uint8Array> {
  const file = await FilePackage.read(await book.save());
  for (const { path } of file.sheets()) file.edit(path, (xml) => xml.replace(/ xr:uid="[^"]*"/, ""));
  return file.bytes();
}

test("a sheet that is made gets one that no sheet had", () => {
  const book = new Book({ locale: "nl-NL" });
  const made = new Set([book.activeSheet.id]);
  for (let time = 0; time < 20; time++) {
    const sheet = book.addSheet();
    expect(sheet.id).toMatch(GUID);
    made.add(sheet.id);
    book.removeSheet(sheet);
  }
  expect(made.size).toBe(21);
  expect(book.activeSheet.id).toBe(FIRST);
});

test("they stay over renaming, moving, removing, saving and opening, time and again", async () => {
  const book = new Book({ locale: "nl-NL" });
  const [gone, moved] = [book.addSheet("Weg"), book.addSheet("Team A")];
  book.addSheet("Team B");
  book.removeSheet(gone);
  book.moveSheet(moved, 0);
  book.renameSheet(moved, "Team");
  const again = await reopened(book);
  expect(idsOf(again)).toEqual(idsOf(book));
  const added = again.addSheet("Nieuw", 1);
  const twice = await reopened(again);
  expect(idsOf(twice)).toEqual(idsOf(again));
  expect(twice.sheetByName("Nieuw")?.id).toBe(added.id);
  expect(twice.sheetByName("Team")?.id).toBe(moved.id);
});

test("a file without them has its sheets numbered by their place, as Excel does it", async () => {
  const book = new Book({ locale: "nl-NL" });
  book.addSheet("Team A");
  const opened = await Book.open(await withoutIds(book), { locale: "nl-NL" });
  expect(idsOf(opened)).toEqual([FIRST, "{00000000-0001-0000-0100-000000000000}"]);
});

test("two sheets of one file never get the same", () => {
  const sheet = withSheetUid("<worksheet>", FIRST);
  const [first, second, third] = sheetIdsOf([undefined, sheet, sheet]);
  expect(second).toBe(FIRST);
  expect(new Set([first, second, third]).size).toBe(3);
});

test("the attribute is put in with its namespace, beside what is there, and read whatever its prefix", () => {
  const root =
    '<worksheet xmlns="m" xmlns:c="http://schemas.openxmlformats.org/markup-compatibility/2006" c:Ignorable="x14ac" ' +
    'xmlns:r3="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" r3:uid="{old}"><sheetData/>';
  const id = "{0B1FD4C0-31B0-4B1C-8A33-2F1D7F2B2C11}";
  const written = withSheetUid(root, id);
  expect(written).toContain(`c:Ignorable="x14ac r3" r3:uid="${id}"><sheetData/>`);
  expect(written).not.toContain("{old}");
  expect(sheetIdsOf([written])).toEqual([id]);
});
