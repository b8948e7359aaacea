/** Two lists on one sheet, beside each other: each score is that of the one in whose list it stands. */
import { sheetOf, type GridCell } from "./read-sheet";
import { scores, unread } from "./what-was-read";

type Grid = readonly (readonly GridCell[])[];

const BOTH = ["Anna Bos 1.2 3", "Anna Bos 4.2 2", "Bram Kok 1.2 1", "Bram Kok 4.2 4"];

test.each<[string, Grid, string[]]>([
  [
    "with a column between them",
    [
      ["Naam", "Analyseren", "Visie", null, "Naam", "Analyseren", "Visie"],
      ["Anna Bos", 3, 2, null, "Bram Kok", 1, 4],
    ],
    BOTH,
  ],
  [
    "against each other, with numbers and titles",
    [
      ["Team Noord", null, null, null, "Team Zuid"],
      ["Nr", "Naam", "Analyseren", "Visie", "Nr", "Naam", "Analyseren", "Visie"],
      [101, "Anna Bos", 3, 2, 202, "Bram Kok", 1, 4],
    ],
    BOTH,
  ],
  [
    "of other competencies, which are not the first one's",
    [
      ["Naam", "Analyseren", "Visie", null, "Naam", "Samenwerken", "Coachen"],
      ["Anna Bos", 3, 2, null, "Bram Kok", 1, 4],
    ],
    ["Anna Bos 1.2 3", "Anna Bos 4.2 2", "Bram Kok 2.1 1", "Bram Kok 2.2 4"],
  ],
  [
    "without headers for the names",
    [
      [null, "Analyseren", "Visie", null, null, "Samenwerken", "Coachen"],
      ["Anna Bos", 3, 2, null, "Bram Kok", 1, 4],
      ["Cor Dam", 3, 2, null, "Dirk Els", 1, 4],
    ],
    [
      ...["Anna Bos 1.2 3", "Anna Bos 4.2 2", "Cor Dam 1.2 3", "Cor Dam 4.2 2"],
      ...["Bram Kok 2.1 1", "Bram Kok 2.2 4", "Dirk Els 2.1 1", "Dirk Els 2.2 4"],
    ],
  ],
  [
    "one a row lower, and longer",
    [
      ["Naam", "Analyseren", "Visie"],
      ["Anna Bos", 3, 2, null, "Naam", "Analyseren", "Visie"],
      [null, null, null, null, "Bram Kok", 1, 4],
      [null, null, null, null, "Cor Dam", 0, 0],
    ],
    [...BOTH, "Cor Dam 1.2 0", "Cor Dam 4.2 0"],
  ],
  [
    "with a row for each score",
    [
      ["Naam", "Competentie", "Score", null, "Naam", "Competentie", "Score"],
      ["Anna Bos", "Analyseren", 3, null, "Bram Kok", "Analyseren", 1],
      ["Anna Bos", "Visie", 2, null, "Bram Kok", "Visie", 4],
    ],
    BOTH,
  ],
  [
    "people side by side, one list below the other",
    [
      ["Competentie", "Anna Bos"],
      ["Analyseren", 3],
      ["Visie", 2],
      [],
      ["Competentie", "Bram Kok"],
      ["Analyseren", 1],
      ["Visie", 4],
    ],
    BOTH,
  ],
])("both are read: %s", (_, grid, expected) => {
  const sheet = sheetOf(grid);
  const read = scores(sheet).map((line) => line.replace(/ \? (.*) [A-Z]\d+$/u, " $1"));
  expect(read).toEqual(expected);
  expect(unread(sheet)).toEqual([]);
});

test.each<[string, Grid, string[]]>([
  [
    "an empty column between clusters of competencies",
    [
      ["Naam", "Analyseren", null, "Visie", null, "Coachen"],
      ["Anna Bos", 3, null, 2, null, 1],
    ],
    ["Anna Bos ? 1.2 3 B2", "Anna Bos ? 4.2 2 D2", "Anna Bos ? 2.2 1 F2"],
  ],
  [
    "explanations without a header between them",
    [
      ["Naam", "Analyseren", null, "Visie"],
      ["Anna Bos", 3, "gaat goed", 2],
      ["Bram Kok", 1, "kan beter", 4],
    ],
    ["Anna Bos ? 1.2 3 B2", "Anna Bos ? 4.2 2 D2", "Bram Kok ? 1.2 1 B3", "Bram Kok ? 4.2 4 D3"],
  ],
  [
    "the names behind the competencies",
    [
      ["Nr", "Analyseren", "Visie", "Naam"],
      [101, 3, 2, "Anna Bos"],
      [102, 1, 4, "Bram Kok"],
    ],
    ["Anna Bos ? 1.2 3 B2", "Anna Bos ? 4.2 2 C2", "Bram Kok ? 1.2 1 B3", "Bram Kok ? 4.2 4 C3"],
  ],
  [
    "blocks below each other",
    [
      ["Naam", "Analyseren", "Visie"],
      ["Anna Bos", 3, 2],
      [],
      ["Naam", "Samenwerken", "Coachen"],
      ["Bram Kok", 1, 4],
    ],
    ["Anna Bos ? 1.2 3 B2", "Anna Bos ? 4.2 2 C2", "Bram Kok ? 2.1 1 B5", "Bram Kok ? 2.2 4 C5"],
  ],
])("one list is one: %s", (_, grid, expected) => {
  expect(scores(sheetOf(grid))).toEqual(expected);
});
