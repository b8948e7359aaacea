/** Scores, forms and heatmaps of frameworks whose competencies have 2 to 7 levels, each its own, with gaps. */
import fc from "fast-check";
import type { ActionId, ActionMap } from "../../src/app/action";
import type { Framework } from "../../src/framework/model";
import { levelsOf as scaleOf } from "../../src/scoring/level-scale";
import { levelReached } from "../../src/scoring/level-reached";
import { inconsistentPattern } from "../../src/scoring/pattern";
import { buildFrameworkSheet } from "../../src/sheets/framework/framework-sheet";
import { cellAddress, parseArea } from "../../src/sheets/plan/a1";
import { anyLevels, competenciesIn, frameworkOf } from "../framework/levels-that-differ";
import { anyThreshold, scoresOf } from "../scoring/scores";
import { applyOnNewSheet, withExcel, type ExcelAtWork } from "./excel-at-work";
import { fill, levelsOf, makeForms, remarksOf } from "./filled-form";
import { readHeatmap } from "./heatmap-seen";

const PEOPLE = ["Ada Bos", "Bert Kok", "Cas Vos", "Dia Mol", "Eef Pot"];

async function put({ port }: ExcelAtWork, framework: Framework): Promise<void> {
  const names = { sheet: "Competentiekader", table: "Kader", made: "2026-11-30" };
  await applyOnNewSheet(port, buildFrameworkSheet(framework, names));
}

