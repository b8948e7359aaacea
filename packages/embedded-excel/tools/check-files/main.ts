/**
 * Opens workbooks in the embedded Excel, saves them, and says what got lost:  npm run check:files -- list.xlsx …
 * The judge is the second reader of the tests and, where it is installed, openpyxl. What is refused, or said not to be
 * kept, is told. Exit code 1 where anything else is lost.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Book } from "../../model/book";
import { BookError } from "../../model/book-error";
import { differences } from "../../tests/model/files/compare-workbooks";

/** Cell by cell with its look, as openpyxl sees both files. */
const OPENPYXL = `
import sys, openpyxl
old, new = (openpyxl.load_workbook(path) for path in sys.argv[1:3])
def look(c):
    side = lambda s: (s.style, s.color and s.color.value) if s and s.style else None
    b, f = c.border, c.font
    return [c.number_format, f.name, f.sz, f.b, f.i, f.u, f.strike, f.vertAlign, f.color and f.color.value, c.fill.fill_type,
        getattr(c.fill, "fgColor", None) and c.fill.fgColor.value, side(b.left), side(b.right), side(b.top), side(b.bottom),
        c.alignment.horizontal, c.alignment.vertical, c.alignment.wrap_text, c.protection.locked, c.quotePrefix]
for sheet in old.worksheets:
    other = new[sheet.title]
    for row in sheet.iter_rows():
        for c in row:
            o = other[c.coordinate]
            if getattr(c.value, "text", c.value) != getattr(o.value, "text", o.value): print(sheet.title, c.coordinate, repr(c.value), "->", repr(o.value))
            if c.has_style and str(look(c)) != str(look(o)): print(sheet.title, c.coordinate, look(c), "->", look(o))
`;

/** A Python with openpyxl; Debian's own sees the packages of Debian. */
const PYTHON = ["/usr/bin/python3", "python3"].find((python) => {
  try {
    execFileSync(python, ["-c", "import openpyxl"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

function byOpenpyxl(before: string, after: string): string[] {
  if (PYTHON === undefined) return [];
  const read = spawnSync(PYTHON, ["-c", OPENPYXL, before, after], { encoding: "utf8" });
  if (read.status === 0) return read.stdout.split("\n").filter((line) => line !== "");
  const alone = spawnSync(PYTHON, [
    "-c",
    "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1])",
    before,
  ]);
  if (alone.status === 0) return [`openpyxl no longer reads it: ${read.stderr.trim().split("\n").at(-1)}`];
  console.log("  openpyxl does not read this file: compared without it.");
  return [];
}

/** What got lost of one workbook. */
async function lostOf(path: string, out: string): Promise<string[]> {
  const bytes = readFileSync(path);
  let book: Book;
  try {
    book = await Book.open(bytes, { locale: "nl-NL" });
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    console.log(`  refused: ${error.message}`);
    return [];
  }
  const saved = await book.save();
  if (book.notKept.length > 0) console.log(`  said not to be kept: ${book.notKept.join(", ")}`);
  writeFileSync(out, saved);
  return [...differences(bytes, saved), ...byOpenpyxl(path, out)];
}

async function main(paths: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  if (PYTHON === undefined) console.log("openpyxl is not installed: compared without it.");
  let lost = 0;
  for (const path of paths) {
    console.log(path);
    for (const difference of await lostOf(path, join(folder, "saved.xlsx"))) {
      lost++;
      console.log(`  ${difference}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return lost > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
