import { areaAddress } from "../sheets/a1";
import type { TablePlan } from "../sheets/plan";
import { moved } from "./addresses";
import { OBJECT_BYTES, SET_BYTES, type Origin, type Step } from "./steps";

/** Makes a native table of an area that holds its header and rows already. `name` is free in the workbook. */
export function tableStep(plan: TablePlan, name: string, origin: Origin): Step {
  return {
    bytes: 2 * OBJECT_BYTES + 4 * SET_BYTES + name.length * 3,
    queue: (sheet) => {
      const table = sheet.tables.add(areaAddress(moved(plan.area, origin)), true);
      table.name = name;
      table.style = plan.style;
      table.showFilterButton = plan.filter;
      table.showBandedRows = plan.bandedRows;
    },
  };
}
