import type { AreaView } from "../view/workbook-view";

/** A rectangle of cells, zero-based. Whole columns have `ROWS` rows, whole rows have `COLUMNS` columns. */
export type Area = AreaView;

/** How large a sheet is, in Excel since 2007. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === ROWS;
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === COLUMNS;
}

export function isSingleCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== undefined;
}

/** The smallest rectangle that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `area` when `hole` is cut out: at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const left: Area[] = [];
  const bottom = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  if (cut.row > area.row) left.push({ ...area, rows: cut.row - area.row });
  if (bottom < area.row + area.rows) left.push({ ...area, row: bottom, rows: area.row + area.rows - bottom });
  if (cut.column > area.column) {
    left.push({ row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column });
  }
  if (right < area.column + area.columns) {
    left.push({ row: cut.row, column: right, rows: cut.rows, columns: area.column + area.columns - right });
  }
  return left;
}
