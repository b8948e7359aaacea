import type { Area } from "../model/cell-area";
import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";

/** `Excel.InsertShiftDirection` and `Excel.DeleteShiftDirection`. */
export type ShiftDirection = "Down" | "Right" | "Up" | "Left";

/** `Range.insert` (down, right) and `Range.delete` (up, left). */
export function shiftRange(context: HostContext, sheet: Sheet, area: Area, direction: ShiftDirection): void {
  const rows = area.columns === 16_384;
  const columns = area.rows === 1_048_576;
  const inserts = direction === "Down" || direction === "Right";
  if (rows) sheet.assertAllowed(inserts ? "allowInsertRows" : "allowDeleteRows");
  else if (columns) sheet.assertAllowed(inserts ? "allowInsertColumns" : "allowDeleteColumns");
  else sheet.assertAllowed("nothing");
  context.book.shiftCells(sheet, area, direction);
}
