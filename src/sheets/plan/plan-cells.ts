/** A plan read back cell by cell: what each cell will hold, how it will look, how much room it has. */
import type { Area, CellValue, SheetPlan, Style } from "./plan";

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
  const cells: PlannedCell[] = [];
  const add = (row: number, column: number, content: Pick<PlannedCell, "value" | "formula">): void => {
    const area: Area = plan.merges.find((merge) => merge.row === row && merge.column === column) ?? {
      row,
      column,
      rows: 1,
      columns: 1,
    };
    cells.push({
      row,
      column,
      ...content,
      style: styles[row]?.[column] ?? {},
      width: sum(widths.slice(column, column + area.columns)),
      height: sum(heights.slice(row, row + area.rows)),
    });
  };
  for (const { area, values } of plan.values) {
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== null) add(area.row + row, area.column + column, { value });
      }),
    );
  }
  for (const { area, formulas } of plan.formulas) {
    formulas.forEach((line, row) =>
      line.forEach((formula, column) => add(area.row + row, area.column + column, { value: null, formula })),
    );
  }
  return cells;
}

/** The style that each cell ends up with, row by row. */
export function stylesOf(plan: SheetPlan): readonly (readonly Style[])[] {
  const styles: Style[][] = Array.from({ length: plan.rows }, () => new Array<Style>(plan.columns).fill({}));
  for (const { area, style } of plan.styles) {
    for (const line of styles.slice(area.row, area.row + area.rows)) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        line[column] = { ...line[column], ...style };
      }
    }
  }
  return styles;
}

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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
