/** Forms for many people: what is asked for is made, and whatever goes wrong leaves whole sheets only. */
import { readFileSync } from "node:fs";
import type { CreateIndicatorFormsArguments } from "../../src/app/action";
import type { Sheet } from "embedded-excel/book";
import { parseArea } from "../../src/sheets/plan/a1";
import { sheetNameFault } from "../../src/sheets/plan/sheet-names";
import { Book } from "embedded-excel/book";
import { readScenario } from "../../tools/scenario/read";
import { runScenario } from "../../tools/scenario/run-scenario";
import { excelAtWork, markerOn, pictureOf, withExcel, type ExcelAtWork } from "./excel-at-work";

/** Three indicators: what is tested is how many forms there are, not how long they are. */
const SMALL = { rater: "manager", competencies: ["1.1"], levels: [1] } as const;
/** Made in three parts. */
const MANY = 45;

const named = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Mens ${index + 1}` }));

/** The forms of a workbook that are complete, protection and all; throws for one that is not. */
function wholeForms(sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap((sheet) => {
    const marker = markerOn(sheet, "indicatorForm");
    if (!marker) {
      expect(["Blad1", "Lijsten"]).toContain(sheet.name);
      return [];
    }
    const [table] = sheet.tables;
    expect(table?.name).toBe(marker.table);
    expect(table?.area.rows).toBe(4);
    expect(sheet.value(16, 2)).toBe("onvoldoende gegevens");
    expect(sheet.validations.length).toBeGreaterThan(2);
    expect(sheet.protection.on).toBe(true);
    return [sheet.name];
  });
}

test("for two people: two requests, and the result says where everything is", async () => {
  await withExcel(async ({ run, book, meter }) => {
    meter.reset();
    const people = [{ name: "An", number: "007", department: "Zorg", profile: "Adviseur" }, { name: "Bo" }];
    const outcome = await run("createIndicatorForms", { people, rater: "self" });
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(meter.requests).toBe(2);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Lijsten", "Formulier An", "Formulier Bo"]);
    expect(book.sheetByName("Lijsten")?.visibility).toBe("hidden");
    book.calculate();
    for (const [index, made] of outcome.result.sheets.entries()) {
      const sheet = book.sheetById(made.sheetId)!;
      expect(made).toMatchObject({ sheet: sheet.name, person: people[index]?.name });
      const scores = parseArea(made.scores)!;
      expect(scores).toMatchObject({ rows: 215, columns: 1 });
      expect(sheet.value(scores.row - 1, scores.column)).toBe("Score");
      const levels = parseArea(made.levels)!;
      expect(levels).toMatchObject({ rows: 15, columns: 1 });
      expect(sheet.values(levels).flat()).toEqual(new Array(15).fill("onvoldoende gegevens"));
      expect(sheet.value(levels.row - 1, levels.column)).toBe("Niveau bereikt");
    }
    expect(book.activeSheet.name).toBe("Formulier An");
  });
});

test("several raters in one go: a form for each of them, person by person, with a name that says whose it is", async () => {
  await withExcel(async ({ run, book }) => {
    const people = [{ name: "An" }, { name: "Bartholomeus van Wijngaarden" }];
    const args = { people, competencies: ["1.1"], levels: [1] };
    const progress: number[] = [];
    const outcome = await run(
      "createIndicatorForms",
      { ...args, rater: "colleague", raters: ["manager", "self", "manager"] },
      { onProgress: (done) => progress.push(done) },
    );
    if (!outcome.ok) throw new Error(outcome.error.message);
    const { sheets } = outcome.result;
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "An (zelf)",
      "An (leidinggevende)",
      "An (collega)",
      "Bartholomeus van Wijngaa (zelf)",
      "Bartholomeus v (leidinggevende)",
      "Bartholomeus van Wijn (collega)",
    ]);
    expect(sheets.map(({ person, rater }) => `${person} ${rater}`).slice(0, 2)).toEqual([
      "An self",
      "An manager",
    ]);
    expect(progress).toEqual([6]);
    for (const { sheetId, rater } of sheets) {
      const sheet = book.sheetById(sheetId)!;
      expect(markerOn(sheet, "indicatorForm")?.rater).toBe(rater);
      expect(sheet.value(3, 2)).toBe(
        { self: "zelf", manager: "leidinggevende", colleague: "collega" }[rater],
      );
    }
    // Nobody named is the manager; an empty list is nobody.
    expect(await run("createIndicatorForms", { ...args, people: [{ name: "Cas" }] })).toMatchObject({
      ok: true,
      result: { sheets: [{ sheet: "Formulier Cas", rater: "manager" }] },
    });
    expect(await run("createIndicatorForms", { ...args, raters: [] })).toMatchObject({
      ok: false,
      error: { code: "nothingChosen" },
    });
  });
});

test("the table taken away: what stands below the questions is read as no indicator", async () => {
  await withExcel(async ({ run, book }) => {
    const outcome = await run("createIndicatorForms", {
      ...SMALL,
      people: [{ name: "An", department: "Zorg" }],
    });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const [made] = outcome.result.sheets;
    const sheet = book.sheetById(made!.sheetId)!;
    sheet.write(parseArea(made!.scores)!, [[{ value: "ja" }], [{ value: "ja" }], [{ value: "ja" }]]);
    book.calculate();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(made!.sheetId).tables.getItemAt(0).convertToRange();
      await context.sync();
    });
    const heatmap = await run("buildHeatmap", { view: "people", measure: "level" });
    if (!heatmap.ok) throw new Error(heatmap.error.message);
    const { row, column } = parseArea(heatmap.result.cells)!;
    expect(book.sheetById(heatmap.result.sheetId)!.value(row, column)).toBe(1);
  });
});

test("a dropdown from the list, a stop alert, and protection that leaves open what is to be filled in", async () => {
  await withExcel(async ({ run, book }) => {
    const outcome = await run("createIndicatorForms", { ...SMALL, people: named(1), protect: true });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const [made] = outcome.result.sheets;
    const { row } = parseArea(made!.scores)!;
    expect(book.type(made!.sheetId, row, 5, "ja")).toMatchObject({ accepted: true });
    expect(book.type(made!.sheetId, row, 5, "misschien")).toMatchObject({
      accepted: false,
      title: "Geen geldige score",
    });
    expect(book.type(made!.sheetId, row, 6, "Gezien op maandag")).toMatchObject({ accepted: true });
    expect(book.type(made!.sheetId, row, 4, "iets anders")).toMatchObject({ accepted: false });
    const threshold = { row: 3, column: 6 };
    expect(book.sheetById(made!.sheetId)?.value(threshold.row, 5)).toBe("Drempel");
    expect(book.type(made!.sheetId, threshold.row, threshold.column, "80%")).toMatchObject({
      accepted: true,
    });
    expect(book.type(made!.sheetId, threshold.row, threshold.column, "8")).toMatchObject({ accepted: false });
  });
});

test("the lists are made once, and names stay apart from what there is", async () => {
  await withExcel(async ({ run, book }) => {
    for (let time = 0; time < 2; time++) {
      expect(
        await run("createIndicatorForms", {
          ...SMALL,
          people: [
            { name: "An", number: "1" },
            { name: "an", number: "2" },
          ],
        }),
      ).toMatchObject({
        ok: true,
      });
    }
    expect(book.sheets.map(({ name }) => name)).toEqual([
      ...["Blad1", "Lijsten", "Formulier An", "Formulier an (2)", "Formulier An (3)", "Formulier an (4)"],
    ]);
    const tables = book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(new Set(tables).size).toBe(4);
  });
});

test("names of all sorts are stored as typed, and make sheet names that Excel takes", async () => {
  const names = [
    ...[
      '=HYPERLINK("x")',
      "+31",
      "-",
      "@SUM(A1)",
      "O'Brien",
      "'Jansen",
      "Łukasz",
      "👩‍🏫🎓",
      "محمد",
      "a/b",
      "History",
    ],
    ...["x".repeat(300), `${"x".repeat(300)}y`, " An "],
  ];
  await withExcel(async ({ run, book }) => {
    const people = names.map((name) => ({ name, number: "0012", department: "=1+1" }));
    const outcome = await run("createIndicatorForms", { ...SMALL, people });
    if (!outcome.ok) throw new Error(outcome.error.message);
    book.calculate();
    const sheets = outcome.result.sheets.map(({ sheetId }) => book.sheetById(sheetId)!);
    expect(sheets.map((sheet) => sheet.value(2, 2))).toEqual(names.map((name) => name.trim()));
    for (const sheet of sheets) {
      expect(sheetNameFault(sheet.name)).toBeUndefined();
      expect([sheet.formula(0, 0), sheet.formula(2, 2), sheet.formula(11, 2)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect([sheet.value(10, 2), sheet.value(11, 2)]).toEqual(["0012", "=1+1"]);
      expect(sheet.value(16, 2)).toBe("onvoldoende gegevens");
    }
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
  });
});

const refusals: readonly (readonly [string, CreateIndicatorFormsArguments, string])[] = [
  ["nobody", { ...SMALL, people: [] }, "nothingChosen"],
  ["two who cannot be told apart", { ...SMALL, people: [{ name: "An" }, { name: "an" }] }, "samePerson"],
  ["too many", { ...SMALL, people: named(2_001) }, "tooManyPeople"],
  ["somebody without a name", { ...SMALL, people: [{ name: "An" }, { name: " \t" }] }, "personWithoutName"],
  ["a name that no cell holds", { ...SMALL, people: [{ name: "x".repeat(32_768) }] }, "textTooLong"],
  ["an unknown competency", { ...SMALL, people: named(1), competencies: ["xyz"] }, "unknownCompetency"],
  ["no competencies", { ...SMALL, people: named(1), competencies: [] }, "nothingChosen"],
  ["no levels", { ...SMALL, people: named(1), levels: [] }, "nothingChosen"],
  ["an unknown level", { ...SMALL, people: named(1), levels: [5] }, "unknownLevel"],
];

/** What another framework may have: it is looked whether the workbook has its own. */
const OF_THE_FRAMEWORK = ["unknownCompetency", "unknownLevel"];

test.each(refusals)("%s: refused before anything is written", async (_, args, code) => {
  await withExcel(async ({ run, book, meter }) => {
    const before = pictureOf(book);
    meter.reset();
    expect(await run("createIndicatorForms", args)).toMatchObject({ ok: false, error: { code } });
    expect(meter.requests).toBe(OF_THE_FRAMEWORK.includes(code) ? 1 : 0);
    expect(pictureOf(book)).toEqual(before);
  });
});

test("a workbook in which no sheet may be added stays as it is", async () => {
  await withExcel(async ({ run, book }) => {
    book.structureProtected = true;
    const before = pictureOf(book);
    const outcome = await run("createIndicatorForms", { ...SMALL, people: named(1) });
    expect(outcome).toMatchObject({ ok: false, error: { code: "workbookProtected" } });
    expect(pictureOf(book)).toEqual(before);
  });
});

const many: CreateIndicatorFormsArguments = { ...SMALL, people: named(MANY), protect: true };

test("many at once: progress by forms, and the first one is shown", async () => {
  await withExcel(async ({ run, book }) => {
    const progress: (readonly [number, number])[] = [];
    const outcome = await run("createIndicatorForms", many, {
      onProgress: (done, all) => progress.push([done, all]),
    });
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(progress).toEqual([
      [20, MANY],
      [40, MANY],
      [MANY, MANY],
    ]);
    book.calculate();
    expect(wholeForms(book.sheets)).toEqual(many.people.map(({ name }) => `Formulier ${name}`));
    expect(outcome.result.sheets.map(({ sheet }) => sheet)).toEqual(wholeForms(book.sheets));
    expect(book.activeSheet.name).toBe("Formulier Mens 1");
  });
});

test("a cancel leaves what is finished, and says what that is", async () => {
  await withExcel(async ({ run, book }) => {
    const cancel = new AbortController();
    const outcome = await run("createIndicatorForms", many, {
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    expect(outcome).toEqual({
      ok: false,
      error: {
        code: "formsPartlyMade",
        message:
          "20 van de 45 formulieren zijn gemaakt en blijven staan: ‘Formulier Mens 1’ tot en met ‘Formulier Mens 20’. " +
          "De opdracht is gestopt. Maak alleen voor de laatste 25 mensen van de lijst nog formulieren.",
      },
    });
    book.calculate();
    expect(wholeForms(book.sheets)).toHaveLength(20);
  });
});

test("a cancel before the beginning changes nothing", async () => {
  await withExcel(async ({ run, book }) => {
    const before = pictureOf(book);
    const outcome = await run("createIndicatorForms", many, { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(pictureOf(book)).toEqual(before);
  });
});

/** Which request fails, at which action of it, and how many forms there are then. One looks; three write; two show. */
const failures: readonly (readonly [request: number, action: number, whole: number])[] = [
  // Where all cannot be had in one request, it is asked for in several.
  [1, 0, MANY],
  [2, 0, 0],
  [2, 900, 0],
  [3, 0, 20],
  [3, 5, 20],
  [3, 900, 20],
  [4, 900, 40],
  [5, 0, MANY],
  [6, 0, MANY],
];

async function runFailing(
  { run, book, faults }: ExcelAtWork,
  [request, action]: readonly [number, number, number],
) {
  faults.failAt(request, "GeneralException", action);
  const outcome = await run("createIndicatorForms", many);
  book.calculate();
  return outcome;
}

test.each(failures)("request %i fails at action %i: %i whole forms and nothing else", async (...failure) => {
  const [, , whole] = failure;
  await withExcel(async (excel) => {
    const before = pictureOf(excel.book);
    const outcome = await runFailing(excel, failure);
    expect(wholeForms(excel.book.sheets)).toHaveLength(whole);
    if (whole === 0) expect(pictureOf(excel.book)).toEqual(before);
    if (whole === MANY) expect(outcome).toMatchObject({ ok: true });
    else
      expect(outcome).toMatchObject({
        ok: false,
        error: { code: whole === 0 ? "hostRefused" : "formsPartlyMade" },
      });
  });
});

test("what failed is made after all on a second try", async () => {
  const excel = excelAtWork();
  try {
    await runFailing(excel, [3, 900, 20]);
    const outcome = await excel.run("createIndicatorForms", { ...many, people: many.people.slice(20) });
    expect(outcome).toMatchObject({ ok: true });
    excel.book.calculate();
    expect(wholeForms(excel.book.sheets)).toEqual(many.people.map(({ name }) => `Formulier ${name}`));
  } finally {
    excel.dispose();
  }
});

test("the example goes as it is written", async () => {
  const scenario = readScenario(readFileSync("examples/forms.json", "utf8"));
  const lines: unknown[] = [];
  const { asWritten } = await runScenario(scenario, new Book({ locale: "nl-NL" }), (line) =>
    lines.push(line),
  );
  expect(asWritten).toBe(true);
  expect(lines[2]).toMatchObject({
    result: [
      ["1.1", "Zorgvuldigheid", 1, "", "1: 83%   2: 63%   3: –   4: –", ""],
      expect.anything(),
      expect.anything(),
    ],
  });
  expect(lines[3]).toMatchObject({ result: [["7 van 45 ingevuld"]] });
  expect(lines[4]).toMatchObject({ result: [["Naam", "", '=HYPERLINK("x")']] });
});
