/**
 * Whether all that is printed is one page wide in LibreOffice, with the usual fonts and with wider ones:
 *   npm run check:pages [-- 5 12 40 200]
 * Exit code: 0 where every page is, and where there is no LibreOffice or pdftotext to ask (it says so); 1 where one is
 * not. At the foot of each page stands the name of its sheet; a page beside another has no text of the first column.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { libreOffice } from "../check-libreoffice/recalculate";
import { printedTeam, tidy, type PrintedSheet } from "./workbooks";

/** Without the fonts that are as wide as Excel's own, LibreOffice takes wider ones. */
const WIDER_FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><glob>*crosextra*</glob></rejectfont></selectfont>
  <cachedir prefix="cwd">fonts</cachedir>
</fontconfig>`;

/** The pages of a workbook as LibreOffice prints them, each as its lines. */
function pagesOf(workbook: Uint8Array, fonts: "usual" | "wider"): readonly (readonly string[])[] {
  const folder = mkdtempSync(path.join(tmpdir(), "compleet-pages-"));
  try {
    const file = path.join(folder, "book.xlsx");
    writeFileSync(file, workbook);
    const config = path.join(folder, "fonts.conf");
    writeFileSync(config, WIDER_FONTS);
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    execFileSync(
      "soffice",
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, file],
      {
        cwd: folder,
        stdio: "ignore",
        env: { ...process.env, ...(fonts === "wider" ? { FONTCONFIG_FILE: config } : {}) },
      },
    );
    const text = execFileSync("pdftotext", [path.join(folder, "book.pdf"), "-"], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return text
      .split("\f")
      .slice(0, -1)
      .map((page) => page.split("\n").map(tidy));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The name at the foot of a page; a title above it may be another sheet's name. */
function sheetOf(page: readonly string[], printed: readonly PrintedSheet[]): string | undefined {
  return page.findLast((line) => printed.some(({ sheet }) => sheet === line));
}

async function main(sizes: readonly number[]): Promise<number> {
  const version = libreOffice();
  if (version === undefined) {
    console.log("LibreOffice is not installed (no soffice): nothing was checked.");
    return 0;
  }
  let wrong = 0;
  for (const size of sizes) {
    const { workbook, printed } = await printedTeam(size);
    for (const fonts of ["usual", "wider"] as const) {
      const pages = pagesOf(workbook, fonts);
      console.log(`${version}, ${size} people, ${fonts} fonts: ${pages.length} pages`);
      for (const { sheet, leftmost } of printed) {
        const own = pages.flatMap((lines, at) => (sheetOf(lines, printed) === sheet ? [{ lines, at }] : []));
        const beside = own.filter(({ lines }) => !lines.some((line) => leftmost.has(line)));
        const fault =
          beside.length > 0 ? `; beside another: page ${beside.map(({ at }) => at + 1).join(", ")}` : "";
        console.log(`  ${sheet}: ${own.length}${fault}`);
        if (own.length === 0 || beside.length > 0) wrong++;
      }
    }
  }
  return wrong === 0 ? 0 : 1;
}

const asked = process.argv.slice(2).map(Number);
process.exitCode = await main(asked.length > 0 ? asked : [5, 12, 40, 200]);
