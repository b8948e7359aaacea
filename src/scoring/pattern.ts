import type { Levels } from "./level-scale";
import { DEFAULT_THRESHOLD, levelShares, reaches, type ScoresByLevel } from "./level-shares";

/** Levels that contradict each other: a higher one reached above a lower one that is not. Both lists ascend. */
export interface InconsistentPattern {
  readonly reached: readonly number[];
  readonly missed: readonly number[];
}

/**
 * The inconsistent pattern in the scores, if there is one. Only levels that are sufficiently rated count: of the
 * others it cannot be said that they are reached or missed. `levels` as in `levelShares`.
 */
export function inconsistentPattern(
  scores: ScoresByLevel,
  threshold: number = DEFAULT_THRESHOLD,
  levels?: Levels,
): InconsistentPattern | undefined {
  const hits: number[] = [];
  const misses: number[] = [];
  for (const share of levelShares(scores, levels)) {
    if (share.state === "rated") (reaches(share, threshold) ? hits : misses).push(share.level);
  }
  const lowestMiss = misses[0];
  const highestHit = hits.at(-1);
  if (lowestMiss === undefined || highestHit === undefined || highestHit < lowestMiss) return undefined;
  return {
    reached: hits.filter((level) => level > lowestMiss),
    missed: misses.filter((level) => level < highestHit),
  };
}
