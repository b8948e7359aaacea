/** Words that come back under each name or competency ("LG", "MW"): by whom the scores are is asked, and remembered. */
import { createActions } from "../../src/app/actions/run";
import type { HeadingMeaning } from "../../src/app/arguments/heading-meanings";
import { answersText } from "../../src/app/reading/given-answers";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort, viewWith } from "./memory-port";
import { sheetOf, type GridCell } from "./read-sheet";
import { findings, said, scores, unread } from "./what-was-read";

type Grid = readonly (readonly GridCell[])[];

const BELOW: Grid = [
  ["Analyseren", 3, 2, 1, 4],
  ["Visie", 2, 0, 3, 3],
];
const across = (top: readonly GridCell[], words: readonly GridCell[]): Grid => [top, words, ...BELOW];
const NAMES = ["Anja Bos", null, "Bram Kok", null];
const LG_MW = ["LG", "MW", "LG", "MW"];
const answered = (meanings: Readonly<Record<string, HeadingMeaning>>) =>
  answersText({ headers: new Map(), headings: new Map(Object.entries(meanings)) });

test.each<[string, Grid]>([
  ["no label for the names", across([null, ...NAMES], ["Competentie", ...LG_MW])],
  ["a label for the names", across(["Naam", ...NAMES], ["Competentie", ...LG_MW])],
  ["no word beside the raters", across(["Medewerker", ...NAMES], [null, ...LG_MW])],
  ["each name twice", across([null, "Anja Bos", "Anja Bos", "Bram Kok", "Bram Kok"], [null, ...LG_MW])],
  ["one known word among them", across([null, ...NAMES], ["Competentie", "zelf", "lg", "zelf", "lg"])],
  ["letters", across([null, ...NAMES], ["Competentie", "Z", "C", "Z", "C"])],
  ["words of which nobody knows the meaning", across([null, ...NAMES], [null, "Ja", "Qx", "Ja", "Qx"])],
  [
    "one person",
    [
      [null, "Anja Bos", null],
      [null, "LG", "MW"],
      ["Analyseren", 3, 2],
      ["Visie", 2, 1],
    ],
  ],
  [
    "a sheet of one person",
    [["Medewerker:", "Anja Bos"], [], ["Competentie", "LG", "MW"], ["Analyseren", 3, 2], ["Visie", 2, 1]],
  ],
  [
    "people below each other",
    [
      ["Naam", null, "Analyseren", "Visie"],
      ["Anja Bos", "LG", 3, 2],
      [null, "MW", 2, 0],
      ["Bram Kok", "LG", 1, 3],
      [null, "MW", 4, 3],
    ],
  ],
  [
    "a column that is called otherwise",
    [
      ["Naam", "Rol", "Analyseren", "Visie"],
      ["Anja Bos", "LG", 3, 2],
      ["Anja Bos", "MW", 2, 0],
      ["Bram Kok", "LG", 1, 3],
      ["Bram Kok", "MW", 4, 3],
    ],
  ],
  [
    "below each competency",
    [
      ["Naam", "Analyseren", null, "Visie", null],
      [null, "LG", "MW", "LG", "MW"],
      ["Anja Bos", 3, 2, 2, 0],
    ],
  ],
])("nothing is read and one question is asked: %s", (_, grid) => {
  const sheet = sheetOf(grid);
  expect(scores(sheet)).toEqual([]);
  expect(unread(sheet)).toEqual([expect.stringMatching(/^[A-C]\d unknownHeading$/u)]);
});

test("names merged over their raters are theirs", () => {
  const merges = [1, 3].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
  const grid = across([null, ...NAMES], ["Competentie", ...LG_MW]);
  expect(unread(sheetOf(grid, { merges }))).toEqual(["B2 unknownHeading"]);
  const sheet = sheetOf(grid, { merges, answers: answered({ lg: "manager", mw: "self" }) });
  expect(scores(sheet)).toHaveLength(8);
  expect(scores(sheet)).toContain("Bram Kok self 1.2 4 E3");
});

