/** Scores that nobody sees count all the same: each way of hiding them is said, with what to do. */
import type { ReadSheet } from "../../src/app/port";
import { sheetOf } from "./read-sheet";
import { findings, said, scores } from "./what-was-read";

const GRID = [
  ["Naam", "1.1 Zorgvuldigheid", "1.2 Analyseren", "1.3 Flexibiliteit"],
  ["Anna", 3, 2, 4],
  ["Bert", 3, 2, 4],
  ["Carla", 3, 2, 4],
  ["Dirk", 3, 2, 4],
];
const ACROSS = GRID[0]!.map((_, column) => GRID.map((row) => row[column] ?? null));
const down = (change: Partial<ReadSheet>) => sheetOf(GRID, change);
const across = (change: Partial<ReadSheet>) => sheetOf(ACROSS, change);
const FILTER = { row: 0, column: 0, rows: 4, columns: 4 };

test("rows that a filter leaves out and rows hidden by hand are told apart, also where they touch", () => {
  const sheet = down({ hiddenRows: [1, 3, 4], filtered: [FILTER] });
  expect(findings([sheet])).toEqual(["A2 hiddenRows", "A4 hiddenRows", "A5 hiddenRows"]);
  expect(said([sheet], "nl")).toEqual([
    "In A2 op blad ‘Blad1’ is 1 rij met scores weggefilterd. De scores tellen wel mee: kies Gegevens › Wissen om het filter te wissen.",
    "In A4 op blad ‘Blad1’ is 1 rij met scores weggefilterd. De scores tellen wel mee: kies Gegevens › Wissen om het filter te wissen.",
    "In A5 op blad ‘Blad1’ is 1 rij met scores verborgen. De scores tellen wel mee: selecteer de rijen erboven en eronder, klik met de rechtermuisknop en kies Zichtbaar maken.",
  ]);
  expect(said([down({ hiddenRows: [1, 2], filtered: [FILTER] })], "en")).toEqual([
    "In A2:A3 on sheet ‘Blad1’, 2 rows with scores are filtered away. The scores do count: choose Data › Clear to clear the filter.",
  ]);
  expect(said([down({ hiddenRows: [1, 2] })], "en")).toEqual([
    "In A2:A3 on sheet ‘Blad1’, 2 rows with scores are hidden. The scores do count: select the rows above and below, right-click and choose Unhide.",
  ]);
});

test("a hidden competency is read and said", () => {
  const sheet = down({ hiddenColumns: [2, 3] });
  expect(scores(sheet)).toHaveLength(12);
  expect(findings([sheet])).toEqual(["C2:D5 hiddenColumns"]);
  expect(said([sheet], "nl")).toEqual([
    "In C2:D5 op blad ‘Blad1’ zijn 2 kolommen met scores verborgen. De scores tellen wel mee: selecteer de kolommen ernaast, klik met de rechtermuisknop en kies Zichtbaar maken.",
  ]);
  expect(said([down({ hiddenColumns: [2] })], "en")).toEqual([
    "In C2:C5 on sheet ‘Blad1’, 1 column with scores is hidden. The scores do count: select the columns beside it, right-click and choose Unhide.",
  ]);
});

test("people side by side: hidden columns are people, hidden rows competencies", () => {
  const sheet = across({ hiddenColumns: [1, 2], hiddenRows: [3] });
  expect(scores(sheet)).toHaveLength(12);
  expect(findings([sheet])).toEqual(["B1:C1 hiddenColumns", "B4:E4 hiddenRows"]);
});

test("hidden rows and columns without scores are nobody's business", () => {
  const grid = [["Uitleg", "", "", ""], ...GRID, ["Totaal", 12, 8, 16]];
  const sheet = sheetOf(grid, { hiddenRows: [0, 1, 6], hiddenColumns: [0] });
  expect(findings([sheet])).toEqual([]);
});

test("in a list with a row for each score every hidden score is said", () => {
  const sheet = sheetOf(
    [
      ["Naam", "Competentie", "Score"],
      ["Anna", "1.1", 3],
      ["Bert", "1.1", 3],
      ["Anna", "1.2", 2],
      ["Bert", "1.2", 2],
    ],
    { hiddenRows: [3, 4], filtered: [{ row: 0, column: 0, rows: 5, columns: 3 }] },
  );
  expect(findings([sheet])).toEqual(["A4:A5 hiddenRows"]);
  expect(said([sheet], "nl")[0]).toContain("2 rijen met scores weggefilterd");
});
