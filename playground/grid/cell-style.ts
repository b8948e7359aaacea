import type { IBorderData, IStyleData } from "@univerjs/core";
import type { BorderView, StyleView } from "embedded-excel/view";
import { pixels } from "./grid-units";

// Univer's numbers, written out: its modules cannot be loaded outside a browser, and these files are tested in Node.
const HORIZONTAL = { left: 1, center: 2, right: 3, justify: 4 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const OVERFLOW = 1;
const WRAP = 3;

const BORDER_LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

const BORDER_SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** What a machine without the font shows instead: fonts of the same width first. */
const STAND_INS: Readonly<Record<string, string>> = {
  Calibri: "Calibri, Carlito, 'Segoe UI', sans-serif",
  Aptos: "Aptos, Calibri, Carlito, 'Segoe UI', sans-serif",
  "Aptos Narrow": "'Aptos Narrow', Calibri, Carlito, 'Segoe UI', sans-serif",
  Cambria: "Cambria, Caladea, serif",
  Arial: "Arial, 'Liberation Sans', sans-serif",
  "Segoe UI": "'Segoe UI', 'Open Sans', sans-serif",
};

/** One step of indent is about as wide as three spaces of Calibri 11. */
const INDENT_POINTS = 6.75;

/**
 * A style as Univer wants it. Where the style leaves the alignment to the kind of value, `value` decides it as in
 * Excel: numbers to the right, error values and truth values in the middle.
 */
export function univerStyle(
  style: StyleView | undefined,
  value: string | number | boolean | null,
): IStyleData {
  const result: IStyleData = { ff: fontFamily(style?.font ?? "Calibri"), fs: style?.size ?? 11 };
  const horizontal = style?.horizontal ?? horizontalOf(value);
  if (horizontal) result.ht = HORIZONTAL[horizontal];
  result.vt = VERTICAL[style?.vertical ?? "bottom"];
  result.tb = style?.wrap ? WRAP : OVERFLOW;
  if (!style) return result;
  if (style.bold) result.bl = 1;
  if (style.italic) result.it = 1;
  if (style.underline) result.ul = { s: 1 };
  if (style.strikethrough) result.st = { s: 1 };
  if (style.fill) result.bg = { rgb: style.fill };
  if (style.color) result.cl = { rgb: style.color };
  if (style.rotation) result.tr = style.rotation === 180 ? { a: 0, v: 1 } : { a: -style.rotation };
  if (style.indent) {
    const side = horizontal === "right" ? "r" : "l";
    result.pd = { [side]: pixels(style.indent * INDENT_POINTS) + 2 };
  }
  const borders = univerBorders(style.borders);
  if (borders) result.bd = borders;
  return result;
}

/** The font and those that may stand in for it, as CSS lists them. */
function fontFamily(font: string): string {
  return STAND_INS[font] ?? font;
}

function horizontalOf(value: string | number | boolean | null): "right" | "center" | undefined {
  if (typeof value === "number") return "right";
  if (typeof value === "boolean" || (typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value)))
    return "center";
  return undefined;
}

function univerBorders(borders: StyleView["borders"]): IBorderData | undefined {
  if (!borders) return undefined;
  const result: IBorderData = {};
  for (const [side, border] of Object.entries(borders) as [keyof typeof BORDER_SIDES, BorderView][]) {
    result[BORDER_SIDES[side]] = { s: BORDER_LINES[border.style] ?? 1, cl: { rgb: border.color } };
  }
  return Object.keys(result).length > 0 ? result : undefined;
}
