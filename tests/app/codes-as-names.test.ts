/** Lists in which people have a code and no name: each is somebody, and the pane can say otherwise. */
import { createActions } from "../../src/app/actions/run";
import { answersText } from "../../src/app/reading/given-answers";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort, viewWith } from "./memory-port";
import { sheetOf, type GridCell } from "./read-sheet";
import { read, said, scores, unread } from "./what-was-read";

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

test.each<[string, Grid, string, string, number]>([
  [
    "a column of numbers",
    [
      ["Personeelsnummer", "Afdeling", "Analyseren", "Visie"],
      [10023, "Zorg", 3, 2],
      ["00012", "Zorg", 1, 4],
    ],
    "A1",
    "10023 ? 4.2 2 D2",
    4,
  ],
  [
    "with a rater for each line, and numbers that count up",
    [
      ["Medewerkernummer", "Beoordelaar", "Analyseren"],
      [1, "zelf", 3],
      [1, "leidinggevende", 2],
      [2, "zelf", 1],
    ],
    "A1",
    "1 manager 1.2 2 C3",
    3,
  ],
  [
    "beside a place that several share, which is nobody's name",
    [
      ["Personeelsnr.", "Werkplek", "Analyseren", "Visie"],
      ["P-101", "Stadhuis", 3, 2],
      ["P-102", "Stadhuis", 1, 4],
    ],
    "A1",
    "P-102 ? 4.2 4 D3",
    4,
  ],
  [
    "a row for each score",
    [
      ["Personeelsnummer", "Competentie", "Score"],
      [10023, "Analyseren", 3],
      [10023, "Visie", 2],
      [10024, "Analyseren", 1],
    ],
    "A1",
    "10023 ? 4.2 2 C3",
    3,
  ],
  [
    "numbers side by side",
    [
      ["Competentie", 10023, 10024],
      ["Analyseren", 3, 1],
      ["Visie", 2, 4],
    ],
    "A1",
    "10024 ? 4.2 4 C3",
    4,
  ],
  [
    "below a line of its own",
    [
      ["Personeelsnummer", null, null],
      [null, "Analyseren", "Visie"],
      [10023, 3, 2],
      [10024, 1, 4],
    ],
    "A1",
    "10024 ? 4.2 4 C4",
    4,
  ],
])(
  "nobody has a name, all have a number, and whether that is the name is asked once: %s",
  (_, grid, at, one, all) => {
    const sheet = sheetOf(grid);
    expect(scores(sheet)).toEqual([]);
    expect(unread(sheet).filter((line) => !line.endsWith(" column"))).toEqual([`${at} numbersForNames`]);
    const [header] = grid[0]!;
    const roles = new Map([[(header as string).toLowerCase(), "name" as const]]);
    const answered = sheetOf(grid, { answers: answersText({ headers: new Map(), roles }) });
    expect(scores(answered)).toHaveLength(all);
    expect(scores(answered)).toContain(one);
  },
);

test("years without a name, and numbers below the name that the sheet is about, are not asked about", () => {
  const years = sheetOf([
    ["Nr", "Analyseren", "Visie"],
    [2023, 3, 2],
    [2024, 1, 4],
  ]);
  expect(unread(years)).toEqual(["B2 scoresWithoutName", "B3 scoresWithoutName"]);
  const form = sheetOf([
    ["Medewerker:", "Anja Bos"],
    [],
    ["Nr", "Competentie", "Score"],
    [11, "Analyseren", 3],
    [12, "Visie", 2],
  ]);
  expect(unread(form).filter((line) => line.includes("numbersForNames"))).toEqual([]);
});

test("the check says what to choose, and the answer is an answer about the column", async () => {
  const grid: Grid = [
    ["Personeelsnummer", "Analyseren"],
    [10023, 3],
    [10024, 1],
  ];
  expect(said([sheetOf(grid)], "nl")).toEqual([expect.stringContaining("Kies ‘Lees de nummers als namen’")]);
  expect(said([sheetOf(grid)], "en")).toEqual([
    expect.stringContaining("Choose ‘Read the numbers as names’"),
  ]);
  const port = new MemoryPort(viewWith());
  port.sheets = [sheetOf(grid)];
  const outcome = await createActions({ port, framework: compleet(), language: "nl" })("checkScores", {});
  expect(outcome).toMatchObject({
    result: { findings: [{ value: "Personeelsnummer", address: "A1", asks: "names" }] },
  });
});
