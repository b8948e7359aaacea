import { readScoreSheets } from "../../src/app/reading/read-scores";
import { scoreTable } from "./plain-scores";
import { compleet } from "../../src/framework/compleet";
import { competencyByCode } from "../../src/framework/lookup";
import { formOf, ours, sheetOf, tableOf } from "./read-sheet";
import { near, read, scores, unread } from "./what-was-read";

const framework = compleet();
test("a score is read from every way of writing it that leaves no doubt, and from no other", () => {
  const written = [3, "3", " 3 ", "3,0", "niveau 3", "N3", "Niv. 3", "score: 3", "\u00A03"];
  const doubtful = ["goed", "3-4", "33", -1, 5, 2.5, true, "niveau 5", "drie", "3 van 4"];
  const sheet = (values: readonly (string | number | boolean)[]) =>
    sheetOf([["Naam", "Zorgvuldigheid"], ...values.map((value, index) => [`P${index}`, value])]);
  for (const row of scores(sheet(written))) expect(row).toMatch(/ 1\.1 3 /);
  for (const row of scores(sheet(doubtful))) expect(row).toMatch(/ 1\.1 unread /);
  expect(scores(sheet(["nvt", "N.v.t.", "n/a"])).every((row) => row.includes(" n.v.t. "))).toBe(true);
  expect(
    scores(
      sheetOf([
        ["Naam", "1.1 Zorgvuldigheid"],
        ["A", { error: "#N/A" }],
      ]),
    ),
  ).toEqual(["A ? 1.1 unread B2"]);
});

test("headers by code, number, name, alias, both, and codes that contradict the name", () => {
  const headers = [
    "Naam",
    "1.1",
    1.2,
    "Flexibiliteit",
    "1.4. Onafhankelijk",
    "2,1 - Samenwerken",
    "Coachen (2.2)",
    "communiceren ",
    "Zorvuldigheid",
    "3.1 Analyseren",
    "Communicatie",
    "Lengte",
  ];
  const sheet = sheetOf([headers, ["Anna", 0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 1.8]]);
  expect(scores(sheet)).toEqual([
    "Anna ? 1.1 0 B2",
    "Anna ? 1.2 1 C2",
    "Anna ? 1.3 2 D2",
    "Anna ? 1.4 3 E2",
    "Anna ? 2.1 4 F2",
    "Anna ? 2.2 0 G2",
    "Anna ? 2.3 1 H2",
  ]);
  expect(near(sheet)).toEqual(["J1 1.2", "K1 2.3"]);
  expect(unread(sheet)).toEqual(["I1 competencyTwice", "L1 column"]);
});

test("a header is read as someone confirmed it, near or not", () => {
  const sheet = sheetOf([
    ["Naam", "1.1", "Blik naar buiten"],
    ["Anna", 1, 2],
  ]);
  expect(unread(sheet)).toEqual(["C1 scoreColumn"]);
  const confirmed = [{ header: " blik naar Buiten", competency: competencyByCode(framework, "4.1")! }];
  const [one] = readScoreSheets([sheet], framework, confirmed);
  expect(one?.ratings[0]?.scores.map(({ competency, score }) => [competency.code, score])).toEqual([
    ["1.1", 1],
    ["4.1", 2],
  ]);
});

test("headers in two lines, codes merged above names, labels merged beside them", () => {
  const sheet = sheetOf(
    [
      ["Medewerker", "1.1", "1.2"],
      ["", "Zorgvuldigheid", "Analyseren"],
      ["Anna", 1, 2],
    ],
    { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] },
  );
  expect(scores(sheet)).toEqual(["Anna ? 1.1 1 B3", "Anna ? 1.2 2 C3"]);
  expect(unread(sheet)).toEqual([]);
});

test("a name merged over the rows of its raters belongs to each of them", () => {
  const sheet = sheetOf(
    [
      ["Naam", "Beoordelaar", "1.1 Zorgvuldigheid"],
      ["Anna", "zelf", 3],
      ["", "leidinggevende", 1],
    ],
    { merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] },
  );
  expect(scores(sheet)).toEqual(["Anna self 1.1 3 C2", "Anna manager 1.1 1 C3"]);
});

test("two blocks below each other, with different competencies", () => {
  const sheet = sheetOf([
    ["Naam", "1.1 Zorgvuldigheid", "1.2 Analyseren"],
    ["Anna", 1, 2],
    [],
    ["Naam", "2.1 Samenwerken", "2.2 Coachen"],
    ["Bert", 3, 4],
  ]);
  expect(scores(sheet)).toEqual(["Anna ? 1.1 1 B2", "Anna ? 1.2 2 C2", "Bert ? 2.1 3 B5", "Bert ? 2.2 4 C5"]);
});

