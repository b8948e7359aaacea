import fc from "fast-check";
import { numberOf } from "../../src/scoring/number";

test.each([
  [3, 3],
  [-0.5, -0.5],
  [1e300, 1e300],
  ["3", 3],
  [" 3\u00A0", 3],
  ["0,5", 0.5],
  ["0.5", 0.5],
  ["+2", 2],
  ["-2,75", -2.75],
  ["007", 7],
  ["1.000", 1],
])("%j is %d", (cell, value) => expect(numberOf(cell)).toBe(value));

test.each([
  [""],
  [" "],
  ["abc"],
  ["1e3"],
  ["0x10"],
  ["1.000,5"],
  ["1,000.5"],
  ["1,2,3"],
  ["1 000"],
  ["5%"],
  [",5"],
  ["5,"],
  ["--1"],
  ["Infinity"],
  ["NaN"],
  ["½"],
  ["٣"],
  [true],
  [false],
  [null],
  [undefined],
  [NaN],
  [Infinity],
  [-Infinity],
  [[3]],
  [{ code: "#NUM!" }],
])("%j is no number", (cell) => expect(numberOf(cell)).toBeUndefined());

test("a number written with a point or a comma is that number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(999), (whole, decimals) => {
      const text = `${whole}.${String(decimals).padStart(3, "0")}`;
      expect(numberOf(text)).toBe(Number(text));
      expect(numberOf(text.replace(".", ","))).toBe(Number(text));
    }),
  );
});

test("whatever is in a cell, it is finite or no number", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), fc.double()), (cell) => {
      const value = numberOf(cell);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
  );
  // More digits than a number can hold.
  expect(numberOf("9".repeat(400))).toBeUndefined();
});
