/** LibreOffice as a rater: opens a workbook, writes in cells, and says what all its sheets show after that. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { cellsOf } from "./cells";
import { withoutAnswers } from "./recalculate";

export interface Change {
  readonly sheet: string;
  /** "F9" */
  readonly cell: string;
  readonly value: string | number;
}

/** Values as they are, with every digit; every sheet a file of its own. */
const FILTER = "9,34,76,1,,0,false,false,false,false,false,-1";
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Rows of cells by sheet, after the changes; every formula is worked out by LibreOffice, before them and after. */
export async function changed(
  workbook: Uint8Array,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, string[][]>> {
  const folder = await mkdtemp(join(tmpdir(), "compleet-libreoffice-"));
  try {
    const file = join(folder, "book.xlsx");
    await writeFile(file, await withoutAnswers(workbook));
    const out = join(folder, "out");
    await mkdir(out);
    const profile = join(folder, "profile");
    const start = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    // The first start makes the profile, with an empty library of macros.
    await promisify(execFile)("soffice", [...start, "--terminate_after_init"]);
    const basic = macro(file, join(out, "book.csv"), changes);
    await writeMacro(join(profile, "user", "basic", "Standard"), basic);
    await promisify(execFile)("soffice", [...start, "macro:///Standard.Compleet.Main"]);
    const sheets = new Map<string, string[][]>();
    for (const name of await readdir(out)) {
      const [, sheet] = /^book-(.*)\.csv$/u.exec(name) ?? [];
      if (sheet !== undefined) sheets.set(sheet, cellsOf(await readFile(join(out, name), "utf8")));
    }
    if (sheets.size === 0) throw new Error("LibreOffice did not carry out the macro");
    return sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Into the library that LibreOffice keeps for its user. */
async function writeMacro(folder: string, basic: string): Promise<void> {
  await writeFile(
    join(folder, "script.xlb"),
    `${XML}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Compleet"/></library:library>`,
  );
  await writeFile(
    join(folder, "Compleet.xba"),
    `${XML}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Compleet" script:language="StarBasic">${escaped(basic)}</script:module>`,
  );
}

function macro(file: string, out: string, changes: readonly Change[]): string {
  const set = changes.map(({ sheet, cell, value }) => {
    const target = `book.Sheets.getByName(${text(sheet)}).getCellRangeByName(${text(cell)})`;
    return typeof value === "number" ? `  ${target}.Value = ${value}` : `  ${target}.String = ${text(value)}`;
  });
  return `Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim book As Object
  book = StarDesktop.loadComponentFromURL(ConvertToURL(${text(file)}), "_blank", 0, hidden())
${set.join("\n")}
  Dim csv(1) As New com.sun.star.beans.PropertyValue
  csv(0).Name = "FilterName"
  csv(0).Value = "Text - txt - csv (StarCalc)"
  csv(1).Name = "FilterOptions"
  csv(1).Value = ${text(FILTER)}
  book.storeToURL(ConvertToURL(${text(out)}), csv())
  book.close(True)
  StarDesktop.terminate()
End Sub
`;
}

function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
