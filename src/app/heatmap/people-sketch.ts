/**
 * Who stood on a sheet, without a name: of each name a short number, and of those the smallest twelve. Enough to tell whether two sheets are about the same people; no name can be had from it.
 */
import { foldKey } from "../../framework/fold";

/** How many numbers are kept: of more people it is a sample, the same one whatever the order. */
const KEPT = 12;
/** 2^32 in base 36 has seven digits; five of them are kept. */
const DIGITS = 5;

/** Sorted, each once. */
export function peopleSketch(names: Iterable<string>): readonly string[] {
  return [...new Set([...names].map((name) => numberOf(name)))].sort().slice(0, KEPT);
}

/** The part of the people who were sketched that is among these, from 0 to 1; 0 where nobody was. */
export function shareOfSketch(sketch: readonly string[], names: Iterable<string>): number {
  if (sketch.length === 0) return 0;
  const now = new Set([...names].map((name) => numberOf(name)));
  return sketch.filter((number) => now.has(number)).length / sketch.length;
}

/** FNV-1a, 32 bits. */
function numberOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const unit of foldKey(name)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  // The last step spreads what names that differ in one letter still have in common.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0).toString(36).padStart(7, "0").slice(-DIGITS);
}
