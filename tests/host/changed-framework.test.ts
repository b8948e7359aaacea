/** A framework of one's own that was changed on its sheet, or came after sheets with scores: nothing is taken for another. */
import { compleet } from "../../src/framework/compleet";
import { frameworkAmong } from "../../src/app/reading/own-framework";
import type { Framework } from "../../src/framework/model";
import { FRAMEWORK_COLUMNS, type FrameworkColumn } from "../../src/sheets/framework/framework-rows";
import { withExcel, type ExcelAtWork } from "./excel-at-work";

const LEVELS = [1, 2, 3, 4];
/** Two clusters of one competency each, with an indicator at each of four levels. */
const ROWS = [
  ["Groep", "Code", "Competentie", ...LEVELS.map((level) => `Niveau ${level}`)],
  ["Samen", "1.1", "Meten", ...LEVELS.map((level) => `meet ${level}`)],
  ["Klaar", "1.2", "Delen", ...LEVELS.map((level) => `deelt ${level}`)],
];
/** Of the first rows of both on the sheet. */
const [FIRST, SECOND] = [4, 8] as const;
const PEOPLE = [{ name: "Ada Bos" }];

interface Adopted extends ExcelAtWork {
  readonly sheetId: string;
  /** Types in a column of the sheet with the framework, in rows from the first on. */
  type(column: FrameworkColumn, text: string, row?: number, rows?: number): void;
  /** Why it is none any more; undefined where it is one. */
  fault(): Promise<string | undefined>;
  framework(): Promise<Framework>;
}

async function adopted(excel: ExcelAtWork): Promise<Adopted> {
  const { book, run, port } = excel;
  const from = book.sheetByName("Blad1")!;
  ROWS.forEach((row, r) => row.forEach((text, c) => book.type(from.id, r, c, `'${text}`)));
  const outcome = await run("adoptFramework", { from: { sheet: "Blad1" } });
  if (!outcome.ok) throw new Error(outcome.error.message);
  const { sheetId = "" } = outcome.result;
  return {
    ...excel,
    sheetId,
    type(column, text, row = FIRST, rows = 1) {
      for (let at = row; at < row + rows; at++)
        book.type(sheetId, at, FRAMEWORK_COLUMNS.indexOf(column), text);
    },
    async fault() {
      const made = await run("insertMatrix", { layout: "list" });
      return made.ok ? undefined : made.error.message;
    },
    async framework() {
      const { sheets } = await port.survey({ kinds: ["framework"] });
      return frameworkAmong(sheets, compleet());
    },
  };
}

const withAdopted = (test: (excel: Adopted) => Promise<void>): Promise<void> =>
  withExcel(async (excel) => test(await adopted(excel)));

describe("what was typed on its sheet", () => {
  test("a text that became a formula is read back, another error is said", () =>
    withAdopted(async ({ type, framework, fault }) => {
      type("indicator", "- telt");
      const [samen] = (await framework()).clusters;
      expect(samen?.competencies[0]?.levels[0]?.indicators).toEqual(["- telt"]);
      type("indicator", "=1/0");
      expect(await fault()).toContain("in G5 (Indicator) staat de fout #DIV/0!");
    }));

  test("a code that became a date is said, and never read as a number", () =>
    withAdopted(async ({ book, sheetId, type, framework, fault }) => {
      // The column is text: what is typed stays.
      type("code", "1-2", FIRST, 4);
      expect((await framework()).clusters[0]?.competencies[0]?.code).toBe("1-2");
      // Pasted from elsewhere, with its own format.
      const column = FRAMEWORK_COLUMNS.indexOf("code");
      const date = { value: 46054, numberFormat: "d-mmm" };
      const area = { row: FIRST, column, rows: 4, columns: 1 };
      book.sheetById(sheetId)!.setStyle(area, { numberFormat: "General" });
      book.sheetById(sheetId)!.write(area, [[date], [date], [date], [date]]);
      expect(await fault()).toContain("in B5 (Code) heeft Excel een datum gemaakt (1-2)");
    }));

  test("‘nee’ under Kern is no, and what is neither is said", () =>
    withAdopted(async ({ type, framework, fault }) => {
      type("core", "nee");
      type("core", "Ja", SECOND);
      const { clusters } = await framework();
      expect(clusters.map(({ competencies: [one] }) => one?.core)).toEqual([undefined, true]);
      type("core", "misschien");
      expect(await fault()).toContain("in J5 (Kern) staat ‘misschien’. Zet er ja, of niets.");
    }));

  test("an indicator whose level was lost is said, and does not become behaviour without one", () =>
    withAdopted(async ({ type, framework, fault }) => {
      type("level", "");
      expect(await fault()).toContain("in E5 staat geen niveau");
      type("kind", "voorbeeld");
      expect(await fault()).toBeUndefined();
      expect((await framework()).clusters[0]?.competencies[0]?.examples).toEqual(["meet 1"]);
      type("level", "1");
      expect(await fault()).toContain("in H5 (Soort) staat ‘voorbeeld’");
      type("kind", "ongewenst");
      expect(await fault()).toContain("in H5 (Soort) staat ‘ongewenst’");
    }));

  test("two clusters with one code are said; a row without the code is of the cluster with its name", () =>
    withAdopted(async ({ type, framework, fault }) => {
      type("clusterCode", "", SECOND, 4);
      type("cluster", "Samen", SECOND, 4);
      const { clusters } = await framework();
      expect(clusters.map(({ name, competencies }) => [name, competencies.length])).toEqual([["Samen", 2]]);
      type("cluster", "Klaar", SECOND, 4);
      type("clusterCode", "1", SECOND, 4);
      expect(await fault()).toContain(
        "de clustercode van de rij van A9 heeft ook een cluster met een andere naam",
      );
    }));

  test("a row that was put above the first of a competency is of it", () =>
    withAdopted(async ({ type, framework, sheetId }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        sheet.getRange("5:5").insert("Down");
        await context.sync();
      });
      const row = { cluster: "Samen", code: "'1.1", competency: "Meten", level: "1", indicator: "weegt" };
      for (const [column, text] of Object.entries(row)) type(column as FrameworkColumn, text);
      const { clusters } = await framework();
      expect(clusters[0]?.competencies[0]?.levels[0]?.indicators).toEqual(["weegt", "meet 1"]);
    }));

  test("of a heading that was changed that one is said, where it stood", () =>
    withAdopted(async ({ book, sheetId, fault }) => {
      book.type(sheetId, 3, FRAMEWORK_COLUMNS.indexOf("competency"), "Naam");
      expect(await fault()).toContain(
        "de kolom ‘Competentie’ ontbreekt in de koppen (rij van A4). Zet die kop terug. Tot",
      );
    }));
});

