/** The add-in's own custom functions, called by the embedded Excel through Microsoft's client. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { Book } from "embedded-excel/book";
import { LTSC_2021 } from "embedded-excel/host";
import type { CellValue } from "embedded-excel/cells";
import { addinFunctions, EXCEL_OF_TODAY, startAddinFunctions } from "../../tools/functions/addin-functions";
import type { RunningExcel, StartOptions } from "embedded-excel/node";
import { readScenario } from "../../tools/scenario/read";
import { runScenario } from "../../tools/scenario/run-scenario";
import type { StepReport } from "../../tools/scenario/scenario";
import { put, values } from "./functions-at-work";
import { pictureOf } from "./excel-at-work";
import { start, stop } from "embedded-excel/testing";

afterEach(stop);

async function startAddin(options: StartOptions = {}): Promise<RunningExcel> {
  const locale = options.locale ?? "nl-NL";
  const functions = await addinFunctions(locale);
  const excel = start({ claimedSets: EXCEL_OF_TODAY, locale, functions, ...options });
  await startAddinFunctions().waiting();
  await excel.host.settled();
  return excel;
}

const cell = async (excel: RunningExcel, formula: string): Promise<CellValue | undefined> => {
  put(excel, "Z99", [[formula]]);
  await excel.host.settled();
  return values(excel, "Z99")[0]?.[0];
};
const actionsOn = (language: "nl" | "en" = "nl") =>
  createActions({ port: createWorkbookPort(), framework: compleet(), language });

test("the example shows each function with its answer", async () => {
  const scenario = readScenario(await readFile(path.resolve("examples", "functions.json"), "utf8"));
  const lines: StepReport[] = [];
  const outcome = await runScenario(scenario, new Book({ locale: scenario.locale }), (l) => lines.push(l), {
    ...(await addinFunctions(scenario.locale)),
    start: startAddinFunctions,
  });
  expect(outcome.asWritten).toBe(true);
  const { functions } = (await addinFunctions("nl-NL")).metadata;
  const shown = scenario.steps.flatMap((step) => ("formula" in step ? [step.formula] : [])).join(" ");
  for (const { id } of functions) expect(shown).toContain(`COMPLEET.${id}(`);
  const answers = lines.map((line) => ("message" in line ? line.message : line.ok && line.result));
  expect(answers[1]).toEqual([["Analyseren"], ["Samenwerken"], ["Zorgvuldigheid"]]);
  expect(answers.slice(12, 18)).toEqual([
    2,
    0,
    2.2,
    "",
    expect.stringMatching(/^Analyseren heeft 13 indicatoren, het bereik telt 12 cellen\./),
    expect.stringMatching(/^Er zijn onvoldoende gegevens/),
  ]);
  expect(answers.slice(19)).toEqual([
    [
      [1, -1, "", ""],
      [-1, 0, 1, -1],
    ],
    1.5,
    6 / 7,
    "te klein",
    "‘Analiseren’ is geen competentie. Bedoelde u Analyseren?",
  ]);
});

test("what is wrong is said in the language of Excel's interface", async () => {
  const excel = await startAddin({ locale: "en-US" });
  expect(await cell(excel, '=COMPLEET.COMPETENCY_NAME("xyz")')).toEqual({
    error: "#VALUE!",
    message: '‘xyz’ is not a competency. Use a code or a name, for instance "1.2" or "Analyseren".',
  });
});

test("an error among the scores is an error that says where it stands", async () => {
  const excel = await startAddin();
  put(excel, "A1", [[1], ["=1/0"], [3]]);
  expect(await cell(excel, "=COMPLEET.COMPETENCY_SUMMARY(A1:A3)")).toEqual({
    error: "#VALUE!",
    message: "Bij ‘scores’ staat een fout (#DEEL/0!), in cel 2 van het bereik. Herstel die eerst.",
  });
  put(excel, "C1", [["=COMPLEET.COMPETENCY_GAP(A1:A3,2)"]]);
  await excel.host.settled();
  expect(values(excel, "C1:C3")).toEqual([[-1], [expect.objectContaining({ error: "#VALUE!" })], [1]]);
});

test("an empty cell is not yet observed, and not a nee", async () => {
  const excel = await startAddin();
  put(excel, "A1", [["ja"], ["ja"], ["ja"]]);
  expect(await cell(excel, '=COMPLEET.COMPETENCY_LEVEL("1.2",A1:A13)')).toBe(1);
});

test("in an Excel that makes it 0, it is refused, and the way out that is given works", async () => {
  const excel = await startAddin({ claimedSets: LTSC_2021 });
  put(excel, "A1", [["ja"], ["ja"], ["ja"]]);
  expect(await cell(excel, '=COMPLEET.COMPETENCY_LEVEL("1.2",A1:A13)')).toEqual({
    error: "#VALUE!",
    message: expect.stringContaining('Zet &"" achter het bereik'),
  });
  expect(await cell(excel, '=COMPLEET.COMPETENCY_LEVEL("1.2",A1:A13&"")')).toBe(1);
});

test("ten thousand levels are one batch of calls, and each is right", async () => {
  const excel = await startAddin();
  const words = ["ja", "deels", "nee"];
  // 3 × 3 × 3 ratings of level 1 and a fourth number, so that no two rows are the same call.
  const rows = Array.from({ length: 10_000 }, (_, row) => [
    words[row % 3] ?? "",
    words[Math.floor(row / 3) % 3] ?? "",
    words[Math.floor(row / 9) % 3] ?? "",
    0.5 + row / 30_000,
  ]);
  put(excel, "A1", rows);
  put(
    excel,
    "R1",
    rows.map((_, row) => [`=COMPLEET.COMPETENCY_LEVEL("1.2",A${row + 1}:M${row + 1},P${row + 1})`]),
  );
  put(
    excel,
    "P1",
    rows.map((row) => [row[3] ?? 0]),
  );
  put(
    excel,
    "D1",
    rows.map(() => [null]),
  );
  const before = excel.meter.functionCost;
  await excel.host.settled();
  const after = excel.meter.functionCost;
  expect([after.calls - before.calls, after.messages - before.messages]).toEqual([10_000, 1]);
  const points = { ja: 1, deels: 0.5, nee: 0 } as Record<string, number>;
  const expected = rows.map(([a, b, c, threshold]) => {
    const share = (points[String(a)]! + points[String(b)]! + points[String(c)]!) / 3;
    return [share >= Number(threshold) - 1e-9 ? 1 : 0];
  });
  expect(values(excel, "R1:R10000")).toEqual(expected);
});

describe("freezing", () => {
  const OURS = '=COMPLEET.COMPETENCY_NAME("1.2")';

  test("puts what formulas show in their place: single ones, runs and spills, and texts that look like numbers", async () => {
    const excel = await startAddin();
    put(excel, "A1", [
      [OURS],
      ['=COMPLEET.COMPETENCY_CODE("1.2")'],
      ['=COMPLEET.COMPETENCY_NAME("x")'],
      ["=1+1"],
    ]);
    put(excel, "C1", [["=COMPLEET.COMPETENCY_LIST(2)"]]);
    await excel.host.settled();
    const before = values(excel, "A1:E4").map((row) =>
      row.map((value) => (typeof value === "object" && value ? { error: value.error } : value)),
    );
    expect(await actionsOn()("freezeFormulas", {})).toEqual({
      ok: true,
      result: { frozen: 4, left: 0, sheets: ["Blad1"], undo: 1 },
    });
    await excel.host.settled();
    expect(values(excel, "A1:E4")).toEqual(before);
    const { activeSheet } = excel.book;
    const formulas = [...activeSheet.cells.all()].flatMap(({ cell: { formula } }) => formula?.text ?? []);
    expect(formulas).toEqual(["=1+1"]);
    expect(activeSheet.value(1, 0)).toBe("1.2");
    expect(excel.book.spillsOn(activeSheet)).toEqual([]);
  });

  test("is undone: each formula is back in its own row, what someone wrote over a value stays", async () => {
    const excel = await startAddin();
    const run = actionsOn();
    put(excel, "A1", [
      ["eerste", '=COMPLEET.COMPETENCY_NAME("1.2")'],
      ["tweede", '=COMPLEET.COMPETENCY_NAME("1.3")'],
      ["derde", '=COMPLEET.COMPETENCY_NAME("1.2")'],
    ]);
    put(excel, "E1", [["=COMPLEET.COMPETENCY_LIST(2)"]]);
    await excel.host.settled();
    const before = values(excel, "A1:G4");
    const frozen = await run("freezeFormulas", {});
    if (!frozen.ok) throw new Error(frozen.error.message);
    const [first, second] = values(excel, "A1:B2");
    // Sorted the other way around: the first has the same value as the third.
    put(
      excel,
      "A1",
      [second, first].map((row) => row!.map((value) => (typeof value === "string" ? value : ""))),
    );
    put(excel, "B3", [["eigen tekst"]]);
    const told = await run("undo", { writing: frozen.result.undo! });
    await excel.host.settled();
    expect(told).toEqual({
      ok: true,
      result: { cells: 3 + 9, back: 2 + 9, changed: [{ sheet: "Blad1", address: "B3" }], left: [] },
    });
    const formula = (row: number, column: number) => excel.book.activeSheet.formula(row, column);
    expect([formula(0, 1), formula(1, 1), formula(2, 1)]).toEqual([
      '=COMPLEET.COMPETENCY_NAME("1.3")',
      '=COMPLEET.COMPETENCY_NAME("1.2")',
      undefined,
    ]);
    expect(values(excel, "E1:G4")).toEqual(before.map((row) => row.slice(4, 7)));
    expect(excel.book.spillsOn(excel.book.activeSheet)).toHaveLength(1);
  });

  test("leaves what is outside the selection, and takes hidden sheets along otherwise", async () => {
    const excel = await startAddin();
    const { book } = excel;
    put(excel, "A1", [[OURS], [OURS], [OURS]]);
    const hidden = book.addSheet("Verborgen");
    hidden.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: OURS }]]);
    book.setVisibility(hidden, "hidden");
    await excel.host.settled();
    book.select(book.activeSheet, [{ row: 1, column: 0, rows: 1, columns: 1 }]);
    expect(await actionsOn()("freezeFormulas", { target: "selection" })).toMatchObject({
      result: { frozen: 1 },
    });
    expect(await actionsOn()("freezeFormulas", { sheet: "verborgen" })).toMatchObject({
      result: { frozen: 1, sheets: ["Verborgen"] },
    });
    expect(await actionsOn()("freezeFormulas", {})).toMatchObject({
      result: { frozen: 2, sheets: ["Blad1"] },
    });
    expect(await actionsOn()("freezeFormulas", {})).toMatchObject({ result: { frozen: 0, sheets: [] } });
  });

  test("refuses a protected sheet and one that is not there, and changes nothing", async () => {
    const excel = await startAddin();
    put(excel, "A1", [[OURS]]);
    await excel.host.settled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const before = pictureOf(excel.book);
    expect(await actionsOn()("freezeFormulas", {})).toMatchObject({ error: { code: "sheetProtected" } });
    expect(await actionsOn()("freezeFormulas", { sheet: "Blad9" })).toMatchObject({
      error: { code: "sheetNotFound" },
    });
    expect(pictureOf(excel.book)).toEqual(before);
  });

  test("pull the plug at any request, and the formulas are there again", async () => {
    const excel = await startAddin();
    put(excel, "A1", [[OURS], [OURS]]);
    put(excel, "C1", [["=COMPLEET.COMPETENCY_LIST()"]]);
    await excel.host.settled();
    const before = contentsOf(excel);
    const whole = await countRequests(excel);
    expect(whole).toBeGreaterThan(2);
    // The last two only read what rows are known by: without that there is nothing to undo, and all was done.
    for (const request of [whole - 1, whole]) {
      excel.faults.failAt(request, "GeneralException", 0);
      const outcome = await actionsOn()("freezeFormulas", {});
      expect(outcome).toMatchObject({ ok: true, result: { frozen: 3 } });
      expect(outcome.ok && outcome.result.undo).toBeUndefined();
      await countRequests(excel);
    }
    for (let request = 1; request <= whole - 2; request++) {
      // Before anything was done in the request, and when part of it was.
      for (const atAction of [0, 8]) {
        excel.faults.failAt(request, "GeneralException", atAction);
        expect(await actionsOn()("freezeFormulas", {})).toMatchObject({ ok: false });
        await excel.host.settled();
        expect(contentsOf(excel)).toEqual(before);
      }
    }
  });
});

/** Every filled cell with its formula and value. */
function contentsOf({ book }: RunningExcel): unknown {
  return [...book.activeSheet.cells.all()]
    .filter(({ cell: { formula, value } }) => formula !== undefined || value !== null)
    .map(({ row, column, cell: { formula, value, spilledFrom } }) => [
      row,
      column,
      formula,
      value,
      spilledFrom,
    ]);
}

