import type {
  Bound,
  BoundType,
  CellValueOperator,
  ConditionalRule,
  TextOperator,
} from "../model/conditional-format";
import { choiceArgument, invalidArgument, optionsArgument, textArgument } from "./call-arguments";

/** `Excel.ConditionalFormatType` and our kinds of rule; undefined where the embedded Excel has no such rule. */
export const CONDITIONAL_TYPES: Readonly<Record<string, ConditionalRule["kind"] | undefined>> = {
  Custom: "formula",
  DataBar: "dataBar",
  ColorScale: "colorScale",
  IconSet: undefined,
  TopBottom: undefined,
  PresetCriteria: undefined,
  ContainsText: "text",
  CellValue: "cellValue",
};

export const CELL_VALUE_OPERATORS: Readonly<Record<string, CellValueOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

export const TEXT_OPERATORS: Readonly<Record<string, TextOperator>> = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

const BOUNDS: Readonly<Record<string, BoundType>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** The API's name for one of our words. */
export function apiName(names: Readonly<Record<string, string | undefined>>, value: string): string {
  return Object.keys(names).find((name) => names[name] === value) ?? "Invalid";
}

/** `{ type, formula?, color? }` of a colour scale or data bar; data bars may be automatic. */
export function readBound(given: unknown, member: string, automatic?: "autoMin" | "autoMax"): Bound {
  const options = optionsArgument(given, member, ["type", "formula", "color"]);
  const names = automatic ? [...Object.keys(BOUNDS), "Automatic"] : Object.keys(BOUNDS);
  const name = choiceArgument(options["type"], member, names);
  const type = name === "Automatic" ? (automatic ?? "min") : (BOUNDS[name] ?? "min");
  if (type === "min" || type === "max" || type === "autoMin" || type === "autoMax") return { type };
  const { formula } = options;
  if (formula === undefined || formula === null) throw invalidArgument(member, "a formula was expected");
  const value = (typeof formula === "number" ? String(formula) : textArgument(formula, member)).replace(
    /^=/,
    "",
  );
  return { type, value };
}

export function apiBound(bound: Bound): { type: string; formula?: string } {
  const automatic = bound.type === "autoMin" || bound.type === "autoMax";
  const type = automatic ? "Automatic" : apiName(BOUNDS, bound.type);
  return bound.value === undefined ? { type } : { type, formula: `=${bound.value}` };
}