async function done<Id extends ActionId>(
  { run }: ExcelAtWork,
  id: Id,
  args: ActionMap[Id]["args"],
): Promise<ActionMap[Id]["result"]> {
  const outcome = await run(id, args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

const listed = (levels: readonly number[]): string =>
  levels.length === 1 ? String(levels[0]) : `${levels.slice(0, -1).join(", ")} en ${levels.at(-1)}`;

/** What a form says, by the scoring itself. */
function expected(scores: Parameters<typeof levelReached>[0], threshold: number, levels: readonly number[]) {
  const reached = levelReached(scores, { threshold, levels });
  const pattern = inconsistentPattern(scores, threshold, levels);
  return {
    level: "level" in reached ? reached.level : "onvoldoende gegevens",
    remark: pattern ? `niveau ${listed(pattern.reached)} gehaald, niveau ${listed(pattern.missed)} niet` : "",
  };
}

test("the formulas of a form say what the scoring says, whatever levels there are", async () => {
  const seen = new Set<unknown>();
  const shapes = fc.sample(fc.tuple(anyLevels, anyLevels, anyLevels), { numRuns: 5, seed: 11 });
  // All seven, of which the formula is another.
  for (const levels of [
    [
      [1, 2, 3, 4, 5, 6, 7],
      [1, 2, 4],
      [3, 5],
    ],
    ...shapes,
  ]) {
    const framework = frameworkOf(levels);
    await withExcel(async (excel) => {
      await put(excel, framework);
      const [form] = await makeForms(excel, {}, "Iemand");
      if (!form) throw new Error("No form");
      const scales = competenciesIn(framework).map(scaleOf);
      const anyFilling = fc.record({
        scores: fc.tuple(...scales.map((own) => scoresOf(own.map(() => 2)))),
        threshold: anyThreshold,
      });
      for (const { scores, threshold } of fc.sample(anyFilling, { numRuns: 40, seed: 12 })) {
        fill(form, scores.flat(2), threshold);
        excel.book.calculate();
        const wanted = scores.map((of, index) => expected(of, threshold, scales[index] ?? []));
        expect({ levels, said: levelsOf(form) }).toEqual({ levels, said: wanted.map(({ level }) => level) });
        expect(remarksOf(form)).toEqual(wanted.map(({ remark }) => remark));
        for (const { level } of wanted) seen.add(level);
      }
    });
  }
  for (const level of [0, 1, 2, 3, 4, 5, "onvoldoende gegevens"]) expect(seen).toContain(level);
});

/** A team sheet of these people; `scores` by person and competency, `null` for empty. */
async function teamSheet(excel: ExcelAtWork, scores: readonly (readonly (number | string | null)[])[]) {
  const people = PEOPLE.slice(0, scores.length).map((name) => ({ name }));
  const made = await done(excel, "createTeamScoreSheet", { people, raters: ["manager"] });
  const area = parseArea(made.scores)!;
  const sheet = excel.book.sheetById(made.sheetId)!;
  sheet.write(
    area,
    scores.map((row) => row.map((value) => ({ value }))),
  );
  excel.book.calculate();
  return { made, area, sheet };
}

test("a heatmap that follows the scores says what one of values says, and each column counts on its own levels", async () => {
  const shapes = fc.sample(fc.array(anyLevels, { minLength: 3, maxLength: 5 }), { numRuns: 5, seed: 3 });
  for (const levels of [
    [
      [1, 2, 3],
      [1, 2, 4],
      [1, 2, 3, 4, 5, 6, 7],
    ],
    ...shapes,
  ]) {
    const framework = frameworkOf(levels);
    const competencies = competenciesIn(framework);
    const anyScore = (own: readonly number[]) => fc.constantFrom(0, ...own, ...own, "n.v.t.", null);
    const anyRow = fc.tuple(...competencies.map((one) => anyScore(scaleOf(one))));
    const [scores = []] = fc.sample(fc.array(anyRow, { minLength: 5, maxLength: 5 }), {
      numRuns: 1,
      seed: 4,
    });
    await withExcel(async (excel) => {
      await put(excel, framework);
      await teamSheet(excel, scores);
      const checked = await done(excel, "checkScores", {});
      expect(checked.findings.filter(({ kind }) => kind !== "missingScore")).toEqual([]);
      const highest = Math.max(...levels.flat());
      for (const statistic of ["median", "mean"] as const) {
        const said = [];
        for (const follows of [true, false]) {
          const made = await done(excel, "buildHeatmap", {
            view: "people",
            measure: "level",
            statistic,
            live: follows,
          });
          expect(made.live).toBe(follows);
          const { rows, below, headers, insights } = await readHeatmap(made);
          said.push({ rows, below, headers, insights });
        }
        expect(said[0]).toEqual(said[1]);
        const { rows, below } = said[0]!;
        expect(rows.map(({ cells }) => cells)).toEqual(scores.map((row) => row.map((value) => value ?? "–")));
        // Every level from the highest down, and a level that a competency does not have is no 0.
        expect(Object.keys(below).filter((label) => label.startsWith("Aantal op niveau"))).toEqual(
          Array.from({ length: highest + 1 }, (_, index) => `Aantal op niveau ${highest - index}`),
        );
        for (let level = 0; level <= highest; level++)
          expect(below[`Aantal op niveau ${level}`]).toEqual(
            competencies.map((one, column) =>
              level === 0 || scaleOf(one).includes(level)
                ? scores.filter((row) => row[column] === level).length
                : "–",
            ),
          );
      }
    });
  }
});

test("a median between two levels counts for the lower one that there is", () =>
  withExcel(async (excel) => {
    await put(excel, frameworkOf([[1, 2, 4]]));
    const people = [{ name: "Ada Bos" }];
    const made = await done(excel, "createTeamScoreSheet", { people, raters: ["manager", "colleague"] });
    const area = parseArea(made.scores)!;
    excel.book.sheetById(made.sheetId)!.write(area, [[{ value: 2 }], [{ value: 4 }]]);
    for (const live of [true, false]) {
      const heatmap = await done(excel, "buildHeatmap", { view: "people", measure: "level", live });
      const { below, rows } = await readHeatmap(heatmap);
      expect(rows[0]?.cells).toEqual([3]);
      expect([below["Aantal op niveau 4"], below["Aantal op niveau 3"], below["Aantal op niveau 2"]]).toEqual(
        [[0], ["–"], [1]],
      );
    }
  }));

describe("a team score sheet of competencies with levels of their own", () => {
  const LEVELS = [
    [1, 2, 3],
    [1, 2, 4],
    [1, 2, 3, 4, 5, 6, 7],
  ];

  test("each column offers its own levels, from a list on the lists sheet", () =>
    withExcel(async (excel) => {
      const { book } = excel;
      await put(excel, frameworkOf(LEVELS));
      const { area, sheet } = await teamSheet(excel, [[null, null, null]]);
      const offered = (column: number): readonly (number | string)[] =>
        [0, 1, 2, 3, 4, 5, 6, 7, 8, "n.v.t.", "ja"].filter((value) => {
          const { accepted } = book.type(sheet.id, area.row, area.column + column, String(value));
          return accepted;
        });
      expect(LEVELS.map((_, column) => offered(column))).toEqual(
        LEVELS.map((levels) => [0, ...levels, "n.v.t."]),
      );
      const texts = sheet.values({ row: 0, column: 0, rows: area.row, columns: 9 }).flat().map(String);
      expect(texts).toContain("1 t/m 3");
      expect(texts).toContain("1, 2, 4");
      expect(texts).toContain("1 t/m 7");
    }));

  test("lists that were there already are kept, and those for other levels come beside them", () =>
    withExcel(async (excel) => {
      const { book } = excel;
      const people = [{ name: "Ada Bos" }];
      await done(excel, "createTeamScoreSheet", { people, competencies: ["1.1"] });
      await put(excel, frameworkOf(LEVELS));
      const sheets = () => book.sheets.map(({ name }) => name).filter((name) => name.startsWith("Lijsten"));
      expect(sheets()).toEqual(["Lijsten"]);
      const { made, area } = await teamSheet(excel, [[3, 4, 7]]);
      expect(sheets()).toEqual(["Lijsten", "Lijsten (2)"]);
      expect(book.type(made.sheetId, area.row, area.column + 1, "3").accepted).toBe(false);
      // Whoever makes another one finds all of them.
      await done(excel, "createTeamScoreSheet", { people });
      expect(sheets()).toEqual(["Lijsten", "Lijsten (2)"]);
      const { findings } = await done(excel, "checkScores", { sheets: [made.sheet] });
      expect(findings).toEqual([]);
      const heatmap = await done(excel, "buildHeatmap", {
        view: "people",
        measure: "level",
        sources: [made.sheet],
        live: true,
      });
      expect((await readHeatmap(heatmap)).rows.map(({ cells }) => cells)).toEqual([[3, 4, 7]]);
      expect(sheets()).toEqual(["Lijsten", "Lijsten (2)"]);
    }));

  test("how many are filled in counts what the column's own competency can have", () =>
    withExcel(async (excel) => {
      await put(excel, frameworkOf(LEVELS));
      const { area, sheet } = await teamSheet(excel, [
        [3, 4, 7],
        [4, 3, "n.v.t."],
      ]);
      const filled = sheet.values({ row: area.row, column: area.column + 3, rows: 2, columns: 1 }).flat();
      expect(filled).toEqual(["3 van 3", "1 van 3"]);
      expect(sheet.value(1, 0)).toBe("4 van 6 ingevuld");
      const { findings } = await done(excel, "checkScores", {});
      expect(findings.map(({ address, kind, message }) => [address, kind, message.split(". ")[1]])).toEqual([
        [
          cellAddress(area.row + 1, area.column),
          "outsideScale",
          expect.stringContaining("0, 1, 2, 3 of n.v.t."),
        ],
        [
          cellAddress(area.row + 1, area.column + 1),
          "outsideScale",
          expect.stringContaining("0, 1, 2, 4 of n.v.t."),
        ],
      ]);
    }));

  test("a level that the competency got or lost meanwhile: the dropdown is said, and repaired", () =>
    withExcel(async (excel) => {
      const { book } = excel;
      await put(
        excel,
        frameworkOf([
          [1, 2, 3, 4],
          [1, 2, 3, 4],
        ]),
      );
      const { made, area } = await teamSheet(excel, [[4, 4]]);
      // The fourth level of the first competency goes.
      const framework = book.sheetByName("Competentiekader")!;
      await Excel.run(async (context) => {
        const rows = context.workbook.worksheets.getItem(framework.id).getRange("11:12");
        rows.delete("Up");
        await context.sync();
      });
      const { findings } = await done(excel, "checkScores", {});
      expect(findings.map(({ kind }) => kind)).toEqual(["validation", "outsideScale"]);
      await done(excel, "repairSheet", { sheet: made.sheet });
      expect((await done(excel, "checkScores", {})).findings.map(({ kind }) => kind)).toEqual([
        "outsideScale",
      ]);
      const first = { row: area.row, column: area.column };
      expect(book.type(made.sheetId, first.row, first.column, "4").accepted).toBe(false);
      expect(book.type(made.sheetId, first.row, first.column, "3").accepted).toBe(true);
      expect(book.type(made.sheetId, first.row, first.column + 1, "4").accepted).toBe(true);
    }));
});

test("another's list on a scale that goes further than the competencies do is asked about, and taken as it is said", () =>
  withExcel(async (excel) => {
    const { book } = excel;
    const framework = frameworkOf([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    await put(excel, framework);
    const blad = book.sheetByName("Blad1")!;
    const rows = [
      ["Naam", ...competenciesIn(framework).map(({ name }) => name)],
      ...PEOPLE.map((name, at) => [name, String((at % 5) + 1), "2"]),
    ];
    rows.forEach((row, r) => row.forEach((text, c) => book.type(blad.id, r, c, text)));
    const check = () => done(excel, "checkScores", { sheets: ["Blad1"] });
    const [asked] = (await check()).findings;
    expect(asked?.message).toContain("een schaal van 1 tot en met 5");
    expect(asked?.levels).toEqual([1, 2, 3]);
    const unclear = await excel.run("buildHeatmap", { view: "people", measure: "level", sources: ["Blad1"] });
    expect(unclear).toMatchObject({ error: { code: "scoresUnclear" } });
    const scale = [1, 2, 3, 4, 5].map((value) => ({ value, score: Math.max(0, value - 2) }));
    const tooHigh = await excel.run("answerSheet", { sheet: "Blad1", scale: [{ value: 5, score: 4 }] });
    expect(tooHigh).toMatchObject({ error: { code: "invalidScore" } });
    await done(excel, "answerSheet", { sheet: "Blad1", scale });
    const { rows: said } = await readHeatmap(
      await done(excel, "buildHeatmap", { view: "people", measure: "level", sources: ["Blad1"] }),
    );
    expect(said.map(({ cells }) => cells[0])).toEqual([0, 0, 1, 2, 3]);
  }));

test("1 to 5 on a list of another are the levels where the framework has five, and one too many is said", () =>
  withExcel(async (excel) => {
    const { book } = excel;
    const framework = frameworkOf([
      [1, 2, 3, 4, 5],
      [1, 2, 3],
    ]);
    await put(excel, framework);
    const blad = book.sheetByName("Blad1")!;
    const scores = [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 0],
      [5, 4],
    ];
    book.type(blad.id, 0, 0, "Naam");
    competenciesIn(framework).forEach(({ name }, c) => book.type(blad.id, 0, c + 1, name));
    PEOPLE.forEach((name, r) => {
      book.type(blad.id, r + 1, 0, name);
      scores[r]?.forEach((score, c) => book.type(blad.id, r + 1, c + 1, String(score)));
    });
    const { findings } = await done(excel, "checkScores", { sheets: ["Blad1"] });
    expect(findings.map(({ address, kind }) => [address, kind])).toEqual([["C6", "outsideScale"]]);
    const made = await done(excel, "buildHeatmap", { view: "people", measure: "level", sources: ["Blad1"] });
    const { rows, explanation } = await readHeatmap(made);
    expect(rows.map(({ cells }) => cells)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 0],
      [5, "–"],
    ]);
    expect(explanation).toContain("als niveaus gelezen, 0 t/m 5");
    expect(made.remarks?.join()).toContain("1 cel");
  }));

test("a required level that the competency lost requires nothing, and that is said", () =>
  withExcel(async (excel) => {
    const { book } = excel;
    await put(
      excel,
      frameworkOf([
        [1, 2, 3],
        [1, 2],
      ]),
    );
    await done(excel, "createProfiles", { profiles: [{ name: "Jurist", required: { "1.1": 3, "2.1": 2 } }] });
    const people = [{ name: "Ada Bos", profile: "Jurist" }];
    const { sheetId, scores } = await done(excel, "createTeamScoreSheet", { people, raters: ["manager"] });
    const { row, column } = parseArea(scores)!;
    book.type(sheetId, row, column, "2");
    const framework = book.sheetByName("Competentiekader")!;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(framework.id).getRange("9:10").delete("Up");
      await context.sync();
    });
    const made = await done(excel, "buildHeatmap", { view: "people", measure: "level", chart: "none" });
    expect(made.remarks).toContain(
      "Op ‘Functieprofielen’ staat in 1 cel geen niveau van de competentie; daar is niets vereist. Kies er een niveau uit de keuzelijst.",
    );
  }));

