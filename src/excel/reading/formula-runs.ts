import type { FormulaArea, SheetInfo } from "../../app/port";
import { rangeOf } from "../request/addresses";
import type { Patiently } from "../request/request";

/** What was read of a rectangle of a sheet. */
export interface ReadBlock {
  readonly sheet: SheetInfo;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/** The formulas of a block that are wanted, as runs of cells below each other; of spills nothing is known yet. */
export function formulaRuns(block: ReadBlock, wanted: (formula: string) => boolean): readonly FormulaArea[] {
  const runs: {
    row: number;
    column: number;
    formulas: string[][];
    values: FormulaArea["values"][number][];
  }[] = [];
  const columns = block.formulas[0]?.length ?? 0;
  for (let c = 0; c < columns; c++) {
    let open: (typeof runs)[number] | undefined;
    for (const [r, row] of block.formulas.entries()) {
      const formula = row[c];
      if (typeof formula !== "string" || !formula.startsWith("=") || !wanted(formula)) {
        open = undefined;
        continue;
      }
      if (!open)
        runs.push((open = { row: block.row + r, column: block.column + c, formulas: [], values: [] }));
      open.formulas.push([formula]);
      open.values.push([block.values[r]?.[c] ?? ""]);
    }
  }
  return runs.map((run) => ({ ...run, sheet: block.sheet, spills: false }));
}

/**
 * The same with every formula that spills standing alone, with all that it spilled. Excel may or may not tell a formula
 * for the cells that a formula has spilled into: those cells belong to the one that spilled there.
 */
export async function spillAreas(
  context: Excel.RequestContext,
  runs: readonly FormulaArea[],
  patiently: Patiently,
): Promise<readonly FormulaArea[]> {
  const spilling = await runsThatSpill(context, runs, patiently);
  if (spilling.size === 0) return runs;
  const cells = runs.filter((run) => spilling.has(run)).flatMap(singleCells);
  const asked = cells.map((cell) => ({
    cell,
    spill: areaRange(context, cell).getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,values"),
  }));
  await patiently(context.sync());
  const spills = asked
    .filter(({ spill }) => !spill.isNullObject)
    .map(({ cell, spill }) => ({
      ...cell,
      values: spill.values as FormulaArea["values"],
      spills: true,
    }));
  const alone = asked
    .filter(({ cell, spill }) => spill.isNullObject && !spills.some((area) => covers(area, cell)))
    .map(({ cell }) => cell);
  return [...runs.filter((run) => !spilling.has(run)), ...spills, ...alone];
}

async function runsThatSpill(
  context: Excel.RequestContext,
  runs: readonly FormulaArea[],
  patiently: Patiently,
): Promise<ReadonlySet<FormulaArea>> {
  if (runs.length === 0) return new Set();
  const asked = runs.map((run) => ({ run, range: areaRange(context, run).load("hasSpill") }));
  await patiently(context.sync());
  // `null` where only some of the cells belong to a spill.
  return new Set(
    asked.filter(({ range }) => (range.hasSpill as boolean | null) !== false).map(({ run }) => run),
  );
}

function singleCells(run: FormulaArea): readonly FormulaArea[] {
  return run.formulas.map((row, index) => ({
    ...run,
    row: run.row + index,
    values: [run.values[index] ?? []],
    formulas: [row],
  }));
}

function areaRange(context: Excel.RequestContext, { sheet, row, column, values }: FormulaArea): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(sheet.id), {
    row,
    column,
    rows: values.length,
    columns: values[0]?.length ?? 0,
  });
}

function covers(area: FormulaArea, cell: FormulaArea): boolean {
  return (
    area.sheet.id === cell.sheet.id &&
    cell.row >= area.row &&
    cell.row < area.row + area.values.length &&
    cell.column >= area.column &&
    cell.column < area.column + (area.values[0]?.length ?? 0)
  );
}
