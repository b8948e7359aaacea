/** The three ways in which a sheet became a stranger, each ending right; older and newer marks; what it costs. */
import { isMarkerName, MARKER_KEY } from "../../src/sheets/marker/marker-places";
import { Book } from "embedded-excel/book";
import { excelAtWork, withExcel, type ExcelAtWork } from "./excel-at-work";
import { builtHeatmap } from "./heatmap-at-work";
import { readHeatmap } from "./heatmap-seen";
import { onSheet } from "./score-sheets-at-work";
import type { BuildHeatmapArguments, MadeHeatmap } from "../../src/app/action";

const A = ["Anna", "Bob", "Cor", "Dirk", "Eva"];
const B = ["Fien", "Gijs", "Hans", "Ine", "Jan"];
const HEATMAP: BuildHeatmapArguments = { view: "people", measure: "level", sources: ["Team A"] };

async function team({ run }: ExcelAtWork, sheetName: string, names: readonly string[], score: number) {
  const people = names.map((name) => ({ name, profile: "Adviseur" }));
  const outcome = await run("createTeamScoreSheet", { people, competencies: ["1.1"], sheetName });
  if (!outcome.ok) throw new Error(outcome.error.message);
  await onSheet(sheetName, (sheet) => {
    sheet.getRange(outcome.result.scores).values = names.map(() => [score]);
  });
  return outcome.result;
}

