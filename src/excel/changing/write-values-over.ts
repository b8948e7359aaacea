import type { FormulaArea } from "../../app/port";
import { Problem } from "../../app/problem";
import { rangeOf } from "../request/addresses";
import { contentOf } from "./cell-content";
import { problemOf, refusedAsAWhole } from "../request/errors";
import { lineKey } from "../reading/line-keys";
import { readHeld } from "../reading/read-held";
import { beginWriting, keepWriting } from "./undo-write";
import { putBack, type WrittenCell, type WrittenOnSheet } from "./put-back";
import type { Patiently } from "../request/request";
import { divide, jsonBytes, RANGE_BYTES } from "../request/steps";
import { textInput } from "../request/text-input";

/**
 * Bytes for each request, there and back: values go there, and what stood there comes back, so that both stay below
 * what Excel on the web takes.
 */
const BYTES_AT_ONCE = 2_000_000;
const NOTHING = new Set<unknown>();

/** An area, and what stood there in the very request that wrote it. */
interface Replaced {
  readonly area: FormulaArea;
  readonly range: Excel.Range;
}

/**
 * See `WorkbookPort.replaceByValues`. Each request reads what it is about to write over: a formula that someone has
 * changed since it was found, or that shows something else by now, is put back.
 */
export async function replaceByValues(areas: readonly FormulaArea[], patiently: Patiently): Promise<number> {
  beginWriting(patiently);
  const replaced: Replaced[] = [];
  let begun = false;
  try {
    await Excel.run(async (context) => {
      for (const part of divide(
        areas.map((area) => ({ area, bytes: bytesOf(area) })),
        BYTES_AT_ONCE,
      )) {
        context.application.suspendScreenUpdatingUntilNextSync();
        for (const { area } of part) replaced.push({ area, range: queueReplacing(context, area) });
        try {
          // One request after the other: together they are more than Excel takes at once.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop
          await patiently(context.sync());
          begun = true;
        } catch (error) {
          begun ||= !refusedAsAWhole(error);
          throw error;
        }
      }
    });
  } catch (error) {
    if (!begun) throw problemOf(error, { removed: [], left: [] });
    throw await afterPuttingBack(replaced, error, patiently);
  }
  const { others, kept } = await giveBack(replaced, patiently);
  keepWriting(patiently, await withRows(kept, patiently));
  return others;
}

/**
 * The same with what each row is known by, as it stands right after: sorted, each formula goes to its own row again. Where
 * that cannot be read there is nothing to undo.
 */
async function withRows(
  sheets: readonly WrittenOnSheet[],
  patiently: Patiently,
): Promise<readonly WrittenOnSheet[]> {
  if (sheets.length === 0) return [];
  try {
    const blocks = await Excel.run(async (context) =>
      readHeld(
        context,
        sheets.map(({ sheetId }) => context.workbook.worksheets.getItem(sheetId)),
        patiently,
      ),
    );
    return sheets.map(({ sheetId, cells }, index) => {
      const passing = new Set(cells.map(({ wrote }) => wrote));
      const block = blocks[index];
      const rowOf = (row: number): string => lineKey(block?.formulas[row - block.row] ?? [], passing);
      return {
        sheetId,
        passing, // What spilled is not sorted: it is found where it was, or not at all.
        cells: cells.map((cell) =>
          cell.group === undefined ? { ...cell, keys: { row: rowOf(cell.row) } } : cell,
        ),
      };
    });
  } catch {
    // The formulas are values by now, and that is what was asked for.
    return [];
  }
}

function queueReplacing(context: Excel.RequestContext, area: FormulaArea): Excel.Range {
  const before = rangeOfArea(context, area).load("formulas,values");
  rangeOfArea(context, area).values = area.values.map((row) =>
    row.map((value) => (typeof value === "string" && !isError(value) ? textInput(value) : value)),
  );
  return before;
}

/** Excel reads these as the error itself, whatever its language. */
function isError(value: string): boolean {
  return /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NULL!)$/.test(value);
}

