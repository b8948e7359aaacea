import fc from "fast-check";
import { readIndicatorScore, type IndicatorScore } from "../../src/scoring/indicator-score";
import { retyped } from "../framework/generated";

const CELLS: readonly (readonly [unknown, IndicatorScore])[] = [
  ["ja", 1],
  ["yes", 1],
  ["deels", 0.5],
  ["partly", 0.5],
  ["½", 0.5],
  ["nee", 0],
  ["no", 0],
  ["n.v.t.", "n.v.t."],
  ["n.v.t", "n.v.t."],
  ["nvt", "n.v.t."],
  ["n/a", "n.v.t."],
  ["", null],
];

test.each(CELLS)("%j is %j, however it is typed", (word, score) => {
  expect(readIndicatorScore(word)).toBe(score);
  fc.assert(fc.property(retyped(String(word)), (typed) => expect(readIndicatorScore(typed)).toBe(score)));
});

test.each([
  ["  Ja ", 1],
  ["NEE\n", 0],
  ["\u00A0Deels", 0.5],
  [" ½ ", 0.5],
  ["N.V.T.", "n.v.t."],
  [" \u00A0\t", null],
])("case and surrounding space make no difference: %j", (typed, score) => {
  expect(readIndicatorScore(typed)).toBe(score);
});

test.each([
  [1, 1],
  [0.5, 0.5],
  [0, 0],
  [-0, 0],
  ["1", 1],
  ["0,5", 0.5],
  ["0.5", 0.5],
  [" 0,50 ", 0.5],
  ["1,0", 1],
  ["0", 0],
  ["+1", 1],
])("a number, also as text: %j is %d", (cell, score) =>
  expect(readIndicatorScore(cell) === score).toBe(true),
);

test("a tick box is ja or nee", () => {
  expect(readIndicatorScore(true)).toBe(1);
  expect(readIndicatorScore(false)).toBe(0);
});

test("nothing is not yet observed", () => {
  expect(readIndicatorScore(null)).toBeNull();
  expect(readIndicatorScore(undefined)).toBeNull();
});

test.each([
  ["misschien"],
  ["ja, soms"],
  ["j"],
  ["jaja"],
  ["n v t"],
  ["x"],
  ["½½"],
  ["1/2"],
  ["50%"],
  ["2"],
  ["-1"],
  [",5"],
  ["0,25"],
  [2],
  [-1],
  [0.25],
  [0.4999999],
  [NaN],
  [Infinity],
  [{ code: "#REF!" }],
  [["ja"]],
  ["constructor"],
  ["__proto__"],
  ["toString"],
])("%j is no score, and is not guessed at", (cell) => expect(readIndicatorScore(cell)).toBeUndefined());

test("whatever is in a cell, it is a score or none", () => {
  const possible = [1, 0.5, 0, "n.v.t.", null, undefined];
  fc.assert(fc.property(fc.anything(), (cell) => expect(possible).toContain(readIndicatorScore(cell))));
});
