/** What was written in cells last, so that it can be undone: kept as long as the add-in is open, and written nowhere. */
import type { Undone } from "../../app/port";
import { Problem } from "../../app/problem";
import { problemOf, refusedAsAWhole } from "../request/errors";
import type { Patiently } from "../request/request";
import { putBackAndTell, type PutBack, type WrittenOnSheet } from "./put-back";

interface Writings {
  /** Of the last one, if anything was written then; 0 for nothing. */
  readonly last: number;
  /** By number, what was written where and what stood there. */
  readonly kept: ReadonlyMap<number, readonly WrittenOnSheet[]>;
}

/** Of each workbook that is waited for, what was written there. */
const writings = new WeakMap<Patiently, Writings>();

const writingsOf = (patiently: Patiently): Writings =>
  writings.get(patiently) ?? { last: 0, kept: new Map() };

/** A notice tells of the last thing; one that stands a little longer may still be undone. */
const MOST_KEPT = 5;

/** Begins a writing: until it has succeeded there is nothing of it to undo. */
export function beginWriting(patiently: Patiently): void {
  writings.set(patiently, { ...writingsOf(patiently), last: 0 });
}

/** Forgets what stood in cells, where that is to be known nowhere any more. */
export function forgetWritings(patiently: Patiently): void {
  writings.delete(patiently);
}

/** See `WorkbookPort.lastWriting`. */
export function lastWriting(patiently: Patiently): number | undefined {
  return writingsOf(patiently).last || undefined;
}

/** Keeps what was written. */
export function keepWriting(patiently: Patiently, sheets: readonly WrittenOnSheet[]): void {
  if (sheets.every(({ cells }) => cells.length === 0)) return;
  const { kept } = writingsOf(patiently);
  const last = Math.max(0, ...kept.keys()) + 1;
  writings.set(patiently, { last, kept: new Map([...kept, [last, sheets] as const].slice(-MOST_KEPT)) });
}

/**
 * What breaks off half-way is carried on once, and what is not found is looked for once more: rows may have been put in
 * while it was looked. What is back by then is known again.
 */
async function carriedOn(sheets: readonly WrittenOnSheet[], patiently: Patiently): Promise<PutBack> {
  try {
    const first = await putBackAndTell(sheets, patiently);
    if (first.left.length === 0) return first;
  } catch (error) {
    if (error instanceof Problem || refusedAsAWhole(error)) throw error;
  }
  return putBackAndTell(sheets, patiently);
}

/** See `WorkbookPort.undoWriting`. */
export async function undoWriting(number: number | undefined, patiently: Patiently): Promise<Undone> {
  const { kept } = writingsOf(patiently);
  const which = number ?? Math.max(0, ...kept.keys());
  const sheets = kept.get(which);
  if (!sheets) throw new Problem("nothingToUndo", {});
  const cells = sheets.reduce((sum, each) => sum + each.cells.length, 0);
  try {
    const undone = await carriedOn(sheets, patiently);
    const rest = new Map(kept);
    rest.delete(which);
    writings.set(patiently, { last: 0, kept: rest });
    return { cells, ...undone };
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (refusedAsAWhole(error)) throw problemOf(error, { removed: [], left: [] });
    throw new Problem("partlyUndone", { cells }, { cause: error });
  }
}
