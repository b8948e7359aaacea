/** Pull the plug at any point, and the workbook is whole: names, hidden and protected sheets, rules and tables too. */
import { Bench } from "../../src/app/making/bench";
import type { PlacedPlan, WorkbookView } from "../../src/app/port";
import { isProblem, type Problem } from "../../src/app/problem";
import { problemSentence } from "../../src/app/wording/problems/problems";
import { Memory } from "../../tools/faults/memory";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import {
  areaOf,
  excelAtWork,
  pictureOf,
  planOf,
  selectCell,
  withExcel,
  type ExcelAtWork,
} from "./excel-at-work";
import { chartPlan } from "./chart-plans";
import { scoringNames, scoringPlans } from "./scoring-plans";

interface Work {
  readonly view: WorkbookView;
  readonly plans: readonly PlacedPlan[];
}

async function scoring({ port }: ExcelAtWork): Promise<Work> {
  const view = await port.look({});
  const plans = scoringPlans(scoringNames(new Bench(view).free));
  return { view, plans: plans.map((plan) => ({ plan, place: { at: "newSheet", name: plan.name } })) };
}

/** What is put on the user's own sheet, with everything that may be there. */
const atCell: SheetPlan = planOf({
  rows: 4,
  columns: 2,
  values: [
    {
      area: areaOf(3, 2),
      values: [
        ["Naam", "Keuze"],
        ["a", 1],
        ["b", 2],
      ],
    },
  ],
  styles: [{ area: areaOf(3, 2), style: { locked: false, fill: "#E9EDF1" } }],
  tables: [
    {
      name: "Eigen",
      area: areaOf(3, 2),
      style: "TableStyleLight1",
      filter: true,
      bandedRows: false,
      totals: ["Samen", { formula: "=SUBTOTAL(109,[Keuze])" }],
    },
  ],
  names: [
    { name: "Namen", refersTo: { area: { row: 1, column: 0, rows: 2, columns: 1 } } },
    { name: "Som", refersTo: { formula: "=Eigen[Keuze]" }, comment: "Alles bij elkaar" },
  ],
  validations: [
    { area: { row: 1, column: 0, rows: 2, columns: 1 }, rule: { kind: "list", source: "=Namen" } },
  ],
  conditionalFormats: [
    {
      area: { row: 1, column: 1, rows: 2, columns: 1 },
      rule: { kind: "cellValue", is: "greater", formula1: "=1", look: { bold: true } },
    },
  ],
});

async function atSelection({ port, book }: ExcelAtWork): Promise<Work> {
  selectCell(book, 2, 1);
  const view = await port.look({ target: { rows: atCell.rows, columns: atCell.columns } });
  const sheetId = view.activeSheet.id;
  return { view, plans: [{ plan: atCell, place: { at: "cell", sheetId, row: 2, column: 1 } }] };
}

async function charts({ port }: ExcelAtWork): Promise<Work> {
  const view = await port.look({});
  return { view, plans: [{ plan: chartPlan(), place: { at: "newSheet", name: "Heatmap" } }] };
}

function inUse({ book }: ExcelAtWork): void {
  book.type(book.activeSheet.id, 0, 0, "van de gebruiker");
  book.names.add({ name: "Van_de_gebruiker", formula: "=Blad1!$A$1", visible: true, comment: "" });
}

/** Undefined where the plans were carried out after all, for want of nothing but what they can do without. */
async function problemOf({ port }: ExcelAtWork, { plans, view }: Work): Promise<Problem | undefined> {
  try {
    for (const { missing } of await port.apply(plans, view)) expect(missing).toHaveLength(1);
  } catch (error) {
    if (isProblem(error)) return error;
    throw error;
  }
  return undefined;
}

async function failureOf(excel: ExcelAtWork, work: Work): Promise<Problem> {
  const problem = await problemOf(excel, work);
  if (!problem) throw new Error("The plans were carried out");
  return problem;
}

async function actionsOf(make: (excel: ExcelAtWork) => Promise<Work>): Promise<number> {
  const excel = excelAtWork();
  const { plans, view } = await make(excel);
  await excel.port.apply(plans, view);
  excel.dispose();
  return excel.meter.log.at(-1)!.actions;
}

test.each([
  ["two sheets that need each other", scoring, 150, 20],
  ["tables, names and rules at a cell", atSelection, 40, 0],
  ["charts", charts, 80, 60],
] as const)("%s: whatever action fails, all is as it was", async (_, make, least, cosmetic) => {
  const count = await actionsOf(make);
  expect(count).toBeGreaterThan(least);
  let without = 0;
  await withExcel(async (excel) => {
    inUse(excel);
    const work = await make(excel);
    const before = pictureOf(excel.book);
    const memory = new Memory(excel.book);
    for (let index = 0; index < count; index++) {
      memory.recall();
      excel.faults.failAt(1, "GeneralException", index);
      const problem = await problemOf(excel, work);
      if (!problem) {
        // Where what was refused is what a sheet can do without, all is made without it.
        without++;
        continue;
      }
      expect({ index, picture: pictureOf(excel.book) }).toEqual({ index, picture: before });
      expect(problem.details).toMatchObject({ aftermath: { left: [] } });
    }
  });
  if (cosmetic === 0) expect(without).toBe(0);
  else expect(without).toBeGreaterThan(cosmetic);
  expect(without).toBeLessThan(count);
});

