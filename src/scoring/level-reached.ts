/**
 * From indicator scores to the level that is reached. Every rule of docs/scores.md is here, and nowhere else; the
 * indicator form says the same in Excel's own formulas and a test holds the two together.
 */
import type { Levels } from "./level-scale";
import { DEFAULT_THRESHOLD, levelShares, reaches, type LevelShare, type ScoresByLevel } from "./level-shares";

/** "cumulative" unless the analyst chooses otherwise. */
export type LevelRule = "cumulative" | "all" | "average";

export interface LevelOptions {
  readonly rule?: LevelRule;
  /** Above 0, at most 1; ⅔ when left out. Only the cumulative rule has use for it. */
  readonly threshold?: number;
  /** The numbers of the competency's levels, where they are not counted from 1 without a gap. */
  readonly levels?: Levels;
}

/** Why no level can be given. */
export type TooLittle =
  | { readonly why: "nothingRated" }
  /** Fewer than half of this level's indicators are rated, and the answer hangs on it. */
  | { readonly why: "levelNotRated"; readonly level: number };

export type LevelReached = { readonly level: number } | { readonly insufficient: TooLittle };

/**
 * The level reached: 0, or the number of one of the levels.
 *
 * - cumulative: the highest level up to which every level is sufficiently rated with a share of at least the
 *   threshold; levels that are passed over (all n.v.t.) neither help nor hinder, and are never the answer themselves.
 *   The first level that falls short settles it: what was rated above it makes no difference.
 * - all: the same with threshold 1.
 * - average: the sum of the shares, an unrated level counting 0, rounded to one decimal.
 *
 * It is insufficient data, and said rather than guessed, when nothing is rated at all; when a level that must be
 * looked at is not sufficiently rated although a higher one has ratings; and when no level below it settled anything.
 *
 * Monotone: of two answers that are levels, the one with a better indicator score is never the lower. A better score
 * may turn a level into "insufficient data", by the nature of the rule: it may be what carries the answer past a level
 * up to one that is not sufficiently rated, or be the first rating above such a level.
 */
export function levelReached(scores: ScoresByLevel, options: LevelOptions = {}): LevelReached {
  const { rule = "cumulative", threshold = DEFAULT_THRESHOLD, levels } = options;
  const shares = levelShares(scores, levels);
  if (shares.every(({ rated }) => rated === 0)) return { insufficient: { why: "nothingRated" } };
  switch (rule) {
    case "cumulative":
      return cumulative(shares, threshold);
    case "all":
      return cumulative(shares, 1);
    case "average":
      return { level: average(shares) };
  }
}

function cumulative(shares: readonly LevelShare[], threshold: number): LevelReached {
  let reached = 0;
  for (const [index, share] of shares.entries()) {
    switch (share.state) {
      case "passedOver":
        continue;
      case "insufficient": {
        const ratedAbove = shares.slice(index + 1).some(({ rated }) => rated > 0);
        if (ratedAbove || reached === 0)
          return { insufficient: { why: "levelNotRated", level: share.level } };
        return { level: reached };
      }
      case "rated":
        if (!reaches(share, threshold)) return { level: reached };
        reached = share.level;
    }
  }
  return { level: reached };
}

/** One decimal; the tolerance keeps 1.15 − 1e-16 from becoming 1.1. */
function average(shares: readonly LevelShare[]): number {
  const sum = shares.reduce((total, { share = 0 }) => total + share, 0);
  return Math.round(sum * 10 + 1e-6) / 10;
}
