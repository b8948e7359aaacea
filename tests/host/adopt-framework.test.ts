/** A framework of one's own in the workbook: read, shown, put on a sheet, and read back word for word. */
import fc from "fast-check";
import type { ActionMap } from "../../src/app/action";
import { frameworkAmong } from "../../src/app/reading/own-framework";
import { compleet } from "../../src/framework/compleet";
import type { Framework } from "../../src/framework/model";
import { buildFrameworkSheet } from "../../src/sheets/framework/framework-sheet";
import { anyFramework } from "../framework/any-framework";
import { applyOnNewSheet, markerOn, pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";

type Cells = readonly (readonly (string | number | null)[])[];

const ROWS: Cells = [
  ["Kader Duinstad", null, null, null, null],
  ["Groep", "Competentie", "Definitie", "Niveau", "Gedragsindicator"],
  ["Samen", "Aansluiten", "Zoekt de ander op.", 1, "belt zelf"],
  [null, null, null, 2, "+ komt langs"],
  ["Klaar", "Opleveren", "Maakt af.", 1, "sluit een dossier"],
  [null, null, null, 2, "sluit een project"],
];

/** What a person typed or pasted, as texts. */
function fill({ book }: ExcelAtWork, rows: Cells): void {
  const sheet = book.activeSheet;
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      book.type(sheet.id, r, c, typeof value === "string" ? `'${value}` : String(value));
    }),
  );
}

async function adopt({ run }: ExcelAtWork, args: ActionMap["adoptFramework"]["args"]) {
  const outcome = await run("adoptFramework", args);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** The workbook's own framework, without what is known of its sheet. */
async function inWorkbook({ port }: ExcelAtWork): Promise<Framework> {
  const { sheets } = await port.survey({ kinds: ["framework"] });
  const { id, ...framework } = frameworkAmong(sheets, { title: "", clusters: [] });
  expect(id).toBeDefined();
  return framework;
}

test("a preview says what would be made and makes nothing; then it is made", async () => {
  await withExcel(async (excel) => {
    const { book, run } = excel;
    fill(excel, ROWS);
    const before = pictureOf(book);
    const shown = await adopt(excel, { from: { sheet: "Blad1" }, preview: true });
    expect(pictureOf(book)).toEqual(before);
    expect(shown).toMatchObject({
      summary: "2 clusters, 2 competenties, 2 niveaus (1 → 2), 4 indicatoren",
      clusters: 2,
      competencies: 2,
      levels: 2,
      indicators: 4,
      notUnderstood: [],
      asks: [],
    });
    expect(shown).not.toHaveProperty("sheet");
    // Where each part was read, to be looked at before anything is made.
    const { readFrom, columns, found, ...numbers } = shown;
    expect(readFrom).toMatchObject({ sheet: "Blad1", sheetId: book.activeSheet.id });
    expect(columns?.map(({ cell, role }) => `${cell} ${role}`)).toEqual([
      "A2 cluster",
      "B2 competency",
      "C2 definition",
      "D2 level",
      "E2 indicator",
    ]);
    expect(found?.map(({ cluster, name, cell }) => `${cluster}/${name} ${cell}`)).toEqual([
      "Samen/Aansluiten B3",
      "Klaar/Opleveren B5",
    ]);
    const made = await adopt(excel, { from: { sheet: "blad1" } });
    expect(made).toMatchObject({ ...numbers, sheet: "Competentiekader" });
    const sheet = book.sheetByName("Competentiekader")!;
    expect(markerOn(sheet, "framework")).toMatchObject({ table: "Competentiekader", edition: 1 });
    expect((await inWorkbook(excel)).clusters.map(({ name }) => name)).toEqual(["Samen", "Klaar"]);
    const again = await run("adoptFramework", { from: "builtIn" });
    expect(again).toMatchObject({ ok: false, error: { code: "frameworkThere" } });
  });
});

test("a pasted text, what is selected, and answers", async () => {
  await withExcel(async (excel) => {
    const text = ["Meten", "Rekent na.", "Niveau A", "• telt", "Niveau B", "• weegt"].join("\n");
    const shown = await adopt(excel, { from: { text }, preview: true });
    expect(shown.asks).toEqual([
      {
        question: "levelOrder",
        message: "Wat is het laagste en wat het hoogste niveau van ‘A’ en ‘B’?",
        possible: ["A < B", "B < A"],
        taken: "A < B",
        cell: "A3",
      },
    ]);
    const turned = await adopt(excel, { from: { text }, preview: true, answers: { levelOrder: "B < A" } });
    expect(turned.levelNames).toEqual(["B", "A"]);
    fill(excel, ROWS);
    excel.book.select(excel.book.activeSheet, [{ row: 1, column: 0, rows: 3, columns: 5 }]);
    const selected = await adopt(excel, { from: { selection: true }, preview: true });
    expect(selected).toMatchObject({ competencies: 1, indicators: 2, readFrom: { cells: "A2:E4" } });
    excel.book.select(excel.book.activeSheet, [{ row: 2, column: 1, rows: 1, columns: 1 }]);
    const same = await adopt(excel, { from: { sheet: "Blad1", cells: "A2:E4" }, preview: true });
    expect(same).toEqual(selected);
    const nowhere = await excel.run("adoptFramework", { from: { cells: "A2:E4" } });
    expect(nowhere).toMatchObject({ ok: false, error: { code: "invalidArgument" } });
  });
});

test("a text that became a formula is read back", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    fill(excel, ROWS);
    book.type(book.activeSheet.id, 2, 4, "- houdt bij");
    await adopt(excel, { from: { sheet: "Blad1" } });
    const [samen] = (await inWorkbook(excel)).clusters;
    expect(samen?.competencies[0]?.levels.map(({ indicators }) => indicators)).toEqual([
      ["houdt bij"],
      ["komt langs"],
    ]);
  });
});

