import fc from "fast-check";
import { inconsistentPattern, type InconsistentPattern } from "../../src/scoring/pattern";
import { levelReached } from "../../src/scoring/level-reached";
import { anyScores, anyThreshold, form } from "./scores";

const pattern = (...levels: readonly string[]): InconsistentPattern | undefined =>
  inconsistentPattern(form(...levels));

test("a level reached above one that is not", () => {
  expect(pattern("ja ja", "nee nee", "ja ja", "nee")).toEqual({ reached: [3], missed: [2] });
  expect(pattern("nee", "ja", "nee", "ja")).toEqual({ reached: [2, 4], missed: [1, 3] });
  expect(pattern("nee", "nee", "ja", "ja")).toEqual({ reached: [3, 4], missed: [1, 2] });
});

test("only the levels that contradict each other are named", () => {
  expect(pattern("ja", "nee", "ja", "nee")).toEqual({ reached: [3], missed: [2] });
  expect(pattern("ja", "ja", "nee", "ja")).toEqual({ reached: [4], missed: [3] });
});

test.each([
  ["the way up is as it should be", ["ja", "ja", "nee", "nee"]],
  ["all levels are reached", ["ja", "ja", "ja", "ja"]],
  ["none is", ["nee", "nee", "nee", "nee"]],
  ["the lower level is passed over", ["n.v.t.", "ja", "nee", "nee"]],
  ["too little of the lower level is rated", ["nee - -", "ja ja", "nee", "nee"]],
  ["too little of the higher level is rated", ["ja", "nee", "ja - -", "-"]],
  ["nothing is rated", ["-", "- -", "n.v.t.", "-"]],
])("none where %s", (_, lines) => expect(pattern(...lines)).toBeUndefined());

test("half of a level is enough to compare it", () => {
  expect(pattern("nee -", "ja -", "-", "-")).toEqual({ reached: [2], missed: [1] });
});

test("the threshold decides, to a hair", () => {
  const scores = form("ja nee", "ja ja nee", "nee", "nee");
  expect(inconsistentPattern(scores)).toEqual({ reached: [2], missed: [1] });
  expect(inconsistentPattern(scores, 0.5)).toBeUndefined();
  expect(inconsistentPattern(scores, 1 - 1 / 3)).toEqual({ reached: [2], missed: [1] });
  expect(inconsistentPattern(scores, 0.67)).toBeUndefined();
});

test("every level named as reached stands above one named as missed, and the other way round", () => {
  fc.assert(
    fc.property(anyScores, anyThreshold, (scores, threshold) => {
      const found = inconsistentPattern(scores, threshold);
      if (!found) return;
      const { reached, missed } = found;
      for (const level of reached) expect(level).toBeGreaterThan(missed[0] ?? Infinity);
      for (const level of missed) expect(level).toBeLessThan(reached.at(-1) ?? -Infinity);
      expect(reached).toEqual([...reached].sort());
      expect(missed).toEqual([...missed].sort());
      expect(reached.filter((level) => missed.includes(level))).toEqual([]);
    }),
  );
});

test("the level given never contradicts the pattern: it lies below every level that the pattern has missed", () => {
  fc.assert(
    fc.property(anyScores, anyThreshold, (scores, threshold) => {
      const reached = levelReached(scores, { threshold });
      const found = inconsistentPattern(scores, threshold);
      if (found && "level" in reached) expect(reached.level).toBeLessThan(found.missed[0] ?? Infinity);
    }),
  );
});
