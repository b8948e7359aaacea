import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { cellAddress } from "./address";
import { ROWS } from "./cell-area";
import { formulaTokens } from "./calculation/formula-syntax";

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
  let down: ((rows: number) => string | undefined) | undefined;
  return (to) => {
    if (from.row === to.row && from.column === to.column) return formula;
    const below = from.column === to.column && (down ??= movedDown(formula))(to.row - from.row);
    if (below) return below;
    relative ??= translateFormulaToR1C1(formula, cellAddress(from.row, from.column));
    return translateFormulaToA1(relative, cellAddress(to.row, to.column));
  };
}

/**
 * The formula, with "=", so many rows further down, as most copies are: its rows are replaced in its text. Undefined
 * where a reference is not to plain cells, or would leave the sheet.
 */
export function movedDown(formula: string): (rows: number) => string | undefined {
  const parts: (string | number)[] = [];
  for (const { type, value } of formulaTokens(formula)) {
    if (type === "range_beam" || type === "range_ternary") return () => undefined;
    const cells = type === "range" ? /^(.*!)?([^!]+)$/s.exec(value) : null;
    if (!cells) {
      parts.push(value);
      continue;
    }
    parts.push(cells[1] ?? "");
    const ends = (cells[2] ?? "").split(":").map((one) => /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(one));
    const [first, last = first] = ends;
    if (!first || !last || !isOrdered(first, last)) return () => undefined;
    for (const [index, end] of ends.entries()) {
      const [, dollar = "", column = "", pinned = "", row = ""] = end ?? [];
      parts.push(`${index > 0 ? ":" : ""}${dollar}${column}${pinned}`, pinned ? row : Number(row));
    }
  }
  const rows = parts.filter((part) => typeof part === "number");
  const [least, most] = [Math.min(...rows), Math.max(...rows)];
  return (by) => {
    if (rows.length > 0 && (least + by < 1 || most + by > ROWS)) return undefined;
    return parts.map((part) => (typeof part === "number" ? part + by : part)).join("");
  };
}

/** True for the two ends of an area that stay in their order however far they move: both pinned, or neither. */
function isOrdered(first: RegExpExecArray, last: RegExpExecArray): boolean {
  const [, , column = "", pinned, row] = first;
  const [, , lastColumn = "", lastPinned, lastRow] = last;
  const across =
    column.length < lastColumn.length || (column.length === lastColumn.length && column <= lastColumn);
  return across && pinned === lastPinned && Number(row) <= Number(lastRow);
}
