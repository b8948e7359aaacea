import { findChild, parseXml, type XmlElement } from "../excelts";
import type { StylePatch } from "../style";
import { attributesXml } from "./file-package";
import { argb, fromFileDifference, type FlaggedStyle } from "./file-style";
import { partsOfLook } from "./read-look";
import { takeElement } from "./sheet-xml";
import type { ThemeColors } from "./theme-colors";

/** Looks that conditional formats, tables and table styles give, as a file numbers them. */
export class Differences {
  private constructor(
    private readonly list: string[],
    private readonly styles: string,
  ) {}

  /** What the part with styles has; rules and tables that are kept refer to them by number, so that none may go. */
  static of(styles: string): Differences {
    const { element = "" } = takeElement(styles, "dxfs");
    return new Differences(
      [...element.matchAll(/<dxf\s*\/>|<dxf\b[^>]*>[\s\S]*?<\/dxf>/g)].map(([dxf]) => dxf),
      styles,
    );
  }

  at(index: number): string | undefined {
    return this.list[index];
  }

  /** The number of a look, which is added if it is not there yet. */
  indexOf(patch: StylePatch): number {
    const xml = differenceXml(patch);
    const index = this.list.indexOf(xml);
    return index >= 0 ? index : this.list.push(xml) - 1;
  }

  /** The part with all of them. */
  get text(): string {
    const dxfs = `<dxfs count="${this.list.length}">${this.list.join("")}</dxfs>`;
    const { rest } = takeElement(this.styles, "dxfs");
    return rest.replace(/(?=<(?:tableStyles|colors|extLst)\b|<\/styleSheet>)/, () => dxfs);
  }
}

/** A look in the file's XML as ours. */
export function readDifference(xml: string | undefined, colors: ThemeColors): StylePatch {
  if (xml === undefined) return {};
  return fromFileDifference(differenceStyle(parseXml(withoutPrefixes(xml)).root), colors);
}

function withoutPrefixes(xml: string): string {
  return xml.replace(/(<\/?)\w+:/g, "$1").replace(/\sxmlns:\w+="[^"]*"/g, "");
}

function differenceStyle(dxf: XmlElement): FlaggedStyle {
  const { fill, ...look } = partsOfLook({
    font: findChild(dxf, "font"),
    fill: findChild(dxf, "fill"),
    border: findChild(dxf, "border"),
    numberFormat: findChild(dxf, "numFmt")?.attributes["formatCode"],
  });
  // Of a difference the kind of pattern may be left out: a full one.
  return fill?.type === "pattern" ? { ...look, fill: { ...fill, pattern: "solid" } } : look;
}

/** Parts in the order of the schema (CT_Dxf): font, number format, fill, border. */
function differenceXml(patch: StylePatch): string {
  const { fill, color, bold, italic, underline, strikethrough, numberFormat } = patch;
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? "" : value ? `<${name}/>` : `<${name} val="0"/>`;
  const font =
    flag("b", bold) +
    flag("i", italic) +
    flag("strike", strikethrough) +
    (color === undefined ? "" : `<color rgb="${argb(color)}"/>`) +
    (underline === undefined ? "" : underline === "single" ? "<u/>" : `<u val="${underline}"/>`);
  const border = (["left", "right", "top", "bottom"] as const)
    .map((side) => {
      const line = patch.borders?.[side];
      return line ? `<${side} style="${line.line}"><color rgb="${argb(line.color)}"/></${side}>` : "";
    })
    .join("");
  return (
    `<dxf>${font && `<font>${font}</font>`}` +
    (numberFormat === undefined
      ? ""
      : `<numFmt${attributesXml([
          ["numFmtId", String(numberFormatId(numberFormat))],
          ["formatCode", numberFormat],
        ])}/>`) +
    (fill === undefined
      ? ""
      : `<fill><patternFill patternType="solid"><bgColor rgb="${argb(fill)}"/></patternFill></fill>`) +
    `${border && `<border>${border}</border>`}</dxf>`
  );
}

/** Any number from 164 on is free for a format of one's own; the same code has the same one. */
function numberFormatId(code: string): number {
  return 164 + ([...code].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 20000, 7) + 200);
}
