import type { Competency } from "../framework/model";
import { readIndicatorScore, type IndicatorScore } from "../scoring/indicator-score";
import type { ScoresByLevel } from "../scoring/level-shares";
import { FunctionFault, type RangePlace, type RangeSize } from "./faults/fault";
import {
  isEmpty,
  mapRange,
  refuseEmptyOrZero,
  rowsOf,
  shown,
  sizeOf,
  throwErrorValue,
  type GivenRange,
} from "./range-argument";

/**
 * The indicator scores of a competency from a range in framework order: one row, one column, or a column per level
 * with the level's indicators from the top, as many rows as the longest level has; below a shorter one it is empty.
 * Throws at an error in the place of the range, with the counts when it does not fit, and at the first cell that is no
 * indicator score.
 */
export function indicatorScoresOf(competency: Competency, given: unknown): ScoresByLevel {
  const range = rowsOf(given);
  const { rows, columns } = sizeOf(range);
  // What would have been the range has gone, or the formula that makes it failed: that is what is wrong, not a count.
  if (rows * columns === 1) mapRange(range, (value, place) => throwErrorValue(value, "scores", place));
  const counts = competency.levels.map(({ indicators }) => indicators.length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const form = { rows: Math.max(...counts), columns: counts.length };
  if ((rows === 1 || columns === 1) && rows * columns === all) return fromLine(range, counts);
  if (rows === form.rows && columns === form.columns) return fromForm(competency, range, counts);
  throw new FunctionFault("indicatorCount", {
    competency: competency.name,
    indicators: all,
    given: { rows, columns } satisfies RangeSize,
    form,
  });
}

function fromLine(range: GivenRange, counts: readonly number[]): ScoresByLevel {
  const scores = mapRange(range, scoreAt).flat();
  let next = 0;
  return counts.map((count) => scores.slice(next, (next += count)));
}

function fromForm(competency: Competency, range: GivenRange, counts: readonly number[]): ScoresByLevel {
  return counts.map((count, index) => {
    const column = mapRange(range, (value, place) => ({ value, place })).map((row) => row[index]);
    const below = column.slice(count).find((cell) => cell && !isEmpty(cell.value));
    if (below) {
      throw new FunctionFault("belowLevel", {
        competency: competency.name,
        level: index + 1,
        indicators: count,
        place: below.place,
      });
    }
    return column.slice(0, count).flatMap((cell) => (cell ? [scoreAt(cell.value, cell.place)] : []));
  });
}

function scoreAt(value: unknown, place: RangePlace): IndicatorScore {
  throwErrorValue(value, "scores", place);
  refuseEmptyOrZero(value, "scores", place);
  const score = readIndicatorScore(value);
  if (score === undefined) throw new FunctionFault("notIndicatorScore", { given: shown(value), place });
  return score;
}
