/**
 * Opens workbooks in the embedded Excel, saves them, and says what got lost:  npm run check:files -- list.xlsx …
 * The judge is the second reader of the tests and, where it is installed, openpyxl. Exit code 1 where anything is lost.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Book } from "../../model/book";
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

function byOpenpyxl(before: string, after: string): string[] {
  try {
    const said = execFileSync("python3", ["-c", OPENPYXL, before, after], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    return said.split("\n").filter((line) => line !== "");
  } catch {
    console.log("  openpyxl is not installed, or reads one of the two not: compared without it.");
    return [];
  }
}

async function main(paths: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  let lost = 0;
  for (const path of paths) {
    console.log(path);
    const bytes = readFileSync(path);
    const saved = await (await Book.open(bytes, { locale: "nl-NL" })).save();
    const out = join(folder, "saved.xlsx");
    writeFileSync(out, saved);
    for (const difference of [...differences(bytes, saved), ...byOpenpyxl(path, out)]) {
      lost++;
      console.log(`  ${difference}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return lost > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
