/** The looks of a workbook's cells, each once: cells refer to them by number. */
import type { Border, Style } from "../../sheets/plan/plan";
import type { ConditionalLook } from "../../sheets/plan/plan-rules";
import { attributes, escaped } from "../xml/xml-text";
import { MAIN } from "./package-parts";

const EDGES = ["left", "right", "top", "bottom"] as const;
type Edge = (typeof EDGES)[number];

/** The lines around one cell. */
export type CellLines = Partial<Readonly<Record<Edge, Pick<Border, "color" | "weight">>>>;

const USUAL_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const WEIGHTS = { hairline: "hair", thin: "thin", medium: "medium" } as const;
/** The number of Excel's own format for text, and of the first that a workbook adds. */
const TEXT_FORMAT = 49;
const FIRST_FORMAT = 164;

/** "#1F4E79" → "FF1F4E79" */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** Pieces of XML by number, each once. */
export class Pool {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const each of first) this.numberOf(each);
  }

  numberOf(piece: string): number {
    const known = this.numbers.get(piece);
    if (known !== undefined) return known;
    this.numbers.set(piece, this.numbers.size);
    return this.numbers.size - 1;
  }

  get pieces(): readonly string[] {
    return [...this.numbers.keys()];
  }

  /** "" for none. */
  xml(tag: string): string {
    const { pieces } = this;
    return pieces.length > 0 ? `<${tag} count="${pieces.length}">${pieces.join("")}</${tag}>` : "";
  }
}

export class StylePools {
  private readonly fonts = new Pool([USUAL_FONT]);
  private readonly fills = new Pool([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Pool(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  private readonly formats = new Pool();
  private readonly cells = new Pool(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  private readonly looks = new Pool();
  /** By the style itself, since cells share theirs; by the lines as text. */
  private readonly known = new Map<Style, Map<string, number>>();

  /** The number of a cell's style; 0 for a cell without any. */
  cell(style: Style, lines: CellLines): number {
    const around = borderXml(lines);
    const ofStyle = this.known.get(style) ?? new Map<string, number>();
    this.known.set(style, ofStyle);
    let number = ofStyle.get(around);
    if (number === undefined) ofStyle.set(around, (number = this.numberOf(style, around)));
    return number;
  }

  private numberOf(style: Style, around: string): number {
    const { horizontal, vertical, rotation, wrap, indent, locked, fill } = style;
    const alignment = attributes({
      horizontal,
      vertical,
      // Downwards is counted on from 90.
      textRotation: rotation !== undefined && rotation < 0 ? 90 - rotation : rotation,
      wrapText: wrap,
      indent,
    });
    const inner =
      (alignment === "" ? "" : `<alignment${alignment}/>`) +
      (locked === undefined ? "" : `<protection locked="${locked ? 1 : 0}"/>`);
    const numbers = attributes({
      numFmtId: this.formatOf(style.numberFormat),
      fontId: isPlainFont(style) ? 0 : this.fonts.numberOf(fontXml(style)),
      fillId: fill === undefined ? 0 : this.fills.numberOf(fillXml(fill)),
      borderId: this.borders.numberOf(around),
      xfId: 0,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: alignment !== "",
      applyProtection: locked !== undefined,
    });
    return this.cells.numberOf(inner === "" ? `<xf${numbers}/>` : `<xf${numbers}>${inner}</xf>`);
  }

  private formatOf(format: string | undefined): number {
    if (format === undefined || format === "General") return 0;
    return format === "@" ? TEXT_FORMAT : FIRST_FORMAT + this.formats.numberOf(escaped(format));
  }

  /** The number of what a rule lays over a cell. */
  look({ fill, color, bold, italic }: ConditionalLook): number {
    const font = [
      bold ? "<b/>" : "",
      italic ? "<i/>" : "",
      color === undefined ? "" : `<color rgb="${argb(color)}"/>`,
    ].join("");
    const ground =
      fill === undefined
        ? ""
        : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
    return this.looks.numberOf(`<dxf>${font === "" ? "" : `<font>${font}</font>`}${ground}</dxf>`);
  }

  get xml(): string {
    const formats = this.formats.pieces.map((formatCode, index) => {
      return `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${formatCode}"/>`;
    });
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` : "") +
      [this.fonts.xml("fonts"), this.fills.xml("fills"), this.borders.xml("borders")].join("") +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cells.xml("cellXfs") +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      `${this.looks.xml("dxfs")}</styleSheet>`
    );
  }
}

function isPlainFont({ font, size, color, bold, italic, underline }: Style): boolean {
  return [font, size, color, bold, italic, underline].every((part) => part === undefined);
}

function fontXml({ font = "Calibri", size = 11, color, bold, italic, underline }: Style): string {
  return (
    `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}<sz val="${size}"/>` +
    `${color === undefined ? "" : `<color rgb="${argb(color)}"/>`}<name val="${escaped(font)}"/><family val="2"/></font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(lines: CellLines): string {
  const edges = EDGES.map((edge) => {
    const line = lines[edge];
    return line
      ? `<${edge} style="${WEIGHTS[line.weight]}"><color rgb="${argb(line.color)}"/></${edge}>`
      : `<${edge}/>`;
  });
  return `<border>${edges.join("")}<diagonal/></border>`;
}
