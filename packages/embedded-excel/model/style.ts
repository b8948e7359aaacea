/**
 * How a cell looks, as the model keeps it. Styles are values: shared between cells and never changed in place.
 */

export type BorderEdge = "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown";

/** The line styles of an .xlsx file, which hold Excel's style and weight in one word. */
export type BorderLine =
  | "thin"
  | "dotted"
  | "hair"
  | "medium"
  | "double"
  | "thick"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "slantDashDot"
  | "mediumDashed"
  | "mediumDashDotDot"
  | "mediumDashDot";

export interface Border {
  readonly line: BorderLine;
  /** "#RRGGBB" */
  readonly color: string;
}

export type Underline = "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";
export type Horizontal =
  "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
export type Vertical = "top" | "center" | "bottom" | "justify" | "distributed";

export interface CellStyle {
  /** "#RRGGBB"; absent means no fill. */
  readonly fill?: string;
  readonly font: string;
  /** Points. */
  readonly size: number;
  /** "#RRGGBB" */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  /** Degrees from -90 to 90; 180 is text written downwards. */
  readonly rotation: number;
  /** Excel's code in its English form. */
  readonly numberFormat: string;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The text was entered with a leading apostrophe: it stays text whatever it looks like. */
  readonly quotePrefix: boolean;
  /** The number of the look in the file that it came from, of which more is known than stands here. */
  readonly stored?: number;
}

/** Only what is named changes; `fill: undefined` named takes the fill away. Borders are changed edge by edge. */
export type StylePatch = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border | undefined>>>;
};

export const DEFAULT_STYLE: CellStyle = Object.freeze({
  font: "Calibri",
  size: 11,
  color: "#000000",
  bold: false,
  italic: false,
  underline: "none",
  strikethrough: false,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  shrinkToFit: false,
  indent: 0,
  rotation: 0,
  numberFormat: "General",
  borders: Object.freeze({}),
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
});

export function patchedStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const { borders, ...rest } = patch;
  const next = { ...style, ...rest };
  if ("fill" in rest && rest.fill === undefined) delete (next as { fill?: string }).fill;
  if (!borders) return next;
  const merged = Object.fromEntries(
    Object.entries({ ...style.borders, ...borders }).filter(([, border]) => border !== undefined),
  );
  return { ...next, borders: merged };
}