test("a list of competencies, texts, averages: nothing that is no score becomes one", () => {
  const long = sheetOf([
    ["Competentie", "Definitie"],
    ["Zorgvuldigheid", "Werkt netjes"],
    ["Analyseren", "Denkt na"],
  ]);
  expect(scores(long)).toEqual([]);
  const averages = sheetOf([
    ["Afdeling", "Q1", "Q2"],
    ["A", 1.1, 2.3],
    ["B", 1.2, 3.1],
  ]);
  expect(read(averages)).toEqual([]);
});

test("totals, with and without a name, are nobody; people whose name begins like one are", () => {
  const grid = [
    ["Naam", "1.1 Zorgvuldigheid"],
    ["Max Jansen", 1],
    ["Totaal", 1],
    ["Gemiddelde team", 1],
    ["", 1],
  ];
  const sheet = sheetOf(grid, {}, { B5: "=SUM(B2:B2)" });
  expect(scores(sheet)).toEqual(["Max Jansen ? 1.1 1 B2"]);
  expect(unread(sheet)).toEqual([]);
  expect(unread(sheetOf(grid))).toEqual(["B5 scoresWithoutName"]);
});

test("a form: the level that its indicators reach, by its own threshold", () => {
  const form = formOf("Anna", "leidinggevende", ["ja", "ja", "deels", "ja", "nee", "nee"]);
  expect(scores(form)).toEqual(["Anna manager 1.2 1 F7:F12"]);
  const strict = formOf("Anna", "zelf", ["ja", "ja", "deels", "ja", "nee", "nee"], { threshold: 1 });
  expect(scores(strict)).toEqual(["Anna self 1.2 0 F7:F12"]);
  const [row] = scoreTable(read(formOf("Anna", "zelf", ["ja", null, null, "ja", "ja", "ja"]))).rows;
  expect(row).toMatchObject({ value: "onvoldoende gegevens", score: null });
});

test("a form from which rows were deleted, or of which the columns were renamed", () => {
  expect(unread(formOf("Anna", "zelf", ["ja", "ja", "ja"]))).toEqual(["F7:F9 indicatorsGone"]);
  const form = formOf("Anna", "zelf", ["ja"]);
  const [table] = form.tables;
  const renamed = {
    ...form,
    tables: [{ ...table!, headers: ["Code", "C", "Graad", "Nr", "I", "Oordeel", "T"] }],
  };
  expect(unread(renamed)).toEqual(["A6 formColumnGone"]);
  // Its rows are found by their headers.
  expect(unread({ ...form, tables: [] })).toEqual(["A1 tableGone", "F7 indicatorsGone"]);
});

test("a team sheet of ours: the table is read, and what stands around it is not taken for headers", () => {
  const grid = [
    ["Teamscores 1.1 en 1.2"],
    ["1.1 Zorgvuldigheid", "Analyseren"],
    ["Naam", "Beoordelaar", "1.1 Zorgvuldigheid"],
    ["Anna", "zelf", 2],
    ["Bert", "", 3],
  ];
  const sheet = sheetOf(grid, {
    tables: [tableOf(grid, 2)],
    ...ours("teamScores", { table: "Weg", competencies: ["1.1"] }),
  });
  expect(scores(sheet)).toEqual(["Anna self 1.1 2 C4", "Bert ? 1.1 3 C5"]);
});

test("other sheets of ours hold no scores", () => {
  const grid = [
    ["1.1 Zorgvuldigheid", "1.2 Analyseren"],
    ["x", 2],
  ];
  for (const kind of ["matrix", "lists", "profiles", "heatmap"] as const) {
    expect(read(sheetOf(grid, ours(kind)))).toEqual([]);
  }
});

test("people side by side, with the word for the competencies in the line of their names", () => {
  const sheet = sheetOf([
    ["Competentie", "Anna", "Bert"],
    ["1.1 Zorgvuldigheid", 3, 1],
    ["1.2 Analyseren", 2, 2],
  ]);
  expect(scores(sheet)).toEqual(["Anna ? 1.1 3 B2", "Anna ? 1.2 2 B3", "Bert ? 1.1 1 C2", "Bert ? 1.2 2 C3"]);
  const explained = sheetOf([
    ["Competentie", "Definitie", "Score"],
    ["Zorgvuldigheid", "Werkt netjes", 3],
    ["Analyseren", "Denkt na", 2],
  ]);
  expect(scores(explained)).toEqual([]);
  expect(unread(explained)).toEqual(["B1 loneText", "C1 loneText"]);
  const levels = sheetOf([
    ["Competentie", "Basis", "Gevorderd"],
    ["Zorgvuldigheid", "Werkt netjes", "Werkt heel netjes"],
    ["Analyseren", "Denkt na", "Denkt diep na"],
  ]);
  expect(scores(levels)).toEqual([]);
  expect(unread(levels)).toEqual(["A1 frameworkTexts"]);
});
