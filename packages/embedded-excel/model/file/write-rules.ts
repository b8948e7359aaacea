import { areaAddress } from "../address";
import type { Area } from "../cell-area";
import type { Bound, ConditionalFormat, ConditionalRule, StoredRule } from "../conditional-format";
import { formulaSeenFrom } from "../relative-formula";
import type { Sheet } from "../sheet";
import { TEXT_RULES } from "./conditional-format-file";
import { barExtension } from "./data-bar-file";
import type { Differences } from "./difference-file";
import { attributesXml, escapeXml, unescapeXml } from "./file-package";
import { argb } from "./file-style";

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
