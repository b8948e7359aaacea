import { hasStructuredReference, movedFormula, sheetReference } from "../../sheets/plan/formula-references";
import type { NamePlan } from "../../sheets/plan/plan";
import { moved } from "../request/addresses";
import type { PlannedSheet } from "./plan-links";
import { jsonBytes, OBJECT_BYTES, SET_BYTES, type Origin, type Step } from "../request/steps";

/** A defined name with its formula as it is given to Excel: cells always with their sheet and dollar signs. */
export interface NameToMake {
  readonly name: string;
  readonly formula: string;
  /** True when the formula is nothing but cells; otherwise it is a table's column. */
  readonly cellsOnly: boolean;
}

export function nameToMake({ name, refersTo }: NamePlan, origin: Origin, own: PlannedSheet): NameToMake {
  return "area" in refersTo
    ? { name, formula: `=${sheetReference(own.actual, moved(refersTo.area, origin))}`, cellsOnly: true }
    : {
        name,
        formula: movedFormula(refersTo.formula, { ...origin, sheet: own }),
        cellsOnly: !hasStructuredReference(refersTo.formula),
      };
}

/**
 * Makes a name of the workbook, which must be free. Cells go in as a formula: a range object was refused by some Excels
 * (office-js 1345). A table's column goes in as a formula of this Excel's language, in which it reads as in any other:
 * from the API's own language it is kept as the cells of the moment (office-js 740), and would not grow with the table.
 */
export function nameStep(plan: NamePlan, { name, formula, cellsOnly }: NameToMake): Step {
  const { comment, visible = true } = plan;
  return {
    bytes: 3 * OBJECT_BYTES + SET_BYTES + jsonBytes([name, formula, comment ?? ""]),
    queue: (sheet) => {
      const { names } = sheet.context.workbook;
      const item = cellsOnly
        ? names.add(name, formula, comment)
        : names.addFormulaLocal(name, formula, comment);
      if (!visible) item.visible = false;
    },
  };
}