test("names that are merged over their raters need no other cells, and scores do", () => {
  const words = ["Competentie", "Zelf", "Leidinggevende", "Zelf", "Leidinggevende"];
  const merges = [1, 3].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
  const across2 = sheetOf(across([null, ...NAMES], words), { merges });
  expect(scores(across2)).toHaveLength(8);
  expect(findings([across2])).toEqual(["D3 hiddenStrength", "B4 blindSpot"]);
  const below: Grid = [
    ["Naam", "Beoordelaar", "Analyseren", "Visie"],
    ["Anja Bos", "zelf", 3, 2],
    [null, "leidinggevende", 2, null],
    ["Bram Kok", "zelf", 1, 3],
    [null, "leidinggevende", 1, 2],
  ];
  const names = [1, 3].map((row) => ({ row, column: 0, rows: 2, columns: 1 }));
  const scored = { row: 1, column: 3, rows: 2, columns: 1 };
  const merged = sheetOf(below, { merges: names });
  expect(scores(merged)).toContain("Bram Kok manager 4.2 2 D5");
  expect(findings([merged])).toEqual(["D3 missingScore"]);
  expect(findings([sheetOf(below, { merges: [...names, scored] })])).toEqual([
    "D2:D3 mergedCells",
    "D3 missingScore",
  ]);
});

test.each<[string, Grid, string[]]>([
  [
    "a column of raters",
    [
      ["Naam", "Beoordelaar", "Analyseren", "Visie"],
      ["Anja Bos", "LG", 3, 2],
      ["Anja Bos", "MW", 2, 0],
      ["Bram Kok", "LG", 1, 3],
      ["Bram Kok", "MW", 4, 3],
    ],
    ["LG", "MW"],
  ],
  [
    "one rater for each",
    [
      ["Naam", "Beoordelaar", "Analyseren"],
      ["Anja Bos", "LG", 3],
      ["Bram Kok", "zelf", 1],
    ],
    ["LG"],
  ],
  [
    "a row for each score",
    [
      ["Naam", "Competentie", "Beoordelaar", "Score"],
      ["Anja Bos", "Analyseren", "LG", 3],
      ["Anja Bos", "Visie", "LG", 2],
      ["Bram Kok", "Analyseren", "MW", 1],
      ["Bram Kok", "Visie", "Collega", 1],
    ],
    ["LG", "MW"],
  ],
  [
    "managers by name",
    [
      ["Naam", "Beoordelaar", "Analyseren"],
      ["Anja Bos", "P. de Vries", 3],
      ["Bram Kok", "P. de Vries", 1],
      ["Cor Dam", "zelf", 2],
    ],
    ["P. de Vries"],
  ],
  [
    "a label above the scores",
    [
      ["Medewerker:", "Anja Bos"],
      ["Beoordelaar:", "MW"],
      [],
      ["Competentie", "Score"],
      ["Analyseren", 3],
      ["Visie", 2],
    ],
    ["MW"],
  ],
])("words for raters are asked about once, and nothing is read until then: %s", (_, grid, words) => {
  const sheet = sheetOf(grid);
  expect(scores(sheet)).toEqual([]);
  expect(unread(sheet)).toEqual([expect.stringMatching(/^[A-C]\d unknownRaterWord$/u)]);
  expect(said([sheet], "nl")).toEqual([
    expect.stringContaining(`als beoordelaar ‘${words.join("’ en ‘")}’ (`),
  ]);
  expect(said([sheet], "en")).toEqual([expect.stringContaining(`called ‘${words.join("’ and ‘")}’ (`)]);
});

test.each<[Record<string, HeadingMeaning>, string[]]>([
  [
    { lg: "manager", mw: "self" },
    ["Anja Bos manager 1.2 3 C2", "Anja Bos self 1.2 2 C3", "Bram Kok manager 1.2 1 C4"],
  ],
  [{ lg: "score", mw: "none" }, ["Anja Bos ? 1.2 3 C2", "Bram Kok ? 1.2 1 C4"]],
])("words for raters are read as was said, without a finding: %j", (meanings, expected) => {
  const rows: Grid = [
    ["Anja Bos", "LG", 3],
    ["Anja Bos", "MW", 2],
    ["Bram Kok", "LG", 1],
  ];
  const wide = sheetOf([["Naam", "Beoordelaar", "Analyseren"], ...rows], { answers: answered(meanings) });
  expect(scores(wide)).toEqual(expected);
  expect(findings([wide])).toEqual([]);
  const long = sheetOf(
    [
      ["Naam", "Competentie", "Score", "Beoordelaar"],
      ...rows.map(([name, rater, score]) => [name ?? null, "Analyseren", score ?? null, rater ?? null]),
    ],
    { answers: answered(meanings) },
  );
  expect(scores(long)).toEqual(expected);
  expect(findings([long])).toEqual([]);
});

