/**
 * What a request proves before it writes. Office.js has no transactions, but carries a request out in order and stops
 * at the first thing it refuses: so a request may begin with something that Excel refuses exactly when the place is not
 * as it was seen, and then nothing of it is done.
 */
import { SHEET_COLUMNS, SHEET_ROWS } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import type { Seen } from "../../app/port";
import { hasOfficeCode, refusedAt, refusedAtOneOf } from "../request/errors";

const OUT_OF_SHEET = ["Range.getOffsetRange", "RangeAreas.getOffsetRangeAreas", "Range.getResizedRange"];
const LOOKED_FOR = ["WorksheetCollection.getItem", "TableCollection.getItem"];

/** Goes on only where no cell of the range holds anything and none is merged; see `proveUnfilled`. */
export function proveEmpty(range: Excel.Range): void {
  proveUnfilled(range);
  range.getMergedAreasOrNullObject().getOffsetRangeAreas(SHEET_ROWS, 0);
}

/**
 * Goes on only where no cell of the range holds anything. What is used of an empty range is a null
 * object, and what is asked of a null object is not done; what is used of any other range would have to move off the
 * sheet, which Excel refuses ("If the resulting range is forced outside the bounds of the worksheet grid, an error will
 * be thrown": Microsoft on `getOffsetRange` and `getOffsetRangeAreas`).
 */
export function proveUnfilled(range: Excel.Range): void {
  range.getUsedRangeOrNullObject(true).getOffsetRange(SHEET_ROWS, 0);
}

/** Goes on only where a range lies exactly there: not above or left of it, not below or right of it, and not smaller. */
export function proveAt(range: Excel.Range, { row, column, rows, columns }: Area): void {
  range.getOffsetRange(-row, -column);
  range.getOffsetRange(SHEET_ROWS - row - rows, SHEET_COLUMNS - column - columns);
  range.getResizedRange(1 - rows, 1 - columns);
}

/** Goes on only where there are no more sheets than this: the one after the last of them is a null object. */
export function proveSheetCount(worksheets: Excel.WorksheetCollection, count: number): void {
  let next = worksheets.getFirst(false);
  for (let sheet = 0; sheet < count; sheet++) next = next.getNextOrNullObject(false);
  next.getRange("A1").getOffsetRange(SHEET_ROWS, 0);
}

/**
 * Goes on only where each of these sheets is there by its name, and its tables lie where they lay; of one without a table
 * what stands on it lies where it lay. With `count` there are no more sheets than that.
 */
export function proveSeen(
  worksheets: Excel.WorksheetCollection,
  { sheets }: Pick<Seen, "sheets">,
  count?: number,
): void {
  for (const { id, name, area, tables } of sheets) {
    // By its id it is found under another name too; formulas name it.
    worksheets.getItem(name);
    const sheet = worksheets.getItem(id);
    if (tables && tables.length > 0)
      for (const table of tables) proveAt(sheet.tables.getItem(table.name).getRange(), table.area);
    else if (area && area.rows > 0) proveAt(sheet.getUsedRange(true), area);
  }
  if (count !== undefined) proveSheetCount(worksheets, count);
}

/** About how many objects that asks of Excel. */
export function objectsToProve({ sheets }: Pick<Seen, "sheets">, count = 0): number {
  const places = sheets.map(({ tables = [] }) => 3 + 6 * Math.max(1, tables.length));
  return places.reduce((sum, objects) => sum + objects, count === 0 ? 0 : count + 3);
}

/** True when a request was refused because the place was not as it was seen. */
export function provedOtherwise(error: unknown): boolean {
  return OUT_OF_SHEET.some((location) => refusedAt(error, location));
}

/** True when a sheet or table was looked for that is not there by that name or id. */
export function provedGone(error: unknown): boolean {
  return hasOfficeCode(error, "ItemNotFound") && refusedAtOneOf(error, LOOKED_FOR);
}
