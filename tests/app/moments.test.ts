/** People who stand in one list for several years, rounds or kinds: which of them counts is asked, and remembered. */
import { createActions } from "../../src/app/actions/run";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort, viewWith } from "./memory-port";
import type { ReadSheet, ShownDate } from "../../src/app/port";
import { cellAddress } from "../../src/sheets/plan/a1";
import { sheetOf, type GridCell } from "./read-sheet";
import { read, scores, unread } from "./what-was-read";
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

/** A date as a cell holds and shows it: days since 1900 began. */
const day = (year: number, month: number, of: number): number =>
  (Date.UTC(year, month - 1, of) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** With every number above 40000 shown as the date that it is. */
function dated(grid: Grid, change: Parameters<typeof sheetOf>[1] = {}) {
  const dates = grid.flatMap((row, at) =>
    row.flatMap((content, column): [string, ShownDate][] => {
      if (typeof content !== "number" || content < 40_000) return [];
      const date = new Date(Date.UTC(1899, 11, 30) + content * 86_400_000);
      const shown = { day: date.getUTCDate(), month: date.getUTCMonth() + 1, withYear: true };
      return [[cellAddress(at, column), shown]];
    }),
  );
  return sheetOf(grid, { dates: new Map(dates), ...change });
}

const TALKS: Grid = [
  ["Naam", "Datum gesprek", "Analyseren"],
  ["Anna Bos", day(2023, 3, 1), 1],
  ["Anna Bos", day(2024, 9, 2), 3],
  ["Bram Kok", day(2023, 5, 4), 2],
  ["Bram Kok", day(2023, 11, 6), 4],
  ["Cor Dam", day(2022, 1, 9), 0],
];
const IN_NAMES: Grid = [
  ["Competentie", "Anna Bos 2023", "Anna Bos 2024", "Bram Kok 2023", "Bram Kok 2024"],
  ["Analyseren", 1, 3, 2, 4],
  ["Visie", 2, 3, 1, 2],
];
const SIDE_BY_SIDE: Grid = [
  ["Naam", "Anna Bos", null, "Bram Kok", null],
  ["Jaar", 2023, 2024, 2023, 2024],
  ["Analyseren", 1, 3, 2, 4],
];

test.each<[string, ReadSheet, string, string[]]>([
  ["years behind names, across", sheetOf(IN_NAMES), "B1", ["2023", "2024"]],
  [
    "in brackets, below each other",
    sheetOf([
      ["Naam", "Visie"],
      ["Anna Bos (nulmeting)", 1],
      ["Anna Bos (eindmeting)", 2],
    ]),
    "A2",
    ["nulmeting", "eindmeting"],
  ],
  [
    "quarters behind names, a row for each score",
    sheetOf([
      ["Naam", "Competentie", "Score"],
      ["Anna Bos Q1", "Visie", 1],
      ["Anna Bos - Q2", "Visie", 2],
    ]),
    "A2",
    ["Q1", "Q2"],
  ],
  ["dates of talks", dated(TALKS), "B1", ["[last]", "2022", "2023", "2024"]],
  [
    "few dates, as texts",
    sheetOf([
      ["Naam", "Datum", "Visie"],
      ["Anna Bos", "1-3-2024", 1],
      ["Anna Bos", "2-9-2024", 2],
    ]),
    "B1",
    ["[last]", "1-3-2024", "2-9-2024"],
  ],
  ["people side by side, a name above its years", sheetOf(SIDE_BY_SIDE), "A2", ["2023", "2024"]],
  [
    "people side by side, each name twice",
    sheetOf([
      ["Naam", "Anna Bos", "Anna Bos", "Bram Kok"],
      ["Jaar", 2023, 2024, 2024],
      ["Visie", 1, 3, 2],
    ]),
    "A2",
    ["2023", "2024"],
  ],
  [
    "people side by side with a row of dates, each another",
    dated([
      [null, "Anna Bos", null, "Bram Kok", null],
      ["Datum", day(2024, 3, 1), day(2024, 9, 1), day(2024, 3, 2), day(2024, 9, 3)],
      ["Visie", 1, 3, 2, 4],
      ["Analyseren", 1, 3, 2, 4],
    ]),
    "A2",
    ["[last]", "1-3-2024", "2-3-2024", "1-9-2024", "3-9-2024"],
  ],
])("asked about: %s", (_, sheet, address, values) => {
  expect(scores(sheet)).toEqual([]);
  const asked = read(sheet).flatMap(({ notUnderstood }) => notUnderstood);
  expect(asked).toMatchObject([{ why: "severalMoments", cell: { address }, moments: { values } }]);
});

test.each<[string, ReadSheet, string[]]>([
  [
    "behind the names",
    sheetOf(IN_NAMES, { answers: said("[]", "2024") }),
    ["Anna Bos 1.2 3 C2", "Anna Bos 4.2 3 C3", "Bram Kok 1.2 4 E2", "Bram Kok 4.2 2 E3"],
  ],
  [
    "of each the last",
    dated(TALKS, { answers: said("datum gesprek", "[last]") }),
    ["Anna Bos 1.2 3 C3", "Bram Kok 1.2 4 C5", "Cor Dam 1.2 0 C6"],
  ],
  ["of one year of dates", dated(TALKS, { answers: said("datum gesprek", "2024") }), ["Anna Bos 1.2 3 C3"]],
  [
    "a year of people side by side",
    sheetOf(SIDE_BY_SIDE, { answers: said("jaar", "2023") }),
    ["Anna Bos 1.2 1 B3", "Bram Kok 1.2 2 D3"],
  ],
  [
    "the later one, where the name stands beside the earlier alone",
    sheetOf(SIDE_BY_SIDE, { answers: said("jaar", "2024") }),
    ["Anna Bos 1.2 3 C3", "Bram Kok 1.2 4 E3"],
  ],
  [
    "and merged over both",
    sheetOf(SIDE_BY_SIDE, {
      answers: said("jaar", "2024"),
      merges: [1, 3].map((column) => ({ row: 0, column, rows: 1, columns: 2 })),
    }),
    ["Anna Bos 1.2 3 C3", "Bram Kok 1.2 4 E3"],
  ],
])("only what was said counts: %s", (_, sheet, expected) => {
  expect(scores(sheet).map((line) => line.replace(" ? ", " "))).toEqual(expected);
  expect(unread(sheet)).toEqual([]);
});

test.each<[string, ReadSheet]>([
  [
    "names that all have the same year behind them",
    sheetOf([
      ["Naam", "Visie"],
      ["Anna Bos 2024", 1],
      ["Bram Kok 2024", 2],
    ]),
  ],
  [
    "names that end in a season or a month",
    sheetOf([
      ["Naam", "Visie"],
      ["Anna Winter", 1],
      ["Anna Zomer", 2],
      ["Li Mei", 2],
      ["Li Juni", 1],
    ]),
  ],
  ["one talk each", dated(TALKS.filter((_, at) => at !== 1 && at !== 3))],
  [
    "two raters on two days, and two colleagues",
    dated([
      ["Naam", "Beoordelaar", "Datum", "Visie"],
      ["Anna Bos", "zelf", day(2024, 1, 1), 1],
      ["Anna Bos", "leidinggevende", day(2024, 1, 2), 2],
      ["Anna Bos", "collega", day(2024, 1, 3), 3],
      ["Anna Bos", "collega", day(2024, 1, 4), 4],
    ]),
  ],
  [
    "one year each, side by side",
    sheetOf([
      ["Naam", "Anna Bos", "Bram Kok"],
      ["Jaar", 2023, 2024],
      ["Visie", 1, 2],
    ]),
  ],
])("not asked about: %s", (_, sheet) => {
  expect(unread(sheet)).not.toContainEqual(expect.stringContaining("severalMoments"));
  expect(scores(sheet).length).toBeGreaterThan(1);
});

test("an average among people of several years is nobody's", () => {
  const grid = [...YEARS, ["Gemiddelde", 2023, 1, 1], ["Gemiddelde", 2024, 2, 2]];
  const sheet = sheetOf(grid, { answers: said("jaar", "2024") });
  expect(scores(sheet)).toHaveLength(6);
});

test("where the column of what was said is gone, it is asked again", () => {
  expect(unread(sheetOf(YEARS, { answers: said("periode", "2024") }))).toEqual(["B1 severalMoments"]);
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
