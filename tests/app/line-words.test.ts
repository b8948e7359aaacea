/** Lines and columns that are no person, and people who are called so. */
import { formOf, ours, sheetOf, tableOf, type GridCell } from "./read-sheet";
import { findings, read, scores, unread } from "./what-was-read";
import { NORM_LINES, SECTION_LINES, SUMMARY_LINES } from "./wild-words";

const LABELS = [
  ...new Set([
    ...SUMMARY_LINES,
    ...NORM_LINES,
    ...SECTION_LINES.filter((one) => /\d|^(?:Afdeling|Team|Cluster|Groep)/u.test(one)),
    ..."Ondergrens|Bovengrens|Drempelwaarde|Ideaalprofiel|Stand.dev|St. dev.|σ|IQR|Minimaal|Eindcijfer|Gem KCC|Gem. Zorg".split(
      "|",
    ),
  ]),
];

test("there are labels enough", () => expect(LABELS.length).toBeGreaterThanOrEqual(60));

test.each(LABELS)("%s is nobody, as a line and as a column", (label) => {
  const grid: GridCell[][] = [
    ["Naam", "Analyseren", "Visie"],
    ["Anna Bos", 3, 2],
    ["Bram Kok", 1, 2],
    ["Cees Pot", 2, 2],
    [label, 2, 2],
  ];
  const people = (rows: GridCell[][]) =>
    new Set(read(sheetOf(rows)).flatMap(({ ratings }) => ratings.map(({ person }) => person)));
  expect([...people(grid)]).toEqual(["Anna Bos", "Bram Kok", "Cees Pot"]);
  const turned = grid[0]!.map((_, column) => grid.map((row) => row[column]!));
  expect([...people(turned)]).toEqual(["Anna Bos", "Bram Kok", "Cees Pot"]);
});

test("a name that is a label too is asked about; with a number, a department or a rater it is somebody", () => {
  for (const name of ["Max", "Som", "Average Joe", "Gem"]) {
    expect(
      unread(
        sheetOf([
          ["Naam", "Visie"],
          ["Anna Bos", 3],
          [name, 2],
        ]),
      ),
    ).toEqual(["A3 doubtfulPerson"]);
    expect(
      scores(
        sheetOf([
          ["Naam", "Afdeling", "Visie"],
          ["Anna Bos", "Zorg", 3],
          [name, "Zorg", 2],
        ]),
      ),
    ).toContain(`${name} ? 4.2 2 C3`);
    expect(
      scores(
        sheetOf([
          ["Naam", "Beoordelaar", "Visie"],
          ["Anna Bos", "zelf", 3],
          [name, "manager", 2],
        ]),
      ),
    ).toContain(`${name} manager 4.2 2 C3`);
  }
  expect(
    scores(
      sheetOf([
        ["Naam", "Visie"],
        ["Max Jansen", 3],
        ["Max de Vries", 2],
      ]),
    ),
  ).toHaveLength(2);
});

test("what looks as nobody else in the list does is asked about, and is somebody with a number or a rater", () => {
  const list = (last: GridCell[], others = ["Anna Bos", "Bram Kok", "Bos, Cees", "Dewi Sari", "E. de Wit"]) =>
    sheetOf([
      ["Naam", "Nr", "Beoordelaar", "Visie"],
      ...others.map((name): GridCell[] => [name, "", "", 2]),
      last,
    ]);
  for (const odd of ["Plafond", "Groei", "Top 3", "Najaar 2026", "T0", "Uwe"]) {
    expect(unread(list([odd, "", "", 3]))).toEqual(["A7 doubtfulPerson"]);
    expect(scores(list([odd, "0012", "", 3]))).toHaveLength(6);
    expect(scores(list([odd, "", "leidinggevende", 3]))).toHaveLength(6);
  }
  // First names, and people who are numbered, say nothing against one more of them.
  expect(unread(list(["Uwe", "", "", 3], ["Anna", "Bram", "Cees", "Dewi de Wit", "Eva"]))).toEqual([]);
  expect(unread(list(["M6", "", "", 3], ["M1", "M2", "M3", "M4", "M5"]))).toEqual([]);
});

test("words in brackets that return behind names make no other people of them", () => {
  const people = ["Anna Bos (z)", "Anna Bos (l)", "Bram Kok (z)", "Bram Kok (l)", "Cees Pot"];
  const grid: GridCell[][] = [["Naam", "Visie"], ...people.map((name): GridCell[] => [name, 2])];
  const said = ["A2", "A3", "A4", "A5"].map((cell) => `${cell} nameWithRater`);
  expect(unread(sheetOf(grid))).toEqual(said);
  const turned = grid[0]!.map((_, column) => grid.map((row) => row[column]!));
  expect(scores(sheetOf(turned))).toHaveLength(1);
  const namesakes = ["Jan Smit (KCC)", "Jan Smit (Zorg)", "Anna Bos (KCC)"];
  expect(
    scores(sheetOf([["Naam", "Visie"], ...namesakes.map((name): GridCell[] => [name, 2])])),
  ).toHaveLength(3);
});

test("in a table of ours and on a form of ours every filled name is a person", () => {
  const names = ["Max", "Min", "Som", "Gem", "Total", "Average Joe", "Vereist", "00012", "Team", "Naam"];
  const grid: GridCell[][] = [
    ["Naam", "Beoordelaar", "4.2 Visie"],
    ...names.map((name): GridCell[] => [name, "leidinggevende", 3]),
  ];
  const sheet = sheetOf(grid, {
    tables: [tableOf(grid, 0)],
    ...ours("teamScores", { table: "Tabel", competencies: ["4.2"] }),
  });
  expect(read(sheet)[0]?.ratings.map(({ person }) => person)).toEqual(names);
  expect(unread(sheet)).toEqual([]);
  for (const name of names.slice(0, 8)) {
    expect(scores(formOf(name, "leidinggevende", ["ja", "ja", "ja", "ja", "ja", "ja"]))).toEqual([
      `${name} manager 1.2 2 F7:F12`,
    ]);
  }
});

test("a line of formulas over others is nobody, whatever it is called, and no mend writes over it", () => {
  const grid: GridCell[][] = [
    ["Naam", "Analyseren", "Visie"],
    ["Anna Bos", 3, 2],
    ["Bram Kok", 1, 2],
    ["Zorg en Welzijn", 2, 2],
  ];
  const over = { B4: "=AVERAGE(B2:B3)", C4: "=MEDIAN(C2:C3)" };
  expect(unread(sheetOf(grid, {}, over))).toEqual(["A4 formulaLine"]);
  const one = { B3: "=B2", C3: "=1+1" };
  // A formula that refers to another line has no mend; one that is its own has.
  expect(findings([sheetOf(grid.slice(0, 3), {}, one)])).toEqual(["B3 formula", "C3 formula → 2"]);
});

test("people with one number, or with what stands for none, stay apart", () => {
  const sheet = sheetOf([
    ["Naam", "Nr", "Visie"],
    ["Anna Bos", 5, 3],
    ["Bram Kok", 5, 1],
    ["Cees Pot", "extern", 2],
    ["Dewi Sari", "extern", 4],
  ]);
  expect(findings([sheet])).toEqual(["B3 sharedNumber"]);
});
