import { EVERY_LEVEL_ENTRY, INDICATOR_ENTRIES } from "../../app/arguments/score-entry";
import type { CellMend } from "../../app/port";
import { Problem } from "../../app/problem";
import { rangeOf } from "../request/addresses";
import { contentOf, entry, type Content } from "./cell-content";
import { problemOf, refusedAsAWhole } from "../request/errors";
import { lineKey } from "../reading/line-keys";
import { proveUnfilled, provedOtherwise } from "../writing/proof";
import { beginWriting, keepWriting } from "./undo-write";
import { runsOf, type Run } from "./mend-runs";
import { putBack, type WrittenOnSheet } from "./put-back";
import type { Patiently } from "../request/request";
import { checkText } from "../request/text-input";

/** One cell as it was seen, with what its row and column are known by. */
interface Seen {
  readonly mend: CellMend;
  readonly run: Run;
  readonly was: Content;
  readonly keys: { readonly row: string; readonly column: string };
}

const NOTHING_DONE = { removed: [], left: [] };
/** So often it is looked again when a cell turned out to be filled in the very moment. */
const LOOKS = 2;

/**
 * See `WorkbookPort.mendCells`. The request that writes begins with proof that what was seen empty is empty, and with
 * a reading of what each cell holds and whose it is: what turns out to have been written over is put back.
 */
export async function mendCells(mends: readonly CellMend[], patiently: Patiently): Promise<number> {
  beginWriting(patiently);
  if (mends.length === 0) return 0;
  for (const { value } of mends) if (typeof value === "string") checkText(value);
  const runs = runsOf(mends);
  for (let look = 1; ; look++) {
    const still = await unchanged(runs, patiently);
    if (still.length === 0) return 0;
    let asked: Asked | undefined;
    try {
      asked = await Excel.run(async (context) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        for (const { mend, was } of still) if (was.held === "") proveUnfilled(cellOf(context, mend));
        asked = [...new Set(still.map(({ run }) => run))].map((run) => askRun(context, run));
        for (const { mend, was } of still) write(context, mend, was.format ?? "");
        // Only what turned out to be filled in the very moment is looked at once more.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await patiently(context.sync());
        return asked;
      });
    } catch (error) {
      if (provedOtherwise(error)) {
        if (look < LOOKS) continue;
        return 0;
      }
      if (refusedAsAWhole(error)) throw problemOf(error, NOTHING_DONE);
      throw await afterPuttingBack(still, asked, error, patiently);
    }
    const others = await giveBack(still, asked, patiently);
    keepWriting(
      patiently,
      written(still.filter(({ mend }) => !others.some((other) => sameCell(other.mend, mend)))),
    );
    return still.length - others.length;
  }
}

/** The mends whose cells hold what was seen. Throws `sheetProtected` where one of those cannot be written. */
async function unchanged(runs: readonly Run[], patiently: Patiently): Promise<readonly Seen[]> {
  return Excel.run(async (context) => {
    const columns = askColumns(context, runs);
    const asked = runs.map((run) => ({
      sheet: context.workbook.worksheets.getItem(run.sheetId).load("name,protection/protected"),
      ...askRun(context, run),
    }));
    await patiently(context.sync());
    return asked.flatMap(({ sheet, ...each }) => {
      const column = columns.get(columnOf(each.run));
      const columnKey = lineKey(
        column && !column.isNullObject ? column.formulas.map((line: unknown[]) => line[0]) : [],
        each.run.passing,
      );
      const still = seen(each, () => columnKey).filter(({ mend, was }) => was.held === mend.was);
      // `null` where some cells are locked.
      const locked = (each.range.format.protection.locked as boolean | null) !== false;
      if (still.length > 0 && sheet.protection.protected && locked) {
        throw new Problem("sheetProtected", { sheet: sheet.name, doing: "mend" });
      }
      return still;
    });
  });
}

type AskedRun = ReturnType<typeof askRun>;
type Asked = readonly AskedRun[];

const columnOf = ({ sheetId, column }: Run): string => `${sheetId} ${column}`;

/** Each column once, as far as its sheet is used. */
function askColumns(context: Excel.RequestContext, runs: readonly Run[]): ReadonlyMap<string, Excel.Range> {
  const asked = new Map<string, Excel.Range>();
  for (const run of runs) {
    if (asked.has(columnOf(run))) continue;
    const sheet = context.workbook.worksheets.getItem(run.sheetId);
    const column = rangeOf(sheet, { row: 0, column: run.column, rows: 1, columns: 1 }).getEntireColumn();
    asked.set(columnOf(run), column.getIntersectionOrNullObject(sheet.getUsedRange(true)).load("formulas"));
  }
  return asked;
}

