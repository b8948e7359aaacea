import type { Area } from "../../sheets/plan/area";
import { quotedSheet } from "../../sheets/plan/formula-references";

/** "'Blad 1'!B2:C3" → "B2:C3" */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** A reference to a cell of a sheet, quoted as Excel wants it: 'Mijn blad'!A1. */
export function reference(sheet: string, cell: string): string {
  return `${quotedSheet(sheet)}!${cell}`;
}

/** The same area, counted from another top left cell. */
export function moved(area: Area, origin: { readonly row: number; readonly column: number }): Area {
  return { ...area, row: area.row + origin.row, column: area.column + origin.column };
}

/** An area of a sheet as a range. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
