import type { LevelScore } from "./level-score";
import { summarise, type Spread } from "./summary";

/**
 * The scores that several raters gave one person for one competency, as one score. Without a number it is "n.v.t." if
 * a rater said so, else nothing: someone who did not answer takes nothing back.
 */
export function combineScores(scores: readonly LevelScore[], statistic: Spread): LevelScore {
  return summarise(scores, statistic) ?? (scores.includes("n.v.t.") ? "n.v.t." : null);
}
