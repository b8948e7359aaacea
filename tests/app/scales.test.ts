/** Other scales than that of the levels: asked about once, never read as levels. */
import { answersText } from "../../src/app/reading/given-answers";
import type { ReadSheet } from "../../src/app/port";
import type { LevelScore } from "../../src/scoring/level-score";
import { sheetOf, type GridCell } from "./read-sheet";
import { findings, read, scores, unread } from "./what-was-read";

const NAMES = ["Anna Bos", "Bram Kok", "Cees Pot", "Dewi Sari"];
const gridOf = (values: readonly GridCell[]): GridCell[][] => [
  ["Naam", "Analyseren", "Visie"],
  ...NAMES.map((name, at): GridCell[] => [name, values[2 * at] ?? null, values[2 * at + 1] ?? null]),
];
const PERCENTS = { percents: new Set(["B2", "C2", "B3", "C3", "B4", "C4", "B5", "C5"]) };

const SCALES: [string, GridCell[], Partial<ReadSheet>?][] = [
  ["1 to 5", [1, 2, 3, 4, 5, 3, 2, 4]],
  ["0 to 5", [0, 2, 3, 4, 5, 3, 2, 4]],
  ["1 to 6", [1, 6, 3, 4, 5, 3, 2, 4]],
  ["grades", [6, 7, 8, 5, 7, 6, 8, 9]],
  ["grades with halves", [6.5, 7, 8, 5.5, 7, 6, 8, 9]],
  ["0 to 100", [60, 75, 40, 80, 90, 100, 20, 0]],
  ["percentages by their format", [1, 0, 0.5, 1, 1, 0, 0, 1], PERCENTS],
  ["percentages as texts", ["100%", "50%", "0%", "25%", "75%", "50%", "100%", "0%"]],
  ["words", ["goed", "voldoende", "goed", "onvoldoende", "matig", "goed", "voldoende", "goed"]],
  ["letters", ["A", "B", "C", "A", "B", "B", "C", "D"]],
  ["plus and minus", ["++", "+", "-", "+/-", "+", "-", "++", "+"]],
  ["ticks", ["x", null, "x", "x", null, "x", "X", null]],
  ["check boxes", [true, false, true, true, false, false, true, true]],
  ["half points", [1.5, 2, 3.5, 4, 2.5, 3, 1, 2]],
  ["0 and 1", [0, 1, 1, 0, 1, 1, 0, 1]],
];

test.each(SCALES)("%s: asked about once, and nothing read", (_, values, change = {}) => {
  const sheet = sheetOf(gridOf(values), change);
  expect(scores(sheet)).toEqual([]);
  expect(unread(sheet)).toEqual(["B2 otherScale"]);
});

test("2, 3 and 4 may be levels, and are read; unless the sheet says otherwise", () => {
  const values = [2, 3, 4, 2, 3, 3, 4, 2];
  expect(scores(sheetOf(gridOf(values)))).toHaveLength(8);
  const stated = [["Score op een schaal van 1 t/m 5", null, null], ...gridOf(values)];
  expect(unread(sheetOf(stated))).toEqual(["B3 otherScale"]);
});

test("a slip of the keyboard is one, and said", () => {
  expect(findings([sheetOf(gridOf([33, 2, 3, 4, 3, 3, 2, 4]))])).toEqual(["B2 outsideScale"]);
});

test("what a person said of the values holds, and nothing else is a score", () => {
  const scale = new Map<string, LevelScore>([
    ["goed", 3],
    ["voldoende", 2],
    ["onvoldoende", 0],
  ]);
  const answers = answersText({ scale, headers: new Map() });
  const sheet = sheetOf(
    gridOf(["Goed", "voldoende", "goed", "onvoldoende", "matig", "goed", "voldoende", "goed"]),
    { answers },
  );
  expect(scores(sheet).map((row) => row.split(" ").at(-2))).toEqual([
    "3",
    "2",
    "3",
    "0",
    "unread",
    "3",
    "2",
    "3",
  ]);
  expect(findings([sheet])).toEqual(["B4 textScore"]);
  const out = sheetOf(gridOf([6, 7, 8, 5, 7, 6, 8, 9]), {
    answers: answersText({ scale: new Map(), headers: new Map() }),
  });
  expect(read(out)[0]?.ratings).toEqual([]);
  expect(unread(out)).toEqual(["B2 leftOut"]);
});

test("headers that a person confirmed are kept with the sheet", () => {
  const grid: GridCell[][] = [
    ["Naam", "Communicatie"],
    ["Anna Bos", 3],
    ["Bram Kok", 2],
  ];
  expect(scores(sheetOf(grid))).toEqual([]);
  const answers = answersText({ headers: new Map([["Communicatie", "2.3"]]) });
  expect(scores(sheetOf(grid, { answers }))).toEqual(["Anna Bos ? 2.3 3 B2", "Bram Kok ? 2.3 2 B3"]);
  expect(scores(sheetOf(grid, { answers: "{kapot" }))).toEqual([]);
});

test("a score with something written beside it comes with a mend, and no more than that", () => {
  const meant = ["3 - Gevorderd", "3 (zelf)", "3*", "3 Expert", "3 van 4", "3/4", "3: goed"];
  const doubtful = ["3 van 5", "3 of 4", "3-4", "3 tot 4", "3½", "drie", "33"];
  const mends = (texts: readonly string[]) =>
    texts.map(
      (text) =>
        findings([
          sheetOf([["Naam", "Visie"], ...NAMES.map((name): GridCell[] => [name, 2]), ["Eva Mol", text]]),
        ])[0],
    );
  expect(mends(meant)).toEqual(meant.map(() => "B6 textScore → 3"));
  for (const found of mends(doubtful)) expect(found).toMatch(/^B6 (?:textScore|outsideScale)$/u);
});
