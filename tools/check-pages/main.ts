/**
 * Whether all that is printed stands well on paper in LibreOffice, with fonts as wide as Excel's and with wider ones:
 *   npm run check:pages [-- 5 12 40 200] [--table] [--keep FOLDER]
 * Every sheet is one page wide; a chart stands whole on one page, with what it is about; A3 is chosen only for what fills
 * it; a heatmap's numbers can be read; a form has as many pages as it needs, each with its last column. `--table` prints
 * a table as in docs/heatmap.md, `--keep` leaves the PDFs.
 * Exit code: 0 where all of it holds, and where there is no LibreOffice or poppler to ask (it says so); 1 where not.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { libreOffice } from "../check-libreoffice/recalculate";
import { judged, type JudgedSheet } from "./judged";
import { FONT_SETS, pagesOf, type FontSet } from "./paper-pages";
import { printedTeam } from "./workbooks";

interface Result extends JudgedSheet {
  readonly size: number;
  readonly fonts: FontSet;
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`;
}

function line({ sheet, pages, paper, filled, points, faults }: Result): string {
  const fill = filled.map(({ width, height }) => `${percent(width)} × ${percent(height)}`).join(", ");
  const size = points > 0 ? `, ${points.toFixed(1)} pt` : "";
  return `  ${sheet}: ${pages}, ${paper}${size}, ${fill}${faults.map((fault) => `; ${fault}`).join("")}`;
}

/** A row for each sheet, a column for each size: pages and paper, with the usual fonts / with the wider ones. */
function table(results: readonly Result[], sizes: readonly number[]): string {
  const cell = (sheet: string, size: number): string => {
    const texts = (Object.keys(FONT_SETS) as FontSet[]).map((fonts) => {
      const one = results.find((each) => each.sheet === sheet && each.size === size && each.fonts === fonts);
      return one ? `${one.pages} ${one.paper}${one.faults.length > 0 ? " (!)" : ""}` : "–";
    });
    return texts[0] === texts[1] ? (texts[0] ?? "") : texts.join(" / ");
  };
  const sheets = [...new Set(results.map(({ sheet }) => sheet))];
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    row(["sheet", ...sizes.map((size) => `${size} people`)]),
    row(["---", ...sizes.map(() => "---")]),
    ...sheets.map((sheet) => row([sheet, ...sizes.map((size) => cell(sheet, size))])),
  ].join("\n");
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function main(
  sizes: readonly number[],
  { asTable, keep }: { readonly asTable: boolean; readonly keep: string | undefined },
): Promise<number> {
  const version = libreOffice();
  if (version === undefined || !["pdftotext", "pdftoppm"].every(isThere)) {
    console.log(
      "LibreOffice or poppler is not installed (soffice, pdftotext, pdftoppm): nothing was checked.",
    );
    return 0;
  }
  const results: Result[] = [];
  for (const size of sizes) {
    const { workbook, printed } = await printedTeam(size);
    const names = new Set(printed.map(({ sheet }) => sheet));
    for (const fonts of Object.keys(FONT_SETS) as FontSet[]) {
      const pages = pagesOf(workbook, fonts, keep && path.join(keep, `${size}-${fonts}.pdf`));
      const found = printed.map((sheet) => ({ ...judged(sheet, pages, { names, fonts }), size, fonts }));
      results.push(...found);
      console.log(`${version}, ${size} people, ${FONT_SETS[fonts]}: ${pages.length} pages`);
      for (const one of found) console.log(line(one));
    }
  }
  if (asTable) console.log(`\n${table(results, sizes)}`);
  const wrong = results.filter(({ faults }) => faults.length > 0);
  console.log(`\n${results.length} sheets printed, ${wrong.length} with a fault`);
  return wrong.length === 0 ? 0 : 1;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { table: { type: "boolean", default: false }, keep: { type: "string" } },
});
const asked = positionals.map(Number);
process.exitCode = await main(asked.length > 0 ? asked : [5, 12, 40, 200], {
  asTable: values.table,
  keep: values.keep,
});
