import { areaAddress } from "../../sheets/plan/a1";
import { movedFormula } from "../../sheets/plan/formula-references";
import type { TablePlan } from "../../sheets/plan/plan";
import { moved } from "../request/addresses";
import type { PlannedSheet } from "./plan-links";
import { jsonBytes, OBJECT_BYTES, RANGE_BYTES, SET_BYTES, type Origin, type Step } from "../request/steps";
import { textInput } from "../request/text-input";

/** Makes a native table of an area that holds its header and rows already. Its name must be free in the workbook. */
export function tableStep(plan: TablePlan, origin: Origin): Step {
  return {
    bytes: 2 * OBJECT_BYTES + 5 * SET_BYTES + plan.name.length * 3,
    queue: (sheet) => {
      const table = sheet.tables.add(areaAddress(moved(plan.area, origin)), true);
      table.name = plan.name;
      setTableLook(table, plan);
    },
  };
}

export function setTableLook(
  table: Excel.Table,
  { style, filter, bandedRows }: Pick<TablePlan, "style" | "filter" | "bandedRows">,
): void {
  table.style = style;
  table.showFilterButton = filter;
  table.showBandedRows = bandedRows;
}

/** Shows a table's totals row and fills all of it, over what Excel puts there of itself. */
export function totalsSteps({ name, totals }: TablePlan, origin: Origin, own: PlannedSheet): readonly Step[] {
  if (!totals) return [];
  const row = totals.map((total) => {
    if (total === null) return "";
    return typeof total === "string"
      ? textInput(total)
      : movedFormula(total.formula, { ...origin, sheet: own });
  });
  return [
    {
      bytes: RANGE_BYTES + 2 * OBJECT_BYTES + 2 * SET_BYTES + jsonBytes(row),
      queue: (sheet) => {
        const table = sheet.tables.getItem(name);
        table.showTotals = true;
        table.getTotalRowRange().formulas = [row];
      },
    },
  ];
}
