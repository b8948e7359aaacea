import { INDICATOR_ENTRIES, LEVEL_ENTRIES } from "../app/followed-cell";
import type { CellMend } from "../app/port";
import { Problem } from "../app/problem";
import { rangeOf } from "./addresses";
import { problemOf } from "./errors";
import type { Patiently } from "./request";
import { checkText, textInput } from "./text-input";

/** Mends of cells below each other. */
interface Run {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly mends: readonly CellMend[];
}

/** What one cell held, as it is put back. */
interface Before {
  readonly mend: CellMend;
  /** A formula, or else the value. */
  readonly formula: unknown;
  readonly isFormula: boolean;
  readonly format: string;
}

/** See `WorkbookPort.mendCells`. */
export async function mendCells(mends: readonly CellMend[], patiently: Patiently): Promise<number> {
  if (mends.length === 0) return 0;
  for (const { value } of mends) if (typeof value === "string") checkText(value);
  const still = await unchanged(runsOf(mends), patiently);
  if (still.length === 0) return 0;
  try {
    await Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const { mend, format } of still) write(context, mend, format);
      await patiently(context.sync());
    });
  } catch (error) {
    throw await afterPuttingBack(still, error, patiently);
  }
  return still.length;
}

/** The mends whose cells hold what was seen. Throws `sheetProtected` where one of those cannot be written. */
async function unchanged(runs: readonly Run[], patiently: Patiently): Promise<readonly Before[]> {
  return Excel.run(async (context) => {
    const asked = runs.map((run) => {
      const sheet = context.workbook.worksheets.getItem(run.sheetId).load("name,protection/protected");
      const range = rangeOf(sheet, { ...run, rows: run.mends.length, columns: 1 }).load(
        "values,formulas,numberFormat,format/protection/locked",
      );
      return { run, sheet, range };
    });
    await patiently(context.sync());
    return asked.flatMap(({ run, sheet, range }) => {
      const still = run.mends.flatMap((mend, index): Before[] => {
        const formula: unknown = range.formulas[index]?.[0];
        const format = String(range.numberFormat[index]?.[0]);
        const isFormula = isFormulaOf(formula, range.values[index]?.[0]);
        const content: unknown = isFormula ? formula : range.values[index]?.[0];
        return content === mend.was ? [{ mend, formula: content, isFormula, format }] : [];
      });
      // `null` where some cells are locked.
      const locked = (range.format.protection.locked as boolean | null) !== false;
      if (still.length > 0 && sheet.protection.protected && locked) {
        throw new Problem("sheetProtected", { sheet: sheet.name, doing: "mend" });
      }
      return still;
    });
  });
}

/** A text that begins with "=" is told as its own formula. */
function isFormulaOf(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function write(context: Excel.RequestContext, { value, ...cell }: CellMend, format: string): void {
  const range = cellOf(context, cell);
  // A number in a cell that is formatted as text would become a text again.
  if (typeof value === "number" && format === "@") range.numberFormat = [["General"]];
  range.values = [[isScoreWord(value) ? value : entry(value, format)]];
}

/** No word of a score is anything but a text in any language of Excel: it needs no apostrophe. */
function isScoreWord(value: string | number): boolean {
  return [...LEVEL_ENTRIES, ...INDICATOR_ENTRIES].some((word) => word === value);
}

/** A cell that is formatted as text takes everything as it is. */
function entry(value: string | number, format: string): string | number {
  return typeof value === "string" && format !== "@" ? textInput(value) : value;
}

async function afterPuttingBack(
  still: readonly Before[],
  error: unknown,
  patiently: Patiently,
): Promise<Problem> {
  try {
    await Excel.run(async (context) => {
      for (const { mend, formula, isFormula, format } of still) {
        const range = cellOf(context, mend);
        range.numberFormat = [[format]];
        range.formulas = [[typeof formula === "string" && !isFormula ? entry(formula, format) : formula]];
      }
      await patiently(context.sync());
    });
    return problemOf(error, { removed: [], left: [] });
  } catch {
    // The first failure is the cause; that putting back failed too is what there is to say.
    return new Problem("partlyMended", { cells: still.length }, { cause: error });
  }
}

function cellOf(
  context: Excel.RequestContext,
  { sheetId, row, column }: Pick<CellMend, "sheetId" | "row" | "column">,
): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(sheetId), { row, column, rows: 1, columns: 1 });
}

/** Neighbours below each other are asked for together. Of two mends of one cell the first counts. */
function runsOf(mends: readonly CellMend[]): readonly Run[] {
  const sorted = [...mends].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheetId: string; row: number; column: number; mends: CellMend[] }[] = [];
  for (const mend of sorted) {
    const last = runs.at(-1);
    const next =
      last && last.sheetId === mend.sheetId && last.column === mend.column ? mend.row - last.row : -1;
    if (last && next === last.mends.length) last.mends.push(mend);
    else if (!last || next < 0 || next > last.mends.length) runs.push({ ...mend, mends: [mend] });
  }
  return runs;
}
