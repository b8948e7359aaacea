import fc from "fast-check";
import type { LevelScore } from "../../src/scoring/level-score";
import { countScores, summarise, type Statistic } from "../../src/scoring/summary";

const STATISTICS: readonly Statistic[] = ["median", "mean", "min", "max", "count", "share"];
const MIXED: readonly LevelScore[] = [3, "n.v.t.", 1, null, 4, null, 2, "n.v.t.", null];
/** More than fits on the stack as arguments. */
const HUGE = 200_000;

test.each<[Statistic, number]>([
  ["median", 2.5],
  ["mean", 2.5],
  ["min", 1],
  ["max", 4],
  ["count", 4],
  ["share", 4 / 7],
])("n.v.t. and empty never count in the %s", (statistic, expected) => {
  expect(summarise(MIXED, statistic)).toBe(expected);
});

test("n.v.t. and empty are counted apart", () => {
  expect(countScores(MIXED)).toEqual({ scored: 4, notApplicable: 2, empty: 3 });
  expect(countScores([])).toEqual({ scored: 0, notApplicable: 0, empty: 0 });
});

test("0 is a score: level 1 not reached", () => {
  expect(countScores([0, null])).toEqual({ scored: 1, notApplicable: 0, empty: 1 });
  expect(summarise([0, 0, 4], "median")).toBe(0);
  expect(summarise([0, 4], "mean")).toBe(2);
  expect(summarise([0, 4], "min")).toBe(0);
});

test("the median of an even number lies between the two in the middle", () => {
  expect(summarise([1, 2, 3, 4], "median")).toBe(2.5);
  expect(summarise([4, 1], "median")).toBe(2.5);
  expect(summarise([3, 3, 0, 4], "median")).toBe(3);
  expect(summarise([2, 4, 1], "median")).toBe(2);
});

test("the share is of what could have been scored: n.v.t. is left out, empty is not", () => {
  expect(summarise([1, null], "share")).toBe(0.5);
  expect(summarise([1, "n.v.t."], "share")).toBe(1);
  expect(summarise([null, null], "share")).toBe(0);
});

test.each<LevelScore[][]>([[[]], [["n.v.t.", "n.v.t."]]])("of %j there is nothing to summarise", (scores) => {
  expect(STATISTICS.map((statistic) => summarise(scores, statistic))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    0,
    undefined,
  ]);
});

const anyScore = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom<LevelScore>("n.v.t.", null),
  fc.constantFrom(0.5, 2.5, 10 / 3),
);

test("at least half of the scores lie on either side of the median, and it is one of them or between two", () => {
  fc.assert(
    fc.property(fc.array(anyScore), (scores) => {
      const values = scores.filter((score) => typeof score === "number");
      const median = summarise(scores, "median");
      if (median === undefined) return expect(values).toEqual([]);
      expect(2 * values.filter((value) => value <= median).length).toBeGreaterThanOrEqual(values.length);
      expect(2 * values.filter((value) => value >= median).length).toBeGreaterThanOrEqual(values.length);
      if (values.length % 2 === 1) expect(values).toContain(median);
    }),
  );
});

test("the order makes no difference, nor do n.v.t. and empty, and the scores are left as they are", () => {
  fc.assert(
    fc.property(fc.array(anyScore), fc.constantFrom(...STATISTICS), (scores, statistic) => {
      const before = [...scores];
      const summary = summarise(scores, statistic);
      expect(scores).toEqual(before);
      const sorted = [...scores].sort((a, b) => String(a).localeCompare(String(b)));
      const ofSorted = summarise(sorted, statistic);
      if (summary === undefined) expect(ofSorted).toBeUndefined();
      else expect(ofSorted).toBeCloseTo(summary, 9);
      if (statistic !== "share") expect(summarise([...scores, "n.v.t.", null], statistic)).toBe(summary);
    }),
  );
});

test.each(STATISTICS)("a whole column can be summarised: %s", (statistic) => {
  const scores = Array.from({ length: HUGE }, (_, index): LevelScore => index % 5);
  const expected: Readonly<Record<Statistic, number>> = {
    median: 2,
    mean: 2,
    min: 0,
    max: 4,
    count: HUGE,
    share: 1,
  };
  expect(summarise(scores, statistic)).toBe(expected[statistic]);
});
