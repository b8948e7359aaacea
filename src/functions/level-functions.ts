/** From a rater's indicator scores to the level reached: COMPETENCY_LEVEL and COMPETENCY_PATTERN. */
import { list } from "../framework/list";
import type { Competency } from "../framework/model";
import type { Levels } from "../scoring/level-scale";
import { levelReached, type TooLittle } from "../scoring/level-reached";
import { inconsistentPattern } from "../scoring/pattern";
import { ruleOf, thresholdOf } from "./argument-choices";
import { FunctionFault } from "./faults/fault";
import { competencyOf } from "./framework-arguments";
import { indicatorScoresOf } from "./indicator-scores";
import { single } from "./range-argument";

/**
 * The level of a competency, 0 to its highest, that is reached by the scores of its indicators. The rule is that of
 * scoring/level-reached.ts. #N/A when too little is rated to say: a better indicator score never lowers the level, but
 * it can carry the answer to a level of which too little is rated. #VALUE! with the counts when the range does not fit.
 * @customfunction COMPETENCY_LEVEL
 * @param competency Code, name or other name.
 * @param scores Its indicator scores in framework order: a row, a column, or a column per level.
 * @param threshold Share of a level that counts as reached, above 0 and at most 1; ⅔ when left out.
 * @param rule "cumulatief" (also when left out), "alle" or "gemiddelde".
 * @returns The level.
 */
export function competencyLevel(
  competency: unknown[][],
  scores: unknown[][],
  threshold?: unknown[][],
  rule?: unknown[][],
): unknown[][] {
  const asked = competencyOf(single(competency, "competency"));
  const byLevel = indicatorScoresOf(asked, scores);
  const by = ruleOf(rule);
  const levels = numbersOf(asked);
  if (by === "average" && levels.at(-1) !== levels.length)
    throw new FunctionFault("averageOfGaps", { competency: asked.name });
  const reached = levelReached(byLevel, { threshold: thresholdOf(threshold), rule: by, levels });
  if ("insufficient" in reached) throw tooLittle(asked.name, reached.insufficient);
  return [[reached.level]];
}

/**
 * The inconsistency in the scores in words ("niveau 3 gehaald, niveau 2 niet"), or an empty text. In Dutch, as all
 * content. Only levels that are sufficiently rated are compared.
 * @customfunction COMPETENCY_PATTERN
 * @param competency Code, name or other name.
 * @param scores Its indicator scores in framework order: a row, a column, or a column per level.
 * @param threshold Share of a level that counts as reached, above 0 and at most 1; ⅔ when left out.
 * @returns The inconsistency, or an empty text.
 */
export function competencyPattern(
  competency: unknown[][],
  scores: unknown[][],
  threshold?: unknown[][],
): unknown[][] {
  const asked = competencyOf(single(competency, "competency"));
  const byLevel = indicatorScoresOf(asked, scores);
  const pattern = inconsistentPattern(byLevel, thresholdOf(threshold), numbersOf(asked));
  return [
    [
      pattern
        ? `niveau ${list(pattern.reached, "en")} gehaald, niveau ${list(pattern.missed, "en")} niet`
        : "",
    ],
  ];
}

/** Not by `level-scale.ts`, which would come along whole into what is loaded before a cell is answered. */
function numbersOf({ levels }: Competency): Levels {
  return levels.map(({ number }) => number);
}

function tooLittle(competency: string, insufficient: TooLittle): FunctionFault {
  return insufficient.why === "nothingRated"
    ? new FunctionFault("nothingRated", { competency })
    : new FunctionFault("levelNotRated", { competency, level: insufficient.level });
}
