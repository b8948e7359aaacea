/** Addresses of cells in Excel's A1 notation, without a sheet and without dollar signs. Rows and columns are zero-based. */
import type { Area } from "./area";

/** Rows and columns of a sheet in .xlsx. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Of the columns that were asked for: an address is made for each cell that is read. */
const letters: string[] = [];

/** 0 → "A", 26 → "AA", 16383 → "XFD". Throws a RangeError for what is not a column of a sheet. */
export function columnLetters(column: number): string {
  return (letters[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  if (!Number.isInteger(column) || column < 0 || column >= SHEET_COLUMNS) {
    throw new RangeError(`No such column: ${column}`);
  }
  let made = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    made = String.fromCharCode(65 + ((rest - 1) % 26)) + made;
  }
  return made;
}

/** "A" → 0, "xfd" → 16383; undefined for what is not a column of a sheet. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < SHEET_COLUMNS ? column : undefined;
}

/** (2, 1) → "B3". Throws a RangeError outside a sheet. */
export function cellAddress(row: number, column: number): string {
  if (!Number.isInteger(row) || row < 0 || row >= SHEET_ROWS) throw new RangeError(`No such row: ${row}`);
  return `${columnLetters(column)}${row + 1}`;
}

/** "B2:C3", or "B2" for a single cell. Throws a RangeError for an area that is empty or runs off the sheet. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  if (area.rows < 1 || area.columns < 1) throw new RangeError("An empty area has no address");
  return first === last ? first : `${first}:${last}`;
}

/** "$B$2:$C$3", or "$B$2" for a single cell. Throws a RangeError as `areaAddress` does. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replaceAll(/[A-Z]+|\d+/g, "$$$&");
}

/** Reads "B2", "B2:C3" and "$B$2:$C$3", corners in any order; undefined for anything else. */
export function parseArea(address: string): Area | undefined {
  const [from, to, ...more] = address.split(":");
  const first = parseCell(from ?? "");
  const last = to === undefined ? first : parseCell(to);
  if (!first || !last || more.length > 0) return undefined;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
}

function parseCell(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  const column = columnNumber(match?.[1] ?? "");
  const row = Number(match?.[2]) - 1;
  return column === undefined || !(row < SHEET_ROWS) ? undefined : { row, column };
}

/** The smallest area that holds both. */
export function areaAround(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** True when two areas share a cell. */
export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True when `inner` lies wholly in `outer`. */
export function areaContains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
