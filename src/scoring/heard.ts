/**
 * Whose scores are heard on a page about one person, which that person reads. A manager answers for a score by name; a
 * colleague gives it in confidence, so that colleagues are heard together from three on, and of fewer nothing is, not
 * even in a figure with a manager's: who knows that one would know the rest. Source: docs/ontwikkelverslag.md.
 */
import { combineScores } from "./combine";
import type { IndicatorScore } from "./indicator-score";
import type { LevelScore } from "./level-score";
import type { Rater } from "./person";

/** Of fewer colleagues nothing is told. Not a setting: of two, each knows what the other gave. */
const LEAST_COLLEAGUES = 3;

/** One's own; on name; or in confidence. */
export type Voice = "self" | "open" | "confidential";

/** Words that say no known rater may well mean a colleague; a sheet that says nothing of raters is the manager's own. */
export function voiceOf(rater: Rater | undefined, saysWho: boolean): Voice {
  if (rater === "self") return "self";
  return rater === "colleague" || (rater === undefined && saysWho) ? "confidential" : "open";
}

/** Something that one rater gave. */
export interface Voiced<Score> {
  readonly voice: Voice;
  readonly score: Score;
}

/** What others gave, as far as it is heard; nothing of one's own. */
export function heard<Score extends LevelScore>(given: readonly Voiced<Score>[]): readonly Score[] {
  const of = (voice: Voice) => given.filter((each) => each.voice === voice).map(({ score }) => score);
  const confidential = of("confidential");
  const numbers = confidential.filter((score) => typeof score === "number").length;
  const notApplicable = confidential.filter((score) => score === "n.v.t.").length;
  const isHeard = numbers >= LEAST_COLLEAGUES || (numbers === 0 && notApplicable >= LEAST_COLLEAGUES);
  return [...of("open"), ...(isHeard ? confidential : [])];
}

/** The level that others give somebody, as far as they are heard: their median, "n.v.t." or nothing. */
export function othersLevel(given: readonly Voiced<LevelScore>[]): LevelScore {
  return combineScores(heard(given), "median");
}

/** One's own level; of several the median. */
export function ownLevel(given: readonly Voiced<LevelScore>[]): LevelScore {
  return combineScores(
    given.filter(({ voice }) => voice === "self").map(({ score }) => score),
    "median",
  );
}

/** What others say of one indicator, as far as they are heard: 0 to 1, "n.v.t.", or `null` where nobody has seen it. */
export function othersIndicator(given: readonly Voiced<IndicatorScore>[]): LevelScore {
  return combineScores(heard(given), "median");
}