test("what is no framework is refused, and the workbook stays as it is", async () => {
  await withExcel(async ({ book, run }) => {
    const before = pictureOf(book);
    const outcome = await run("adoptFramework", { from: { sheet: "Blad1" } });
    expect(outcome).toMatchObject({ ok: false, error: { code: "frameworkNotRead" } });
    const nowhere = await run("adoptFramework", { from: {} });
    expect(nowhere).toMatchObject({ ok: false, error: { code: "invalidArgument" } });
    expect(pictureOf(book)).toEqual(before);
  });
});

test("the built-in framework comes back word for word", async () => {
  await withExcel(async (excel) => {
    await adopt(excel, { from: "builtIn" });
    expect(await inWorkbook(excel)).toEqual(compleet());
  });
});

test("any framework comes back word for word", async () => {
  await fc.assert(
    fc.asyncProperty(anyFramework({ most: 12 }), (framework) =>
      withExcel(async (excel) => {
        const names = { sheet: "Competentiekader", table: "Kader", made: "2026-11-30" };
        await applyOnNewSheet(excel.port, buildFrameworkSheet(framework, names));
        expect(await inWorkbook(excel)).toEqual(framework);
      }),
    ),
    { numRuns: 8 },
  );
});

describe("the workbook's own framework is what the actions work on", () => {
  const LEVELS: Cells = [
    ["Competentie", "1 Start", "2 Zelf", "3 Voor", "4 Vooraan", "5 Top"],
    ["Meten", "• telt\n• weegt", "rekent", "toetst", "voorspelt", "bepaalt"],
    ["Delen", "geeft", "vraagt", "brengt", "bindt", "stuurt"],
  ];
  const people = [{ name: "Ada" }];

  test("a matrix by its own names and levels, on a new sheet and at the selection", async () => {
    await withExcel(async (excel) => {
      const { book, run } = excel;
      fill(excel, LEVELS);
      await adopt(excel, { from: { sheet: "Blad1" } });
      const outcome = await run("insertMatrix", { layout: "matrix", competencies: ["meten"] });
      if (!outcome.ok) throw new Error(outcome.error.message);
      const texts = book
        .sheetById(outcome.result.sheetId)!
        .values({ row: 0, column: 0, rows: 6, columns: 8 })
        .flat();
      expect(texts).toContain("Niveau 5 – Top");
      expect(texts).toContain("Meten");
      expect(texts).not.toContain("Delen");
      expect(markerOn(book.sheetById(outcome.result.sheetId)!, "matrix")?.framework).toBeDefined();
      book.select(book.sheetByName("Blad1")!, [{ row: 10, column: 0, rows: 1, columns: 1 }]);
      const beside = await run("insertMatrix", { layout: "list", target: "selection" });
      expect(beside).toMatchObject({ ok: true, result: { sheet: "Blad1", newSheet: false } });
      const wrong = await run("insertMatrix", { layout: "list", competencies: ["Zorgvuldigheid"] });
      expect(wrong).toMatchObject({ ok: false, error: { code: "unknownCompetency" } });
    });
  });

  test("what works with scores refuses a framework without any level in one sentence, and changes nothing", async () => {
    await withExcel(async (excel) => {
      const { book, run } = excel;
      fill(excel, [
        ["Competentie", "Definitie"],
        ["Meten", "Weet hoeveel het is."],
        ["Delen", "Geeft anderen wat zij nodig hebben."],
      ]);
      await adopt(excel, { from: { sheet: "Blad1" } });
      const before = pictureOf(book);
      const outcomes = [
        await run("createTeamScoreSheet", { people }),
        await run("createIndicatorForms", { people, rater: "manager" }),
        await run("createProfiles", { profiles: [] }),
        await run("checkScores", {}),
        await run("previewHeatmap", {}),
        await run("buildHeatmap", { view: "people", measure: "level" }),
      ];
      for (const outcome of outcomes)
        expect(outcome).toMatchObject({
          ok: false,
          error: {
            code: "levelsNotScored",
            message: expect.stringContaining("een rij per niveau, met het nummer in de kolom Niveau"),
          },
        });
      expect(pictureOf(book)).toEqual(before);
    });
  });

  test("with levels 1 to 4 a team is scored, and a change of the sheet counts from then on", async () => {
    await withExcel(async (excel) => {
      const { book, run } = excel;
      fill(
        excel,
        LEVELS.map((row) => row.slice(0, 5)),
      );
      const { sheetId = "" } = await adopt(excel, { from: { sheet: "Blad1" } });
      const team = await run("createTeamScoreSheet", { people });
      if (!team.ok) throw new Error(team.error.message);
      const area = { row: 0, column: 0, rows: 12, columns: 12 };
      expect(JSON.stringify(book.sheetById(team.result.sheetId)!.values(area))).toContain("Meten");
      const forms = await run("createIndicatorForms", { people, rater: "manager" });
      expect(forms).toMatchObject({ ok: true });
      const again = await run("checkScores", {});
      if (!again.ok) throw new Error(again.error.message);
      expect(again.result.findings.map(({ sheet, kind }) => [sheet, kind])).toEqual([
        ["Teamscores", "missingScore"],
        ["Formulier Ada", "missingScore"],
      ]);
      for (let row = 4; row < 9; row++) {
        const [name] = book.sheetById(sheetId)!.values({ row, column: 2, rows: 1, columns: 1 }).flat();
        if (name === "Meten") book.type(sheetId, row, 2, "Wegen");
      }
      const renamed = await run("insertMatrix", { layout: "list", competencies: ["Wegen"] });
      expect(renamed).toMatchObject({ ok: true });
      book.type(sheetId, 4, 4, "hoog");
      const broken = await run("insertMatrix", { layout: "list" });
      expect(broken).toMatchObject({ ok: false, error: { code: "frameworkUnreadable" } });
      expect(!broken.ok && broken.error.message).toContain("in E5 staat ‘hoog’");
    });
  });

  test("without its own a workbook is asked nothing more", async () => {
    await withExcel(async ({ run, meter }) => {
      meter.reset();
      await run("insertMatrix", { layout: "list" });
      expect(meter.requests).toBe(2);
    });
  });
});

