/** People who stand in one list for several years, rounds or kinds: which of them counts is asked, and remembered. */
import { createActions } from "../../src/app/actions/run";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort, viewWith } from "./memory-port";
import { sheetOf, type GridCell } from "./read-sheet";
import { scores, unread } from "./what-was-read";
import { answersText } from "../../src/app/reading/given-answers";

type Grid = readonly (readonly GridCell[])[];
const YEARS: Grid = [
  ["Naam", "Jaar", "Analyseren", "Visie"],
  ["Anna Bos", 2023, 1, 2],
  ["Anna Bos", 2024, 3, 3],
  ["Bram Kok", 2023, 2, 1],
  ["Bram Kok", 2024, 4, 2],
  ["Cor Dam", 2024, 0, 1],
];
const ROUNDS: Grid = [
  ["Medewerker", "Meting", "Competentie", "Score"],
  ["Anna Bos", "nulmeting", "Visie", 1],
  ["Anna Bos", "eindmeting", "Visie", 3],
  ["Anna Bos", "eindmeting", "Analyseren", 4],
  ["Bram Kok", "nulmeting", "Visie", 2],
];
const said = (header: string, value: string) =>
  answersText({ headers: new Map(), moment: { header, value } });

test("nothing is read of several moments together: it is asked which counts", () => {
  expect([scores(sheetOf(YEARS)), unread(sheetOf(YEARS))]).toEqual([[], ["B1 severalMoments"]]);
  expect([scores(sheetOf(ROUNDS)), unread(sheetOf(ROUNDS))]).toEqual([[], ["B1 severalMoments"]]);
});

test.each<[string, Grid, string, string, string[]]>([
  [
    "one year",
    YEARS,
    "jaar",
    "2024",
    [
      "Anna Bos 1.2 3 C3",
      "Anna Bos 4.2 3 D3",
      "Bram Kok 1.2 4 C5",
      "Bram Kok 4.2 2 D5",
      "Cor Dam 1.2 0 C6",
      "Cor Dam 4.2 1 D6",
    ],
  ],
  [
    "another, in which somebody is not there",
    YEARS,
    "jaar",
    "2023",
    ["Anna Bos 1.2 1 C2", "Anna Bos 4.2 2 D2", "Bram Kok 1.2 2 C4", "Bram Kok 4.2 1 D4"],
  ],
  [
    "what a column without a header tells",
    [
      ["Naam", null, "Visie"],
      ["Anna Bos", "behaald", 2],
      ["Anna Bos", "vereist", 3],
    ],
    "[b1]",
    "behaald",
    ["Anna Bos 4.2 2 C2"],
  ],
  [
    "a round of rows for each score",
    ROUNDS,
    "meting",
    "eindmeting",
    ["Anna Bos 4.2 3 D3", "Anna Bos 1.2 4 D4"],
  ],
])("%s counts, and nothing else", (_, grid, header, value, expected) => {
  const sheet = sheetOf(grid, { answers: said(header, value) });
  expect(scores(sheet).map((line) => line.replace(" ? ", " "))).toEqual(expected);
  expect(unread(sheet)).toEqual([]);
});

test("all together count where that is said", () => {
  const sheet = sheetOf(YEARS, { answers: said("jaar", "") });
  expect(scores(sheet)).toHaveLength(10);
  expect(unread(sheet)).toEqual([]);
});

test.each<[string, Grid]>([
  ["a list of one year", YEARS.filter((_, at) => at !== 1 && at !== 3)],
  [
    "a kind that each has once",
    [
      ["Naam", "Soort", "Visie"],
      ["Anna Bos", "vast", 3],
      ["Bram Kok", "inhuur", 2],
    ],
  ],
  [
    "raters who each have their own",
    [
      ["Naam", "Beoordelaar", "Type", "Visie"],
      ["Anna Bos", "zelf", "a", 3],
      ["Anna Bos", "leidinggevende", "b", 2],
    ],
  ],
])("%s is not asked about", (_, grid) => {
  expect(unread(sheetOf(grid))).not.toContainEqual(expect.stringContaining("severalMoments"));
  expect(scores(sheetOf(grid)).length).toBeGreaterThan(0);
});

test("an error on a row of another moment, and its formulas, are of no account", () => {
  const grid = YEARS.map((row, at) => (at === 1 ? ["Anna Bos", 2023, { error: "#N/B" }, 9] : row));
  const sheet = sheetOf(grid, { answers: said("jaar", "2024") }, { D2: "=9" });
  expect(scores(sheet)).toHaveLength(6);
});

test("the check asks with the values that stand there, a heatmap waits for the answer, and it can be taken back", async () => {
  const port = new MemoryPort(viewWith());
  const sheet = sheetOf(YEARS);
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
  const [finding] = (await checked()).findings;
  expect(finding).toMatchObject({ address: "B1", moments: { header: "Jaar", values: ["2023", "2024"] } });
  expect(finding?.message).toContain("‘2023’ en ‘2024’");
  expect(await run("buildHeatmap", { view: "people", measure: "level" })).toMatchObject({
    ok: false,
    error: { code: "scoresUnclear", message: expect.stringContaining("welk moment telt") },
  });
  await run("answerSheet", { moment: { header: "Jaar", value: "2024" } });
  expect((await checked()).sheets).toMatchObject([{ people: 3, scores: 6, answeredMoment: true }]);
  const preview = await run("previewHeatmap", {});
  expect(preview).toMatchObject({ ok: true, result: { people: 3, ratings: 3 } });
  await run("answerSheet", { withoutMoment: true });
  expect((await checked()).findings).toMatchObject([{ moments: { header: "Jaar" } }]);
});
