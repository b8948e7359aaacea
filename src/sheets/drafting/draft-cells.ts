import type { CellValue, FormulaBlock } from "../plan/plan";

/** What a cell of a draft holds: a value, or a formula that begins with "=". */
export type DraftCell = CellValue | { readonly formula: string };

export function isFormula(cell: DraftCell | undefined): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null;
}

/**
 * The formulas among rows of cells, as few rectangles as are found by joining what stands below one another, and then
 * what of equal height stands side by side.
 */
export function formulaBlocks(rows: readonly (readonly DraftCell[])[]): readonly FormulaBlock[] {
  const blocks: { row: number; column: number; lines: string[][] }[] = [];
  const columns = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < columns; column++) {
    for (const run of runsIn(rows, column)) {
      const beside = blocks.find(
        (block) =>
          block.row === run.row &&
          block.lines.length === run.formulas.length &&
          block.column + (block.lines[0]?.length ?? 0) === column,
      );
      if (beside) run.formulas.forEach((formula, index) => beside.lines[index]?.push(formula));
      else blocks.push({ row: run.row, column, lines: run.formulas.map((formula) => [formula]) });
    }
  }
  return blocks.map(({ row, column, lines }) => ({
    area: { row, column, rows: lines.length, columns: lines[0]?.length ?? 0 },
    formulas: lines,
  }));
}

/** The formulas of a column in runs without a gap. */
function runsIn(
  rows: readonly (readonly DraftCell[])[],
  column: number,
): readonly { readonly row: number; readonly formulas: readonly string[] }[] {
  const runs: { row: number; formulas: string[] }[] = [];
  rows.forEach((cells, row) => {
    const cell = cells[column];
    if (!isFormula(cell)) return;
    const last = runs.at(-1);
    if (last && last.row + last.formulas.length === row) last.formulas.push(cell.formula);
    else runs.push({ row, formulas: [cell.formula] });
  });
  return runs;
}
