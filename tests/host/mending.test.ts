/** Mends, repairs and the selection on the embedded Excel: what is refused, what fails half-way, what large ones cost. */
import { Book } from "embedded-excel/book";
import { parseArea } from "../../src/sheets/plan/a1";
import { pictureOf, withExcel } from "./excel-at-work";
import { check, onSheet, PEOPLE, teamSheet, write } from "./score-sheets-at-work";

test("a cell that has changed since is left, the others are mended, in two requests", async () => {
  await withExcel(async (excel) => {
    const { made, score } = await teamSheet(excel);
    await write(made.sheet, `${score(0, 0)}:${score(1, 0)}`, [["niveau 3"], ["N1"]]);
    const { findings } = await check(excel);
    await write(made.sheet, score(1, 0), [[4]]);
    const mends = findings.flatMap(({ sheetId, address, value, mend }) =>
      mend ? [{ sheetId, address, was: value, value: mend.value }] : [],
    );
    excel.meter.reset();
    expect(await excel.run("mendScores", { mends })).toMatchObject({
      ok: true,
      result: { mended: 1, left: 1 },
    });
    expect(excel.meter.requests).toBe(2);
    const sheet = excel.book.sheetByName(made.sheet)!;
    const area = parseArea(`${score(0, 0)}:${score(1, 0)}`)!;
    expect(sheet.values(area)).toEqual([[3], [4]]);
  });
});

test("a mend that fails is put back: texts, formulas and formats as they were", async () => {
  await withExcel(async (excel) => {
    const { made, score } = await teamSheet(excel);
    await onSheet(made.sheet, (sheet) => {
      sheet.getRange(score(0, 0)).numberFormat = [["@"]];
      sheet.getRange(score(0, 0)).values = [["3"]];
      sheet.getRange(score(1, 0)).values = [["'=1+1"]];
      sheet.getRange(score(2, 0)).formulas = [["=1+1"]];
    });
    const sheetId = made.sheetId;
    const mends = [
      { sheetId, address: score(0, 0), was: "3", value: 3 },
      { sheetId, address: score(1, 0), was: "=1+1", value: 2 },
      { sheetId, address: score(2, 0), was: "=1+1", value: 2 },
    ];
    const before = pictureOf(excel.book);
    excel.faults.failAt(2, "GeneralException");
    expect(await excel.run("mendScores", { mends })).toMatchObject({ error: { code: "hostRefused" } });
    expect(pictureOf(excel.book)).toEqual(before);
    expect(await excel.run("mendScores", { mends })).toMatchObject({ result: { mended: 3 } });
  });
});

test("on a protected sheet scores are mended and names are not; all or nothing", async () => {
  await withExcel(async (excel) => {
    const outcome = await excel.run("createTeamScoreSheet", {
      people: PEOPLE,
      competencies: ["1.1"],
      protect: true,
    });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const { sheetId, scores, sheet } = outcome.result;
    const { row } = parseArea(scores)!;
    await write(sheet, `F${row + 1}`, [["N3"]]);
    const mend = { sheetId, address: `F${row + 1}`, was: "N3", value: 3 };
    const before = pictureOf(excel.book);
    const name = { sheetId, address: `A${row + 1}`, was: PEOPLE[0]!.name, value: "Anna" };
    expect(await excel.run("mendScores", { mends: [mend, name] })).toMatchObject({
      error: { code: "sheetProtected" },
    });
    expect(await excel.run("repairSheet", { sheet })).toMatchObject({ error: { code: "sheetProtected" } });
    expect(pictureOf(excel.book)).toEqual(before);
    expect(await excel.run("mendScores", { mends: [mend] })).toMatchObject({ result: { mended: 1 } });
  });
});

test("nothing to repair: the sheet looks and works as it did, in the saved file too", async () => {
  await withExcel(async (excel) => {
    const { made } = await teamSheet(excel);
    const before = pictureOf(excel.book);
    expect(await excel.run("repairSheet", { sheet: made.sheet })).toMatchObject({
      result: { repaired: ["de opmaak van de scores"] },
    });
    // Rules keep to one range each; only their order in the list may differ.
    const sheet = excel.book.sheetByName(made.sheet)!;
    expect(sheet.validations).toHaveLength(4);
    expect(sheet.conditionalFormats).toHaveLength(2);
    const [was, is] = [before, pictureOf(excel.book)].map((picture) =>
      (picture as { sheets: { view: { cells: unknown } }[] }).sheets.map(({ view }) => view.cells),
    );
    expect(is).toEqual(was);
    const opened = await Book.open(await excel.book.save(), { locale: "nl-NL" });
    expect(opened.sheetByName(made.sheet)!.validations).toHaveLength(4);
  });
});

