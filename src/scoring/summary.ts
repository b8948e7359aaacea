import type { LevelScore } from "./level-score";

/** Levels are ordinal: the median is the default, the mean a choice. "share" is what part has been scored. */
export type Statistic = "median" | "mean" | "min" | "max" | "count" | "share";

/** The statistics that are themselves a level, or between two: what can stand for the scores of many. */
export type Spread = Exclude<Statistic, "count" | "share">;

/** How many scores there are, and of what kind the other cells are. */
export interface ScoreCount {
  readonly scored: number;
  readonly notApplicable: number;
  readonly empty: number;
}

/** Counts scores, n.v.t. and empty apart. */
export function countScores(scores: readonly LevelScore[]): ScoreCount {
  let notApplicable = 0;
  let empty = 0;
  for (const score of scores) {
    if (score === "n.v.t.") notApplicable += 1;
    else if (score === null) empty += 1;
  }
  return { scored: scores.length - notApplicable - empty, notApplicable, empty };
}

/**
 * One number for many level scores; n.v.t. and empty never count in it. "count" is the number of scores, "share" the
 * scores ÷ what could have been scored (n.v.t. left out), 0 to 1. Undefined where there is nothing to summarise.
 */
export function summarise(scores: readonly LevelScore[], statistic: Statistic): number | undefined {
  const values = scores.filter((score) => typeof score === "number");
  if (statistic === "count") return values.length;
  if (statistic === "share") {
    const { scored, empty } = countScores(scores);
    return scored + empty > 0 ? scored / (scored + empty) : undefined;
  }
  if (values.length === 0) return undefined;
  switch (statistic) {
    case "median":
      return median(values);
    case "mean":
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case "min":
      return values.reduce((least, value) => Math.min(least, value));
    case "max":
      return values.reduce((most, value) => Math.max(most, value));
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}
