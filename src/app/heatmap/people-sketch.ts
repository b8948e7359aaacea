/**
 * Who stood on a sheet, without a name: of each name a short number, and of those the smallest twelve. Enough to tell whether two sheets are about the same people; no name can be had from it.
 */
import { nameMark } from "../reading/name-mark";

/** How many numbers are kept: of more people it is a sample, the same one whatever the order. */
const KEPT = 12;

/** Sorted, each once. */
export function peopleSketch(names: Iterable<string>): readonly string[] {
  return [...new Set([...names].map((name) => nameMark(name)))].sort().slice(0, KEPT);
}

/** The part of the people who were sketched that is among these, from 0 to 1; 0 where nobody was. */
export function shareOfSketch(sketch: readonly string[], names: Iterable<string>): number {
  if (sketch.length === 0) return 0;
  const now = new Set([...names].map((name) => nameMark(name)));
  return sketch.filter((number) => now.has(number)).length / sketch.length;
}
