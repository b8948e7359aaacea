import type { IRange, IStyleBase } from "@univerjs/core";
import type { ConditionalFormatView, StyleView } from "embedded-excel/view";
import type { GridMutation } from "./sheet-changes";
import { univerRange } from "./sheet-data";

/** A rule as Univer's conditional formatting keeps it. */
export interface GridRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** Univer's form of a sheet's conditional formats, the one that wins first. */
export function gridRules(formats: readonly ConditionalFormatView[]): readonly GridRule[] {
  return [...formats]
    .sort((a, b) => a.priority - b.priority)
    .map((format, index) => ({
      cfId: `cf${index}`,
      ranges: format.areas.map(univerRange),
      stopIfTrue: format.stopIfTrue,
      rule: univerRule(format.rule),
    }));
}

/** Takes the rules of before away and sets those of after; nothing where they are the same. */
export function ruleChanges(
  before: readonly GridRule[],
  after: readonly GridRule[],
): readonly GridMutation[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [
    ...before.map(({ cfId }) => ({ id: "sheet.mutation.delete-conditional-rule", params: { cfId } })),
    // Univer puts each new rule in front of the others.
    ...[...after].reverse().map((rule) => ({ id: "sheet.mutation.add-conditional-rule", params: { rule } })),
  ];
}

/** A bound as a number: "3", "-2", or a fraction of whole numbers, which reads the same in every language: "7/4". */
function boundNumber(formula: string): number {
  const [, above, below = "1"] = /^=?(-?\d+)\/(\d+)$/u.exec(formula) ?? [];
  return above === undefined ? Number(formula.replace(/^=/u, "")) : Number(above) / Number(below);
}

function univerRule(rule: ConditionalFormatView["rule"]): Readonly<Record<string, unknown>> {
  switch (rule.kind) {
    case "formula":
      return highlight("formula", rule.style, { value: withEquals(rule.formula) });
    case "cellValue": {
      const numbers = rule.formulas.map(boundNumber);
      if (numbers.some(Number.isNaN)) {
        return highlight("text", rule.style, {
          operator: textOperator(rule.operator),
          value: unquoted(rule.formulas[0]),
        });
      }
      const value = /[bB]etween$/.test(rule.operator) ? numbers.slice(0, 2) : numbers[0];
      return highlight("number", rule.style, { operator: rule.operator, value });
    }
    case "text": {
      const operators: Readonly<Record<string, string>> = {
        contains: "containsText",
        notContains: "notContainsText",
      };
      return highlight("text", rule.style, {
        operator: operators[rule.operator] ?? rule.operator,
        value: rule.text,
      });
    }
    case "colorScale":
      return {
        type: "colorScale",
        config: rule.points.map((point, index) => ({
          index,
          color: point.color,
          value: bound(point.type, point.value),
        })),
      };
    case "dataBar":
      return {
        type: "dataBar",
        isShowValue: true,
        config: {
          min: rule.min === undefined ? { type: "min" } : bound("num", rule.min),
          max: rule.max === undefined ? { type: "max" } : bound("num", rule.max),
          isGradient: false,
          positiveColor: rule.color,
          nativeColor: "#D83B01",
        },
      };
  }
}

function highlight(
  subType: string,
  style: StyleView,
  rest: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const look: IStyleBase = {};
  if (style.fill) look.bg = { rgb: style.fill };
  if (style.color) look.cl = { rgb: style.color };
  if (style.bold !== undefined) look.bl = style.bold ? 1 : 0;
  if (style.italic !== undefined) look.it = style.italic ? 1 : 0;
  if (style.underline) look.ul = { s: 1 };
  if (style.strikethrough) look.st = { s: 1 };
  return { type: "highlightCell", subType, style: look, ...rest };
}

function bound(type: string, value: string | undefined): { type: string; value?: number | string } {
  if (value === undefined) return { type };
  const number = Number(value);
  return { type, value: Number.isNaN(number) ? withEquals(value) : number };
}

function textOperator(operator: string): string {
  return operator === "notEqual" ? "notEqual" : "equal";
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function unquoted(text: string | undefined): string {
  return (text ?? "").replace(/^=?"(.*)"$/s, "$1").replaceAll('""', '"');
}
