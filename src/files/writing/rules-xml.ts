/** What a plan says of entries and of looks by value, in the XML of its sheet. */
import { areaAddress } from "../../sheets/plan/a1";
import type { SheetPlan } from "../../sheets/plan/plan";
import type { ComparedWith, ConditionalRule, ValidationPlan } from "../../sheets/plan/plan-rules";
import { attributes, escaped } from "../xml/xml-text";
import { fileFormula } from "./formula-in-file";
import { argb, type StylePools } from "./style-pools";

const OPERATORS: Readonly<Record<ComparedWith, string>> = {
  between: "between",
  notBetween: "notBetween",
  equal: "equal",
  notEqual: "notEqual",
  greater: "greaterThan",
  less: "lessThan",
  greaterOrEqual: "greaterThanOrEqual",
  lessOrEqual: "lessThanOrEqual",
};

export function conditionalFormatsXml(plan: SheetPlan, styles: StylePools): string {
  return plan.conditionalFormats
    .map(({ area, rule }, index) => {
      const inner = ruleXml(rule, index + 1, plan, styles);
      return `<conditionalFormatting sqref="${areaAddress(area)}">${inner}</conditionalFormatting>`;
    })
    .join("");
}

function ruleXml(rule: ConditionalRule, priority: number, plan: SheetPlan, styles: StylePools): string {
  const formula = (text: string): string => `<formula>${escaped(fileFormula(text, plan))}</formula>`;
  switch (rule.kind) {
    case "formula": {
      const { look, stopIfTrue } = rule;
      const all = attributes({ type: "expression", dxfId: styles.look(look), priority, stopIfTrue });
      return `<cfRule${all}>${formula(rule.formula)}</cfRule>`;
    }
    case "cellValue": {
      const { look, stopIfTrue, formula1, formula2 } = rule;
      const operator = OPERATORS[rule.is];
      const all = attributes({ type: "cellIs", dxfId: styles.look(look), priority, stopIfTrue, operator });
      return `<cfRule${all}>${formula(formula1)}${formula2 === undefined ? "" : formula(formula2)}</cfRule>`;
    }
    case "colorScale": {
      const points = rule.points.map(({ at }) => `<cfvo type="num" val="${at}"/>`).join("");
      const colors = rule.points.map(({ color }) => `<color rgb="${argb(color)}"/>`).join("");
      return `<cfRule type="colorScale" priority="${priority}"><colorScale>${points}${colors}</colorScale></cfRule>`;
    }
    case "dataBar":
      return (
        `<cfRule type="dataBar" priority="${priority}"><dataBar><cfvo type="num" val="${rule.min}"/>` +
        `<cfvo type="num" val="${rule.max}"/><color rgb="${argb(rule.color)}"/></dataBar></cfRule>`
      );
  }
}

export function validationsXml(plan: SheetPlan): string {
  const { validations } = plan;
  if (validations.length === 0) return "";
  const all = validations.map((each) => validationXml(each, plan)).join("");
  return `<dataValidations count="${validations.length}">${all}</dataValidations>`;
}

function validationXml(
  { area, rule, ignoreBlanks = true, prompt, alert }: ValidationPlan,
  plan: SheetPlan,
): string {
  const all = attributes({
    type: rule.kind,
    errorStyle: alert && alert.style !== "stop" ? alert.style : undefined,
    allowBlank: ignoreBlanks,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: alert?.title,
    error: alert?.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: areaAddress(area),
  });
  const formulas = ruleFormulas(rule).map(
    (formula, index) => `<formula${index + 1}>${escaped(fileFormula(formula, plan))}</formula${index + 1}>`,
  );
  return `<dataValidation${all}>${formulas.join("")}</dataValidation>`;
}

function ruleFormulas(rule: ValidationPlan["rule"]): readonly string[] {
  switch (rule.kind) {
    case "list":
      return [rule.source];
    case "custom":
      return [rule.formula];
    case "whole":
    case "decimal":
      return [String(rule.min), String(rule.max)];
  }
}