test.each([
  { levels: ["Start", "Top"] },
  { answers: { prose: "list" } },
  { columns: { A1: "indicator" as const } },
])("of the built-in framework nothing is asked: %j is refused rather than passed over", (more) =>
  withExcel(async ({ book, run }) => {
    const before = pictureOf(book);
    const [name = ""] = Object.keys(more);
    expect(await run("adoptFramework", { from: "builtIn", ...more })).toMatchObject({
      ok: false,
      error: { code: "invalidArgument", message: expect.stringContaining(name) },
    });
    expect(pictureOf(book)).toEqual(before);
  }),
);

test("a former name that another competency has is not adopted as one, and that is said", () =>
  withExcel(async (excel) => {
    const text = ["Competentie\tDefinitie", "Meten (voorheen Delen)\tWeet hoeveel.", "Delen\tGeeft."].join(
      "\n",
    );
    const made = await adopt(excel, { from: { text } });
    expect(made.notUnderstood).toEqual([
      { cell: "A2", text: "Delen", message: expect.stringContaining("Zo heet een andere competentie al") },
    ]);
    expect((await inWorkbook(excel)).clusters[0]?.competencies.map(({ aliases }) => aliases)).toEqual([
      [],
      [],
    ]);
  }));

test("copies that say something else: the one that was made counts, and where that is not known it is said", async () => {
  await withExcel(async (excel) => {
    const { book, run } = excel;
    const { sheet: name = "" } = await adopt(excel, { from: "builtIn" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).copy("Beginning");
      await context.sync();
    });
    const [copy] = book.sheets;
    const matrix = () => run("insertMatrix", { layout: "list", competencies: ["1.1"] });
    // A copy that says the same is no reason to ask.
    expect(await matrix()).toMatchObject({ ok: true });
    copy!.write({ row: 4, column: 6, rows: 1, columns: 1 }, [[{ value: "een tekst op de kopie" }]]);
    expect(await inWorkbook(excel)).toEqual(compleet());
    expect(await matrix()).toMatchObject({ ok: true });
    // As after a program that keeps no custom properties.
    for (const each of book.sheets) each.customProperties.clear();
    const before = pictureOf(book);
    expect(await matrix()).toMatchObject({
      ok: false,
      error: { code: "frameworksDiffer", message: expect.stringContaining(`‘${copy!.name}’`) },
    });
    expect(pictureOf(book)).toEqual(before);
    book.removeSheet(copy!);
    expect(await matrix()).toMatchObject({ ok: true });
  });
});
