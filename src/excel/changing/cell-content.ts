import { rangeOf } from "../request/addresses";
import type { CellPlace } from "../../sheets/plan/planned-cells";
import { textInput } from "../request/text-input";

/** What one cell held, so that it can be put back. */
export interface Content {
  /** A formula, or else the value. */
  readonly held: unknown;
  readonly isFormula: boolean;
  /** Left out where it was not changed. */
  readonly format?: string;
}

/** A cell as it was read, by its own `formulas` and `values`. */
export function contentOf(formula: unknown, value: unknown, format?: string): Content {
  const isFormula = isFormulaOf(formula, value);
  return { held: isFormula ? formula : value, isFormula, ...(format === undefined ? {} : { format }) };
}

/** A text that begins with "=" is told as its own formula. */
function isFormulaOf(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What to write in a cell of this format to have a value in it; one that is formatted as text takes everything as it is. */
export function entry(value: string | number, format: string): string | number {
  return typeof value === "string" && format !== "@" ? textInput(value) : value;
}

/** Writes what a cell held. */
export function restore(
  sheet: Excel.Worksheet,
  { row, column }: CellPlace,
  { held, isFormula, format }: Content,
): void {
  const range = rangeOf(sheet, { row, column, rows: 1, columns: 1 });
  if (format !== undefined) range.numberFormat = [[format]];
  range.formulas = [[typeof held === "string" && !isFormula ? entry(held, format ?? "General") : held]];
}
