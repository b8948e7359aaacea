import { findChild, findChildren, parseXml, type XmlElement } from "../excelts";
import { DEFAULT_STYLE, type CellStyle } from "../style";
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml } from "./cell-look-xml";
import { attribute, attributesXml, type FilePackage } from "./file-package";
import { fromFileStyle } from "./file-style";
import { partsOfLook, type XmlParts } from "./read-look";
import { takeElement } from "./sheet-xml";
import type { ThemeColors } from "./theme-colors";

/**
 * The looks of cells as a file numbers them. Its part with styles is kept whole and only added to: a look that came from
 * the file and has not changed is written as the same number, one that changed in part takes over what did not, with
 * all that the model knows nothing of (a hatched fill, a raised letter, a named style).
 *
 * excelts does not see them. It gets a part in which a look is nothing but its number, written as a number format
 * (`"12"`), and gives the like back.
 */
export class FileStyles {
  private readonly read = new Map<number, CellStyle>();
  private readonly written = new Map<CellStyle, number>();
  private readonly lists: Readonly<Record<ListName, readonly XmlElement[]>>;
  private readonly added: Record<ListName, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
  };
  private readonly codes = new Map<string, string>();

  private constructor(
    private readonly xml: string,
    private readonly colors: ThemeColors,
  ) {
    const { root } = parseXml(xml);
    const list = (name: ListName): readonly XmlElement[] => {
      const parent = findChild(root, name);
      return parent ? parent.children.filter((each): each is XmlElement => "name" in each) : [];
    };
    this.lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
    };
    for (const { attributes } of this.lists.numFmts) {
      this.codes.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "General");
    }
  }

  /** `xml`: the part with styles; without one a workbook has Office's standard. */
  static of(xml: string | undefined, colors: ThemeColors): FileStyles {
    return new FileStyles(xml !== undefined && /<cellXfs\b/.test(xml) ? xml : STANDARD, colors);
  }

  /** The look of a number, the same object each time. */
  style(index: number): CellStyle {
    let style = this.read.get(index);
    if (!style) {
      const parts = this.partsOf(index);
      style = { ...fromFileStyle(partsOfLook(parts), DEFAULT_STYLE, this.colors), stored: index };
      this.read.set(index, style);
    }
    return style;
  }

  /** The number of a look, which is added if the file has none such. */
  indexOf(style: CellStyle): number {
    let index = this.written.get(style);
    if (index === undefined) {
      index = this.isAsRead(style) ? (style.stored ?? 0) : this.add(style);
      this.written.set(style, index);
    }
    return index;
  }

  /** The part with all that was added. */
  get text(): string {
    return (Object.keys(this.added) as ListName[]).reduce(
      (xml, name) => withMore(xml, name, this.added[name]),
      this.xml,
    );
  }

  private isAsRead(style: CellStyle): boolean {
    const { stored = 0 } = style;
    return stored < this.lists.cellXfs.length && same(style, this.style(stored), LOOK);
  }

  private partsOf(index: number): XmlParts {
    const xf = this.lists.cellXfs[index];
    const at = (name: string): number => Number(xf?.attributes[name] ?? 0);
    const number = xf?.attributes["numFmtId"] ?? "0";
    return {
      font: this.lists.fonts[at("fontId")],
      fill: this.lists.fills[at("fillId")],
      border: this.lists.borders[at("borderId")],
      numberFormat: this.codes.get(number) ?? BUILT_IN[number] ?? "General",
      alignment: xf && findChildren(xf, "alignment")[0],
      protection: xf && findChildren(xf, "protection")[0],
      quotePrefix: ["1", "true"].includes(xf?.attributes["quotePrefix"] ?? ""),
    };
  }

  /** Adds a look; what of it is as the look that it was made from stays with that one. */
  private add(style: CellStyle): number {
    const { stored = 0 } = style;
    const before = this.style(stored);
    const xf = this.lists.cellXfs[stored];
    const from = (name: string): number => Number(xf?.attributes[name] ?? 0);
    const font = same(style, before, FONT) ? from("fontId") : this.addTo("fonts", fontXml(style));
    const fill = same(style, before, ["fill"]) ? from("fillId") : this.addTo("fills", fillXml(style.fill));
    const border = same(style, before, ["borders"])
      ? from("borderId")
      : this.addTo("borders", borderXml(style.borders));
    const sameAlignment = same(style, before, ALIGNMENT);
    const alignment = sameAlignment ? xf && elementXml(findChild(xf, "alignment")) : alignmentXml(style);
    const protection = protectionXml(style);
    const about = attributesXml([
      ["numFmtId", this.numberOf(style.numberFormat)],
      ["fontId", String(font)],
      ["fillId", String(fill)],
      ["borderId", String(border)],
      ["xfId", xf?.attributes["xfId"] ?? "0"],
      ["quotePrefix", style.quotePrefix ? "1" : undefined],
      ["pivotButton", xf?.attributes["pivotButton"] === "1" ? "1" : undefined],
      ["applyNumberFormat", style.numberFormat === "General" ? undefined : "1"],
      ["applyFont", font === 0 ? undefined : "1"],
      ["applyFill", fill === 0 ? undefined : "1"],
      ["applyBorder", border === 0 ? undefined : "1"],
      ["applyAlignment", alignment ? "1" : undefined],
      ["applyProtection", protection ? "1" : undefined],
    ]);
    const inner = `${alignment ?? ""}${protection}`;
    return this.addTo("cellXfs", inner === "" ? `<xf${about}/>` : `<xf${about}>${inner}</xf>`);
  }

  private addTo(name: Exclude<ListName, "numFmts">, xml: string): number {
    const known = this.added[name].indexOf(xml);
    const place = known >= 0 ? known : this.added[name].push(xml) - 1;
    return this.lists[name].length + place;
  }

  private numberOf(code: string): string {
    for (const [number, known] of this.codes) if (known === code) return number;
    for (const [number, known] of Object.entries(BUILT_IN))
      if (known === code && !this.codes.has(number)) return number;
    const number = String(Math.max(163, ...[...this.codes.keys()].map(Number)) + 1);
    this.codes.set(number, code);
    const about = attributesXml([
      ["numFmtId", number],
      ["formatCode", code],
    ]);
    this.added.numFmts.push(`<numFmt${about}/>`);
    return number;
  }
}

