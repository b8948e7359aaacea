import { findChild, findChildren, parseXml, type XmlElement } from "../excelts";
import { DEFAULT_STYLE, type CellStyle } from "../style";
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml } from "./cell-look-xml";
import { attribute, attributesXml } from "./file-package";
import { fromFileStyle } from "./file-style";
import { partsOfLook, type XmlParts } from "./read-look";
import { takeElement } from "./sheet-xml";
import { BUILT_IN, STANDARD } from "./standard-styles";
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
