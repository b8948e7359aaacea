/**
 * What other programs make of a workbook: each opens the file, changes nothing, and saves it. LibreOffice and openpyxl
 * are used where they are installed; ExcelJS comes with npm.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import ExcelJS from "exceljs";
import { libreOffice } from "./check-libreoffice/recalculate";

export interface OtherProgram {
  /** With its version; without one it is not installed here. */
  readonly name: string;
  readonly installed: boolean;
  /** Whether a table keeps its header row, of which Excel's files say nothing as long as there is one. */
  readonly keepsHeaders: boolean;
  /** The file as the program saves it. Rejects where the program cannot open it. */
  readonly through: (workbook: Uint8Array) => Promise<Uint8Array>;
}

/** Debian's own Python, which sees the packages of Debian. */
const PYTHON = "/usr/bin/python3";

const run = promisify(execFile);

export async function throughLibreOffice(workbook: Uint8Array): Promise<Uint8Array> {
  return inFolder(workbook, async (folder, file) => {
    const profile = pathToFileURL(join(folder, "profile")).href;
    await run("soffice", [
      `-env:UserInstallation=${profile}`,
      "--headless",
      ...["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "saved"), file],
    ]);
    return join(folder, "saved", "book.xlsx");
  });
}

export async function throughOpenpyxl(workbook: Uint8Array): Promise<Uint8Array> {
  const script = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";
  return inFolder(workbook, async (folder, file) => {
    const saved = join(folder, "saved.xlsx");
    await run(PYTHON, ["-c", script, file, saved]);
    return saved;
  });
}

export async function throughExcelJS(workbook: Uint8Array): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(workbook.slice().buffer);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function inFolder(
  workbook: Uint8Array,
  save: (folder: string, file: string) => Promise<string>,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "compleet-other-program-"));
  try {
    const file = join(folder, "book.xlsx");
    await writeFile(file, workbook);
    return new Uint8Array(await readFile(await save(folder, file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function openpyxl(): string | undefined {
  try {
    return execFileSync(PYTHON, ["-c", "import openpyxl; print(openpyxl.__version__)"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
}

const office = libreOffice();
const python = openpyxl();

export const OTHER_PROGRAMS: readonly OtherProgram[] = [
  {
    name: office ?? "LibreOffice",
    installed: office !== undefined,
    keepsHeaders: true,
    through: throughLibreOffice,
  },
  {
    name: python === undefined ? "openpyxl" : `openpyxl ${python}`,
    installed: python !== undefined,
    keepsHeaders: true,
    through: throughOpenpyxl,
  },
  { name: "ExcelJS 4.4.0", installed: true, keepsHeaders: false, through: throughExcelJS },
];