type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";
/** In the order of the schema (CT_Stylesheet). */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const FONT = ["font", "size", "color", "bold", "italic", "underline", "strikethrough"] as const;
const ALIGNMENT = ["horizontal", "vertical", "wrap", "shrinkToFit", "indent", "rotation"] as const;
const LOOK = [
  ...FONT,
  ...ALIGNMENT,
  "fill",
  "borders",
  "numberFormat",
  "locked",
  "formulaHidden",
  "quotePrefix",
] as const;

function same(a: CellStyle, b: CellStyle, keys: readonly (keyof CellStyle)[]): boolean {
  return keys.every((key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}

function elementXml(node: XmlElement | undefined): string | undefined {
  return node && `<${node.name}${attributesXml(Object.entries(node.attributes))}/>`;
}

function withMore(xml: string, name: ListName, more: readonly string[]): string {
  if (more.length === 0) return xml;
  const { element } = takeElement(xml, name);
  const items = more.join("");
  if (element === undefined) {
    const later = LISTS.slice(LISTS.indexOf(name) + 1).join("|");
    const list = `<${name} count="${more.length}">${items}</${name}>`;
    return xml.replace(new RegExp(`(?=<(?:${later})\\b|</styleSheet>)`), () => list);
  }
  const open = element.slice(0, element.indexOf(">") + 1);
  const count = Number(attribute(open, "count") ?? 0);
  const inner = open.endsWith("/>") ? "" : element.slice(open.length, element.lastIndexOf("</"));
  const opened = open.replace(/\s*\/?>$/, ">").replace(/\scount="\d*"/, ` count="${count + more.length}"`);
  return xml.replace(element, () => `${opened}${inner}${items}</${name}>`);
}

/** Excel's own numbers of formats, as it writes them in English (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

const STANDARD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  "</styleSheet>";

// What excelts gets to see, and gives back.

const STYLES = "xl/styles.xml";

/** Puts a part with nothing but numbers in place of a file's styles, and answers what was there. */
export function hideStyles(file: FilePackage): string | undefined {
  const xml = file.text(STYLES);
  if (xml === undefined) return undefined;
  const cellXfs = takeElement(xml, "cellXfs").element ?? "";
  const count = [...cellXfs.matchAll(/<xf[\s/>]/g)].length;
  const numbers = Array.from({ length: Math.max(count, 1) }, (_, index) => index);
  const list = (name: string, items: readonly string[]): string =>
    `<${name} count="${items.length}">${items.join("")}</${name}>`;
  file.set(
    STYLES,
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      list(
        "numFmts",
        numbers.map((n) => `<numFmt numFmtId="${n + FIRST}" formatCode="&quot;${n}&quot;"/>`),
      ) +
      list("fonts", ['<font><sz val="11"/><name val="Calibri"/></font>']) +
      list("fills", [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
      ]) +
      list("borders", ["<border/>"]) +
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list(
        "cellXfs",
        numbers.map(
          (n) =>
            `<xf numFmtId="${n + FIRST}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
        ),
      ) +
      "</styleSheet>",
  );
  return xml;
}

/** Clear of the numbers of formats that Excel itself has. */
const FIRST = 1000;

/** A look's number in the form in which excelts carries it. */
export function carriedStyle(index: number): { readonly numFmt?: string } {
  return index === 0 ? {} : { numFmt: `"${index}"` };
}

/** The number that excelts carried. */
export function carriedIndex(style: { readonly numFmt?: unknown } | undefined): number {
  const code = style?.numFmt;
  return typeof code === "string" ? Number(/^"(\d+)"$/.exec(code)?.[1] ?? 0) : 0;
}

/** Gives the sheets in a file that excelts wrote the numbers that were carried. */
export function uncoverStyles(file: FilePackage, sheets: readonly string[]): void {
  const written = file.text(STYLES) ?? "";
  const codes = new Map(
    [...written.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "numFmtId"),
      carriedIndex({ numFmt: attribute(tag, "formatCode") }),
    ]),
  );
  const numbers = [...(takeElement(written, "cellXfs").element ?? "").matchAll(/<xf\b[^>]*>/g)].map(
    ([tag]) => codes.get(attribute(tag, "numFmtId")) ?? 0,
  );
  const renumbered = (_whole: string, before: string, index: string): string =>
    `${before}="${numbers[Number(index)] ?? 0}"`;
  for (const path of sheets) {
    file.edit(path, (xml) =>
      xml
        .replace(/(<(?:c|row)\s(?:[^>]*?\s)?s)="(\d+)"/g, renumbered)
        .replace(/(<col\s(?:[^>]*?\s)?style)="(\d+)"/g, renumbered),
    );
  }
}
