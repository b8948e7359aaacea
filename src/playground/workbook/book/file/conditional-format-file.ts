import { areaAddress, parseArea } from "../address";
import type { Area } from "../area";
import type {
  Bound,
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
  StoredRule,
  TextOperator,
} from "../conditional-format";
import { findChild, findChildren, parseXml, textContent, type XmlElement } from "../excelts";
import { formulaSeenFrom } from "../relative-formula";
import type { Sheet } from "../sheet";
import { readDifference, type Differences } from "./difference-file";
import { barExtension, readBar, type RuleExtension } from "./data-bar-file";
import { attribute, attributesXml, escapeXml, unescapeXml } from "./file-package";
import { argb } from "./file-style";
import { colorIn } from "./read-look";
import { takeElement } from "./sheet-xml";
import type { ThemeColors } from "./theme-colors";

/**
 * Conditional formats are read and written here and not by excelts, which leaves kinds out (duplicates, unique values),
 * gives others a fill that no program accepts, and drops half of what it reads. A rule that came from a file goes back
 * as it was, unless it was changed.
 */

/** Text rules as a file names them. */
const TEXT_RULES: Readonly<Record<TextOperator, { readonly type: string; readonly operator: string }>> = {
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

/** The rules as a sheet's XML has them, and those of its extension. `number` tells the sheet from others. */
export function rulesXml(
  sheet: Sheet,
  number: number,
  differences: Differences,
  stored: (formula: string) => string,
): { readonly main: string; readonly extension: string } {
  const main: string[] = [];
  const extensions: string[] = [];
  sheet.conditionalFormats.forEach((format, index) => {
    const id = extensionId(number, index);
    const where = format.areas.map(areaAddress).join(" ");
    const kept = format.stored?.rule === format.rule ? keptXml(format, format.stored, id) : undefined;
    const { xml, extension } = kept ?? writtenXml(format, id, differences, stored);
    if (xml) main.push(`<conditionalFormatting sqref="${where}">${xml}</conditionalFormatting>`);
    if (extension) {
      extensions.push(
        '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
          `${extension}<xm:sqref>${where}</xm:sqref></x14:conditionalFormatting>`,
      );
    }
  });
  return { main: main.join(""), extension: extensions.join("") };
}

function extensionId(sheet: number, rule: number): string {
  const digits = (value: number, length: number): string =>
    value.toString(16).toUpperCase().padStart(length, "0").slice(-length);
  return `{C0301EE7-000E-4000-${digits(0x8000 + sheet, 4)}-${digits(rule, 12)}}`;
}

interface WrittenRule {
  readonly xml: string;
  readonly extension?: string | undefined;
}

/** As the file had it: its place among the rules and its relative formulas may have changed since. */
function keptXml(format: ConditionalFormat, kept: StoredRule, id: string): WrittenRule {
  const first = format.areas[0] ?? kept.from;
  const moved = first.row !== kept.from.row || first.column !== kept.from.column;
  const renewed = (xml: string): string =>
    withAbout(xml, format)
      .replace(/(<x14:id>)[^<]*/g, `$1${id}`)
      .replace(/(<x14:cfRule\b[^>]*\sid=")[^"]*/, `$1${id}`)
      .replace(/(<(formula|xm:f)>)([^<]*)/g, (whole, open: string, _name, formula: string) =>
        moved
          ? open + escapeXml(formulaSeenFrom(`=${unescapeXml(formula)}`, kept.from, first).slice(1))
          : whole,
      );
  return {
    xml: renewed(kept.xml),
    extension: kept.extension === undefined ? undefined : renewed(kept.extension),
  };
}

/** A rule's tag with the priority and the end of looking further that hold now. */
function withAbout(xml: string, format: ConditionalFormat): string {
  return xml.replace(/^<[\w:]*cfRule\b[^>]*>/, (tag) => {
    const changed = tag
      .replace(/\spriority="[^"]*"/, ` priority="${format.priority + 1}"`)
      .replace(/\sstopIfTrue="[^"]*"/, "");
    return format.stopIfTrue ? changed.replace(/cfRule/, 'cfRule stopIfTrue="1"') : changed;
  });
}

function writtenXml(
  format: ConditionalFormat,
  id: string,
  differences: Differences,
  stored: (formula: string) => string,
): WrittenRule {
  const { rule } = format;
  const open = (type: string, more: readonly (readonly [string, string | undefined])[] = []): string =>
    `<cfRule${attributesXml([
      ["type", type],
      ["dxfId", "style" in rule ? String(differences.indexOf(rule.style)) : undefined],
      ["priority", String(format.priority + 1)],
      ["stopIfTrue", format.stopIfTrue ? "1" : undefined],
      ...more,
    ])}>`;
  const formulaXml = (formula: string): string => `<formula>${escapeXml(formula)}</formula>`;
  switch (rule.kind) {
    case "formula":
      return { xml: `${open("expression")}${formulaXml(stored(`=${rule.formula}`))}</cfRule>` };
    case "cellValue": {
      const formulas = rule.formulas.map((formula) => formulaXml(stored(`=${formula}`))).join("");
      return { xml: `${open("cellIs", [["operator", rule.operator]])}${formulas}</cfRule>` };
    }
    case "text": {
      const { type, operator } = TEXT_RULES[rule.operator];
      const first = format.areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const about = open(type, [
        ["operator", operator],
        ["text", rule.text],
      ]);
      return { xml: `${about}${formulaXml(textFormula(rule, first))}</cfRule>` };
    }
    case "colorScale": {
      const colors = rule.points.map(({ color }) => `<color rgb="${argb(color)}"/>`).join("");
      const scale = `<colorScale>${rule.points.map(boundXml).join("")}${colors}</colorScale>`;
      return { xml: `${open("colorScale")}${scale}</cfRule>` };
    }
    case "dataBar": {
      const bar =
        `<dataBar${rule.showValue ? "" : ' showValue="0"'}>${boundXml(rule.min)}${boundXml(rule.max)}` +
        `<color rgb="${argb(rule.color)}"/></dataBar>`;
      const link =
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
        `uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>`;
      return { xml: `${open("dataBar")}${bar}${link}</cfRule>`, extension: barExtension(rule, id) };
    }
    case "other":
      return { xml: "" };
  }
}

function boundXml({ type, value }: Bound): string {
  // The lowest and highest that Excel picks itself are known to the extension only.
  const plain = type === "autoMin" ? "min" : type === "autoMax" ? "max" : type;
  return `<cfvo${attributesXml([
    ["type", plain],
    ["val", value],
  ])}/>`;
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
