/**
 * What a request proves before it writes. Office.js has no transactions, but carries a request out in order and stops
 * at the first thing it refuses: so a request may begin with something that Excel refuses exactly when the place is not
 * as it was seen, and then nothing of it is done.
 */
import { SHEET_COLUMNS, SHEET_ROWS } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import { refusedAt } from "../request/errors";

const OUT_OF_SHEET = ["Range.getOffsetRange", "RangeAreas.getOffsetRangeAreas", "Range.getResizedRange"];

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

/** True when a request was refused because the place was not as it was seen. */
export function provedOtherwise(error: unknown): boolean {
  return OUT_OF_SHEET.some((location) => refusedAt(error, location));
}
