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

/** A formula in pieces: texts, and the rows in it that move along. */
interface Pieces {
  readonly parts: readonly (string | number)[];
  /** How far up and down it may go. */
  readonly least: number;
  readonly most: number;
}

/**
 * The formula so many rows further down, as most copies are: its rows are replaced in its text. Undefined where a
 * reference is not to plain cells, or would leave the sheet.
 */
function movedDown(formula: string): (rows: number) => string | undefined {
  const pieces = piecesOf(formula);
  return (by) => {
    if (!pieces || by < pieces.least || by > pieces.most) return undefined;
    return pieces.parts.map((part) => (typeof part === "number" ? part + by : part)).join("");
  };
}

/**
 * Whether a formula is another one, both with "=", as it reads so many rows further down. False where a reference is not
 * to plain cells: then it is not known.
 */
export function copiesOf(formula: string): (other: string, rows: number) => boolean {
  const pieces = piecesOf(formula);
  return (other, by) => {
    if (!pieces || by < pieces.least || by > pieces.most) return false;
    let at = 0;
    for (const part of pieces.parts) {
      const text = typeof part === "number" ? String(part + by) : part;
      if (!other.startsWith(text, at)) return false;
      at += text.length;
    }
    return at === other.length;
  };
}

function piecesOf(formula: string): Pieces | undefined {
  const parts: (string | number)[] = [];
  let text = "";
  for (const { type, value } of formulaTokens(formula)) {
    if (type === "range_beam" || type === "range_ternary") return undefined;
    const cells = type === "range" ? /^(.*!)?([^!]+)$/s.exec(value) : null;
    if (!cells) {
      text += value;
      continue;
    }
    text += cells[1] ?? "";
    const ends = (cells[2] ?? "").split(":").map((one) => /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(one));
    const [first, last = first] = ends;
    if (!first || !last || !isOrdered(first, last)) return undefined;
    for (const [index, end] of ends.entries()) {
      const [, dollar = "", column = "", pinned = "", row = ""] = end ?? [];
      text += `${index > 0 ? ":" : ""}${dollar}${column}${pinned}`;
      if (pinned) text += row;
      else {
        parts.push(text, Number(row));
        text = "";
      }
    }
  }
  parts.push(text);
  const rows = parts.filter((part) => typeof part === "number");
  return { parts, least: 1 - Math.min(...rows), most: ROWS - Math.max(...rows) };
}

/** True for the two ends of an area that stay in their order however far they move: both pinned, or neither. */
function isOrdered(first: RegExpExecArray, last: RegExpExecArray): boolean {
  const [, , column = "", pinned, row] = first;
  const [, , lastColumn = "", lastPinned, lastRow] = last;
  const across =
    column.length < lastColumn.length || (column.length === lastColumn.length && column <= lastColumn);
  return across && pinned === lastPinned && Number(row) <= Number(lastRow);
}
