import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Book } from "../../model/book";
import { isCellError, type CellInput, type CellValue } from "../../model/cell";
import { FilePackage } from "../../model/file/file-package";

/** Formulas with what other engines gave for them, each over the same few cells. */
export interface EngineTable {
  readonly engines: Readonly<Record<string, string>>;
  /** From A1 on; a text with "=" in front is a formula. */
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  /** Each formula without "=", what it is to give, what the engines gave in their order, and a reason where none agrees. */
  readonly rows: readonly (readonly [string, string, readonly string[], string?])[];
}

/** The row, from 0, that the first formula stands in: each in a row of its own. */
const FIRST = 20;

function bookOf({ cells, rows }: EngineTable): Book {
  const book = new Book({ locale: "en-US" });
  const input = (value: CellValue): CellInput =>
    typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
  const columns = Math.max(...cells.map((row) => row.length));
  const filled = cells.map((row) => Array.from({ length: columns }, (_, at) => input(row[at] ?? null)));
  book.activeSheet.write({ row: 0, column: 0, rows: cells.length, columns }, filled);
  rows.forEach(([formula], at) => {
    const area = { row: FIRST + at, column: 0, rows: 1, columns: 1 };
    book.assertFormula(`=${formula}`);
    book.activeSheet.write(area, [[{ formula: `=${formula}` }]]);
  });
  book.calculate();
  return book;
}

/** What the embedded Excel gives, in the order of the rows. */
export function ourAnswers(table: EngineTable): string[] {
  const sheet = bookOf(table).activeSheet;
  return table.rows.map((_, at) => answer(sheet.value(FIRST + at, 0)));
}

function answer(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : value;
}

/** The engines, each with how it says its version and how it calculates a file into comma separated values. */
const ENGINES: Readonly<
  Record<string, { readonly version: string[]; readonly convert: (folder: string) => string[] }>
> = {
  LibreOffice: {
    version: ["soffice", "--version"],
    convert: (folder) => [
      "soffice",
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false",
      "--outdir",
      folder,
      join(folder, "in.xlsx"),
    ],
  },
  Gnumeric: {
    version: ["ssconvert", "--version"],
    convert: (folder) => [
      "ssconvert",
      "--recalc",
      "-O",
      "format=raw",
      "-T",
      "Gnumeric_stf:stf_assistant",
      join(folder, "in.xlsx"),
      join(folder, "in.csv"),
    ],
  },
};

/** An engine that comes with the project's own packages. */
const IRONCALC = "IronCalc";

/** An engine's version as it says it; undefined where it is not installed. */
export async function installedVersion(engine: string): Promise<string | undefined> {
  if (engine === IRONCALC) return (await import("./ironcalc")).ironCalcVersion();
  const [program = "", ...given] = ENGINES[engine]?.version ?? [];
  try {
    const said = execFileSync(program, given, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return /\d+(\.\d+)+/.exec(said)?.[0] ?? "?";
  } catch {
    return engine === "Gnumeric" && existsSync("/usr/bin/ssconvert") ? "?" : undefined;
  }
}

/** What an installed engine gives for the formulas; nothing that was stored before helps it. */
export async function engineAnswers(engine: string, table: EngineTable): Promise<string[]> {
  if (engine === IRONCALC)
    return (await (await import("./ironcalc")).ironCalcAnswers(table, FIRST)).map(plain);
  const folder = mkdtempSync(join(tmpdir(), "engines-"));
  try {
    const file = await FilePackage.read(await bookOf(table).save());
    for (const { path } of file.sheets())
      file.edit(path, (xml) => xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
    writeFileSync(join(folder, "in.xlsx"), await file.bytes());
    const [program = "", ...given] = ENGINES[engine]?.convert(folder) ?? [];
    execFileSync(program, given, { stdio: "ignore" });
    const lines = readCsv(readFileSync(join(folder, "in.csv"), "utf8"));
    return table.rows.map((_, at) => plain(lines[FIRST + at]?.[0] ?? ""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An answer in one form: LibreOffice's errors have numbers, and it shows dates and percentages as such. */
export function plain(text: string): string {
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if (date)
    return String(Date.UTC(Number(date[3]), Number(date[1]) - 1, Number(date[2])) / 86_400_000 + 25_569);
  const percent = /^([\d.]+)%$/.exec(text);
  if (percent) return String(Number(percent[1]) / 100);
  const error = { "Err:502": "#VALUE!", "Err:503": "#NUM!", "Err:504": "#VALUE!" }[text];
  const number = Number(text);
  return error ?? (text === "" || Number.isNaN(number) ? text : String(Number(number.toPrecision(12))));
}

function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === "," || letter === "\n")) {
      lines.at(-1)?.push(cell);
      cell = "";
      if (letter === "\n") lines.push([]);
    } else cell += letter ?? "";
  }
  return lines;
}
