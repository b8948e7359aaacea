import type { Competency } from "../framework/model";
import { readIndicatorScore, type IndicatorScore } from "../scoring/indicator-score";
import type { ScoresByLevel } from "../scoring/level-shares";
import { FunctionFault, type RangeSize } from "./faults/fault";
import {
  isEmpty,
  placeIn,
  refuseUnclear,
  rowsOf,
  shown,
  sizeOf,
  throwErrorValue,
  type GivenRange,
} from "./range-argument";

/**
 * The indicator scores of a competency from a range in framework order: one row, one column, or a column per level
 * with the level's indicators from the top, as many rows as the longest level has; below a shorter one it is empty. The
 * answer has the levels that the competency has. Throws where it has no indicators at all, at an error in the place of
 * the range, with the counts when it does not fit, and at the first cell that is no indicator score.
 */
export function indicatorScoresOf(competency: Competency, given: unknown): ScoresByLevel {
  const range = rowsOf(given);
  const { rows, columns } = sizeOf(range);
  // What would have been the range has gone, or the formula that makes it failed: that is what is wrong, not a count.
  if (rows * columns === 1) throwErrorValue(range[0]?.[0], "scores", placeIn(range, 0, 0));
  const { counts, all, form } = shapeOf(competency);
  if (all === 0) throw new FunctionFault("noIndicators", { competency: competency.name });
  if ((rows === 1 || columns === 1) && rows * columns === all) return fromLine(range, counts);
  if (rows === form.rows && columns === form.columns) return fromForm(competency, range, counts);
  throw new FunctionFault("indicatorCount", {
    competency: competency.name,
    indicators: all,
    given: { rows, columns } satisfies RangeSize,
    form,
  });
}

/** How many scores a competency asks for. */
interface ScoreShape {
  /** Indicators per level. */
  readonly counts: readonly number[];
  readonly all: number;
  /** Of the form with a column per level. */
  readonly form: RangeSize;
}

const shapes = new WeakMap<Competency, ScoreShape>();

function shapeOf(competency: Competency): ScoreShape {
  const known = shapes.get(competency);
  if (known) return known;
  const counts = competency.levels.map(({ indicators }) => indicators.length);
  const shape: ScoreShape = {
    counts,
    all: counts.reduce((sum, count) => sum + count, 0),
    form: { rows: Math.max(...counts), columns: counts.length },
  };
  shapes.set(competency, shape);
  return shape;
}

function fromLine(range: GivenRange, counts: readonly number[]): ScoresByLevel {
  const isRow = range.length === 1;
  let next = 0;
  return counts.map((count) => {
    const scores: IndicatorScore[] = [];
    for (let nth = 0; nth < count; nth += 1, next += 1)
      scores.push(isRow ? scoreAt(range, 0, next) : scoreAt(range, next, 0));
    return scores;
  });
}

function fromForm(competency: Competency, range: GivenRange, counts: readonly number[]): ScoresByLevel {
  return counts.map((count, column) => {
    for (let row = count; row < range.length; row += 1) {
      if (isEmpty(range[row]?.[column])) continue;
      throw new FunctionFault("belowLevel", {
        competency: competency.name,
        level: competency.levels[column]?.number ?? column + 1,
        indicators: count,
        place: placeIn(range, row, column),
      });
    }
    return Array.from({ length: count }, (_, row) => scoreAt(range, row, column));
  });
}

function scoreAt(range: GivenRange, row: number, column: number): IndicatorScore {
  const value = range[row]?.[column];
  refuseUnclear(value, "scores", range, row, column);
  const score = readIndicatorScore(value);
  if (score !== undefined) return score;
  throw new FunctionFault("notIndicatorScore", { given: shown(value), place: placeIn(range, row, column) });
}
