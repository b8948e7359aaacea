import { movedFormula } from "../../sheets/plan/formula-references";
import type { ValidationPlan, ValidationRule } from "../../sheets/plan/plan-rules";
import { moved, rangeOf } from "../request/addresses";
import type { PlannedSheet } from "./plan-links";
import { jsonBytes, OBJECT_BYTES, RANGE_BYTES, SET_BYTES, type Origin, type Step } from "../request/steps";

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** One validation for one range. The names that its rule refers to must be there already. */
export function validationStep(plan: ValidationPlan, origin: Origin, own: PlannedSheet): Step {
  const { area, prompt, alert, ignoreBlanks = true } = plan;
  const rule = ruleOf(plan.rule, (formula) => movedFormula(formula, { ...origin, sheet: own }));
  const shown = prompt && { showPrompt: true, title: prompt.title, message: prompt.text };
  const refusal = alert && {
    showAlert: true,
    style: styles[alert.style],
    title: alert.title,
    message: alert.text,
  };
  return {
    bytes:
      RANGE_BYTES +
      OBJECT_BYTES +
      4 * SET_BYTES +
      jsonBytes(rule) +
      (shown ? jsonBytes(shown) : 0) +
      (refusal ? jsonBytes(refusal) : 0),
    queue: (sheet) => {
      const { dataValidation } = rangeOf(sheet, moved(area, origin));
      // The prompt before the rule: the other way round is refused where there was another prompt (office-js 2594).
      if (shown) dataValidation.prompt = shown;
      dataValidation.rule = rule;
      if (!ignoreBlanks) dataValidation.ignoreBlanks = false;
      if (refusal) dataValidation.errorAlert = refusal;
    },
  };
}

function ruleOf(rule: ValidationRule, here: (formula: string) => string): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: here(rule.source) } };
    case "whole":
      return { wholeNumber: between(rule) };
    case "decimal":
      return { decimal: between(rule) };
    case "custom":
      return { custom: { formula: here(rule.formula) } };
  }
}

function between({ min, max }: { readonly min: number; readonly max: number }): Excel.BasicDataValidation {
  return { formula1: min, formula2: max, operator: "Between" };
}