/** Puts back what was not what had been found. Answers how many formulas those were, and what was written besides. */
async function giveBack(
  replaced: readonly Replaced[],
  patiently: Patiently,
): Promise<{ readonly others: number; readonly kept: readonly WrittenOnSheet[] }> {
  let group = 0;
  const all = replaced.map(({ area, range }) => {
    const cells = cellsOf(area, range, group++);
    const isOther = area.spills && cells.some(({ same }) => !same);
    return { others: isOther ? cells : cells.filter(({ same }) => !same), cells };
  });
  const others = all.flatMap((each) => each.others);
  const kept = onSheets(all.flatMap((each) => each.cells.filter((cell) => !each.others.includes(cell))));
  if (others.length === 0) return { others: 0, kept };
  const left = await putBack(onSheets(others), patiently);
  if (left.length > 0)
    throw new Problem("partlyFrozen", { sheets: [...new Set(left.map(({ sheet }) => sheet))] });
  return { others: others.filter(({ ownsFormula }) => ownsFormula).length, kept };
}

async function afterPuttingBack(
  replaced: readonly Replaced[],
  error: unknown,
  patiently: Patiently,
): Promise<Problem> {
  try {
    let group = 0;
    const cells = replaced.flatMap(({ area, range }) => cellsOf(area, range, group++));
    const left = await putBack(onSheets(cells), patiently);
    if (left.length === 0) return problemOf(error, { removed: [], left: [] });
    return new Problem(
      "partlyFrozen",
      { sheets: [...new Set(left.map(({ sheet }) => sheet))] },
      { cause: error },
    );
  } catch {
    // The first failure is the cause; that putting back failed too is what there is to say.
    const sheets = [...new Set(replaced.map(({ area }) => area.sheet.name))];
    return new Problem("partlyFrozen", { sheets }, { cause: error });
  }
}

interface FrozenCell extends WrittenCell {
  readonly sheetId: string;
  /** False where something else stood there than what had been found. */
  readonly same: boolean;
  readonly ownsFormula: boolean;
}

function cellsOf(area: FormulaArea, range: Excel.Range, group: number): readonly FrozenCell[] {
  const read = readOf(range);
  return area.values.flatMap((line, r) =>
    line.map((wrote, c): FrozenCell => {
      const ownsFormula = !area.spills || (r === 0 && c === 0);
      const formula = ownsFormula ? (area.formulas[r]?.[c] ?? "") : "";
      const found = read && contentOf(read.formulas[r]?.[c], read.values[r]?.[c]);
      // Excel may or may not tell a formula for a cell that a formula has spilled into.
      const same =
        !found || ((!ownsFormula || found.held === formula) && Object.is(read.values[r]?.[c], wrote));
      return {
        sheetId: area.sheet.id,
        row: area.row + r,
        column: area.column + c,
        wrote,
        was:
          found && ownsFormula
            ? found
            : { held: found && !same ? found.held : formula, isFormula: ownsFormula },
        same,
        ownsFormula,
        ...(area.spills ? { group } : {}),
      };
    }),
  );
}

/** What a request read before it wrote; undefined where its answer got lost, or it did not come so far. */
function readOf(range: Excel.Range): { formulas: unknown[][]; values: unknown[][] } | undefined {
  try {
    return { formulas: range.formulas, values: range.values };
  } catch {
    return undefined;
  }
}

function onSheets(cells: readonly FrozenCell[]): readonly WrittenOnSheet[] {
  const bySheet = new Map<string, FrozenCell[]>();
  for (const cell of cells) {
    const before = bySheet.get(cell.sheetId);
    if (before) before.push(cell);
    else bySheet.set(cell.sheetId, [cell]);
  }
  return [...bySheet].map(([sheetId, onSheet]) => ({
    sheetId,
    passing: NOTHING,
    // The formula that spilled comes last: it needs room.
    cells: onSheet.toSorted((a, b) => Number(a.was.isFormula) - Number(b.was.isFormula)),
  }));
}

function bytesOf({ values, formulas }: FormulaArea): number {
  return 2 * RANGE_BYTES + 2 * jsonBytes(values) + jsonBytes(formulas);
}

function rangeOfArea(
  context: Excel.RequestContext,
  { sheet, row, column, values }: FormulaArea,
): Excel.Range {
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  return rangeOf(context.workbook.worksheets.getItem(sheet.id), { row, column, ...size });
}