/** The cells of a run, and the whole rows they are on. */
function askRun(context: Excel.RequestContext, run: Run) {
  const sheet = context.workbook.worksheets.getItem(run.sheetId);
  const range = rangeOf(sheet, { ...run, rows: run.mends.length, columns: 1 });
  return {
    run,
    range: range.load("values,formulas,numberFormat,format/protection/locked"),
    rows: range
      .getEntireRow()
      .getIntersectionOrNullObject(sheet.getUsedRange(true))
      .load("formulas,rowIndex"),
  };
}

/** What was read of a run, cell by cell. */
function seen({ run, range, rows }: AskedRun, columnKey: (mend: CellMend) => string): readonly Seen[] {
  return run.mends.map((mend, index) => {
    const line: unknown = rows.isNullObject ? [] : rows.formulas[run.row + index - rows.rowIndex];
    return {
      mend,
      run,
      was: contentOf(
        range.formulas[index]?.[0],
        range.values[index]?.[0],
        String(range.numberFormat[index]?.[0]),
      ),
      keys: {
        row: lineKey(Array.isArray(line) ? line : [], run.passing),
        column: columnKey(mend),
      },
    };
  });
}

/** What a request read before it wrote; nothing where its answer got lost, or it did not come so far. */
function readOf(still: readonly Seen[], asked: Asked | undefined): readonly Seen[] {
  const columnKey = (mend: CellMend): string =>
    still.find((each) => sameCell(each.mend, mend))?.keys.column ?? "";
  try {
    return asked?.flatMap((run) => seen(run, columnKey)) ?? [];
  } catch {
    return [];
  }
}

const sameCell = (a: CellMend, b: CellMend): boolean =>
  a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;

/** Puts back what was written over though it was not what was seen, or not of who it was. Answers which those were. */
async function giveBack(
  still: readonly Seen[],
  asked: Asked | undefined,
  patiently: Patiently,
): Promise<readonly Seen[]> {
  const read = readOf(still, asked);
  const others = still.flatMap((each) => {
    const found = read.find(({ mend }) => sameCell(mend, each.mend));
    if (!found) return [];
    const same = found.was.held === each.was.held && found.keys.row === each.keys.row;
    return same ? [] : [found];
  });
  if (others.length === 0) return [];
  const left = await putBack(written(others), patiently);
  if (left.length > 0) throw new Problem("partlyMended", { cells: left.length, places: left });
  return others;
}

async function afterPuttingBack(
  still: readonly Seen[],
  asked: Asked | undefined,
  error: unknown,
  patiently: Patiently,
): Promise<Problem> {
  const read = readOf(still, asked);
  // What the request itself read is nearer the truth than what was seen before.
  const before = still.map((each) => read.find(({ mend }) => sameCell(mend, each.mend)) ?? each);
  try {
    const left = await putBack(written(before), patiently);
    if (left.length === 0) return problemOf(error, NOTHING_DONE);
    return new Problem("partlyMended", { cells: left.length, places: left }, { cause: error });
  } catch {
    // The first failure is the cause; that putting back failed too is what there is to say.
    return new Problem("partlyMended", { cells: still.length }, { cause: error });
  }
}

function written(cells: readonly Seen[]): readonly WrittenOnSheet[] {
  const bySheet = new Map<string, Seen[]>();
  for (const cell of cells) bySheet.set(cell.mend.sheetId, [...(bySheet.get(cell.mend.sheetId) ?? []), cell]);
  return [...bySheet].map(([sheetId, onSheet]) => ({
    sheetId,
    passing: onSheet[0]?.run.passing ?? new Set(),
    cells: onSheet.map(({ mend: { row, column, value }, was, keys }) => ({
      row,
      column,
      wrote: value,
      was,
      keys,
    })),
  }));
}

function write(context: Excel.RequestContext, { value, ...cell }: CellMend, format: string): void {
  const range = cellOf(context, cell);
  // A number in a cell that is formatted as text would become a text again.
  if (typeof value === "number" && format === "@") range.numberFormat = [["General"]];
  range.values = [[isScoreWord(value) ? value : entry(value, format)]];
}

/** No word of a score is anything but a text in any language of Excel: it needs no apostrophe. */
function isScoreWord(value: string | number): boolean {
  return [...EVERY_LEVEL_ENTRY, ...INDICATOR_ENTRIES].some((word) => word === value);
}

function cellOf(
  context: Excel.RequestContext,
  { sheetId, row, column }: Pick<CellMend, "sheetId" | "row" | "column">,
): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(sheetId), { row, column, rows: 1, columns: 1 });
}
