/** A plan read back cell by cell: what each cell will hold, how it will look, how much room it has. */
import { SHEET_COLUMNS } from "./a1";
import type { CellValue, SheetPlan, Style } from "./plan";

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  /** A formula as its text, beginning with "=", in `formula`. */
  readonly value: CellValue;
  readonly formula?: string;
  /** All rules that touch the cell, later over earlier; borders only of the last rule that has one. */
  readonly style: Style;
  /** Of the cell, or of the merged area that it heads; 0 where the plan leaves the size as it is. */
  readonly width: number;
  readonly height: number;
}

/** Every cell that the plan gives a value or formula, row by row within each block. */
export function plannedCells(plan: SheetPlan): readonly PlannedCell[] {
  const widths = columnWidthsOf(plan);
  const heights = rowHeightsOf(plan);
  const styles = stylesOf(plan);
  const merges = new Map(plan.merges.map((merge) => [placeOf(merge.row, merge.column), merge]));
  const cells: PlannedCell[] = [];
  const add = (row: number, column: number, value: CellValue, formula?: string): void => {
    const merge = merges.get(placeOf(row, column));
    cells.push({
      row,
      column,
      value,
      ...(formula !== undefined && { formula }),
      style: styles[row]?.[column] ?? NO_STYLE,
      width: merge ? sum(widths.slice(column, column + merge.columns)) : (widths[column] ?? 0),
      height: merge ? sum(heights.slice(row, row + merge.rows)) : (heights[row] ?? 0),
    });
  };
  for (const { area, values } of plan.values) {
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== null) add(area.row + row, area.column + column, value);
      }),
    );
  }
  for (const { area, formulas } of plan.formulas) {
    formulas.forEach((line, row) =>
      line.forEach((formula, column) => add(area.row + row, area.column + column, null, formula)),
    );
  }
  return cells;
}

/** The style that each cell ends up with, row by row. Cells that the same rules touch share one. */
export function stylesOf(plan: SheetPlan): readonly (readonly Style[])[] {
  const styles: Style[][] = Array.from({ length: plan.rows }, () =>
    new Array<Style>(plan.columns).fill(NO_STYLE),
  );
  for (const { area, style } of plan.styles) {
    const made = new Map<Style, Style>();
    for (const line of styles.slice(area.row, area.row + area.rows)) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const before = line[column] ?? NO_STYLE;
        let after = made.get(before);
        if (!after) made.set(before, (after = { ...before, ...style }));
        line[column] = after;
      }
    }
  }
  return styles;
}

const NO_STYLE: Style = {};

/** The width of each column in points; 0 where the plan sets none. */
export function columnWidthsOf(plan: SheetPlan): readonly number[] {
  const widths = new Array<number>(plan.columns).fill(0);
  for (const { column, columns, width } of plan.columnWidths) widths.fill(width, column, column + columns);
  return widths;
}

/** The height of each row in points; 0 where the plan sets none. */
export function rowHeightsOf(plan: SheetPlan): readonly number[] {
  const heights = new Array<number>(plan.rows).fill(0);
  for (const { row, rows, height } of plan.rowHeights) heights.fill(height, row, row + rows);
  return heights;
}

const placeOf = (row: number, column: number): number => row * SHEET_COLUMNS + column;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
