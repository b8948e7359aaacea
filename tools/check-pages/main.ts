/**
 * Whether all that is printed is one page wide in LibreOffice, with the usual fonts and with wider ones:
 *   npm run check:pages [-- 5 12 40 200]
 * Exit code: 0 where every page is, and where there is no LibreOffice or pdftotext to ask (it says so); 1 where one is
 * not. A page beside another holds none of the first column, where every page of a sheet has its title or its heading.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { libreOffice } from "../check-libreoffice/recalculate";
import { printedTeam, type PrintedSheet } from "./workbooks";

/** Without the fonts that are as wide as Excel's own, LibreOffice takes wider ones. */
const WIDER_FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont><glob>*crosextra*</glob></rejectfont></selectfont>
  <cachedir prefix="cwd">fonts</cachedir>
</fontconfig>`;

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, "");

/** The pages of a workbook as LibreOffice prints them, each as its text without spaces. */
function pagesOf(workbook: Uint8Array, fonts: "usual" | "wider"): readonly string[] {
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
    return text.split("\f").slice(0, -1).map(squeezed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many pages each sheet takes, in their order, and the pages on which nothing of a first column stands. */
function judged(
  pages: readonly string[],
  printed: readonly PrintedSheet[],
): { readonly counts: readonly number[]; readonly beside: readonly number[] } {
  const counts = printed.map(() => 0);
  const beside: number[] = [];
  let at = -1;
  pages.forEach((page, index) => {
    const has = (text = ""): boolean => text !== "" && page.includes(squeezed(text));
    if (has(printed[at + 1]?.first)) at++;
    else if (!has(printed[at]?.everyPage)) beside.push(index + 1);
    counts[at] = (counts[at] ?? 0) + 1;
  });
  return { counts, beside };
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
      const { counts, beside } = judged(pagesOf(workbook, fonts), printed);
      console.log(`${version}, ${size} people, ${fonts} fonts:`);
      printed.forEach(({ sheet }, index) => console.log(`  ${sheet}: ${counts[index]} high, 1 wide`));
      for (const page of beside) console.log(`  page ${page} stands beside another`);
      wrong += beside.length + counts.filter((count) => count === 0).length;
    }
  }
  return wrong === 0 ? 0 : 1;
}

const asked = process.argv.slice(2).map(Number);
process.exitCode = await main(asked.length > 0 ? asked : [5, 12, 40, 200]);
