import { DEFAULT_THRESHOLD, levelShares, reaches, type ScoresByLevel } from "./level-shares";

/** Levels that contradict each other: a higher one reached above a lower one that is not. Both lists ascend. */
export interface InconsistentPattern {
  readonly reached: readonly number[];
  readonly missed: readonly number[];
}

/**
 * The inconsistent pattern in the scores, if there is one. Only levels that are sufficiently rated count: of the
 * others it cannot be said that they are reached or missed.
 */
export function inconsistentPattern(
  scores: ScoresByLevel,
  threshold: number = DEFAULT_THRESHOLD,
): InconsistentPattern | undefined {
  const rated = levelShares(scores).filter(({ state }) => state === "rated");
  const hits = rated.filter((share) => reaches(share, threshold)).map(({ level }) => level);
  const misses = rated.filter((share) => !reaches(share, threshold)).map(({ level }) => level);
  const reached = hits.filter((level) => misses.some((missed) => missed < level));
  const missed = misses.filter((level) => hits.some((hit) => hit > level));
  return reached.length > 0 ? { reached, missed } : undefined;
}
