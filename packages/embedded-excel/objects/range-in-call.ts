/** Where an argument of the API points to: a range object, or an address or name as text. */
import { WHOLE_SHEET, isWholeColumns, isWholeRows, type Area } from "../model/cell-area";
import { parseArea, splitSheet } from "../model/address";
import type { OpenBook } from "../model/open-book";
import type { Sheet } from "../model/sheet";
import { tableBody } from "../model/table";
import { invalidArgument } from "./call-arguments";
import { PlacedRange } from "./placed-range";

export interface PlacedArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The reference that a formula such as "=Blad1!$A$1:$A$5" is, and nothing else; undefined for any other formula. */
export function referenceOf(book: OpenBook, formula: string, home?: Sheet): PlacedArea | undefined {
  const { sheet: sheetName, rest } = splitSheet(formula.replace(/^=/, ""));
  const sheet = sheetName === undefined ? home : book.sheetByName(sheetName);
  const area = parseArea(rest);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

/**
 * An address on a sheet: "A1:B2", "A:A", "1:3", with or without this sheet's name, a defined name or a table's name.
 * Nothing at all is the whole sheet. Anything else, several areas included, is `InvalidArgument`.
 */
export function areaOnSheet(book: OpenBook, sheet: Sheet, address: unknown, member: string): Area {
  if (address === undefined || address === "") return WHOLE_SHEET;
  if (typeof address !== "string") throw invalidArgument(member, "an address was expected");
  const direct = referenceOf(book, address, sheet);
  if (direct !== undefined) {
    if (direct.sheet !== sheet) throw invalidArgument(member, `"${address}" lies on another sheet`);
    return direct.area;
  }
  const name = book.names.find(address, sheet.id) ?? book.names.find(address);
  const named = name === undefined ? undefined : referenceOf(book, name.formula, sheet);
  if (named?.sheet === sheet) return named.area;
  const table = sheet.tables.find((each) => each.name.toLowerCase() === address.toLowerCase());
  if (table !== undefined) return tableBody(table);
  throw invalidArgument(member, `"${address}" is no address of this sheet`);
}

/** An area given as a range object of this sheet or as an address on it. */
export function areaArgument(book: OpenBook, sheet: Sheet, value: unknown, member: string): Area {
  if (!(value instanceof PlacedRange)) {
    if (value === undefined) throw invalidArgument(member, "a range was expected");
    return areaOnSheet(book, sheet, value, member);
  }
  if (value.sheet !== sheet) throw invalidArgument(member, "the range lies on another sheet");
  return value.area;
}

/** An area that must be whole rows. */
export function wholeRows(area: Area, member: string): { readonly row: number; readonly rows: number } {
  if (!isWholeRows(area)) throw invalidArgument(member, "the range must span entire rows");
  return { row: area.row, rows: area.rows };
}

/** An area that must be whole columns. */
export function wholeColumns(
  area: Area,
  member: string,
): { readonly column: number; readonly columns: number } {
  if (!isWholeColumns(area)) throw invalidArgument(member, "the range must span entire columns");
  return { column: area.column, columns: area.columns };
}
