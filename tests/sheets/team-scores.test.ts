import { RATER_WORDS, type Person, type Rater } from "../../src/scoring/person";
import { checkPlans } from "../../tools/check-plan/check-plan";
import { FreeNames } from "../../src/sheets/plan/free-names";
import { LIST_NAMES } from "../../src/sheets/marker/list-names";
import { buildLists } from "../../src/sheets/scores/lists-sheet";
import { buildMatrix } from "../../src/sheets/matrix/matrix";
import { competencyCells } from "../../src/sheets/matrix/matrix-rows";
import { plannedCells, rowHeightsOf, stylesOf } from "../../src/sheets/plan/plan-cells";
import { buildTeamScores, type TeamScoresOptions } from "../../src/sheets/scores/team-scores";
import { selection, whole } from "./selections";

const HOSTILE = [
  '=HYPERLINK("x")',
  "+31",
  "-",
  "@SUM(A1)",
  "O'Brien",
  "'Jansen",
  "Łukasz",
  "x".repeat(300),
  "👩🏽‍💼 Emoji",
  "محمد بن سلمان",
];
const people = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Persoon ${index + 1}`,
    number: String(index).padStart(5, "0"),
    department: "Publiekszaken",
    profile: "Beleidsadviseur",
  }));

function made(chosen = whole(), change: Partial<TeamScoresOptions> = {}) {
  const matrix = buildMatrix(chosen, { layout: "matrix" });
  const { plan: lists, names } = buildLists(new FreeNames({ sheets: [], names: [] }));
  const { plan, scores } = buildTeamScores(chosen, {
    people: people(30),
    raters: ["self", "manager"],
    sheet: "Teamscores",
    table: "Teamscores",
    lists: names,
    levelTexts: { sheet: matrix.name, cells: competencyCells(matrix) },
    protect: false,
    ...change,
  });
  return { plan, scores, matrix, lists };
}

describe("good by Excel's rules, nothing cut off, every text readable", () => {
  const cases: readonly [string, Parameters<typeof made>[0], Partial<TeamScoresOptions>][] = [
    ["one person, all competencies", whole(), { people: people(1), raters: ["manager"] }],
    ["30 people, two raters", whole(), {}],
    ["2,000 people", whole(), { people: people(2000), raters: ["manager"] }],
    ["one competency, protected", selection(["1.1"]), { protect: true, people: [{ name: "A" }] }],
    ["two of two clusters", selection(["2.1", "4.1"]), { raters: ["self", "manager", "colleague"] }],
    ["with profiles", whole(), { profiles: "Compleet_Profielen", protect: true }],
    ["hostile names", whole(), { people: HOSTILE.map((name) => ({ name, number: name.slice(0, 20) })) }],
  ];
  test.each(cases)("%s", (_, chosen, change) => {
    const { plan, matrix, lists } = made(chosen, change);
    expect(checkPlans([plan, matrix, lists])).toEqual([]);
  });
});

test("a row for each person and rater, in the columns that were agreed", () => {
  const raters: readonly Rater[] = ["manager", "self"];
  const chosen = selection(["1.2", "4.3"]);
  const { plan, scores } = made(chosen, { people: people(2), raters });
  const { values } = plan.values[0]!;
  expect(values[scores.row - 1]).toEqual([
    ...["Naam", "Nr", "Afdeling", "Functie", "Beoordelaar"],
    ...["1.2 Analyseren", "4.3 Klantgerichtheid", "Ingevuld", "Toelichting"],
  ]);
  expect(values.slice(scores.row).map((row) => [row[0], row[1], row[4], ...row.slice(5)])).toEqual(
    [0, 1].flatMap((index) =>
      raters.map((rater) => [
        `Persoon ${index + 1}`,
        `0000${index}`,
        RATER_WORDS[rater],
        ...[null, null, null, null],
      ]),
    ),
  );
  expect(scores).toEqual({ row: plan.tables[0]!.area.row + 1, column: 5, rows: 4, columns: 2 });
  expect(plan.frame.marker).toEqual({
    kind: "teamScores",
    table: "Teamscores",
    competencies: ["1.2", "4.3"],
    raters: ["manager", "self"],
  });
});

test("one dropdown for each column, from a name, with that competency's own prompt and a stop", () => {
  const { plan, scores } = made(whole(), { profiles: "Compleet_Profielen" });
  expect(plan.validations).toHaveLength(17);
  for (const { area, rule } of plan.validations) {
    expect(area).toMatchObject({ row: scores.row, rows: scores.rows, columns: 1 });
    expect(rule.kind).toBe("list");
  }
  const columns = plan.validations.map(({ area, rule, prompt, alert }) => [
    area.column,
    rule.kind === "list" && rule.source,
    prompt?.title,
    alert?.style,
  ]);
  expect(columns[0]).toEqual([3, "=Compleet_Profielen", undefined, "stop"]);
  expect(columns[1]).toEqual([4, "=Compleet_Beoordelaars", undefined, "stop"]);
  expect(columns[2]).toEqual([5, "=Compleet_Scores", "Zorgvuldigheid", "stop"]);
  expect(columns[14]).toEqual([17, "=Compleet_Scores", "Omgevingssensitiviteit", "stop"]);
  expect(made().plan.validations).toHaveLength(16);
});

test("each header leads to its own row of the level texts, and keeps its text", () => {
  const { plan, matrix, scores } = made();
  const cells = new Map(plannedCells(matrix).map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  expect(plan.links).toHaveLength(15);
  for (const link of plan.links) {
    expect(link.row).toBe(scores.row - 1);
    expect(link.text).toBe(plan.values[0]!.values[link.row]![link.column]);
    if (!("sheet" in link.to)) throw new Error("not a place in the workbook");
    expect(link.to.sheet).toBe(matrix.name);
    const row = Number(link.to.cell.slice(1)) - 1;
    expect(`${String(cells.get(`${row} 0`))} ${String(cells.get(`${row} 1`))}`).toBe(link.text);
  }
});

test("protected: only function, scores and explanation stay open, and the heading says so", () => {
  const { plan, scores } = made(whole(), { protect: true });
  const styles = stylesOf(plan);
  const open = styles.map((row) => row.flatMap(({ locked }, column) => (locked === false ? [column] : [])));
  const last = plan.columns - 1;
  const expected = [3, ...Array.from({ length: 15 }, (_, index) => 5 + index), last];
  open.forEach((columns, row) => expect(columns).toEqual(row < scores.row ? [] : expected));
  expect(plan.frame.protection?.allow).toContain("autoFilter");
  const heading = (of: typeof plan) =>
    of.values[0]!.values.slice(0, scores.row - 1)
      .flatMap((row) => row.map((cell) => String(cell ?? "")))
      .join("\n");
  expect(heading(plan)).toContain("Dit blad is beveiligd");
  expect(heading(made().plan)).not.toContain("beveiligd");
  expect(made().plan.frame.protection).toBeUndefined();
});

test("landscape, one page wide, headers on every page; names and headers stay in sight", () => {
  const { plan, scores } = made();
  expect(plan.frame.print).toMatchObject({
    orientation: "landscape",
    pagesWide: 1,
    paper: "a3",
    titleRows: { row: scores.row - 2, rows: 2 },
  });
  expect(plan.frame.freeze).toEqual({ rows: scores.row, columns: 5 });
  const small = made(selection(["1.1"]), { raters: ["manager"] }).plan;
  expect(small.frame.print.paper).toBe("a4");
  expect(small.frame.freeze?.columns).toBe(2);
});

test("what stands above the first person takes at most a third of a laptop's screen", () => {
  for (const change of [{}, { protect: true }, { raters: ["manager"] as const }]) {
    const { plan, scores } = made(whole(), change);
    const heights = rowHeightsOf(plan).slice(0, scores.row);
    // Points; 190 are 253 pixels.
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(190);
    expect(scores.row).toBe(6);
  }
});

test("rows grow with what is typed, but for those that need more than a line from the start", () => {
  const { plan, scores } = made(whole(), {
    people: [{ name: "Anna" }, { name: "x".repeat(300) }],
    raters: ["self"],
  });
  const heights = plan.rowHeights.filter(({ row }) => row >= scores.row);
  expect(heights).toEqual([{ row: scores.row + 1, rows: 1, height: expect.any(Number) }]);
  expect(heights[0]!.height).toBeGreaterThan(60);
});

describe("the lists", () => {
  test("what was agreed, numbers as numbers, on a hidden sheet", () => {
    const { plan } = buildLists(new FreeNames({ sheets: [], names: [] }));
    const block = plan.values[0]!.values;
    const list = (name: string) => {
      const { refersTo } = plan.names.find((one) => one.name === name)!;
      if (!("area" in refersTo)) throw new Error("not cells");
      const { row, column, rows } = refersTo.area;
      return block.slice(row, row + rows).map((cells) => cells[column]);
    };
    expect(list("Compleet_Scores")).toEqual([0, 1, 2, 3, 4, "n.v.t."]);
    expect(list("Compleet_Oordelen")).toEqual(["ja", "deels", "nee", "n.v.t."]);
    expect(list("Compleet_Beoordelaars")).toEqual(["zelf", "leidinggevende", "collega"]);
    expect(list("Compleet_Niveaus")).toEqual([0, 1, 2, 3, 4]);
    expect(plan.frame).toMatchObject({ visibility: "hidden", marker: { kind: "lists", names: LIST_NAMES } });
  });

  test("where a name is taken, the marker tells the one that it got", () => {
    const { plan, names } = buildLists(new FreeNames({ sheets: ["lijsten"], names: ["COMPLEET_SCORES"] }));
    expect(plan.name).toBe("Lijsten (2)");
    expect(names).toEqual({ ...LIST_NAMES, scores: "Compleet_Scores_2" });
    expect(plan.frame.marker).toEqual({ kind: "lists", names });
  });
});
