import type { Alignment, Borders, Fill, FileBorder, Font, Style } from "../excelts";
import { DEFAULT_STYLE, type Border, type BorderEdge, type CellStyle, type StylePatch } from "../style";
import type { ThemeColors } from "./theme-colors";

/** excelts keeps this flag of a style through reading and writing; in the file it is made `quotePrefix`. */
export const QUOTE_FLAG = "pivotButton";

export type FlaggedStyle = Partial<Style> & { [QUOTE_FLAG]?: boolean };

/** A style for the file; what is as `standard` (the file's own default) is left out. */
export function toFileStyle(style: CellStyle, standard: CellStyle): FlaggedStyle {
  const alignment = fileAlignment(style);
  const borders = fileBorders(style);
  return {
    ...(hasOwnFont(style, standard) && { font: fileFont(style) }),
    ...(style.fill !== undefined && { fill: fileFill(style.fill) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(borders).length > 0 && { border: borders }),
    ...(style.numberFormat !== "General" && { numFmt: style.numberFormat }),
    ...((!style.locked || style.formulaHidden) && {
      protection: { locked: style.locked, hidden: style.formulaHidden },
    }),
    ...(style.quotePrefix && { [QUOTE_FLAG]: true }),
  };
}

/** A style of the file as ours. */
export function fromFileStyle(
  style: FlaggedStyle | undefined,
  standard: CellStyle,
  colors: ThemeColors,
): CellStyle {
  if (!style || Object.keys(style).length === 0) return standard;
  const { font, alignment, protection } = style;
  const underline = font?.underline === true ? "single" : font?.underline || "none";
  const fill = colorOfFill(style.fill, colors);
  const rotation = alignment?.textRotation;
  return {
    ...standard,
    ...(fill !== undefined && { fill }),
    ...(font && {
      font: font.name ?? standard.font,
      size: font.size ?? standard.size,
      color: colors.resolve(font.color) ?? "#000000",
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline,
      strikethrough: font.strike ?? false,
    }),
    horizontal: alignment?.horizontal ?? "general",
    vertical: fromFileVertical(alignment?.vertical),
    wrap: alignment?.wrapText ?? false,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    indent: alignment?.indent ?? 0,
    rotation: rotation === "vertical" ? 180 : (rotation ?? 0),
    numberFormat: typeof style.numFmt === "string" ? style.numFmt : (style.numFmt?.formatCode ?? "General"),
    borders: fromFileBorders(style.border, colors),
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
    quotePrefix: style[QUOTE_FLAG] ?? false,
  };
}

/** The look of a conditional format's rule. */
export function toFileDifference(patch: StylePatch): Partial<Style> {
  const { fill, color, bold, italic, underline, strikethrough, numberFormat } = patch;
  const font: Partial<Font> = {
    ...(color !== undefined && { color: { argb: argb(color) } }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline }),
    ...(strikethrough !== undefined && { strike: strikethrough }),
  };
  const border = fileBorders({ ...DEFAULT_STYLE, borders: definedBorders(patch) });
  return {
    ...(Object.keys(font).length > 0 && { font: font }),
    ...(fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(fill) } },
    }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

export function fromFileDifference(style: Partial<Style> | undefined, colors: ThemeColors): StylePatch {
  if (!style) return {};
  const { font } = style;
  const fillColor =
    style.fill?.type === "pattern" ? colors.resolve(style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const color = colors.resolve(font?.color);
  const borders = fromFileBorders(style.border, colors);
  const numberFormat = typeof style.numFmt === "string" ? style.numFmt : style.numFmt?.formatCode;
  return {
    ...(fillColor !== undefined && { fill: fillColor }),
    ...(color !== undefined && { color }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.underline !== undefined && { underline: font.underline ? "single" : "none" }),
    ...(font?.strike !== undefined && { strikethrough: font.strike }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

/** "#RRGGBB" → "FFRRGGBB". */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function hasOwnFont(style: CellStyle, standard: CellStyle): boolean {
  const keys = ["font", "size", "color", "bold", "italic", "underline", "strikethrough"] as const;
  return keys.some((key) => style[key] !== standard[key]);
}

function fileFont(style: CellStyle): Font {
  const font: Partial<Font> = {
    name: style.font,
    size: style.size,
    color: { argb: argb(style.color) },
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline !== "none" && { underline: style.underline }),
    ...(style.strikethrough && { strike: true }),
  };
  return font as Font;
}

function fileFill(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: argb(color) } };
}

function fileAlignment(style: CellStyle): Partial<Alignment> {
  return {
    ...(style.horizontal !== "general" && { horizontal: style.horizontal }),
    ...(style.vertical !== "bottom" && {
      vertical: style.vertical === "center" ? ("middle" as const) : style.vertical,
    }),
    ...(style.wrap && { wrapText: true }),
    ...(style.shrinkToFit && { shrinkToFit: true }),
    ...(style.indent > 0 && { indent: style.indent }),
    ...(style.rotation !== 0 && {
      textRotation: style.rotation === 180 ? ("vertical" as const) : style.rotation,
    }),
  };
}

function fileBorders({ borders }: CellStyle): Partial<Borders> {
  const { diagonalUp, diagonalDown } = borders;
  const diagonal = diagonalUp ?? diagonalDown;
  const sides = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const border = borders[side];
    return border ? [[side, fileBorder(border)] as const] : [];
  });
  return {
    ...Object.fromEntries(sides),
    ...(diagonal && {
      diagonal: { ...fileBorder(diagonal), up: diagonalUp !== undefined, down: diagonalDown !== undefined },
    }),
  };
}

function fileBorder(border: Border): Partial<FileBorder> {
  return { style: border.line, color: { argb: argb(border.color) } };
}

function fromFileBorders(
  borders: Partial<Borders> | undefined,
  colors: ThemeColors,
): Partial<Record<BorderEdge, Border>> {
  const ours: Partial<Record<BorderEdge, Border>> = {};
  const read = (border: Partial<FileBorder> | undefined): Border | undefined =>
    border?.style && { line: border.style, color: colors.resolve(border.color) ?? "#000000" };
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const border = read(borders?.[side]);
    if (border) ours[side] = border;
  }
  const diagonal = read(borders?.diagonal);
  if (diagonal && borders?.diagonal?.up) ours.diagonalUp = diagonal;
  if (diagonal && borders?.diagonal?.down) ours.diagonalDown = diagonal;
  return ours;
}

function definedBorders(patch: StylePatch): Partial<Record<BorderEdge, Border>> {
  return Object.fromEntries(Object.entries(patch.borders ?? {}).filter(([, border]) => border !== undefined));
}

function fromFileVertical(vertical: Alignment["vertical"] | undefined): CellStyle["vertical"] {
  return vertical === "middle" ? "center" : (vertical ?? "bottom");
}

function colorOfFill(fill: Fill | undefined, colors: ThemeColors): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return colors.resolve(fill.pattern === "solid" ? fill.fgColor : (fill.bgColor ?? fill.fgColor));
}
