import type { Alignment, Borders, Fill, FileBorder, Style } from "../excelts";
import type { Border, BorderEdge, CellStyle, StylePatch } from "../style";
import type { ThemeColors } from "./theme-colors";

/** A look in the shape of excelts. */
export type FlaggedStyle = Partial<Style> & { readonly quotePrefix?: boolean };

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
    quotePrefix: style.quotePrefix ?? false,
  };
}

/** The look of a conditional format's rule as ours. */
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

function fromFileVertical(vertical: Alignment["vertical"] | undefined): CellStyle["vertical"] {
  return vertical === "middle" ? "center" : (vertical ?? "bottom");
}

function colorOfFill(fill: Fill | undefined, colors: ThemeColors): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return colors.resolve(fill.pattern === "solid" ? fill.fgColor : (fill.bgColor ?? fill.fgColor));
}