/** How many requests freezing takes; what it froze is made formulas again. */
async function countRequests(excel: RunningExcel): Promise<number> {
  excel.meter.reset();
  await actionsOn()("freezeFormulas", {});
  const { requests } = excel.meter;
  excel.book.activeSheet.clearContents({ row: 0, column: 0, rows: 40, columns: 10 });
  put(excel, "A1", [['=COMPLEET.COMPETENCY_NAME("1.2")'], ['=COMPLEET.COMPETENCY_NAME("1.2")']]);
  put(excel, "C1", [["=COMPLEET.COMPETENCY_LIST()"]]);
  await excel.host.settled();
  return requests;
}

test("a formula from the pane lands in the selected cell and is answered there", async () => {
  const excel = await startAddin();
  expect(await actionsOn()("insertFormula", { formula: '=COMPLEET.COMPETENCY_INDICATORS("1.2",1)' })).toEqual(
    {
      ok: true,
      result: { sheet: "Blad1", address: "A1", undo: 1 },
    },
  );
  await excel.host.settled();
  expect(values(excel, "A1:A3").flat()).toEqual(
    compleet().clusters[0]?.competencies[1]?.levels[0]?.indicators,
  );
  excel.book.select(excel.book.activeSheet, [{ row: 9, column: 0, rows: 1, columns: 1 }]);
  expect(await actionsOn()("insertFormula", { formula: "=COMPLEET.COMPETENCY_NAME()" })).toMatchObject({
    ok: false,
    error: { code: "formulaRefused" },
  });
});
