/** What is wrong with the validations and conditional formats of a plan. */
import { areaContains, parseArea } from "./a1";
import type { Area } from "./area";
import { overlapping, place } from "./check-areas";
import { checkLooks } from "./check-looks";
import { isDefinedName } from "./defined-names";
import { cellReferences, hasStructuredReference, isAbsolute, wordsOf } from "./formula-references";
import type { SheetPlan } from "./plan";
import type { PlannedCell } from "./plan-cells";
import {
  RULE_FORMULA_LIMIT,
  RULE_TEXT_LIMIT,
  RULE_TITLE_LIMIT,
  type ConditionalRule,
  type ValidationPlan,
} from "./plan-rules";

export function checkRules(plan: SheetPlan, cells: readonly PlannedCell[]): string[] {
  const tables = new Set(plan.tables.map(({ name }) => name.toLowerCase()));
  const formulaFaults = (formula: string): string[] => checkFormula(formula, tables);
  const validations = plan.validations.flatMap((validation) =>
    [
      ...checkEntry(validation, formulaFaults),
      ...checkTexts(validation),
      ...checkList(validation, plan, cells),
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
    ...checkLooks(plan),
  ];
}

function checkFormula(formula: string, tables: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (!formula.startsWith("=") || formula.length < 2) faults.push(`${formula} is not a formula`);
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
  return [prompt, alert].flatMap((shown) => {
    if (!shown) return [];
    const { title, text } = shown;
    return [
      ...(title.length > RULE_TITLE_LIMIT ? [`title of ${title.length} characters`] : []),
      ...(text.length > RULE_TEXT_LIMIT ? [`text of ${text.length} characters`] : []),
    ];
  });
}

/** A list comes from a name or from cells; where those are the plan's own, none of them is empty. */
function checkList({ rule }: ValidationPlan, plan: SheetPlan, cells: readonly PlannedCell[]): string[] {
  if (rule.kind !== "list") return [];
  const source = rule.source.slice(1);
  const [reference, ...more] = cellReferences(rule.source);
  const isName = isDefinedName(source);
  const isCells =
    !!reference && more.length === 0 && isAbsolute(reference) && endsWith(source, reference.cells);
  if (!isName && !isCells) return [`${rule.source} is neither a name nor cells with dollar signs`];
  const own = isName ? namedArea(plan, source) : ownArea(plan, reference);
  if (!own) return [];
  const filled = cells.filter(
    ({ row, column, value }) => value !== "" && areaContains(own, { row, column, rows: 1, columns: 1 }),
  ).length;
  return [
    ...(own.rows > 1 && own.columns > 1 ? ["its list is not one row or column"] : []),
    ...(filled < own.rows * own.columns ? ["its list holds empty cells"] : []),
  ];
}

function endsWith(source: string, cells: string): boolean {
  return source === cells || source.endsWith(`!${cells}`);
}

function namedArea({ names }: SheetPlan, wanted: string): Area | undefined {
  const found = names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return found && "area" in found.refersTo ? found.refersTo.area : undefined;
}

function ownArea(
  plan: SheetPlan,
  reference: { readonly sheet?: string; readonly cells: string } | undefined,
): Area | undefined {
  if (!reference) return undefined;
  const { sheet = plan.name, cells } = reference;
  return sheet.toLowerCase() === plan.name.toLowerCase() ? parseArea(cells) : undefined;
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
