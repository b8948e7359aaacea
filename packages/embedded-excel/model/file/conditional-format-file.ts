import { parseArea } from "../address";
import type { Area } from "../cell-area";
import type {
  Bound,
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
  StoredRule,
  TextOperator,
} from "../conditional-format";
import { findChild, findChildren, parseXml, textContent, type XmlElement } from "../excelts";
import { readDifference, type Differences } from "./difference-file";
import { readBar, type RuleExtension } from "./data-bar-file";
import { attribute } from "./file-package";
import { colorIn } from "./read-look";
import { takeElement } from "./sheet-xml";
import type { ThemeColors } from "./theme-colors";

/**
 * Conditional formats are read and written here and not by excelts, which leaves kinds out (duplicates, unique values),
 * gives others a fill that no program accepts, and drops half of what it reads. A rule that came from a file goes back
 * as it was, unless it was changed.
 */

/** Text rules as a file names them. */
export const TEXT_RULES: Readonly<
  Record<TextOperator, { readonly type: string; readonly operator: string }>
> = {
  contains: { type: "containsText", operator: "containsText" },
  notContains: { type: "notContainsText", operator: "notContains" },
  beginsWith: { type: "beginsWith", operator: "beginsWith" },
  endsWith: { type: "endsWith", operator: "endsWith" },
};

/** Cuts the rules out of a sheet's XML, those of its extension too. */
export function takeRules(xml: string): { readonly rest: string; readonly elements: readonly string[] } {
  const elements: string[] = [];
  let rest = xml;
  for (const name of ["conditionalFormatting", "x14:conditionalFormatting"]) {
    for (let taken = takeElement(rest, name); taken.element !== undefined; taken = takeElement(rest, name)) {
      elements.push(taken.element);
      rest = taken.rest;
    }
  }
  return { rest, elements };
}

/** What reading needs of the rest of the file. */
export interface RuleReading {
  readonly differences: Differences;
  readonly colors: ThemeColors;
  /** A formula, without "=", as it is shown. */
  readonly shown: (stored: string) => string;
}

interface FoundRule {
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly stored: StoredRule;
  readonly rule: ConditionalRule;
}

export function readRules(elements: readonly string[], reading: RuleReading): ConditionalFormat[] {
  const main = elements.filter((element) => !element.startsWith("<x14:"));
  const extensions = new Map<string, RuleExtension>();
  for (const element of elements.filter((each) => each.startsWith("<x14:"))) {
    const where = /<xm:sqref>([^<]*)</.exec(element)?.[1] ?? "";
    for (const [xml] of element.matchAll(/<x14:cfRule\b[\s\S]*?<\/x14:cfRule>/g)) {
      extensions.set(attribute(xml.slice(0, xml.indexOf(">") + 1), "id") ?? "", { xml, where });
    }
  }
  const found = main.flatMap((element) => {
    const where = attribute(element.slice(0, element.indexOf(">") + 1), "sqref") ?? "";
    return [...element.matchAll(/<cfRule\b[^>]*\/>|<cfRule\b[^>]*>[\s\S]*?<\/cfRule>/g)].map(([xml]) => {
      const id = /<x14:id>([^<]*)</.exec(xml)?.[1] ?? "";
      const extension = extensions.get(id);
      extensions.delete(id);
      return foundRule(where, xml, extension?.xml, reading);
    });
  });
  // Rules that stand in the extension alone: they look at another sheet, or show signs that came later.
  for (const { xml, where } of extensions.values()) found.push(foundRule(where, "", xml, reading));
  return found
    .sort((a, b) => a.priority - b.priority)
    .map(({ priority: _priority, ...format }, index) => ({ id: `{cf${index}}`, priority: index, ...format }));
}

function foundRule(
  where: string,
  xml: string,
  extension: string | undefined,
  reading: RuleReading,
): FoundRule {
  const areas = where.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
  const plain = xml || (extension ?? "").replace(/(<\/?)(?:x14|xm):/g, "$1");
  const tag = plain.slice(0, plain.indexOf(">") + 1);
  const rule = ourRule(parseXml(plain.replace(/<extLst\b[\s\S]*?<\/extLst>/, "")).root, extension, reading);
  return {
    areas,
    priority: Number(attribute(tag, "priority") ?? 1),
    stopIfTrue: ["1", "true"].includes(attribute(tag, "stopIfTrue") ?? ""),
    rule,
    stored: {
      rule,
      xml,
      ...(extension !== undefined && { extension }),
      from: areas[0] ?? { row: 0, column: 0 },
    },
  };
}

function ourRule(node: XmlElement, extension: string | undefined, reading: RuleReading): ConditionalRule {
  const { attributes } = node;
  const { type = "", dxfId, text } = attributes;
  const own = extension && takeElement(extension, "x14:dxf").element;
  const style = readDifference(
    dxfId === undefined ? own : reading.differences.at(Number(dxfId)),
    reading.colors,
  );
  const formulas = [...findChildren(node, "formula"), ...findChildren(node, "f")].map((formula) =>
    reading.shown(textContent(formula)),
  );
  const entry = (Object.entries(TEXT_RULES) as [TextOperator, { type: string }][]).find(
    ([, each]) => each.type === type,
  );
  if (entry && text !== undefined) return { kind: "text", operator: entry[0], text, style };
  if (type === "expression" && formulas[0] !== undefined)
    return { kind: "formula", formula: formulas[0], style };
  if (type === "cellIs") {
    return {
      kind: "cellValue",
      operator: (attributes["operator"] ?? "equal") as CellValueOperator,
      formulas,
      style,
    };
  }
  const scale = findChild(node, "colorScale");
  if (scale) {
    const scaleColors = findChildren(scale, "color").map((each) => reading.colors.resolve(colorIn(each)));
    const bounds = findChildren(scale, "cfvo");
    return {
      kind: "colorScale",
      points: bounds.map((bound, index) => ({ ...ourBound(bound), color: scaleColors[index] ?? "#FFFFFF" })),
    };
  }
  const bar = findChild(node, "dataBar");
  if (bar) {
    const [min, max] = findChildren(bar, "cfvo").map(ourBound);
    const [color] = findChildren(bar, "color");
    return readBar(extension, {
      kind: "dataBar",
      color: reading.colors.resolve(color && colorIn(color)) ?? "#638EC6",
      min: min ?? { type: "min" },
      max: max ?? { type: "max" },
      gradient: true,
      showValue: !["0", "false"].includes(bar.attributes["showValue"] ?? "1"),
    });
  }
  return { kind: "other", type };
}

function ourBound({ attributes, children }: XmlElement): Bound {
  const type = (attributes["type"] ?? "min") as Bound["type"];
  const formula = children.find((each) => "name" in each && each.name === "f");
  const value = attributes["val"] ?? (formula && "children" in formula ? textContent(formula) : undefined);
  return value === undefined || value === "" ? { type } : { type, value };
}
