/** Lists in which people have a code and no name: each is somebody, and the pane can say otherwise. */
import { answersText } from "../../src/app/reading/given-answers";
import { sheetOf, type GridCell } from "./read-sheet";
import { read, scores, unread } from "./what-was-read";

type Grid = readonly (readonly GridCell[])[];

const CODES: Grid = [
  ["Code", "Afdeling", "Analyseren", "Visie"],
  ["P01", "Zorg", 3, 2],
  ["P02", "Zorg", 1, 4],
];

test.each<[string, Grid, string[]]>([
  ["a code", CODES, ["P01 ? 1.2 3 C2", "P01 ? 4.2 2 D2", "P02 ? 1.2 1 C3", "P02 ? 4.2 4 D3"]],
  [
    "a code of digits",
    [
      ["Code", "Analyseren", "Visie"],
      [1001, 3, 2],
      ["00012", 1, 4],
    ],
    ["1001 ? 1.2 3 B2", "1001 ? 4.2 2 C2", "00012 ? 1.2 1 B3", "00012 ? 4.2 4 C3"],
  ],
  [
    "a code that comes back for each rater",
    [
      ["Code", "Beoordelaar", "Analyseren", "Visie"],
      ["P01", "zelf", 3, 2],
      ["P01", "leidinggevende", 1, 4],
    ],
    ["P01 self 1.2 3 C2", "P01 self 4.2 2 D2", "P01 manager 1.2 1 C3", "P01 manager 4.2 4 D3"],
  ],
  [
    "a code beside a name, which is not used",
    [
      ["Code", "Naam", "Analyseren", "Visie"],
      ["P01", "Anna Bos", 3, 2],
    ],
    ["Anna Bos ? 1.2 3 C2", "Anna Bos ? 4.2 2 D2"],
  ],
])("%s", (_, grid, expected) => {
  expect(scores(sheetOf(grid))).toEqual(expected);
  expect(unread(sheetOf(grid))).toEqual([]);
});

test("the pane shows the column of codes as the names, and can be told otherwise", () => {
  expect(read(sheetOf(CODES))[0]?.columns).toMatchObject([
    { header: "Code", role: "name" },
    { header: "Afdeling", role: "department" },
  ]);
  const answers = answersText({ headers: new Map(), roles: new Map([["code", "none"]]) });
  expect(scores(sheetOf(CODES, { answers }))).toEqual([]);
});

test.each<[string, Grid]>([
  [
    "a code that several lines have",
    [
      ["Code", "Analyseren", "Visie"],
      ["A", 3, 2],
      ["A", 1, 4],
    ],
  ],
  [
    "a counter of lines",
    [
      ["Nr", "Analyseren", "Visie"],
      [1, 3, 2],
      [2, 1, 4],
    ],
  ],
])("%s is nobody until the pane is told that it holds the names", (_, grid) => {
  const [header] = grid[0]!;
  expect(unread(sheetOf(grid))).toEqual(["B2 scoresWithoutName", "B3 scoresWithoutName"]);
  expect(read(sheetOf(grid))[0]?.columns).toMatchObject([{ header }]);
  const roles = new Map([[(header as string).toLowerCase(), "name" as const]]);
  const answers = answersText({ headers: new Map(), roles });
  expect(scores(sheetOf(grid, { answers }))).toHaveLength(4);
});
