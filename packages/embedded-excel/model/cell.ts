import type { CellStyle } from "./style";

/** An error value such as "#N/A". */
export interface CellError {
  readonly error: string;
  /** What the add-in's function that gave it has to say; Excel shows it in the error's card. */
  readonly message?: string;
}

/** What a cell can hold or a formula can give; an empty cell holds `null`. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/**
 * How a formula is evaluated: "dynamic" may spill, as everything that is written today; "array" is an old
 * Ctrl+Shift+Enter formula over a fixed range; "plain" takes one value of a range, as in files from before.
 */
export type FormulaKind = "dynamic" | "array" | "plain";

export interface CellFormula {
  /** With "=", English, commas. */
  readonly text: string;
  readonly kind: FormulaKind;
  /** For kind "array": how many rows and columns it fills from its own cell. */
  readonly size?: { readonly rows: number; readonly columns: number };
}

/** A cell that holds or looks like something. One mutable object per cell, owned by its sheet. */
export interface Cell {
  /** The constant, or what the formula last gave. */
  value: CellValue;
  formula?: CellFormula;
  /** Set where a formula of another cell spilled into this one; then `value` is the spilled value. */
  spilledFrom?: { readonly row: number; readonly column: number };
  /** The text as its file had it, with looks of its letters; it counts as long as the cell still holds that text. */
  rich?: { readonly text: string; readonly value: object };
  /** Undefined where the cell takes the style of its row, its column or the default. */
  style?: CellStyle;
}

/** What is to be put in a cell. */
export type CellInput =
  | { readonly value: CellValue; readonly quotePrefix?: boolean; readonly numberFormat?: string }
  | { readonly formula: string };
