/** An indicator form as a value: by Excel's rules, readable, and built of the right things. */
import * as fc from "fast-check";
import type { FrameworkSelection } from "../../src/framework/select";
import type { Person } from "../../src/scoring/person";
import { areaAddress, parseArea } from "../../src/sheets/plan/a1";
import { checkPlans } from "../../tools/check-plan/check-plan";
import { FORMULA_LIMIT } from "../../src/sheets/refusals/check-formulas";
import { FreeNames } from "../../src/sheets/plan/free-names";
import { buildIndicatorForm, type IndicatorForm } from "../../src/sheets/form/indicator-form";
import { levelFormula } from "../../src/sheets/form/level-formula";
import { buildLists } from "../../src/sheets/scores/lists-sheet";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import { plannedCells, rowHeightsOf, stylesOf } from "../../src/sheets/plan/plan-cells";
import { cleanSheetName, sheetNameFault } from "../../src/sheets/plan/sheet-names";
import { anySelection, indicatorsOf, selection, whole } from "./selections";
import { pageStartsOf } from "./printed-pages";

const HOSTILE = [
  '=HYPERLINK("x")',
  "+31",
  "-",
  "@SUM(A1)",
  "O'Brien",
  "'Jansen",
  "Łukasz",
  "x".repeat(300),
  "woorden ".repeat(60),
  "👩‍🏫🎓",
  "محمد",
  "a\nb",
  "[]:*?/\\",
  "'",
];

function formOf(
  chosen: FrameworkSelection,
  person: Person = { name: "An" },
  more: { readonly protect?: boolean } = {},
): { readonly form: IndicatorForm; readonly lists: SheetPlan } {
  const free = new FreeNames({ sheets: ["Blad1"], names: [] });
  const lists = buildLists(free);
  const names = {
    sheet: free.sheet(cleanSheetName(`Formulier ${person.name}`)),
    table: free.name("Formulier"),
  };
  const form = buildIndicatorForm(chosen, {
    person,
    rater: "manager",
    names,
    lists: lists.names,
    allLevels: [1, 2, 3, 4],
    ...more,
  });
  return { form, lists: lists.plan };
}

const cellOf = (plan: SheetPlan, address: string) => {
  const area = parseArea(address);
  return plannedCells(plan).find(({ row, column }) => row === area?.row && column === area.column);
};

