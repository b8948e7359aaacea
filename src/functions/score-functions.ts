/** Counting with level scores: COMPETENCY_GAP and COMPETENCY_SUMMARY. */
import { gap } from "../scoring/difference";
import { highestScoreIn, readLevelScore, type LevelScore } from "../scoring/level-score";
import { countScores, summarise } from "../scoring/summary";
import { statisticOf, wholeNumberOf } from "./argument-choices";
import { FunctionFault, type ParameterName } from "./faults/fault";
import { frameworkInUse } from "./framework-in-use";
import {
  forEachCell,
  placeIn,
  refuseUnclear,
  rowsOf,
  shown,
  type Given,
  type GivenRange,
} from "./range-argument";

/** Stands where a summary over too few people would give someone away. */
const TOO_SMALL = "te klein";

/**
 * Score − required level, cell by cell; a row or column of required levels is repeated. Where either is n.v.t. or
 * empty the answer is empty. What is no score is an error in its own cell only.
 * @customfunction COMPETENCY_GAP
 * @param scores Level scores: 0 or a level, n.v.t. or empty; one or a range.
 * @param required The required levels: one, a row, a column, or a range of the same shape.
 * @returns The gaps: below zero is short of what is required.
 */
export function competencyGap(scores: unknown[][], required: unknown[][]): unknown[][] {
  return forEachCell([scores, required], (score, level) => {
    const has = levelScoreOf(score, "scores", ALONE, 0, 0);
    const needs = levelScoreOf(level, "required", ALONE, 0, 0);
    const answer = gap(has, typeof needs === "number" ? needs : undefined);
    return typeof answer === "number" ? answer : "";
  });
}

/**
 * One number for a range of level scores; n.v.t. and empty never count. "te klein" when fewer than `minimum` scores
 * are there: enough to keep a small group from being recognised. #N/A where there is nothing to take the statistic of.
 * @customfunction COMPETENCY_SUMMARY
 * @param scores Level scores: 0 or a level, n.v.t. or empty.
 * @param statistic "mediaan" (also when left out), "gemiddelde", "minimum", "maximum", "aantal" or "aandeel" (the part that has been scored).
 * @param minimum Number of scores that must be there; 0 when left out.
 * @returns The number, or "te klein".
 */
export function competencySummary(
  scores: unknown[][],
  statistic?: unknown[][],
  minimum?: unknown[][],
): unknown[][] {
  const wanted = statisticOf(statistic);
  const least = wholeNumberOf(minimum, "minimum", 0) ?? 0;
  const values = levelScoresIn(rowsOf(scores));
  if (countScores(values).scored < least) return [[TOO_SMALL]];
  const summary = summarise(values, wanted);
  if (summary === undefined) throw new FunctionFault("noScores", {});
  return [[summary]];
}

/** A score that stands alone as far as a fault is concerned: it is in its own cell that the fault is shown. */
const ALONE: GivenRange = [[null]];

function levelScoresIn(range: GivenRange): readonly LevelScore[] {
  const scores: LevelScore[] = [];
  for (const [row, cells] of range.entries()) {
    for (let column = 0; column < cells.length; column += 1)
      scores.push(levelScoreOf(cells[column], "scores", range, row, column));
  }
  return scores;
}

function levelScoreOf(
  value: Given,
  parameter: ParameterName,
  range: GivenRange,
  row: number,
  column: number,
): LevelScore {
  refuseUnclear(value, parameter, range, row, column);
  const highest = highestScoreIn(frameworkInUse());
  const score = readLevelScore(value, highest);
  if (score !== undefined) return score;
  throw new FunctionFault("notLevelScore", {
    given: shown(value),
    highest,
    place: placeIn(range, row, column),
  });
}
