import { COLUMNS, ROWS, isWholeColumns, isWholeRows, type Area } from "./cell-area";

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0; case does not matter. */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1", "A1:C3", "A:C", "1:3". */
export function areaAddress(area: Area): string {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (isWholeColumns(area) && !isWholeRows(area)) {
    return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  }
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow + 1}`;
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

/** "$A$1:$C$3". */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(
    /([A-Z]+)?(\d+)?/g,
    (_whole, letters?: string, digits?: string) =>
      (letters ? `$${letters}` : "") + (digits ? `$${digits}` : ""),
  );
}

/** A sheet's name as it stands in an address: quoted where it needs to be. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]$/i.test(name);
  const r1c1 = /^r\d*c\d*$/i.test(name);
  return plain && !r1c1 ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An address taken apart: the sheet it names, if any, and the rest of it. */
export function splitSheet(address: string): { readonly sheet?: string; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const bang = address.lastIndexOf("!");
  return bang < 0 ? { rest: address } : { sheet: address.slice(0, bang), rest: address.slice(bang + 1) };
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

function corner(text: string): { row?: number; column?: number } | undefined {
  const cell = CELL.exec(text);
  const column = cell ?? COLUMN.exec(text);
  const row = ROW.exec(text);
  const found = {
    column: column ? columnIndex(column[1] ?? "") : undefined,
    row: cell ? Number(cell[2]) - 1 : row ? Number(row[1]) - 1 : undefined,
  };
  if (!cell && !column && !row) return undefined;
  if (found.column !== undefined && found.column >= COLUMNS) return undefined;
  if (found.row !== undefined && (found.row < 0 || found.row >= ROWS)) return undefined;
  return found;
}

/** Reads "A1", "A1:C3", "A:C", "1:3", "$A$1"; corners in any order; undefined when it is none of these. */
export function parseArea(text: string): Area | undefined {
  const parts = text.trim().split(":");
  if (parts.length > 2) return undefined;
  const first = corner(parts[0] ?? "");
  const last = parts.length === 2 ? corner(parts[1] ?? "") : first;
  if (!first || !last) return undefined;
  const rowsGiven = first.row !== undefined && last.row !== undefined;
  const columnsGiven = first.column !== undefined && last.column !== undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  if (parts.length === 1 && !(rowsGiven && columnsGiven)) return undefined;
  const top = rowsGiven ? Math.min(first.row ?? 0, last.row ?? 0) : 0;
  const bottom = rowsGiven ? Math.max(first.row ?? 0, last.row ?? 0) : ROWS - 1;
  const left = columnsGiven ? Math.min(first.column ?? 0, last.column ?? 0) : 0;
  const right = columnsGiven ? Math.max(first.column ?? 0, last.column ?? 0) : COLUMNS - 1;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
