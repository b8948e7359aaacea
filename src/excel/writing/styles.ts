import type { Area, Border, BorderSide, Style, StyleRule } from "../../sheets/plan/plan";
import { moved, rangeOf } from "../request/addresses";
import { jsonBytes, OBJECT_BYTES, RANGE_BYTES, SET_BYTES, type Origin, type Step } from "../request/steps";

const horizontal = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const weights = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;
const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const satisfies Record<BorderSide, string>;

/** One rule is one range: never a style per cell. */
export function styleStep({ area, style }: StyleRule, origin: Origin): Step {
  const sides = style.border?.sides.length ?? 0;
  const numberFormats = numberFormatsOf(style, area);
  return {
    bytes:
      RANGE_BYTES +
      4 * OBJECT_BYTES +
      Object.keys(style).length * SET_BYTES +
      sides * (OBJECT_BYTES + 3 * SET_BYTES) +
      (numberFormats ? jsonBytes(numberFormats) : 0),
    queue: (sheet) => {
      const range = rangeOf(sheet, moved(area, origin));
      if (numberFormats) range.numberFormat = numberFormats;
      setFormat(range.format, style);
    },
  };
}

/** Number formats are the one part of a style that Office.js takes per cell, in the shape of the range. */
function numberFormatsOf({ numberFormat }: Style, { rows, columns }: Area): string[][] | undefined {
  if (numberFormat === undefined) return undefined;
  return Array.from({ length: rows }, () => new Array<string>(columns).fill(numberFormat));
}

function setFormat(format: Excel.RangeFormat, style: Style): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.rotation !== undefined) format.textOrientation = style.rotation;
  setFont(format, style);
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.border) setBorder(format.borders, style.border);
}

function setFont(format: Excel.RangeFormat, { font, size, color, bold, italic, underline }: Style): void {
  if ([font, size, color, bold, italic, underline].every((part) => part === undefined)) return;
  const target = format.font;
  if (font !== undefined) target.name = font;
  if (size !== undefined) target.size = size;
  if (color !== undefined) target.color = color;
  if (bold !== undefined) target.bold = bold;
  if (italic !== undefined) target.italic = italic;
  if (underline !== undefined) target.underline = underline ? "Single" : "None";
}

function setBorder(borders: Excel.RangeBorderCollection, { sides, color, weight }: Border): void {
  for (const side of sides) {
    const border = borders.getItem(edges[side]);
    border.style = "Continuous";
    border.weight = weights[weight];
    border.color = color;
  }
}
