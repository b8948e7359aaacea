import fc from "fast-check";
import { boundFormula } from "../../src/sheets/plan/bounds";
import { boundValue } from "../../tools/check-plan/bound-value";

test.each([
  [3, "=3"],
  [0, "=0"],
  [-2, "=-2"],
  [0.25, "=1/4"],
  [-1.75, "=-7/4"],
  [-2 + 1e-6, "=-1999999/1000000"],
])("%d is %s", (bound, formula) => expect(boundFormula(bound)).toBe(formula));

test("a number with up to six decimals comes back, and no language reads it otherwise", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_000_000, max: 9_000_000 }), (millionths) => {
      const bound = millionths / 1e6;
      const formula = boundFormula(bound);
      expect(formula).toMatch(/^=-?\d+(\/\d+)?$/);
      expect(boundValue(formula)).toBeCloseTo(bound, 12);
    }),
  );
});

test("what is no such number is not made one", () => {
  expect(() => boundFormula(Math.PI)).toThrow(RangeError);
  expect(() => boundFormula(Number.NaN)).toThrow(RangeError);
  expect(boundValue('="n.v.t."')).toBeNaN();
});
