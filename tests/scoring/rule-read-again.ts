/**
 * The rule from indicator scores to a level, read once more from docs/scores.md: one predicate for each sentence,
 * nothing walked, points counted in halves and shares never divided where it can be helped. Slow, and not clever.
 */
import type { IndicatorScore } from "../../src/scoring/indicator-score";
import type { LevelReached, LevelRule } from "../../src/scoring/level-reached";
import type { ScoresByLevel } from "../../src/scoring/level-shares";

/** What a level with so many rated indicators can have as the smallest part of a share: 2 × (1 to 6) divides this. */
const PARTS = 120;

export function levelReachedReadAgain(
  scores: ScoresByLevel,
  rule: LevelRule,
  threshold: number,
): LevelReached {
  const numbers = scores.map((_, index) => index + 1);
  const count = (level: number, wanted: (score: IndicatorScore) => boolean): number =>
    (scores[level - 1] ?? []).filter(wanted).length;
  const yes = (level: number): number => count(level, (score) => score === 1);
  const partly = (level: number): number => count(level, (score) => score === 0.5);
  const no = (level: number): number => count(level, (score) => score === 0);
  const empty = (level: number): number => count(level, (score) => score === null);

  const rated = (level: number): number => yes(level) + partly(level) + no(level);
  const halves = (level: number): number => 2 * yes(level) + partly(level);
  const atLeast = rule === "all" ? 1 : threshold;

  const isPassedOver = (level: number): boolean => rated(level) + empty(level) === 0;
  const isSufficientlyRated = (level: number): boolean =>
    !isPassedOver(level) && rated(level) >= empty(level);
  const hasTheShare = (level: number): boolean => halves(level) / (2 * rated(level)) + 1e-9 >= atLeast;
  const isReached = (level: number): boolean => isSufficientlyRated(level) && hasTheShare(level);
  const fallsShort = (level: number): boolean => isSufficientlyRated(level) && !hasTheShare(level);

  const below = (level: number): number[] => numbers.filter((each) => each < level);
  const above = (level: number): number[] => numbers.filter((each) => each > level);

  if (numbers.every((level) => rated(level) === 0)) return { insufficient: { why: "nothingRated" } };
  if (rule === "average") {
    const parts = numbers
      .filter((level) => rated(level) > 0)
      .reduce((sum, level) => sum + (halves(level) * PARTS) / (2 * rated(level)), 0);
    return { level: Math.floor((10 * parts + PARTS / 2) / PARTS) / 10 };
  }

  const leavesUndecided = (level: number): boolean =>
    !isPassedOver(level) &&
    !isSufficientlyRated(level) &&
    !below(level).some(fallsShort) &&
    (above(level).some((higher) => rated(higher) > 0) || !below(level).some(isReached));
  const undecided = numbers.find(leavesUndecided);
  if (undecided !== undefined) return { insufficient: { why: "levelNotRated", level: undecided } };

  const isTheLevel = (level: number): boolean =>
    !isPassedOver(level) && [...below(level), level].every((each) => isPassedOver(each) || isReached(each));
  return { level: [...numbers].reverse().find(isTheLevel) ?? 0 };
}
