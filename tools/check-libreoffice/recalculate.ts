/** LibreOffice as a colleague's program: opens a workbook, calculates it, and says what its sheets show. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { cellsOf } from "./cells";
import { FilePackage } from "embedded-excel/files";

/** Every sheet as a file of its own, cells as they are shown, in UTF-8, separated by tabs. */
const EACH_SHEET = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1";

/** What LibreOffice says it is, such as "LibreOffice 7.4.7.2"; undefined where it is not installed. */
export function libreOffice(): string | undefined {
  try {
    const [name, version] = execFileSync("soffice", ["--version"], { encoding: "utf8" }).split(" ");
    return `${name} ${version}`;
  } catch {
    return undefined;
  }
}

/** Rows of cells as texts, by the name of the sheet. Every formula is calculated by LibreOffice itself. */
export async function recalculated(workbook: Uint8Array): Promise<ReadonlyMap<string, string[][]>> {
  const folder = await mkdtemp(join(tmpdir(), "compleet-libreoffice-"));
  try {
    await writeFile(join(folder, "forms.xlsx"), await withoutAnswers(workbook));
    const profile = pathToFileURL(join(folder, "profile")).href;
    await promisify(execFile)("soffice", [
      `-env:UserInstallation=${profile}`,
      "--headless",
      ...["--convert-to", EACH_SHEET, "--outdir", folder, join(folder, "forms.xlsx")],
    ]);
    const sheets = new Map<string, string[][]>();
    for (const file of await readdir(folder)) {
      const [, sheet] = /^forms-(.*)\.csv$/u.exec(file) ?? [];
      if (sheet !== undefined) sheets.set(sheet, cellsOf(await readFile(join(folder, file), "utf8")));
    }
    return sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file without what the formulas gave here: what is read back can only be LibreOffice's own answer. */
export async function withoutAnswers(workbook: Uint8Array): Promise<Uint8Array> {
  const file = await FilePackage.read(workbook);
  let taken = 0;
  for (const path of file.paths().filter((each) => /^xl\/worksheets\/[^/]+\.xml$/.test(each))) {
    file.edit(path, (xml) =>
      xml.replaceAll(/(<c\b[^>]*>\s*<f\b[^>]*>[^<]*<\/f>)\s*<v>[^<]*<\/v>/g, (_, formula: string) => {
        taken++;
        return formula;
      }),
    );
  }
  if (taken === 0) throw new Error("There was no formula with an answer in the file");
  return file.bytes();
}
