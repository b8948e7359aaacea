import { areaAddress, parseArea } from "../address";
import type { Area } from "../area";
import type { Bound, ConditionalFormat, ConditionalRule, TextOperator } from "../conditional-format";
import type { ConditionalFormattingOptions, ConditionalFormattingRule } from "../excelts";
import type { Sheet } from "../sheet";
import { attribute } from "./file-package";
import { argb, fromFileDifference, toFileDifference } from "./file-style";
import type { ThemeColors } from "./theme-colors";

/** Text rules as a file names them. excelts writes one of the four, so all go in as formulas and are mended after. */
const TEXT_RULES: Readonly<Record<TextOperator, { readonly type: string; readonly operator: string }>> = {
  contains: { type: "containsText", operator: "containsText" },
  notContains: { type: "notContainsText", operator: "notContains" },
  beginsWith: { type: "beginsWith", operator: "beginsWith" },
  endsWith: { type: "endsWith", operator: "endsWith" },
};

/** The rules for excelts. Priorities in the file count from 1. */
export function toFileConditionalFormats(
  sheet: Sheet,
  stored: (formula: string) => string,
): ConditionalFormattingOptions[] {
  return sheet.conditionalFormats.map((format) => ({
    ref: format.areas.map(areaAddress).join(" "),
    rules: [{ ...fileRule(format, stored), priority: format.priority + 1 }],
  }));
}

function fileRule(format: ConditionalFormat, stored: (formula: string) => string): ConditionalFormattingRule {
  const { rule } = format;
  const first = format.areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  switch (rule.kind) {
    case "formula":
      return {
        type: "expression",
        formulae: [stored(`=${rule.formula}`)],
        style: toFileDifference(rule.style),
      };
    case "cellValue":
      return {
        type: "cellIs",
        operator: rule.operator as "equal",
        formulae: rule.formulas.map((formula) => stored(`=${formula}`)),
        style: toFileDifference(rule.style),
      };
    case "text":
      return {
        type: "expression",
        formulae: [textFormula(rule, first)],
        style: toFileDifference(rule.style),
      };
    case "colorScale":
      return {
        type: "colorScale",
        cfvo: rule.points.map(fileBound),
        color: rule.points.map(({ color }) => ({ argb: argb(color) })),
      };
    case "dataBar":
      return {
        type: "dataBar",
        cfvo: [fileBound(rule.min), fileBound(rule.max)],
        color: { argb: argb(rule.color) },
        gradient: rule.gradient,
        showValue: rule.showValue,
      };
    case "other":
      return rule.stored as unknown as ConditionalFormattingRule;
  }
}

function fileBound(bound: Bound): { type: Bound["type"]; value?: number | string } {
  if (bound.value === undefined) return { type: bound.type };
  const number = Number(bound.value);
  return { type: bound.type, value: Number.isNaN(number) ? bound.value : number };
}

function textFormula(rule: Extract<ConditionalRule, { kind: "text" }>, first: Area): string {
  const cell = areaAddress({ ...first, rows: 1, columns: 1 });
  const text = `"${rule.text.replaceAll('"', '""')}"`;
  switch (rule.operator) {
    case "contains":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "notContains":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
  }
}

/** Gives the rules in a sheet's XML what excelts leaves out: the kind of text rules, and "stop if true". */
export function mendRules(xml: string, sheet: Sheet, escape: (text: string) => string): string {
  return xml.replace(/<cfRule\b[^>]*>/g, (tag) => {
    const priority = Number(attribute(tag, "priority")) - 1;
    const format = sheet.conditionalFormats.find((each) => each.priority === priority);
    if (!format) return tag;
    let mended = format.stopIfTrue ? tag.replace("<cfRule", '<cfRule stopIfTrue="1"') : tag;
    if (format.rule.kind === "text") {
      const { type, operator } = TEXT_RULES[format.rule.operator];
      mended = mended.replace(
        'type="expression"',
        `type="${type}" operator="${operator}" text="${escape(format.rule.text)}"`,
      );
    }
    return mended;
  });
}

/** What a file says of a rule and excelts does not read. */
export interface RuleNote {
  readonly stopIfTrue: boolean;
  /** A data bar in one colour: that stands in the extension of the rule, and is lost there. */
  readonly solid?: boolean;
  readonly text?: { readonly operator: TextOperator; readonly text: string };
}