test("formats, formulas and rules come back, lists that are gone too, and no value changes", async () => {
  await withExcel(async (excel) => {
    const { made, score, about } = await teamSheet(excel);
    const sheet = excel.book.sheetByName(made.sheet)!;
    const area = parseArea(made.scores)!;
    const values = sheet.values(area);
    await onSheet(made.sheet, (each) => {
      const scores = each.getRange(made.scores);
      scores.conditionalFormats.clearAll();
      scores.numberFormat = Array.from({ length: area.rows }, () => ["0%", "0%", "0%"]);
      each.getRange(`${about(0, 8)}`).values = [["3 van 3"]];
      const list = excel.book.sheetByName("Lijsten")!;
      each.context.workbook.worksheets.getItem(list.id).delete();
      for (const name of [
        "Compleet_Scores",
        "Compleet_Oordelen",
        "Compleet_Beoordelaars",
        "Compleet_Niveaus",
      ])
        each.context.workbook.names.getItem(name).delete();
    });
    const outcome = await excel.run("repairSheet", { sheet: made.sheet });
    expect(outcome).toMatchObject({
      result: {
        repaired: expect.arrayContaining(["het blad met de keuzelijsten", "de formule van ‘Ingevuld’"]),
      },
    });
    expect(sheet.values(area)).toEqual(values);
    expect(sheet.conditionalFormats).toHaveLength(2);
    const first = parseArea(score(0, 0))!;
    expect(sheet.style(first.row, first.column).numberFormat).toBe("General");
    expect(excel.book.type(sheet.id, first.row, first.column, "7")).toMatchObject({ accepted: false });
    expect(excel.book.type(sheet.id, first.row, first.column, "4")).toMatchObject({ accepted: true });
    expect(excel.book.activeSheet).toBe(sheet);
  });
});

test("a sheet that is not ours is not repaired; a repair takes three requests, and one that breaks off is carried on, or says so", async () => {
  await withExcel(async (excel) => {
    const { made } = await teamSheet(excel);
    expect(await excel.run("repairSheet", { sheet: "Blad1" })).toMatchObject({
      error: { code: "notScoreSheet" },
    });
    expect(await excel.run("repairSheet", { sheet: "Weg" })).toMatchObject({
      error: { code: "sheetNotFound" },
    });
    // Read in two requests; the third repairs. Where that breaks off it is looked at what is there, and the fifth carries on.
    excel.meter.reset();
    const { validations } = excel.book.sheetByName(made.sheet)!;
    expect(await excel.run("repairSheet", { sheet: made.sheet })).toMatchObject({ ok: true });
    expect(excel.meter.requests).toBe(3);
    const { actions = 0 } = excel.meter.log.at(-1)!;
    expect(actions).toBeGreaterThan(60);
    for (let action = 40; action < actions; action += 9) {
      excel.faults.failAt(3, "GeneralException", action);
      expect(await excel.run("repairSheet", { sheet: made.sheet })).toMatchObject({ ok: true });
      excel.faults.failAt(3, "GeneralException", action);
      excel.faults.failAt(5, "GeneralException", action);
      expect(await excel.run("repairSheet", { sheet: made.sheet })).toMatchObject({
        error: { code: "partlyRepaired" },
      });
      excel.faults.clear();
      const rules = excel.book
        .sheetByName(made.sheet)!
        .validations.flatMap(({ areas, formulas }) => areas.map((area) => [area, formulas]));
      expect(rules).toHaveLength(validations.flatMap(({ areas }) => areas).length);
    }
  });
});

test("2,000 people by two raters: few requests, each below 5 MB, in reasonable time", async () => {
  await withExcel(async (excel) => {
    const people = Array.from({ length: 2000 }, (_, index) => ({
      name: `Voornaam Achternaam ${index}`,
      number: String(index),
    }));
    const outcome = await excel.run("createTeamScoreSheet", { people, raters: ["self", "manager"] });
    if (!outcome.ok) throw new Error(outcome.error.message);
    excel.meter.reset();
    const { findings, sheets } = await check(excel);
    expect(findings.map(({ kind }) => kind)).toEqual(["missingScore"]);
    expect(sheets[0]).toMatchObject({ people: 2000, scores: 0 });
    expect(excel.meter.requests).toBeLessThanOrEqual(4);
    for (const { responseBytes } of excel.meter.log) expect(responseBytes).toBeLessThan(5 * 1024 * 1024);
  });
});