test.each([
  ["before", false, scoring],
  ["after", true, scoring],
  ["before", false, atSelection],
  ["after", true, atSelection],
  ["before", false, charts],
  ["after", true, charts],
] as const)("an answer that gets lost %s Excel did its work", async (_, carriedOut, make) => {
  await withExcel(
    async (excel) => {
      inUse(excel);
      const work = await make(excel);
      const before = pictureOf(excel.book);
      excel.faults.at(1, { kind: "drop", carriedOut });
      expect(await failureOf(excel, work)).toMatchObject({ code: "requestFailed" });
      expect(pictureOf(excel.book)).toEqual(before);
    },
    {},
    300,
  );
});

test("in several requests, whichever of them fails", async () => {
  const rows = 30_000;
  const big = planOf({
    name: "Groot",
    rows,
    columns: 1,
    values: [{ area: areaOf(rows, 1), values: Array.from({ length: rows }, () => ["é".repeat(300)]) }],
    names: [{ name: "Alles", refersTo: { area: areaOf(rows, 1) } }],
    conditionalFormats: [
      { area: areaOf(rows, 1), rule: { kind: "dataBar", color: "#9DBCE0", min: 0, max: 1 } },
    ],
  });
  let requests = 1;
  for (let request = 1; request <= requests; request++) {
    await withExcel(async (excel) => {
      inUse(excel);
      const { view, plans } = await scoring(excel);
      const work: Work = {
        view,
        plans: [...plans, { plan: big, place: { at: "newSheet", name: "Groot" } }],
      };
      const before = pictureOf(excel.book);
      if (request === 1) {
        // How many there are when nothing fails, on an Excel of its own.
        const other = excelAtWork();
        const all = await scoring(other);
        other.meter.reset();
        await other.port.apply([...all.plans, ...work.plans.slice(2)], all.view);
        requests = other.meter.requests;
        other.dispose();
        expect(requests).toBeGreaterThan(2);
        return;
      }
      excel.faults.failAt(request);
      expect((await failureOf(excel, work)).details).toMatchObject({ aftermath: { left: [] } });
      expect({ request, picture: pictureOf(excel.book) }).toEqual({ request, picture: before });
    });
  }
});

describe("someone else makes the same name in between", () => {
  test.each([
    ["of other cells", "=Blad1!$A$1"],
    ["with a formula", "=1+1"],
  ])("%s: theirs stays, ours goes", async (_, formula) => {
    for (const name of ["Compleet_Niveaus", "Compleet_Mediaan", "Scores"]) {
      await withExcel(async (excel) => {
        const work = await scoring(excel);
        let theirs: unknown;
        excel.faults.at(1, {
          kind: "before",
          run: () => {
            excel.book.names.add({ name, formula, visible: true, comment: "" });
            theirs = pictureOf(excel.book);
          },
        });
        expect(await failureOf(excel, work)).toMatchObject({ code: "nameTakenMeanwhile" });
        expect({ name, picture: pictureOf(excel.book) }).toEqual({ name, picture: theirs });
      });
    }
  });

  test("of the second sheet: theirs stays, our first one goes", async () => {
    await withExcel(async (excel) => {
      const work = await scoring(excel);
      let theirs: unknown;
      excel.faults.at(1, {
        kind: "before",
        run: () => {
          excel.book.addSheet("jan's scores");
          theirs = pictureOf(excel.book);
        },
      });
      expect(await failureOf(excel, work)).toMatchObject({ code: "nameTakenMeanwhile" });
      expect(pictureOf(excel.book)).toEqual(theirs);
    });
  });

  test("and the request is lost before Excel does anything: theirs stays", async () => {
    await withExcel(
      async (excel) => {
        const work = await scoring(excel);
        let theirs: unknown;
        excel.faults.at(1, {
          kind: "before",
          run: () => {
            const name = {
              name: "Compleet_Niveaus",
              formula: "=Blad1!$A$1:$A$9",
              visible: true,
              comment: "",
            };
            excel.book.names.add(name);
            theirs = pictureOf(excel.book);
          },
        });
        excel.faults.at(1, { kind: "drop", carriedOut: false });
        expect(await failureOf(excel, work)).toMatchObject({ code: "requestFailed" });
        expect(pictureOf(excel.book)).toEqual(theirs);
      },
      {},
      300,
    );
  });
});

test("when the removal fails too, the sentence says which names may have stayed behind", async () => {
  await withExcel(async (excel) => {
    const work = await scoring(excel);
    const actions = await actionsOf(scoring);
    excel.faults.failAt(1, "GeneralException", actions - 1);
    // After the sheets have been found and read.
    excel.faults.failAt(6);
    const problem = await failureOf(excel, work);
    expect(problem.details).toMatchObject({
      aftermath: {
        removed: [{ sheet: "Lijsten" }, { sheet: "Jan's scores" }],
        left: [{ definedName: "Compleet_Niveaus" }, { definedName: "Compleet_Mediaan" }],
      },
    });
    expect(problemSentence(problem, "nl")).toContain(
      "Mogelijk is de naam ‘Compleet_Niveaus’ achtergebleven: verwijder die dan zelf via Formules › Namen beheren.",
    );
    expect(problemSentence(problem, "en")).toContain(
      "The name ‘Compleet_Niveaus’ may have stayed behind: then remove it yourself in Formulas › Name Manager.",
    );
  });
});

test("on any paper where the printer lacks the one asked for, names and all", async () => {
  await withExcel(
    async (excel) => {
      const { plans, view } = await scoring(excel);
      await excel.port.apply(plans, view);
      const names = excel.book.names.all.map(({ name }) => name);
      expect(names.filter((name) => !name.startsWith("Compleet_blad_"))).toEqual([
        "Compleet_Niveaus",
        "Compleet_Mediaan",
      ]);
      // Each of our sheets has its own mark.
      expect(names).toHaveLength(4);
      expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Lijsten", "Jan's scores"]);
    },
    { papers: ["Letter"] },
  );
});
