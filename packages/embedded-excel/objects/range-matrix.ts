import type { Area } from "../model/cell-area";
import { invalidArgument } from "./call-arguments";

/**
 * A value per cell of an area: the array must have its shape exactly; a single value that is no array stands for
 * every cell. `null` means "leave this cell".
 */
export function matrixArgument(given: unknown, area: Area, member: string): unknown[][] {
  if (!Array.isArray(given)) {
    if (given === null || given === undefined) throw invalidArgument(member, "an array was expected");
    return Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(given));
  }
  const rows = given as unknown[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      member,
      `the number of rows or columns in the input array doesn't match the size of the range (${area.rows} × ${area.columns})`,
    );
  }
  return rows as unknown[][];
}

/** The value that all have, or null where they differ: as Excel answers for a mixed range. */
export function common<Value>(values: Iterable<Value>): Value | null {
  let first: Value | undefined;
  let some = false;
  for (const value of values) {
    if (!some) first = value;
    else if (value !== first) return null;
    some = true;
  }
  return some ? (first ?? null) : null;
}
