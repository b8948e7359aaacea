/** Whether lists of choices have holes. */
import { areaContains } from "../../src/sheets/plan/a1";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import type { PlannedCell } from "../../src/sheets/plan/plan-cells";
import { place } from "../../src/sheets/refusals/check-areas";
import { listArea } from "../../src/sheets/refusals/check-rules";

/** Where the cells of a list are the plan's own, none of them is empty: it would let anything pass. */
export function checkLists(plan: SheetPlan, cells: readonly PlannedCell[]): string[] {
  return plan.validations.flatMap(({ area, rule }) => {
    const own = rule.kind === "list" ? listArea(rule.source, plan) : undefined;
    if (!own || own === "other") return [];
    const filled = cells.filter(
      ({ row, column, value }) => value !== "" && areaContains(own, { row, column, rows: 1, columns: 1 }),
    ).length;
    return filled < own.rows * own.columns
      ? [`validation at ${place(area)}: its list holds empty cells`]
      : [];
  });
}
