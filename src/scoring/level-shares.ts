import type { IndicatorScore } from "./indicator-score";
import type { Levels } from "./level-scale";

/** Comparing shares, sums of halves over small numbers, with a threshold such as ⅔. */
export const TOLERANCE = 1e-9;

/** A level's share must be at least this much unless the analyst chooses otherwise. */
export const DEFAULT_THRESHOLD = 2 / 3;

/**
 * - "passedOver": all its indicators are n.v.t.; neither reached nor missed.
 * - "insufficient": fewer than half of its indicators that are not n.v.t. are rated.
 * - "rated": at least half are; only then its share says whether the level is reached.
 */
export type RatingState = "passedOver" | "insufficient" | "rated";

/** How one level of a competency was rated. */
export interface LevelShare {
  readonly level: number;
  readonly state: RatingState;
  /** Indicators with ja, deels or nee. */
  readonly rated: number;
  /** Sum of the ratings ÷ their number, 0 to 1; undefined without ratings. */
  readonly share: number | undefined;
}

/** Indicator scores of one competency: for each level that it has, ascending, its scores in framework order. */
export type ScoresByLevel = readonly (readonly IndicatorScore[])[];

/** The share and the state of every level. `levels` are their numbers; without them they are counted from 1. */
export function levelShares(scores: ScoresByLevel, levels?: Levels): readonly LevelShare[] {
  return scores.map((ofLevel, index) => {
    let applicable = 0;
    let rated = 0;
    let sum = 0;
    for (const score of ofLevel) {
      if (score === "n.v.t.") continue;
      applicable += 1;
      if (score === null) continue;
      rated += 1;
      sum += score;
    }
    return {
      level: levels?.[index] ?? index + 1,
      state: stateOf(applicable, rated),
      rated,
      share: rated > 0 ? sum / rated : undefined,
    };
  });
}

/** Whether a level is sufficiently rated with a share of at least the threshold. */
export function reaches({ state, share = 0 }: LevelShare, threshold: number): boolean {
  return state === "rated" && share >= threshold - TOLERANCE;
}

function stateOf(applicable: number, rated: number): RatingState {
  if (applicable === 0) return "passedOver";
  return 2 * rated >= applicable ? "rated" : "insufficient";
}