describe("the selection", () => {
  const select = (address: string) => onSheet("Blad1", (sheet) => sheet.getRange(address).select());

  test("as texts, numbers as they look, whole columns only as far as they are used", async () => {
    await withExcel(async (excel) => {
      await write("Blad1", "B2:C4", [
        ["Naam", "Nr"],
        ["'=Anna", 7],
        ["Bert", "'08"],
      ]);
      await onSheet("Blad1", (sheet) => {
        sheet.getRange("C3").numberFormat = [["000"]];
      });
      await select("A:D");
      expect(await excel.run("readSelection", {})).toEqual({
        ok: true,
        result: {
          sheet: "Blad1",
          address: "B2:C4",
          rows: [
            ["Naam", "Nr"],
            ["=Anna", "007"],
            ["Bert", "08"],
          ],
        },
      });
      await select("F6");
      expect(await excel.run("readSelection", {})).toMatchObject({ result: { address: "F6", rows: [] } });
    });
  });

  test("not too large, and one area", async () => {
    await withExcel(async (excel) => {
      await onSheet("Blad1", (sheet) => {
        sheet.getRange("A1:M2002").values = Array.from({ length: 2002 }, () =>
          new Array<string>(13).fill("x"),
        );
      });
      await select("A1:A2002");
      expect(await excel.run("readSelection", {})).toMatchObject({ error: { code: "selectionTooLarge" } });
      await select("A1:M1");
      expect(await excel.run("readSelection", {})).toMatchObject({ error: { code: "selectionTooLarge" } });
      await select("A1:A2001");
      expect(await excel.run("readSelection", {})).toMatchObject({ ok: true });
      excel.book.select(excel.book.activeSheet, [parseArea("A1")!, parseArea("C1")!]);
      expect(await excel.run("readSelection", {})).toMatchObject({ error: { code: "nothingSelected" } });
    });
  });
});

test("a team score sheet from before there were profiles gets their dropdown", async () => {
  await withExcel(async (excel) => {
    const { made, about } = await teamSheet(excel);
    const sheet = excel.book.sheetByName(made.sheet)!;
    const { row, column } = parseArea(about(0, 3))!;
    expect(excel.book.type(sheet.id, row, column, "Vliegenier")).toMatchObject({ accepted: true });
    await write(made.sheet, about(0, 3), [[PEOPLE[0]!.profile!]]);
    const profiles = await excel.run("createProfiles", {
      profiles: [{ name: "Adviseur", required: { "1.1": 3 } }],
    });
    if (!profiles.ok) throw new Error(profiles.error.message);
    const { findings } = await check(excel, { sheets: [made.sheet] });
    expect(findings.find(({ kind }) => kind === "validation")).toMatchObject({
      address: `${about(0, 3)}:${about(5, 3)}`,
      message: expect.stringContaining(
        "ontbreken in de keuzelijst van de kolom ‘Functie’ de functieprofielen",
      ),
    });
    const outcome = await excel.run("repairSheet", { sheet: made.sheet });
    expect(outcome).toMatchObject({
      result: { repaired: ["de keuzelijst van ‘Functie’", "de opmaak van de scores"] },
    });
    expect(excel.book.type(sheet.id, row, column, "Vliegenier")).toMatchObject({ accepted: false });
    expect(excel.book.type(sheet.id, row, column, "Adviseur")).toMatchObject({ accepted: true });
    // What is there by now is as it should be, and is not said again.
    expect(await excel.run("repairSheet", { sheet: made.sheet })).toMatchObject({
      result: { repaired: ["de opmaak van de scores"] },
    });
  });
});

test.each([
  ["its table renamed", "renamed"],
  ["its table and the tab renamed", "both"],
] as const)("a repair goes on where, just before it is written, a colleague has %s", async (_, what) => {
  await withExcel(async (excel) => {
    const { book, faults } = excel;
    const { made } = await teamSheet(excel);
    const sheet = book.sheetByName(made.sheet)!;
    sheet.validations = sheet.validations.slice(1);
    sheet.changed();
    faults.at(3, {
      kind: "before",
      run: () => {
        book.tables.rename(sheet.tables[0]!, "Team_nu");
        if (what === "both") book.renameSheet(sheet, "Team nu");
      },
    });
    const outcome = await excel.run("repairSheet", { sheet: made.sheet });
    expect(outcome).toMatchObject({ ok: true, result: { sheet: what === "both" ? "Team nu" : made.sheet } });
    expect(sheet.tables[0]?.name).toBe("Team_nu");
    expect(sheet.validations).toHaveLength(4);
    expect((await check(excel)).findings).toEqual([]);
  });
});

test("a repair of a sheet that is gone, or of which the table was taken away meanwhile, says so and changes nothing", async () => {
  for (const [meanwhile, code] of [
    ["sheet", "sheetGone"],
    ["table", "tableGone"],
  ] as const) {
    await withExcel(async (excel) => {
      const { book, faults } = excel;
      const { made } = await teamSheet(excel);
      const sheet = book.sheetByName(made.sheet)!;
      let then: unknown;
      faults.at(3, {
        kind: "before",
        run: () => {
          if (meanwhile === "sheet") book.removeSheet(sheet);
          else book.tables.remove(sheet, sheet.tables[0]!, false);
          then = pictureOf(book);
        },
      });
      expect(await excel.run("repairSheet", { sheet: made.sheet })).toMatchObject({ error: { code } });
      expect(pictureOf(book)).toEqual(then);
    });
  }
});
