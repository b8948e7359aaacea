/** From one score to another: which cell is next. */
import { scoreStep } from "../../src/app/pane/score-steps";
import type { ReadSheet } from "../../src/app/port";
import { compleet } from "../../src/framework/compleet";
import { markerFor, sheetOf, tableOf, type GridCell } from "./read-sheet";

const TEAM: readonly (readonly GridCell[])[] = [
  ["Teamscores", null, null, null, null, null],
  ["Naam", "Beoordelaar", "1.1 Zorgvuldigheid", "1.2 Analyseren", "Ingevuld", "Toelichting"],
  ["Anna", "zelf", 2, null, "1 van 2", null],
  ["Bert", "zelf", null, 3, "1 van 2", null],
  [null, null, null, null, null, null],
  ["Cem", "zelf", null, null, "0 van 2", null],
  ["Dina", "zelf", 4, null, "1 van 2", null],
];

const team = (change: Partial<ReadSheet> = {}, grid = TEAM): ReadSheet =>
  sheetOf(grid, {
    tables: [tableOf(grid, 1, "Teamscores")],
    marker: markerFor("teamScores", { table: "Teamscores", competencies: ["1.1", "1.2"] }),
    ...change,
  });

const FORM: readonly (readonly GridCell[])[] = [
  ["Naam", null, "Anna", null, null, null],
  ["Code", "Competentie", "Niveau", "Nr", "Indicator", "Score"],
  ["2.1", "Samenwerken", 1, 1, "…", "ja"],
  ["2.1", "Samenwerken", 1, 2, "…", null],
  [null, null, null, null, "een eigen regel", null],
  ["2.1", "Samenwerken", 2, 1, "…", null],
];

const form = sheetOf(FORM, {
  tables: [tableOf(FORM, 1, "Formulier")],
  marker: markerFor("indicatorForm", { table: "Formulier", competencies: ["2.1"] }),
});

test.each([
  // Nobody's row is passed over.
  ["the next person", team(), "C4", "next", "C6"],
  ["the person before", team(), "C6", "previous", "C4"],
  ["nobody after the last", team(), "C7", "next", undefined],
  ["nobody before the first", team(), "C3", "previous", undefined],
  ["down to the next empty one", team(), "C3", "nextEmpty", "C4"],
  ["past what is filled in", team(), "C4", "nextEmpty", "C6"],
  // 1.1 is done below Cem: then 1.2 from its top.
  ["on in the next competency", team(), "C6", "nextEmpty", "D3"],
  ["round to what was left above", team(), "D7", "nextEmpty", "C4"],
  ["not what is filtered away", team({ hiddenRows: [3] }), "C3", "nextEmpty", "C6"],
  ["not in a column that is hidden", team({ hiddenColumns: [3] }), "C6", "nextEmpty", "C4"],
  ["from a cell outside the table", team(), "A1", "nextEmpty", undefined],
  ["on a sheet that is not ours", { ...team(), marker: undefined }, "C3", "next", undefined],
  ["the next indicator", form, "F3", "nextEmpty", "F4"],
  ["not a row without a code", form, "F4", "nextEmpty", "F6"],
  ["back to the one that was left", form, "F6", "nextEmpty", "F4"],
] as const)("%s", (_, sheet, from, step, to) => {
  expect(scoreStep(compleet(), sheet, from, step)).toBe(to);
});

test("nowhere when all is filled in, also where a formula shows nothing", () => {
  const grid = TEAM.map((row) =>
    row.map((cell, column) => (column === 2 || column === 3 ? (cell ?? 1) : cell)),
  );
  expect(scoreStep(compleet(), team({}, grid), "C3", "nextEmpty")).toBeUndefined();
  const withFormula = team({ formulas: new Map([["C4", '=IF(TRUE,"","")']]) });
  expect(scoreStep(compleet(), withFormula, "C3", "nextEmpty")).toBe("C6");
});
