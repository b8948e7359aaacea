import { movedFormula, sheetReference } from "../sheets/formula-references";
import type { NamePlan } from "../sheets/plan";
import { moved } from "./addresses";
import type { PlannedSheet } from "./links";
import { jsonBytes, OBJECT_BYTES, SET_BYTES, type Origin, type Step } from "./steps";

/** A defined name with its formula as it is given to Excel: cells always with their sheet and dollar signs. */
export interface NameToMake {
  readonly name: string;
  readonly formula: string;
  /** True when the formula is nothing but cells, and so the same in Excel of any language. */
  readonly cellsOnly: boolean;
}

export function nameToMake({ name, refersTo }: NamePlan, origin: Origin, own: PlannedSheet): NameToMake {
  return "area" in refersTo
    ? { name, formula: `=${sheetReference(own.actual, moved(refersTo.area, origin))}`, cellsOnly: true }
    : { name, formula: movedFormula(refersTo.formula, { ...origin, sheet: own }), cellsOnly: false };
}

/**
 * Makes a name of the workbook, which must be free. Cells go in as a formula: a range object was refused by some Excels
 * (office-js 1345).
 */
export function nameStep(plan: NamePlan, { name, formula }: NameToMake): Step {
  const { comment, visible = true } = plan;
  return {
    bytes: 3 * OBJECT_BYTES + SET_BYTES + jsonBytes([name, formula, comment ?? ""]),
    queue: (sheet) => {
      const item = sheet.context.workbook.names.add(name, formula, comment);
      if (!visible) item.visible = false;
    },
  };
}
