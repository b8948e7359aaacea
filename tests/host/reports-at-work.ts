/** What the tests of development pages share: a list of someone else's, making pages, and reading one as its reader does. */
import { FilePackage } from "embedded-excel/files";
import type { CellValue } from "embedded-excel/cells";
import type { ActionMap } from "../../src/app/action";
import type { MadeReports } from "../../src/app/report-action";
import type { ExcelAtWork } from "./excel-at-work";
import type { Given } from "./heatmap-teams";

export type MakeReports = ActionMap["makeReports"]["args"];

export interface ListedRating {
  readonly person: string;
  readonly rater: string;
  readonly scores: readonly Given[];
}

/** A list called "Lijst", as somebody keeps it: a line for each rating. */
export function listOnSheet(
  { book }: ExcelAtWork,
  codes: readonly string[],
  ratings: readonly ListedRating[],
  functions: Readonly<Record<string, string>> = {},
): void {
  const sheet = book.addSheet("Lijst");
  const rows: readonly (readonly CellValue[])[] = [
    ["Naam", "Functie", "Beoordelaar", ...codes.map((code) => `${code} `.trim())],
    ...ratings.map(({ person, rater, scores }) => [
      person,
      functions[person] ?? null,
      rater,
      ...scores.map((score) => (score === "" ? null : score)),
    ]),
  ];
  sheet.write(
    { row: 0, column: 0, rows: rows.length, columns: codes.length + 3 },
    rows.map((row) => row.map((value) => ({ value }))),
  );
}

export async function madeReports({ run }: ExcelAtWork, args: MakeReports): Promise<MadeReports> {
  const outcome = await run("makeReports", args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** Every text and number on a sheet, row by row. */
export function textsOf({ book }: ExcelAtWork, name: string): readonly string[] {
  const sheet = book.sheetByName(name)!;
  return sheet
    .values(sheet.cells.used(true)!)
    .flat()
    .filter((value) => value !== null && value !== "")
    .map(String);
}

export interface PageLine {
  readonly level: CellValue;
  readonly required: CellValue;
  readonly self: CellValue;
}

/** What a page tells of each competency, by its code. */
export function pageOf({ book }: ExcelAtWork, name: string): ReadonlyMap<string, PageLine> {
  const sheet = book.sheetByName(name)!;
  const rows = sheet.values(sheet.cells.used(true)!);
  const header = rows.findIndex(([first]) => first === "Competentie");
  const [level, required, self] = ["Niveau", "Vereist", "Zelf"].map((word) => rows[header]!.indexOf(word));
  const lines = new Map<string, PageLine>();
  for (const row of rows.slice(header + 1)) {
    const [code] = row;
    if (typeof code !== "string" || !/^\d\.\d$/u.test(code)) break;
    lines.set(code, { level: row[level!]!, required: row[required!]!, self: row[self!]! });
  }
  return lines;
}

/** Reckoned once more; as it stands on a page. */
export function median(given: readonly Given[]): number | string {
  const numbers = given.filter((each) => typeof each === "number").sort((a, b) => a - b);
  if (numbers.length === 0) return given.includes("n.v.t.") ? "n.v.t." : "–";
  const middle = (numbers.length - 1) / 2;
  return (numbers[Math.floor(middle)]! + numbers[Math.ceil(middle)]!) / 2;
}

/** All that is in the file once every other sheet was removed, but for what is made by chance: the marks' ids. */
export async function pageAlone({ book }: ExcelAtWork, sheet: string): Promise<string> {
  for (const other of [...book.sheets]) if (other.name !== sheet) book.removeSheet(other);
  const file = await FilePackage.read(await book.save());
  return file
    .paths()
    .map((path) => `${path}\n${(file.text(path) ?? "").replaceAll("\0", "")}`)
    .join("\n")
    .replaceAll(/id=[^ "<&]+/gu, "id=")
    .replaceAll(/Compleet_blad_[0-9a-f]+/gu, "Compleet_blad")
    .replaceAll(/\{[0-9A-F-]{36}\}/gu, "{}")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "");
}