test("who else stands in the list, everybody's own rater, and slips of the pen are said where they stand", () => {
  const sheet = sheetOf([
    ["Naam", "Beoordelaar", "Analyseren"],
    ["Anja Bos", "Bram Kok", 3],
    ["Bram Kok", "leidinggevnde", 1],
    ["Cor Dam", "Els Fok", 2],
    ["Dirk Els", "Dirk Els", 2],
  ]);
  expect(scores(sheet)).toHaveLength(4);
  expect(findings([sheet])).toEqual([
    "B2 unknownRater",
    "B3 unknownRater → leidinggevende",
    "B4 unknownRater",
  ]);
});

test.each<[string, Grid, Record<string, HeadingMeaning>, string[]]>([
  [
    "raters",
    across([null, ...NAMES], ["Competentie", ...LG_MW]),
    { lg: "manager", mw: "self" },
    [
      "Anja Bos manager 1.2 3 B3",
      "Anja Bos manager 4.2 2 B4",
      "Anja Bos self 1.2 2 C3",
      "Anja Bos self 4.2 0 C4",
      "Bram Kok manager 1.2 1 D3",
      "Bram Kok manager 4.2 3 D4",
      "Bram Kok self 1.2 4 E3",
      "Bram Kok self 4.2 3 E4",
    ],
  ],
  [
    "one that does not count, beside the score",
    across(["Naam", ...NAMES], [null, "Ja", "Qx", "Ja", "Qx"]),
    { ja: "none", qx: "score" },
    ["Anja Bos ? 1.2 2 C3", "Anja Bos ? 4.2 0 C4", "Bram Kok ? 1.2 4 E3", "Bram Kok ? 4.2 3 E4"],
  ],
  [
    "over groups of the same competencies",
    [
      ["Naam", "Huidig", null, "Potentieel", null],
      [null, "Analyseren", "Visie", "Analyseren", "Visie"],
      ["Anja Bos", 3, 2, 4, 3],
    ],
    { huidig: "score", potentieel: "none" },
    ["Anja Bos ? 1.2 3 B3", "Anja Bos ? 4.2 2 C3"],
  ],
  [
    "below each competency",
    [
      ["Naam", "Analyseren", null, "Visie", null],
      [null, "LG", "HR", "LG", "HR"],
      ["Anja Bos", 3, 2, 2, 0],
    ],
    { lg: "manager", hr: "none" },
    ["Anja Bos manager 1.2 3 B3", "Anja Bos manager 4.2 2 D3"],
  ],
  [
    "one person's sheet",
    [["Medewerker:", "Anja Bos"], [], ["Competentie", "LG", "MW"], ["Analyseren", 3, 2], ["Visie", 2, 1]],
    { lg: "manager", mw: "self" },
    [
      "Anja Bos manager 1.2 3 B4",
      "Anja Bos manager 4.2 2 B5",
      "Anja Bos self 1.2 2 C4",
      "Anja Bos self 4.2 1 C5",
    ],
  ],
])("read as was said: %s", (_, grid, meanings, expected) => {
  const sheet = sheetOf(grid, { answers: answered(meanings) });
  expect(scores(sheet)).toEqual(expected);
  expect(unread(sheet)).toEqual([]);
});

test("a word that came later is asked about again", () => {
  const grid = across([null, ...NAMES], [null, ...LG_MW]);
  expect(unread(sheetOf(grid, { answers: answered({ lg: "manager" }) }))).toEqual(["C2 unknownHeading"]);
});