async function refreshed({ run }: ExcelAtWork, sheet?: string): Promise<MadeHeatmap> {
  const outcome = await run("refreshHeatmap", sheet === undefined ? {} : { sheet });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

async function shown(made: Pick<MadeHeatmap, "sheet" | "cells">): Promise<unknown> {
  return Object.fromEntries((await readHeatmap(made)).rows.map(({ label, cells }) => [label, cells[0]]));
}

const all = (names: readonly string[], score: number): unknown =>
  Object.fromEntries(names.map((name) => [name, score]));

/** The name of the first form. */
function formOf({ book }: ExcelAtWork): string {
  return book.sheets.find(({ tables }) => tables.some(({ name }) => name.startsWith("Formulier")))!.name;
}

describe("ids move", () => {
  async function matricesMadeAndDeleted(excel: ExcelAtWork): Promise<void> {
    for (let time = 0; time < 3; time++) {
      const matrix = await excel.run("insertMatrix", { layout: "list", competencies: ["1.1"] });
      if (!matrix.ok) throw new Error(matrix.error.message);
      await onSheet(matrix.result.sheet, (sheet) => sheet.delete());
    }
  }

  /** Each sheet with the id that another one had: what a file of Excel may do. */
  async function savedAndOpened({ book }: ExcelAtWork): Promise<Book> {
    const opened = await Book.open(await book.save(), { locale: "nl-NL" });
    const ids = opened.sheets.map(({ id }) => id);
    opened.sheets.forEach((sheet, index) => {
      const id = ids[(index + 1) % ids.length]!;
      for (const name of opened.names.of(sheet.id))
        opened.names.replace(name, { ...name, sheetId: `${id}!` });
      Object.assign(sheet, { id: `${id}!` });
    });
    for (const name of opened.names.all) {
      if (name.sheetId) opened.names.replace(name, { ...name, sheetId: name.sheetId.slice(0, -1) });
    }
    for (const sheet of opened.sheets) Object.assign(sheet, { id: sheet.id.slice(0, -1) });
    return Book.open(await opened.save(), { locale: "nl-NL" });
  }

  test.each([
    ["before the teams", true, false],
    ["after them", false, false],
    ["between them", false, true],
  ])("matrices made and deleted %s do not make another team of it", async (_, before, between) => {
    const excel = excelAtWork();
    if (before) await matricesMadeAndDeleted(excel);
    await team(excel, "Team A", A, 1);
    if (between) await matricesMadeAndDeleted(excel);
    await team(excel, "Team B", B, 4);
    if (!before && !between) await matricesMadeAndDeleted(excel);
    const made = await builtHeatmap(excel, HEATMAP);
    const opened = await savedAndOpened(excel);
    excel.dispose();
    await withExcel(
      async (again) => {
        await onSheet(made.sheet, (sheet) => sheet.activate());
        expect(await shown(await refreshed(again))).toEqual(all(A, 1));
      },
      { book: opened },
    );
  });
});

describe("a copied heatmap", () => {
  async function withCopy(excel: ExcelAtWork): Promise<MadeHeatmap> {
    await team(excel, "Team A", A, 1);
    const made = await builtHeatmap(excel, HEATMAP);
    await onSheet(made.sheet, (sheet) => {
      sheet.copy("End").activate();
    });
    return made;
  }

  test("in front is never a score sheet", async () => {
    await withExcel(async (excel) => {
      await withCopy(excel);
      expect(excel.book.activeSheet.name).toBe("Heatmap (2)");
      const made = await builtHeatmap(excel, { view: "people", measure: "level", sheetName: "Nieuw" });
      expect(await shown(made)).toEqual(all(A, 1));
      const checked = await excel.run("checkScores", {});
      expect(checked).toMatchObject({ ok: true, result: { findings: [], sheets: [{ sheet: "Team A" }] } });
      expect(await excel.run("buildHeatmap", { ...HEATMAP, sources: ["Heatmap (2)"] })).toMatchObject({
        ok: false,
        error: { code: "noScores" },
      });
    });
  });

  test("keeps the data that it reads when the original is made anew, and is made anew by itself", async () => {
    await withExcel(async (excel) => {
      const { book } = excel;
      const made = await withCopy(excel);
      const data = () => book.sheets.filter(({ name }) => name.startsWith("Heatmapgegevens")).length;
      await refreshed(excel, "Heatmap");
      expect(data()).toBe(2);
      expect(await shown({ ...made, sheet: "Heatmap (2)" })).toEqual(all(A, 1));
      const copy = await refreshed(excel, "Heatmap (2)");
      expect(await shown(copy)).toEqual(all(A, 1));
      // Nothing looked at the old data any more: each has its own now.
      expect(data()).toBe(2);
      await refreshed(excel, "Heatmap");
      expect(await shown(copy)).toEqual(all(A, 1));
      expect(await shown({ ...made, sheet: "Heatmap" })).toEqual(all(A, 1));
      expect(data()).toBe(2);
    });
  });
});

describe("saved by a program that keeps no properties of sheets, as LibreOffice does", () => {
  test("refreshing, checking, repairing and profiles all work", async () => {
    await withExcel(async (excel) => {
      const { run, book } = excel;
      await run("createProfiles", { profiles: [{ name: "Adviseur", required: { "1.1": 3 } }] });
      const { sheet: scores } = await team(excel, "Team A", A, 1);
      await builtHeatmap(excel, { ...HEATMAP, measure: "gap" });
      await run("createIndicatorForms", {
        people: [{ name: "Anna", profile: "Adviseur" }],
        rater: "colleague",
        competencies: ["1.1"],
      });
      for (const sheet of book.sheets) sheet.customProperties.clear();
      const before = book.sheets.length;
      expect(await shown(await refreshed(excel, "Heatmap"))).toEqual(all(A, -2));
      expect(book.sheets).toHaveLength(before);
      const checked = await run("checkScores", {});
      if (!checked.ok) throw new Error(checked.error.message);
      expect(checked.result.sheets.map(({ sheet }) => sheet)).toContain(scores);
      expect(new Set(checked.result.findings.map(({ kind }) => kind))).toEqual(new Set(["missingScore"]));
      for (const sheet of [scores, formOf(excel)])
        expect(await run("repairSheet", { sheet })).toMatchObject({ ok: true });
      expect(book.sheets).toHaveLength(before);
    });
  });
});

/** Takes the marks of today off, and puts the one of version 1 on, as that wrote it. */
function asInVersion1(
  { book }: ExcelAtWork,
  name: string,
  kind: string,
  about: Record<string, string>,
  names: readonly string[] = [],
): void {
  const sheet = book.sheetByName(name)!;
  for (const own of book.names.of(sheet.id)) if (isMarkerName(own.name)) book.names.remove(own);
  const marker = { kind, version: 1, about, run: "0f0e0d0c0b0a0908", ...(names.length > 0 ? { names } : {}) };
  sheet.customProperties.set(MARKER_KEY, JSON.stringify(marker));
}

test("a workbook of version 1 is checked and repaired; its heatmap asks of what it was made, and takes what is said", async () => {
  const excel = excelAtWork();
  const made = await team(excel, "Team A", A, 1);
  await team(excel, "Team B", B, 4);
  const heatmap = await builtHeatmap(excel, { ...HEATMAP, live: false });
  for (const sheet of ["Team A", "Team B"]) {
    const table = excel.book.sheetByName(sheet)!.tables[0]!.name;
    asInVersion1(excel, sheet, "teamScores", { table, competencies: "1.1", raters: "manager" });
  }
  const lists = excel.book.names.of(undefined).map(({ name }) => name);
  asInVersion1(excel, "Lijsten", "lists", {}, lists);
  asInVersion1(excel, heatmap.sheet, "heatmap", {
    ...{ view: "people", measure: "level", statistic: "median", minimumGroup: "5", minimumRaters: "3" },
    ...{
      palette: "blue",
      sort: "name",
      chart: "none",
      live: "true",
      link: "12ab",
      sources: "{00000000-0001-0000-0000-000000000000}",
    },
    ...{ ownTop: "0", ownWidth: "0", ownRows: "0", ownColumns: "" },
  });
  const file = await excel.book.save();
  excel.dispose();
  await withExcel(
    async (again) => {
      expect(await again.run("checkScores", {})).toMatchObject({ ok: true, result: { findings: [] } });
      expect(await again.run("repairSheet", { sheet: made.sheet })).toMatchObject({ ok: true });
      const asked = await again.run("refreshHeatmap", { sheet: heatmap.sheet });
      expect(asked).toMatchObject({
        ok: false,
        error: { code: "sourcesUnsure", ask: { sheets: ["Team A", "Team B"] } },
      });
      const answered = await again.run("refreshHeatmap", { sheet: heatmap.sheet, sources: ["Team A"] });
      if (!answered.ok) throw new Error(answered.error.message);
      expect(await shown(answered.result)).toEqual(all(A, 1));
      // From now on it knows.
      expect(await shown(await refreshed(again, heatmap.sheet))).toEqual(all(A, 1));
    },
    { book: await Book.open(file, { locale: "nl-NL" }) },
  );
});

test("what a later version of the add-in made is refused in words, and left as it is", async () => {
  await withExcel(async (excel) => {
    const { run, book } = excel;
    await team(excel, "Team A", A, 1);
    const heatmap = await builtHeatmap(excel, { ...HEATMAP, live: false });
    for (const name of ["Team A", heatmap.sheet]) {
      const { customProperties } = book.sheetByName(name)!;
      const text = customProperties.get(MARKER_KEY)!;
      expect(text).toMatch(/^compleet\/3 /u);
      customProperties.set(MARKER_KEY, text.replace("compleet/3 ", "compleet/4 "));
    }
    const outcomes = [
      await run("checkScores", {}),
      await run("checkScores", { sheets: ["Team A"] }),
      await run("repairSheet", { sheet: "Team A" }),
      await run("buildHeatmap", HEATMAP),
      await run("buildHeatmap", { view: "people", measure: "level" }),
      await run("refreshHeatmap", { sheet: heatmap.sheet }),
      await run("shareHeatmap", { sheet: heatmap.sheet }),
    ];
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ ok: false, error: { code: "newerSheet" } });
      expect(outcome.ok ? "" : outcome.error.message).toMatch(/nieuwere versie/u);
    }
  });
});

test("what it costs: a team sheet 2 requests, repairing at most 3, refreshing at most 4", async () => {
  await withExcel(async (excel) => {
    const { run, meter } = excel;
    const costs = async (work: () => Promise<unknown>): Promise<number> => {
      meter.reset();
      await work();
      return meter.requests;
    };
    expect(await costs(() => run("createTeamScoreSheet", { people: A.map((name) => ({ name })) }))).toBe(2);
    await team(excel, "Team A", A, 1);
    await run("createIndicatorForms", {
      people: [{ name: "Anna" }],
      rater: "manager",
      competencies: ["1.1"],
    });
    for (const sheet of ["Team A", formOf(excel)])
      expect(
        await costs(async () => expect(await run("repairSheet", { sheet })).toMatchObject({ ok: true })),
      ).toBeLessThanOrEqual(3);
    for (const live of [true, false]) {
      const made = await builtHeatmap(excel, { ...HEATMAP, live });
      expect(await costs(() => refreshed(excel, made.sheet))).toBeLessThanOrEqual(4);
    }
  });
});
