/** Forms made before the overview of levels went below the table: read, counted, followed and repaired as ever. */
import { readFileSync } from "node:fs";
import type { IndicatorForm } from "../../src/sheets/form/indicator-form";
import { cellAddress, parseArea } from "../../src/sheets/plan/a1";
import { applyOnNewSheet, withExcel, type ExcelAtWork } from "./excel-at-work";
import { expectedLevel, COMPETENCIES } from "./filled-form";
import { builtHeatmap } from "./heatmap-at-work";
import { onSheet, write } from "./score-sheets-at-work";

const EARLIER = JSON.parse(
  readFileSync("tests/host/earlier/form-with-overview-above.json", "utf8"),
) as IndicatorForm;
const CODES = ["1.1", "1.2", "2.1"];
const SHEET = EARLIER.plan.name;
const SCORES = parseArea(EARLIER.scores)!;
const WORDS = ["ja", "deels", "nee", "n.v.t."] as const;
const VALUE = { ja: 1, deels: 0.5, nee: 0, "n.v.t.": "n.v.t." } as const;
const THRESHOLD = 0.6;

/** With the lists that its dropdowns refer to, every indicator scored, and a threshold of the rater's own. */
async function withEarlierForm(test: (excel: ExcelAtWork, expected: readonly unknown[]) => Promise<void>) {
  await withExcel(async (excel) => {
    const other = await excel.run("createIndicatorForms", {
      people: [{ name: "Bert" }],
      rater: "self",
      competencies: CODES,
      levels: [1, 2, 3],
    });
    if (!other.ok) throw new Error(other.error.message);
    await applyOnNewSheet(excel.port, EARLIER.plan);
    const words = Array.from({ length: SCORES.rows }, (_, index) => WORDS[(index * 3 + (index >> 2)) % 4]!);
    await write(
      SHEET,
      EARLIER.scores,
      words.map((word) => [word]),
    );
    await write(SHEET, "C10", [[THRESHOLD]]);
    const left = words.map((word) => VALUE[word]);
    const expected = CODES.map((code) => {
      const { levels } = COMPETENCIES.find((each) => each.code === code)!;
      const all = levels.slice(0, 3).map(({ indicators }) => left.splice(0, indicators.length));
      return expectedLevel(all, THRESHOLD);
    });
    await test(excel, expected);
  });
}

test("the levels are read with its own threshold, and checked with those of a form made now", async () => {
  await withEarlierForm(async ({ run, book }, expected) => {
    expect(book.sheetByName(SHEET)!.values(parseArea(EARLIER.levels)!).flat()).toEqual(expected);
    const outcome = await run("checkScores", {});
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(outcome.result.sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining([SHEET]));
    expect(
      outcome.result.findings.filter(({ sheet }) => sheet === SHEET).map(({ kind }) => kind),
    ).not.toContain("notUnderstood");
  });
});

test("a heatmap follows it, and a form made now in the same way", async () => {
  await withEarlierForm(async (excel, expected) => {
    const made = await builtHeatmap(excel, { view: "people", measure: "level", sources: [SHEET] });
    expect(made.live).toBe(true);
    const shown = (): readonly unknown[] => {
      excel.book.calculate();
      const { row, column } = parseArea(made.cells)!;
      return CODES.map((_, index) => excel.book.sheetByName(made.sheet)!.value(row, column + index));
    };
    expect(shown()).toEqual(expected);
    await write(
      SHEET,
      EARLIER.scores,
      Array.from({ length: SCORES.rows }, () => ["ja"]),
    );
    expect(shown()).toEqual([3, 3, 3]);
    const now = await builtHeatmap(excel, {
      view: "people",
      measure: "level",
      raters: ["self"],
      sources: ["Formulier Bert"],
    });
    expect(now.live).toBe(true);
  });
});

test("repaired: formulas, entries and looks come back where they stood, and nothing else is put on it", async () => {
  await withEarlierForm(async ({ run, book }) => {
    const sheet = book.sheetByName(SHEET)!;
    const formulas = () =>
      [...sheet.cells.all()]
        .filter(({ cell }) => cell.formula)
        .map(({ row, column, cell }) => `${cellAddress(row, column)} ${cell.formula!.text}`)
        .sort();
    const values = () =>
      [...sheet.cells.all()]
        .filter(({ cell }) => !cell.formula && (cell.value ?? "") !== "")
        .map(({ row, column, cell }) => `${cellAddress(row, column)} ${JSON.stringify(cell.value)}`)
        .sort();
    const rules = () =>
      sheet.validations
        .flatMap(({ areas }) => areas.map(({ row, column }) => cellAddress(row, column)))
        .sort();
    const before = { formulas: formulas(), values: values(), rules: rules() };
    expect(before.formulas.length).toBeGreaterThan(20);
    await onSheet(SHEET, (each) => {
      each.getRange("F1:F2").clear("Contents");
      each.getRange("C18:N20").clear("Contents");
      each.getRange("A1:N60").dataValidation.clear();
    });
    const outcome = await run("repairSheet", { sheet: SHEET });
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(outcome.result.left).toEqual([]);
    expect({ formulas: formulas(), values: values(), rules: rules() }).toEqual(before);
    // No link to an overview below the table, nor its looks: it stands above.
    expect(sheet.style(7, 4).underline).toBe("none");
  });
});

test("repaired with a label wiped out: beside the others it is still certain", async () => {
  await withEarlierForm(async ({ run, book }) => {
    const sheet = book.sheetByName(SHEET)!;
    const before = sheet.formula(17, 2);
    await onSheet(SHEET, (each) => {
      each.getRange("A10").clear("Contents");
      each.getRange("C18").clear("Contents");
    });
    const outcome = await run("repairSheet", { sheet: SHEET });
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(outcome.result.left).toEqual([]);
    expect(sheet.formula(17, 2)).toEqual(before);
  });
});
