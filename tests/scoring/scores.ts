import fc from "fast-check";
import { compleet } from "../../src/framework/compleet";
import { readIndicatorScore, type IndicatorScore } from "../../src/scoring/indicator-score";
import type { LevelRule } from "../../src/scoring/level-reached";
import type { ScoresByLevel } from "../../src/scoring/level-shares";

/** How many indicators each level has. */
export type Shape = readonly number[];

export const RULES: readonly LevelRule[] = ["cumulative", "all", "average"];
const EVERY_SCORE: readonly IndicatorScore[] = [1, 0.5, 0, "n.v.t.", null];

/** The fifteen of the framework. */
export const REAL_SHAPES: readonly Shape[] = compleet()
  .clusters.flatMap(({ competencies }) => competencies)
  .map(({ levels }) => levels.map(({ indicators }) => indicators.length));

/** Up to 17 indicators, the most that a competency of the framework has, and at most 6 at a level. */
const anyShape: fc.Arbitrary<Shape> = fc.oneof(
  fc.constantFrom(...REAL_SHAPES),
  fc
    .array(fc.integer({ min: 1, max: 6 }), { minLength: 4, maxLength: 4 })
    .filter((shape) => shape.reduce((sum, count) => sum + count) <= 17),
);

/** How eagerly a level was filled in: everything rated, next to nothing, good, bad, many n.v.t. */
const DENSITIES: readonly (readonly [
  yes: number,
  partly: number,
  no: number,
  none: number,
  empty: number,
])[] = [
  [1, 1, 1, 1, 1],
  [6, 1, 1, 0, 0],
  [6, 2, 0, 1, 1],
  [1, 2, 6, 0, 0],
  [2, 1, 1, 0, 6],
  [0, 0, 0, 0, 1],
  [1, 0, 1, 8, 1],
  [0, 0, 0, 1, 0],
  [1, 0, 0, 0, 0],
];

const anyLevel = (indicators: number): fc.Arbitrary<IndicatorScore[]> =>
  fc.constantFrom(...DENSITIES).chain((weights) => {
    const kinds = EVERY_SCORE.map((value, at) => ({
      arbitrary: fc.constant(value),
      weight: weights[at] ?? 0,
    }));
    return fc.array(fc.oneof(...kinds), { minLength: indicators, maxLength: indicators });
  });

export const scoresOf = (shape: Shape): fc.Arbitrary<ScoresByLevel> => fc.tuple(...shape.map(anyLevel));

export const anyScores: fc.Arbitrary<ScoresByLevel> = anyShape.chain(scoresOf);

/** The bounds and the usual ones often, else anything between. */
export const anyThreshold: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0.5, 2 / 3, 0.75, 1),
  fc.double({ min: 0.5, max: 1, noNaN: true }),
);

/** Every way in which a form of this shape can be filled in. */
export function* everyFormOf(shape: Shape): Generator<ScoresByLevel> {
  const [count, ...rest] = shape;
  if (count === undefined) yield [];
  else
    for (const level of everyLevelOf(count)) for (const others of everyFormOf(rest)) yield [level, ...others];
}

function* everyLevelOf(count: number): Generator<readonly IndicatorScore[]> {
  if (count === 0) yield [];
  else for (const score of EVERY_SCORE) for (const rest of everyLevelOf(count - 1)) yield [score, ...rest];
}

/** A form as it would be filled in: a line per level, words apart by a space, "-" not yet observed. */
export function form(...levels: readonly string[]): ScoresByLevel {
  return levels.map((line) =>
    line.split(" ").map((word) => {
      const score = readIndicatorScore(word === "-" ? "" : word);
      if (score === undefined) throw new Error(`${word} is no score`);
      return score;
    }),
  );
}