describe("forms that were filled in before", () => {
  async function filledForm({ run, book }: Adopted): Promise<void> {
    const made = await run("createIndicatorForms", { people: PEOPLE, rater: "manager" });
    if (!made.ok) throw new Error(made.error.message);
    const sheet = book.sheetByName("Formulier Ada Bos")!;
    for (let row = 6; row < 14; row++) book.type(sheet.id, row, 5, row < 9 ? "ja" : "nee");
  }

  const outcome = async ({ run, book }: Adopted) => {
    const checked = await run("checkScores", {});
    if (!checked.ok) throw new Error(checked.error.message);
    const made = await run("buildHeatmap", { view: "people", measure: "level", chart: "none" });
    const said = checked.result.findings.map(({ address, message }) => `${address} ${message}`);
    if (!made.ok) return { said, error: made.error };
    const texts = book.sheetByName(made.result.sheet)!.values({ row: 0, column: 0, rows: 9, columns: 6 });
    return { said, made: made.result, row: texts.find(([name]) => name === "Ada Bos") };
  };

  test("scores are never counted for another competency that has the code by now", () =>
    withAdopted(async (excel) => {
      await filledForm(excel);
      expect((await outcome(excel)).row?.slice(1, 3)).toEqual([3, 0]);
      // Only its name is another: it is the same competency.
      excel.type("competency", "Zingen", FIRST, 4);
      const renamed = await outcome(excel);
      expect(renamed.said).toEqual([]);
      expect(renamed.row?.slice(1, 3)).toEqual([3, 0]);
      // What it asks is another too.
      excel.type("indicator", "zingt", FIRST, 4);
      const { said, row, made } = await outcome(excel);
      expect(said).toEqual([expect.stringMatching(/^B7 .*‘Meten’, maar de code 1\.1 is nu van ‘Zingen’/u)]);
      expect(row?.[1]).toBe(0);
      expect(made?.remarks?.join()).toContain("niet begrepen");
      // Who says that it is the same one keeps the scores, and a heatmap that follows them.
      excel.type("aliases", "Meten");
      const kept = await outcome(excel);
      expect(kept.said).toEqual([]);
      expect(kept.row?.slice(1, 3)).toEqual([3, 0]);
      expect(kept.made?.live).toBe(true);
    }));

  test("nor once the framework is gone and the codes are of the built-in one", () =>
    withAdopted(async (excel) => {
      await filledForm(excel);
      await excel.run("removeSheet", { sheetId: excel.sheetId });
      const { said, error } = await outcome(excel);
      expect(said).toEqual([
        expect.stringContaining("de code 1.1 is nu van ‘Zorgvuldigheid’"),
        expect.stringContaining("de code 1.2 is nu van ‘Analyseren’"),
      ]);
      expect(error?.code).toBe("noScores");
    }));
});