test.each<[string, Grid, string[]]>([
  [
    "known raters",
    across([null, ...NAMES], ["Competentie", "Zelf", "Leidinggevende", "Zelf", "Leidinggevende"]),
    [
      "Anja Bos self 1.2 3 B3",
      "Anja Bos manager 1.2 2 C3",
      "Bram Kok self 1.2 1 D3",
      "Bram Kok manager 1.2 4 E3",
    ],
  ],
  [
    "people below the name of their team, called LG and MW too",
    across([null, "Team Noord", null, "Team Zuid", null], ["Competentie", "LG", "MW", "AB", "CD"]),
    ["LG ? 1.2 3 B3", "MW ? 1.2 2 C3", "AB ? 1.2 1 D3", "CD ? 1.2 4 E3"],
  ],
  [
    "people named by initials alone",
    across(["Naam", "LG", "MW", "AB", "CD"], []).filter((row) => row.length > 0),
    ["LG ? 1.2 3 B2", "MW ? 1.2 2 C2", "AB ? 1.2 1 D2", "CD ? 1.2 4 E2"],
  ],
  [
    "a function that two people share",
    [
      ["Naam", "Functie", "Analyseren"],
      ["Anja Bos", "Adviseur", 3],
      ["Bram Kok", "Consulent", 2],
      ["Cor Dam", "Adviseur", 1],
      ["Dirk Els", "Consulent", 4],
    ],
    ["Anja Bos ? 1.2 3 C2", "Bram Kok ? 1.2 2 C3", "Cor Dam ? 1.2 1 C4", "Dirk Els ? 1.2 4 C5"],
  ],
  [
    "required and reached below each name",
    across([null, ...NAMES], ["Competentie", "Vereist", "Behaald", "Vereist", "Behaald"]),
    ["Anja Bos ? 1.2 2 C3", "Bram Kok ? 1.2 4 E3"],
  ],
])("%s: read without a question", (_, grid, expected) => {
  const sheet = sheetOf(grid);
  expect(scores(sheet).filter((line) => line.includes(" 1.2 "))).toEqual(expected);
  expect(unread(sheet).filter((line) => line.includes("unknownHeading"))).toEqual([]);
});

test("the sentence names the words, in both languages", () => {
  const sheet = sheetOf(across([null, ...NAMES], ["Competentie", ...LG_MW]));
  expect(said([sheet], "nl")).toEqual([expect.stringContaining("met ‘LG’ en ‘MW’ erboven of ernaast")]);
  expect(said([sheet], "en")).toEqual([expect.stringContaining("with ‘LG’ and ‘MW’ above or beside them")]);
});

test("the check asks with what is likely, a heatmap waits for the answer, and it can be taken back", async () => {
  const port = new MemoryPort(viewWith());
  const sheet = sheetOf(across([null, ...NAMES], ["Competentie", "MW", "HR", "MW", "HR"]));
  port.sheets = [sheet];
  port.keepAnswers = async (_id, answers) => {
    port.sheets = [{ ...sheet, answers }];
  };
  const run = createActions({ port, framework: compleet(), language: "nl" });
  const checked = async () => {
    const outcome = await run("checkScores", {});
    if (!outcome.ok) throw new Error(outcome.error.message);
    return outcome.result;
  };
  expect((await checked()).findings).toMatchObject([
    {
      address: "B2",
      headings: [
        { word: "MW", likely: "self" },
        { word: "HR", likely: "none" },
      ],
    },
  ]);
  expect(await run("buildHeatmap", { view: "people", measure: "level" })).toMatchObject({
    ok: false,
    error: { code: "scoresUnclear", message: expect.stringContaining("wat elk woord betekent") },
  });
  await run("answerSheet", {
    headings: [
      { word: "MW", means: "manager" },
      { word: "HR", means: "none" },
    ],
  });
  expect((await checked()).sheets).toMatchObject([{ people: 2, scores: 4, answeredHeadings: true }]);
  expect(await run("previewHeatmap", {})).toMatchObject({ ok: true, result: { people: 2, ratings: 2 } });
  await run("answerSheet", { withoutHeadings: true });
  expect((await checked()).findings).toMatchObject([{ headings: [{ word: "MW" }, { word: "HR" }] }]);
});
