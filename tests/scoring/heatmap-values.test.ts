import fc from "fast-check";
import { USUAL_LEVELS } from "../../src/scoring/level-scale";
import { combineScores } from "../../src/scoring/combine";
import { coverage, isVulnerable } from "../../src/scoring/coverage";
import { change, difference, gap, isBlindSpot, isHiddenStrength } from "../../src/scoring/difference";
import { distribution } from "../../src/scoring/distribution";
import type { HeatScore } from "../../src/scoring/heat-score";
import { largestGaps } from "../../src/scoring/largest-gaps";
import type { LevelScore } from "../../src/scoring/level-score";
import { twoDecimals } from "../../src/scoring/rounding";

/** A level that only adding gives: 3 in exact numbers, a hair less in a computer's. */
const HAIR_BELOW_3 = 0.1 + 0.7 + 2.2 - 4e-16;

describe("several raters' scores of one person", () => {
  test("become one, by the numbers only", () => {
    expect(combineScores([1, "n.v.t.", 4, null, 4], "median")).toBe(4);
    expect(combineScores([1, "n.v.t.", 4, null, 4], "mean")).toBe(3);
    expect(combineScores([0, null], "min")).toBe(0);
    expect(combineScores([0, 2], "max")).toBe(2);
  });

  test("are n.v.t. if a rater says so and none gives a number, else not there", () => {
    expect(combineScores([null, "n.v.t."], "median")).toBe("n.v.t.");
    expect(combineScores([null, null], "median")).toBeNull();
    expect(combineScores([], "max")).toBeNull();
  });
});

describe("one value against another", () => {
  test.each<[HeatScore, number | undefined, HeatScore]>([
    [2, 3, -1],
    [0, 2, -2],
    [2.5, 2, 0.5],
    [0, 0, 0],
    ["n.v.t.", 3, "n.v.t."],
    ["n.v.t.", undefined, "n.v.t."],
    [null, 3, null],
    [3, undefined, null],
  ])("gap of %j to %j is %j", (score, required, expected) => {
    expect(gap(score, required)).toBe(expected);
  });

  test.each<[HeatScore, HeatScore, HeatScore]>([
    [4, 1, 3],
    [0, 2.5, -2.5],
    ["n.v.t.", null, "n.v.t."],
    [null, "n.v.t.", "n.v.t."],
    ["n.v.t.", 2, "n.v.t."],
    [null, 2, null],
    [2, null, null],
  ])("difference and change of %j and %j are %j", (value, other, expected) => {
    expect(difference(value, other)).toBe(expected);
    expect(change(value, other)).toBe(expected);
  });

  test("two levels more than the others is a blind spot, two less a hidden strength, less is neither", () => {
    const differences: HeatScore[] = [2, 2 - 1e-12, 1.99, 0, -1.99, 1e-12 - 2, -2, "n.v.t.", null];
    expect(differences.map(isBlindSpot)).toEqual([true, true, ...Array<boolean>(7).fill(false)]);
    expect(differences.map(isHiddenStrength)).toEqual([
      ...Array<boolean>(5).fill(false),
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("the distribution", () => {
  test("counts everyone once: at the level that is reached, as n.v.t. or as empty", () => {
    expect(distribution([0, 1.5, 1, 2.99, 3, 4, 4, "n.v.t.", null, null], USUAL_LEVELS)).toEqual({
      levels: new Map([
        [0, 1],
        [1, 2],
        [2, 1],
        [3, 1],
        [4, 2],
      ]),
      notApplicable: 1,
      empty: 2,
    });
    expect(distribution([], USUAL_LEVELS)).toEqual({ levels: new Map(), notApplicable: 0, empty: 0 });
  });

  test("takes a level that a sum misses by a hair for reached", () => {
    expect(HAIR_BELOW_3).toBeLessThan(3);
    expect([...distribution([HAIR_BELOW_3], USUAL_LEVELS).levels]).toEqual([[3, 1]]);
  });

  test("tells at each level that there is how many have reached it, whatever levels there are", () => {
    const anyScore = fc.oneof(
      fc.double({ min: 0, max: 7, noNaN: true }),
      fc.constantFrom<LevelScore>(0, 1, 2, 3, 4, 5, 6, 7, "n.v.t.", null),
    );
    const anyLevels = fc
      .subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
      .map((levels) => [...levels].sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(anyScore), anyLevels, (scores, levels) => {
        const { levels: counts, notApplicable, empty } = distribution(scores, levels);
        const from = (least: number): number =>
          [...counts].reduce((sum, [level, count]) => (level >= least ? sum + count : sum), 0);
        expect(from(0) + notApplicable + empty).toBe(scores.length);
        expect([...counts.keys()].filter((level) => ![0, ...levels].includes(level))).toEqual([]);
        for (const level of levels) {
          const reached = scores.filter((score) => typeof score === "number" && score >= level - 1e-9);
          expect(from(level)).toBe(reached.length);
        }
      }),
    );
  });
});

describe("coverage", () => {
  test("is those at or above what is required, of those who are measured", () => {
    expect(coverage([-1, 0, 2, -0.5, "n.v.t.", null])).toEqual({ atLevel: 2, measured: 4 });
    expect(coverage([HAIR_BELOW_3 - 3, -1e-6])).toEqual({ atLevel: 1, measured: 2 });
    expect(coverage(["n.v.t.", null])).toEqual({ atLevel: 0, measured: 0 });
  });

  test("is vulnerable with one or none at the level, and not where nobody is measured", () => {
    expect(isVulnerable({ atLevel: 0, measured: 8 })).toBe(true);
    expect(isVulnerable({ atLevel: 1, measured: 8 })).toBe(true);
    expect(isVulnerable({ atLevel: 2, measured: 8 })).toBe(false);
    expect(isVulnerable({ atLevel: 0, measured: 0 })).toBe(false);
  });
});

describe("the largest gaps", () => {
  test("are the furthest below, and no more than asked for", () => {
    expect(largestGaps([-1, 0, -3, 1, "n.v.t.", -2, null], 2)).toEqual([2, 5]);
    expect(largestGaps([-1, 0, -3, 1, "n.v.t.", -2, null], 9)).toEqual([2, 5, 0]);
    expect(largestGaps([-1], 0)).toEqual([]);
    expect(largestGaps([0, 2, null], 3)).toEqual([]);
  });

  test("that read the same keep their order, and what reads 0 is none", () => {
    expect(largestGaps([-0.333, -1 / 3 - 1e-4, -0.33], 3)).toEqual([0, 1, 2]);
    expect(largestGaps([-0.004, -0.005], 3)).toEqual([1]);
  });
});

test.each([
  [1.005, 1.01],
  [-1.005, -1.01],
  [-1.125, -1.13],
  [2 / 3, 0.67],
  [-0.004, 0],
  [2.5, 2.5],
  [-3, -3],
])("%f reads %f: rounded as Excel rounds", (value, expected) => {
  expect(twoDecimals(value)).toBe(expected);
});
