import fc from "fast-check";
import { readLevelScore } from "../../src/scoring/level-score";
import { retyped } from "../framework/generated";

test.each([
  [0, 0],
  [4, 4],
  ["0", 0],
  [" 3 ", 3],
  ["\u00A02", 2],
  ["4,0", 4],
  [2.5, 2.5],
  ["2,5", 2.5],
  ["2.5", 2.5],
  ["1.000", 1],
])("%j is %d: whole levels and what lies between them, also as text", (cell, score) => {
  expect(readLevelScore(cell)).toBe(score);
});

test.each(["n.v.t.", "n.v.t", "nvt", "n/a"])("%j is n.v.t., however it is typed", (word) => {
  fc.assert(fc.property(retyped(word), (typed) => expect(readLevelScore(typed)).toBe("n.v.t.")));
});

test.each([[""], ["  "], ["\u00A0\n"], [null], [undefined]])(
  "%j is not scored yet, which is not 0",
  (cell) => {
    expect(readLevelScore(cell)).toBeNull();
  },
);

test.each([
  [5],
  [-1],
  [4.0001],
  ["5"],
  ["-0,5"],
  ["4.000,0"],
  ["niveau 2"],
  ["ja"],
  ["II"],
  ["2-3"],
  [true],
  [false],
  [NaN],
  [Infinity],
  [{ code: "#N/A" }],
  [[2]],
])("%j is no score", (cell) => {
  expect(readLevelScore(cell)).toBeUndefined();
});

test("whatever is in a cell, it is 0 to 4, n.v.t., empty or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.double(), fc.double().map(String)), (cell) => {
      const score = readLevelScore(cell);
      if (typeof score === "number") expect(score >= 0 && score <= 4).toBe(true);
      else expect(["n.v.t.", null, undefined]).toContain(score);
    }),
  );
});
