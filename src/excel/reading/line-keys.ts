/**
 * By what a row or column is known again after someone has sorted, or put others before it: what stands on it. Of a row
 * of scores that is the name, the number and the rater as they were read; of a column its header.
 */
import { EVERY_LEVEL_ENTRY, INDICATOR_ENTRIES } from "../../app/arguments/score-entry";

const SCORES: ReadonlySet<unknown> = new Set([...EVERY_LEVEL_ENTRY, ...INDICATOR_ENTRIES, ""]);

/**
 * The key of a line of cells (their `formulas`), in whatever order these stand. Scores do not count, since they may be
 * given meanwhile, nor do formulas, which may be told otherwise on another row, nor what is being written (`passing`).
 */
export function lineKey(cells: readonly unknown[], passing: ReadonlySet<unknown>): string {
  const known = cells.filter(
    (held) => !SCORES.has(held) && !passing.has(held) && !(typeof held === "string" && held.startsWith("=")),
  );
  return JSON.stringify(known.map((held) => JSON.stringify(held)).sort());
}
