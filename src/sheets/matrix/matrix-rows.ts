import { cellAddress } from "../plan/a1";
import type { SheetPlan } from "../plan/plan";

/** Where each competency stands on a sheet with the matrix layout, by code: "B5", its name. */
export function competencyCells(matrix: SheetPlan): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { area, values } of matrix.values) {
    values.forEach(([code], row) => {
      // A competency that goes on in a second row is linked to by its first.
      if (typeof code === "string" && !cells.has(code))
        cells.set(code, cellAddress(area.row + row, area.column + 1));
    });
  }
  return cells;
}
