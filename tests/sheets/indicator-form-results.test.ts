import { canBeResult } from "../../src/sheets/form/indicator-form-results";

/** A form with four levels: a row of the overview. */
const at = (column: number, row = 20) => ({ row, column });
const can = (value: string | number | boolean | null, cell: ReturnType<typeof at>) =>
  canBeResult(value, cell, 4);

test.each([
  [at(5, 0), "12 van 45 ingevuld"],
  [at(5, 1), "Let op: 3 ongeldig, telt niet mee"],
  [at(2), 0],
  [at(2), 4],
  [at(2), "onvoldoende gegevens"],
  [at(2), "geen drempel"],
  [at(4), "1: 100%   2: te weinig   3: n.v.t.   4: –"],
  [at(5), "niveau 3 gehaald, niveau 1 en 2 niet"],
  [at(5), "niveau 2, 3 en 4 gehaald, niveau 1 niet"],
  [at(8), 2 / 3],
  [at(11), "n.v.t."],
  [at(11), "te weinig"],
  [at(12), ", 1, 2"],
])("%p: %p was pasted over the formula that shows it", (cell, value) => {
  expect(can(value, cell)).toBe(true);
  expect(can("", cell)).toBe(true);
  expect(can(null, cell)).toBe(true);
});

test.each([
  [at(5, 0), "Piet vult dit in"],
  [at(5, 1), "Let op: vertrouwelijk"],
  [at(2), "zie gesprek"],
  [at(2), 2.5],
  [at(4), "1: hier twijfel ik"],
  [at(5), "niveau 3 gehaald, lijkt mij"],
  [at(8), 7],
  [at(8), "zie I20"],
  [at(12), "ja"],
  [at(12), true],
])("%p: %p is someone's own", (cell, value) => {
  expect(can(value, cell)).toBe(false);
});