test("a score is written only where the competency has that level", () =>
  withExcel(async (excel) => {
    await put(
      excel,
      frameworkOf([
        [1, 2, 3],
        [1, 2, 3, 4, 5],
      ]),
    );
    const { made, area } = await teamSheet(excel, [[null, null]]);
    const write = (column: number, value: number) =>
      excel.run("writeScore", {
        sheetId: made.sheetId,
        address: cellAddress(area.row, area.column + column),
        value,
        was: "",
      });
    expect(await write(0, 5)).toMatchObject({ error: { code: "noScoreCell" } });
    expect(await write(1, 5)).toMatchObject({ ok: true });
  }));

test("competencies without levels are said where they were to be scored, and how they get them", () =>
  withExcel(async (excel) => {
    await put(excel, frameworkOf([[1, 2], []]));
    const people = [{ name: "Ada Bos" }];
    const refused = { error: { code: "levelsNotScored", message: expect.stringContaining("‘Kunde 21’") } };
    expect(await excel.run("createTeamScoreSheet", { people })).toMatchObject(refused);
    expect(await excel.run("createIndicatorForms", { people, rater: "manager" })).toMatchObject(refused);
    await done(excel, "createTeamScoreSheet", { people, competencies: ["1.1"] });
    await done(excel, "createIndicatorForms", { people, rater: "manager", competencies: ["1.1"] });
    await done(excel, "createProfiles", { profiles: [{ name: "Jurist", required: { "1.1": 2 } }] });
    expect((await done(excel, "checkScores", {})).sheets).toHaveLength(2);
  }));

test("levels without indicators: team sheets and heatmaps, and forms say why not", () =>
  withExcel(async (excel) => {
    await put(excel, frameworkOf([[1, 2, 3, 4, 5]], 0));
    expect(
      await excel.run("createIndicatorForms", { people: [{ name: "Ada Bos" }], rater: "manager" }),
    ).toMatchObject({
      error: { code: "noIndicators", message: expect.stringContaining("maak een teamscoreblad") },
    });
    await teamSheet(excel, [[5], [3]]);
    const { rows } = await readHeatmap(
      await done(excel, "buildHeatmap", { view: "people", measure: "level" }),
    );
    expect(rows.map(({ cells }) => cells)).toEqual([[5], [3]]);
  }));
