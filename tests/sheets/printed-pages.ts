/** How a plan is printed. */
import type { SheetPlan } from "../../src/sheets/plan/plan";

/** The first row of each page on which an area begins. */
export function pageStartsOf({ frame }: Pick<SheetPlan, "frame">): readonly number[] {
  return (frame.print.printAreas ?? [{ row: 0 }]).map(({ row }) => row);
}
