import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { cellAddress } from "./address";

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula written for one cell, as it reads for another: relative references move along, as in copying.
 * With "=".
 */
export function formulaSeenFrom(formula: string, from: Place, to: Place): string {
  return formulasSeenFrom(formula, from)(to);
}

/** The same for many cells: the formula is taken apart once. */
export function formulasSeenFrom(formula: string, from: Place): (to: Place) => string {
  let relative: string | undefined;
  return (to) => {
    if (from.row === to.row && from.column === to.column) return formula;
    relative ??= translateFormulaToR1C1(formula, cellAddress(from.row, from.column));
    return translateFormulaToA1(relative, cellAddress(to.row, to.column));
  };
}
