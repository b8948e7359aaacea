/**
 * What Excel hands a custom function, and how the functions look at it. Every parameter is declared as a range of
 * anything: then a single value, a range and the answer of another formula all arrive as rows, and which of them
 * makes sense is decided here, in words, rather than by Excel without any.
 */
import { FunctionFault, isFault, type ParameterName, type RangePlace, type RangeSize } from "./faults/fault";

/**
 * A value in a cell. An empty cell arrives as null or ""; in an older Excel as EMPTY_OR_ZERO, as does 0 then. An error
 * value arrives as an object with its code.
 */
export type Given = unknown;

/**
 * Before functions runtime 1.5, Excel handed over an empty cell as 0. Nobody can tell then which of the two it was, and
 * no score is made of a guess. Source: OfficeDev/office-js #1951, #4702 and #5262.
 */
export const EMPTY_OR_ZERO = Symbol("an empty cell, or 0");

/** An argument: rows of values. Excel gives a single value as one row of one; left out it is null. */
export type GivenRange = readonly (readonly Given[])[];

/** What stands in a cell of an answer; a fault becomes an error value with its sentence. */
export type Answer = string | number | FunctionFault;

/** The answer of a function: rows that spill. */
export type AnswerRange = Answer[][];

/** The argument as rows, also where a single value or nothing came. */
export function rowsOf(given: unknown): GivenRange {
  if (!Array.isArray(given)) return [[given]];
  return given.every(Array.isArray) ? (given as GivenRange) : [given];
}

export function sizeOf(range: GivenRange): RangeSize {
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

export function isEmpty(value: Given): boolean {
  return (
    value === null ||
    value === undefined ||
    value === EMPTY_OR_ZERO ||
    (typeof value === "string" && value.trim() === "")
  );
}

/** A value as text: an error value is its code. */
export function textOf(value: Given): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
      return String(value);
    case "object":
      return value === null ? "" : errorCodeOf(value);
    default:
      return "";
  }
}

/** Refuses what may be an empty cell and may be 0, where that makes a difference. */
function refuseEmptyOrZero(value: Given, parameter: ParameterName, place: RangePlace): void {
  if (value === EMPTY_OR_ZERO) throw new FunctionFault("emptyOrZero", { parameter, place });
}

/** How a value is named in a sentence: at most 60 characters. */
export function shown(value: Given): string {
  const text = textOf(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const SEVERAL = Symbol("not one value");

/** What an argument of one cell, or a bare value, holds; SEVERAL for anything else. */
function aloneIn(given: unknown): Given {
  if (!Array.isArray(given)) return given;
  const rows: readonly unknown[] = given;
  const row = rows.length === 1 ? rows[0] : undefined;
  return Array.isArray(row) && row.length === 1 ? (row as readonly Given[])[0] : SEVERAL;
}

/** The place of a value that stands alone. */
export const ONE_CELL: RangePlace = { row: 1, column: 1, of: { rows: 1, columns: 1 } };

/** The single value of an argument. Throws for a range of several cells and for an error value. */
export function single(given: unknown, parameter: ParameterName): Given {
  const alone = aloneIn(given);
  if (alone !== SEVERAL) {
    if (typeof alone === "object") throwErrorValue(alone, parameter, ONE_CELL);
    return alone;
  }
  const range = rowsOf(given);
  const size = sizeOf(range);
  if (size.rows !== 1 || size.columns !== 1) throw new FunctionFault("oneValue", { parameter, given: size });
  const value = range[0]?.[0];
  throwErrorValue(value, parameter, ONE_CELL);
  return value;
}

/** The single value, or undefined where it was left out or is an empty cell. */
export function optional(given: unknown, parameter: ParameterName): Given | undefined {
  const value = single(given, parameter);
  refuseEmptyOrZero(value, parameter, ONE_CELL);
  return isEmpty(value) ? undefined : value;
}

/** An error value as an argument makes the answer an error that says where it stands. */
export function throwErrorValue(value: Given, parameter: ParameterName, place: RangePlace): void {
  if (typeof value !== "object" || value === null) return;
  throw new FunctionFault("errorValue", { error: errorCodeOf(value), parameter, place });
}

function errorCodeOf(value: object): string {
  return "code" in value && typeof value.code === "string" ? value.code : "#VALUE!";
}

/** The place of a cell, counted from 0, as a fault names it. */
export function placeIn(range: GivenRange, row: number, column: number): RangePlace {
  return { row: row + 1, column: column + 1, of: sizeOf(range) };
}

/**
 * Refuses what no score can be read from: an error value, and what may be an empty cell and may be 0. Its place is made
 * only for a fault: this is asked of every cell.
 */
export function refuseUnclear(
  value: Given,
  parameter: ParameterName,
  range: GivenRange,
  row: number,
  column: number,
): void {
  if (value === null || (typeof value !== "object" && typeof value !== "symbol")) return;
  throwErrorValue(value, parameter, placeIn(range, row, column));
  refuseEmptyOrZero(value, parameter, placeIn(range, row, column));
}

/** What a function makes of the values of one cell, or of a pair or triple of cells that come together. */
type CellAnswer = (first: Given, second: Given, third: Given) => Answer;

/**
 * An answer for each cell, or for each pair or triple of cells where more ranges come together: a single value, a row
 * or a column is repeated to the shape of the others, as Excel does. A fault stays in its own cell.
 */
export function forEachCell(given: readonly unknown[], answer: CellAnswer): AnswerRange {
  return answerEach(given.map(rowsOf), answer, false);
}

/**
 * The same for what is looked up by the first value: where that is empty in a range, the answer is empty too, so that a
 * column may be longer than what is filled in of it.
 */
export function lookUpEachCell(given: readonly unknown[], answer: CellAnswer): AnswerRange {
  const ranges = given.map(rowsOf);
  return answerEach(ranges, answer, !ranges.every((range) => range.length === 1 && range[0]?.length === 1));
}

function answerEach(ranges: readonly GivenRange[], answer: CellAnswer, emptyStays: boolean): AnswerRange {
  const { rows, columns } = commonShape(ranges);
  const [first, second, third] = ranges;
  const answers: AnswerRange = [];
  for (let row = 0; row < rows; row += 1) {
    const cells: Answer[] = [];
    for (let column = 0; column < columns; column += 1) {
      const value = first && cellOf(first, row, column);
      if (emptyStays && isEmpty(value)) {
        cells.push("");
        continue;
      }
      try {
        cells.push(answer(value, second && cellOf(second, row, column), third && cellOf(third, row, column)));
      } catch (error) {
        if (!isFault(error)) throw error;
        cells.push(error);
      }
    }
    answers.push(cells);
  }
  return answers;
}

function commonShape(ranges: readonly GivenRange[]): RangeSize {
  let rows = 0;
  let columns = 0;
  for (const range of ranges) {
    rows = Math.max(rows, range.length);
    columns = Math.max(columns, range[0]?.length ?? 0);
  }
  if (rows === 1 && columns === 1) return ONE_CELL.of;
  const sizes = ranges.map(sizeOf);
  const fits = (size: RangeSize): boolean =>
    (size.rows === 1 || size.rows === rows) && (size.columns === 1 || size.columns === columns);
  const [first = { rows, columns }] = sizes;
  const odd = sizes.find((size) => !fits(size));
  if (odd) {
    const other = sizes.find((size) => size !== odd && (size.rows !== 1 || size.columns !== 1)) ?? first;
    throw new FunctionFault("otherShape", { first: other, second: odd });
  }
  return { rows, columns };
}

function cellOf(range: GivenRange, row: number, column: number): Given {
  const cells = range[range.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
}
