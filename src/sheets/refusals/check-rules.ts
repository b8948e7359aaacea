/** What is wrong with the validations and conditional formats of a plan. */
import { parseArea } from "../plan/a1";
import type { Area } from "../plan/area";
import { overlapping, place } from "./check-areas";
import { checkFormula } from "./check-formulas";
import { isDefinedName, sameDefinedName } from "../plan/defined-names";
import { cellReferences, hasStructuredReference, isAbsolute, wordsOf } from "../plan/formula-references";
import type { SheetPlan } from "../plan/plan";
import { sameSheetName } from "../plan/sheet-names";
import {
  RULE_ALERT_LIMIT,
  RULE_FORMULA_LIMIT,
  RULE_TEXT_LIMIT,
  RULE_TITLE_LIMIT,
  type ConditionalRule,
  type ValidationPlan,
} from "../plan/plan-rules";

/** What Excel would refuse in them. */
export function checkRules(plan: SheetPlan): string[] {
  const tables = new Set(plan.tables.map(({ name }) => name.toLowerCase()));
  const formulaFaults = (formula: string): string[] => checkRuleFormula(formula, tables);
  const validations = plan.validations.flatMap((validation) =>
    [
      ...checkEntry(validation, formulaFaults),
      ...checkTexts(validation),
      ...checkSource(validation, plan),
    ].map((fault) => `validation at ${place(validation.area)}: ${fault}`),
  );
  const formats = plan.conditionalFormats.flatMap(({ area, rule }) =>
    checkCondition(rule, formulaFaults).map((fault) => `conditional format at ${place(area)}: ${fault}`),
  );
  return [
    ...validations,
    ...overlapping(
      plan.validations.map(({ area }) => area),
      "validations",
    ),
    ...formats,
  ];
}

function checkRuleFormula(formula: string, tables: ReadonlySet<string>): string[] {
  const faults = checkFormula(formula).map((fault) => `${formula}: ${fault}`);
  if (formula.length > RULE_FORMULA_LIMIT) faults.push(`formula of ${formula.length} characters`);
  if (hasStructuredReference(formula) || wordsOf(formula).some((word) => tables.has(word.toLowerCase())))
    faults.push(`a table in ${formula}`);
  if (formula.replaceAll(/"(?:[^"]|"")*"/g, "").includes("{")) faults.push(`an array constant in ${formula}`);
  return faults;
}

function checkEntry({ rule }: ValidationPlan, formulaFaults: (formula: string) => string[]): string[] {
  switch (rule.kind) {
    case "list":
      return formulaFaults(rule.source);
    case "custom":
      return formulaFaults(rule.formula);
    case "whole":
    case "decimal": {
      const bounds = [rule.min, rule.max];
      const fits = rule.kind === "whole" ? Number.isInteger : Number.isFinite;
      const good = bounds.every((bound) => fits(bound)) && rule.min <= rule.max;
      return good ? [] : [`no bounds: ${bounds.join(" to ")}`];
    }
  }
}

function checkTexts({ prompt, alert }: ValidationPlan): string[] {
  const check = (shown: ValidationPlan["prompt"], most: number): string[] => [
    ...(shown && shown.title.length > RULE_TITLE_LIMIT ? [`title of ${shown.title.length} characters`] : []),
    ...(shown && shown.text.length > most ? [`text of ${shown.text.length} characters`] : []),
  ];
  return [...check(prompt, RULE_TEXT_LIMIT), ...check(alert, RULE_ALERT_LIMIT)];
}

/** A list comes from a name or from cells, in one row or column. */
function checkSource({ rule }: ValidationPlan, plan: SheetPlan): string[] {
  if (rule.kind !== "list") return [];
  const own = listArea(rule.source, plan);
  if (own === "other") return [`${rule.source} is neither a name nor cells with dollar signs`];
  return own && own.rows > 1 && own.columns > 1 ? ["its list is not one row or column"] : [];
}

/** The plan's own cells that a list comes from; undefined where they are others'. */
export function listArea(formula: string, plan: SheetPlan): Area | "other" | undefined {
  const source = formula.slice(1);
  const [reference, ...more] = cellReferences(formula);
  if (isDefinedName(source)) return namedArea(plan, source);
  const isCells =
    !!reference && more.length === 0 && isAbsolute(reference) && endsWith(source, reference.cells);
  return isCells ? ownArea(plan, reference) : "other";
}

function endsWith(source: string, cells: string): boolean {
  return source === cells || source.endsWith(`!${cells}`);
}

function namedArea({ names }: SheetPlan, wanted: string): Area | undefined {
  const found = names.find(({ name }) => sameDefinedName(name, wanted));
  return found && "area" in found.refersTo ? found.refersTo.area : undefined;
}

function ownArea(
  plan: SheetPlan,
  reference: { readonly sheet?: string; readonly cells: string } | undefined,
): Area | undefined {
  if (!reference) return undefined;
  const { sheet = plan.name, cells } = reference;
  return sameSheetName(sheet, plan.name) ? parseArea(cells) : undefined;
}

function checkCondition(rule: ConditionalRule, formulaFaults: (formula: string) => string[]): string[] {
  switch (rule.kind) {
    case "formula":
      return formulaFaults(rule.formula);
    case "cellValue": {
      const { is, formula1, formula2 } = rule;
      const two = is === "between" || is === "notBetween";
      return [
        ...formulaFaults(formula1),
        ...(formula2 === undefined ? [] : formulaFaults(formula2)),
        ...[formula1, formula2 ?? ""]
          .filter((bound) => /\d\.\d/.test(bound.replaceAll(/"(?:[^"]|"")*"/g, "")))
          .map((bound) => `a decimal sign in ${bound}, which differs by language`),
        ...(two === (formula2 !== undefined) ? [] : [`"${is}" with ${two ? "one bound" : "two bounds"}`]),
      ];
    }
    case "colorScale": {
      const { points } = rule;
      const rising = points.every(
        ({ at }, index) => Number.isFinite(at) && (index === 0 || at > (points[index - 1]?.at ?? at)),
      );
      return rising && (points.length === 2 || points.length === 3)
        ? []
        : ["a colour scale has two or three points that go up"];
    }
    case "dataBar":
      return Number.isFinite(rule.min) && Number.isFinite(rule.max) && rule.min < rule.max
        ? []
        : [`no bounds: ${rule.min} to ${rule.max}`];
  }
}