test("has no faults for any selection, with or without protection", () => {
  fc.assert(
    fc.property(anySelection, fc.boolean(), (chosen, protect) => {
      const { form, lists } = formOf(chosen, { name: "An", number: "007", profile: "Adviseur" }, { protect });
      expect(checkPlans([lists, form.plan])).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test.each(HOSTILE)("has no faults for somebody called %j, and keeps the name as it is", (name) => {
  const { form, lists } = formOf(selection(["1.1"]), { name, number: name, department: name, profile: name });
  expect(checkPlans([lists, form.plan])).toEqual([]);
  expect(sheetNameFault(form.plan.name)).toBeUndefined();
  const values = plannedCells(form.plan).map(({ value }) => value);
  expect(values.filter((value) => value === name)).toHaveLength(4);
  expect(JSON.stringify(form.plan.frame.marker)).not.toContain(name);
  for (const { formulas } of form.plan.formulas) {
    for (const formula of formulas.flat()) {
      if (name.length > 3) expect(formula).not.toContain(name);
    }
  }
});

test("holds every indicator once, in framework order, under the agreed headers", () => {
  const { form } = formOf(whole());
  const [table] = form.plan.tables;
  if (!table) throw new Error("No table");
  const [block] = form.plan.values;
  const rows = block?.values.slice(table.area.row, table.area.row + table.area.rows) ?? [];
  expect(rows[0]?.slice(0, 7)).toEqual([
    "Code",
    "Competentie",
    "Niveau",
    "Nr",
    "Indicator",
    "Score",
    "Toelichting",
  ]);
  expect(rows.slice(1).map((row) => row.slice(0, 7))).toEqual(
    indicatorsOf(whole()).map(({ code, name, level, number, text }) => [
      ...[code, name, level, number, text],
      ...[null, null],
    ]),
  );
  expect(form.scores).toBe(
    areaAddress({ ...table.area, row: table.area.row + 1, rows: 215, column: 5, columns: 1 }),
  );
});

test("says what it is of, and nothing of whom, in its marker", () => {
  const { form } = formOf(selection(["1.2", "4.3"], [2, 3]), { name: "Geheim" });
  expect(form.plan.frame.marker).toEqual({
    kind: "indicatorForm",
    table: "Formulier",
    competencies: ["1.2", "4.3"],
    levels: [2, 3],
    rater: "manager",
  });
});

test("has each label in column A or F, and its value in the next cell that is used", () => {
  const person = { name: "An", number: "007", department: "Zorg", profile: "Adviseur" };
  const cells = plannedCells(formOf(selection(["1.1"]), person).form.plan);
  const valueOf = (label: string): unknown => {
    const at = cells.find(({ column, value }) => [0, 5].includes(column) && value === label);
    const used = cells.filter(({ value, formula }) => formula !== undefined || (value ?? null) !== null);
    return used.find(({ row, column }) => row === at?.row && column > at.column)?.value;
  };
  expect(
    ["Naam", "Nr", "Afdeling", "Functie", "Beoordelaar", "Drempel"].map((label) => valueOf(label)),
  ).toEqual(["An", "007", "Zorg", "Adviseur", "leidinggevende", 2 / 3]);
});

test("protected: only scores, evidence, date and threshold are open", () => {
  const { form } = formOf(selection(["1.1", "2.3"]), { name: "An" }, { protect: true });
  const open = new Set<string>();
  stylesOf(form.plan).forEach((line, row) =>
    line.forEach(({ locked }, column) => {
      if (locked === false) open.add(areaAddress({ row, column, rows: 1, columns: 1 }));
    }),
  );
  const table = parseArea(form.scores)!;
  const expected = Array.from({ length: table.rows }, (_, index) => [
    `F${table.row + index + 1}`,
    `G${table.row + index + 1}`,
  ]).flat();
  expect([...open].sort()).toEqual([...expected, "G3", "G4"].sort());
  expect(form.plan.frame.protection).toBeDefined();
  expect(formOf(selection(["1.1"])).form.plan.frame.protection).toBeUndefined();
});

test("no level is torn apart by a page break, and each page is used well", () => {
  const { plan } = formOf(whole()).form;
  const starts = pageStartsOf(plan);
  const heights = rowHeightsOf(plan);
  const rows = indicatorsOf(whole());
  const first = (plan.tables[0]?.area.row ?? 0) + 1;
  expect(starts.length).toBeGreaterThan(5);
  for (const row of starts.slice(1)) expect(rows[row - first]?.number).toBe(1);
  const pages = starts.map((from, index) =>
    heights.slice(from, starts[index + 1] ?? plan.rows).reduce((sum, height) => sum + height, 0),
  );
  // A page holds some 930 points at this scale; whole levels leave at most a fifth of it.
  for (const page of pages) expect(page).toBeLessThan(940);
  for (const page of pages.slice(0, -1)) expect(page).toBeGreaterThan(650);
});

test("a form without all levels says what that means; a whole one has no need to", () => {
  const texts = (levels?: readonly number[]) =>
    plannedCells(formOf(selection(["1.1"], levels)).form.plan).map(({ value }) => String(value));
  expect(texts([2, 3])).toContainEqual(
    "Alleen niveau 2 en 3 staan op dit formulier; andere niveaus worden overgeslagen. " +
      "Bereikt niveau 0 betekent hier: niveau 2 is niet gehaald.",
  );
  expect(texts().filter((text) => text.startsWith("Alleen"))).toEqual([]);
});

test("the formula of a level reads the cell of the threshold, and fits in a cell with six levels too", () => {
  const { plan, levels } = formOf(selection(["1.1"])).form;
  expect(cellOf(plan, "G4")?.value).toBe(2 / 3);
  expect(cellOf(plan, levels)?.formula).toContain("$G$4");
  const six = Array.from({ length: 6 }, (_, index) => ({
    level: index + 1,
    cell: `$${"IJKLMN"[index]}100`,
  }));
  expect(levelFormula(six, "$G$4").length).toBeLessThan(FORMULA_LIMIT);
});

test("the questions come first, below few rows that stay in sight with the headers; the levels reached come after", () => {
  for (const name of [
    "An",
    "Anna van der Bakker-de Vries tot Middelharnis en nog veel meer dan dat",
    "woorden ".repeat(200),
  ]) {
    const { plan, scores, levels } = formOf(whole(), { name }).form;
    const first = parseArea(scores)!;
    const frozen = rowHeightsOf(plan)
      .slice(0, plan.frame.freeze?.rows)
      .reduce((sum, height) => sum + height, 0);
    expect(plan.frame.freeze?.rows).toBe(name.length > 300 ? 1 : first.row);
    // 131 points are 175 pixels: at 1366 × 768 eight questions are seen below it.
    expect(frozen).toBeLessThan(name === "An" ? 131 : 150);
    expect(parseArea(levels)!.row).toBeGreaterThan(first.row + first.rows);
  }
});

test("a link at the top leads to where the levels reached begin", () => {
  const { plan, levels } = formOf(selection(["1.1", "4.3"], [2, 3])).form;
  const link = plannedCells(plan).find(({ formula }) => formula?.includes("HYPERLINK"));
  const row = Number(/ROW\(A(\d+)\)/.exec(link?.formula ?? "")?.[1]);
  expect(cellOf(plan, `A${row}`)?.value).toBe("Bereikt niveau per competentie");
  expect(parseArea(levels)!.row).toBe(row + 1);
});

test("what stands below the questions is never alone on a page below the repeated headers", () => {
  fc.assert(
    fc.property(anySelection, (chosen) => {
      const { plan, scores } = formOf(chosen).form;
      const { row, rows } = parseArea(scores)!;
      expect(pageStartsOf(plan).at(-1)).toBeLessThan(row + rows);
    }),
    { numRuns: 25 },
  );
});

test("refuses to be made of nothing", () => {
  expect(() => formOf(selection([]))).toThrow(RangeError);
});
