import { boundFormula } from "../../sheets/plan/bounds";
import { movedFormula } from "../../sheets/plan/formula-references";
import type {
  ColorPoint,
  ConditionalFormatPlan,
  ConditionalLook,
  ConditionalRule,
} from "../../sheets/plan/plan-rules";
import { moved, rangeOf } from "../request/addresses";
import type { PlannedSheet } from "./plan-links";
import { jsonBytes, OBJECT_BYTES, RANGE_BYTES, SET_BYTES, type Origin, type Step } from "../request/steps";

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greater: "GreaterThan",
  less: "LessThan",
  greaterOrEqual: "GreaterThanOrEqual",
  lessOrEqual: "LessThanOrEqual",
} as const;

/**
 * The rules as steps. Excel puts each new one before those that are there, so the last of the plan is made first;
 * setting priorities instead would move the others about.
 */
export function conditionalFormatSteps(
  plans: readonly ConditionalFormatPlan[],
  origin: Origin,
  own: PlannedSheet,
): readonly Step[] {
  const here = (formula: string): string => movedFormula(formula, { ...origin, sheet: own });
  return [...plans].reverse().map(({ area, rule }) => ({
    bytes: RANGE_BYTES + 6 * OBJECT_BYTES + 7 * SET_BYTES + jsonBytes(rule),
    queue: (sheet) => addRule(rangeOf(sheet, moved(area, origin)).conditionalFormats, rule, here),
  }));
}

function addRule(
  formats: Excel.ConditionalFormatCollection,
  rule: ConditionalRule,
  here: (formula: string) => string,
): void {
  switch (rule.kind) {
    case "formula": {
      const format = formats.add("Custom");
      format.custom.rule.formula = here(rule.formula);
      setLook(format.custom.format, rule.look);
      if (rule.stopIfTrue) format.stopIfTrue = true;
      break;
    }
    case "cellValue": {
      const format = formats.add("CellValue");
      format.cellValue.rule = {
        operator: operators[rule.is],
        formula1: here(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: here(rule.formula2) }),
      };
      setLook(format.cellValue.format, rule.look);
      if (rule.stopIfTrue) format.stopIfTrue = true;
      break;
    }
    case "colorScale":
      formats.add("ColorScale").colorScale.criteria = criteria(rule.points);
      break;
    case "dataBar": {
      const { dataBar } = formats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: boundFormula(rule.min) };
      dataBar.upperBoundRule = { type: "Number", formula: boundFormula(rule.max) };
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.positiveFormat.gradientFill = false;
      break;
    }
  }
}

function setLook(format: Excel.ConditionalRangeFormat, { fill, color, bold, italic }: ConditionalLook): void {
  if (fill !== undefined) format.fill.color = fill;
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
}

function criteria(points: readonly ColorPoint[]): Excel.ConditionalColorScaleCriteria {
  const [minimum, ...rest] = points.map(({ at, color }): Excel.ConditionalColorScaleCriterion => ({
    type: "Number",
    formula: boundFormula(at),
    color,
  }));
  const maximum = rest.pop();
  if (!minimum || !maximum) throw new Error("A colour scale needs two points");
  const [midpoint] = rest;
  return midpoint ? { minimum, midpoint, maximum } : { minimum, maximum };
}
