import { Problem } from "../app/problem";
import type { RepairPlan } from "../sheets/repair";
import { rangeOf } from "./addresses";
import { conditionalFormatSteps } from "./conditional-formats";
import { problemOf, refusedAsAWhole } from "./errors";
import type { Patiently } from "./request";
import type { Step } from "./steps";
import { styleStep } from "./styles";
import { setTableLook } from "./tables";
import { validationStep } from "./validations";
import { formulaSteps, valueSteps } from "./values";

const ORIGIN = { row: 0, column: 0 };

/** See `WorkbookPort.repair`. */
export async function repair(sheetId: string, plan: RepairPlan, patiently: Patiently): Promise<void> {
  let sheetName = "";
  try {
    await Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
      for (const step of steps(plan)) step.queue(sheet);
      await patiently(context.sync());
      sheetName = sheet.name;
    });
  } catch (error) {
    const { code } = problemOf(error);
    // Nothing of it was carried out: the sheet is protected, or someone is typing.
    if (refusedAsAWhole(error) || code === "accessDenied" || code === "sheetGone") throw problemOf(error);
    throw new Problem("partlyRepaired", { sheet: sheetName }, { cause: error });
  }
}

/** In place, so that nothing moves; the plan's own sheet is named nowhere in it. */
function steps(plan: RepairPlan): readonly Step[] {
  const own = { planned: "", actual: "" };
  return [
    ...plan.validations.map(({ area }): Step => ({
      bytes: 0,
      queue: (sheet) => rangeOf(sheet, area).dataValidation.clear(),
    })),
    ...plan.clearedOfFormats.map((area): Step => ({
      bytes: 0,
      queue: (sheet) => rangeOf(sheet, area).conditionalFormats.clearAll(),
    })),
    ...plan.clearedOfFills.map((area): Step => ({
      bytes: 0,
      queue: (sheet) => rangeOf(sheet, area).format.fill.clear(),
    })),
    ...plan.styles.map((rule) => styleStep(rule, ORIGIN)),
    ...plan.values.flatMap((block) => valueSteps(block, ORIGIN)),
    ...plan.formulas.flatMap((block) => formulaSteps(block, ORIGIN, own)),
    ...plan.validations.map((validation) => validationStep(validation, ORIGIN, own)),
    ...conditionalFormatSteps(plan.conditionalFormats, ORIGIN, own),
    ...plan.tables.map((table): Step => ({
      bytes: 0,
      queue: (sheet) => setTableLook(sheet.tables.getItem(table.name), table),
    })),
  ];
}