/** By priority, as in the file; and the XML with text rules made into formulas, which excelts reads. */
export function noteRules(xml: string): {
  readonly xml: string;
  readonly notes: ReadonlyMap<number, RuleNote>;
} {
  const notes = new Map<number, RuleNote>();
  const solid = solidBars(xml);
  const changed = xml.replace(/<cfRule\b[^>]*>/g, (tag) => {
    const type = attribute(tag, "type");
    const entry = (Object.entries(TEXT_RULES) as [TextOperator, { type: string }][]).find(
      ([, rule]) => rule.type === type,
    );
    const text = attribute(tag, "text");
    const stopIfTrue = ["1", "true"].includes(attribute(tag, "stopIfTrue") ?? "");
    const priority = Number(attribute(tag, "priority"));
    notes.set(priority, {
      stopIfTrue,
      ...(solid.has(priority) && { solid: true }),
      ...(entry && text !== undefined && { text: { operator: entry[0], text } }),
    });
    return entry && text !== undefined ? tag.replace(/\stype="[^"]*"/, ' type="expression"') : tag;
  });
  return { xml: changed, notes };
}

/** The priorities of data bars whose extension says that they have no gradient. */
function solidBars(xml: string): ReadonlySet<number> {
  const ids = new Set(
    [...xml.matchAll(/<x14:cfRule\b[^>]*>\s*<x14:dataBar\b[^>]*\sgradient="(?:0|false)"/g)].map(([tag]) =>
      attribute(tag, "id"),
    ),
  );
  const bars = xml.matchAll(
    /<cfRule\b[^>]*\stype="dataBar"[^>]*>(?:(?!<\/cfRule>)[\s\S])*?<x14:id>([^<]*)</g,
  );
  return new Set(
    [...bars].filter(([, id]) => ids.has(id)).map(([tag]) => Number(attribute(tag, "priority"))),
  );
}

/** The rules that excelts read, as ours. */
export function fromFileConditionalFormats(
  formats: readonly ConditionalFormattingOptions[],
  notes: ReadonlyMap<number, RuleNote>,
  colors: ThemeColors,
  shown: (stored: string) => string,
): ConditionalFormat[] {
  const found = formats.flatMap(({ ref, rules }) => {
    const areas = ref.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
    return rules.map((rule) => ({ areas, rule, priority: rule.priority ?? 1 }));
  });
  return found
    .sort((a, b) => a.priority - b.priority)
    .map(({ areas, rule, priority }, index) => {
      const note = notes.get(priority);
      return {
        id: `{cf${index}}`,
        areas,
        priority: index,
        stopIfTrue: note?.stopIfTrue ?? false,
        rule: ourRule(rule, note, colors, shown),
      };
    });
}

function ourRule(
  rule: ConditionalFormattingRule,
  note: RuleNote | undefined,
  colors: ThemeColors,
  shown: (stored: string) => string,
): ConditionalRule {
  const style = fromFileDifference(rule.style, colors);
  if (note?.text) return { kind: "text", ...note.text, style };
  switch (rule.type) {
    case "expression":
      return { kind: "formula", formula: shown(String(rule.formulae?.[0] ?? "TRUE")), style };
    case "cellIs":
      return {
        kind: "cellValue",
        operator: rule.operator ?? "equal",
        formulas: (rule.formulae ?? []).map((formula) => shown(String(formula))),
        style,
      };
    case "colorScale":
      return {
        kind: "colorScale",
        points: (rule.cfvo ?? []).map((bound, index) => ({
          ...ourBound(bound),
          color: colors.resolve(rule.color?.[index]) ?? "#FFFFFF",
        })),
      };
    case "dataBar": {
      const [min, max] = rule.cfvo ?? [];
      return {
        kind: "dataBar",
        color: colors.resolve(rule.color) ?? "#638EC6",
        min: min ? ourBound(min) : { type: "min" },
        max: max ? ourBound(max) : { type: "max" },
        gradient: note?.solid ? false : (rule.gradient ?? true),
        showValue: rule.showValue ?? true,
      };
    }
    default:
      return { kind: "other", stored: { ...rule } };
  }
}

function ourBound(bound: { type: Bound["type"]; value?: number | string }): Bound {
  return bound.value === undefined ? { type: bound.type } : { type: bound.type, value: String(bound.value) };
}
