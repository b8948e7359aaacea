/** What a plan says beyond cells and styles: in the embedded Excel's model, in the saved file, and for a person. */
import { Bench } from "../../src/app/making/bench";
import type { MadeSheet } from "../../src/app/port";
import { planSteps } from "../../src/excel/writing/plan-steps";
import { Book } from "embedded-excel/book";
import { FilePackage } from "embedded-excel/files";
import { FreeNames } from "../../src/sheets/plan/free-names";
import type { SheetPlan } from "../../src/sheets/plan/plan";
import { areaOf, planOf, selectCell, withExcel, type ExcelAtWork } from "./excel-at-work";
import { PEOPLE, scoringNames, scoringPlans } from "./scoring-plans";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** Makes the two scoring sheets in one call. */
async function makeScoring({ port }: ExcelAtWork): Promise<readonly [MadeSheet, MadeSheet]> {
  const view = await port.look({});
  const plans = scoringPlans(scoringNames(new Bench(view).free));
  const [lists, scores] = await port.apply(
    plans.map((plan) => ({ plan, place: { at: "newSheet", name: plan.name } })),
    view,
  );
  return [lists!, scores!];
}

async function reopened(book: Book): Promise<Book> {
  return Book.open(await book.save(), { locale: "nl-NL" });
}

test("sheets that need each other are made in one request, and the one to see is shown", async () => {
  await withExcel(async (excel) => {
    const { book, meter } = excel;
    const [lists, scores] = await makeScoring(excel);
    expect(meter.requests).toBe(2);
    expect(scores).toMatchObject({ sheet: "Jan's scores", tables: ["Scores"] });
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Blad1", "visible"],
      ["Lijsten", "hidden"],
      ["Jan's scores", "visible"],
    ]);
    expect(book.activeSheet.id).toBe(scores.sheetId);
    // Beside the mark that each of our sheets has.
    expect(book.names.all.filter(({ name }) => !name.startsWith("Compleet_blad_"))).toEqual([
      {
        name: "Compleet_Niveaus",
        formula: "='Lijsten'!$A$2:$A$7",
        visible: true,
        comment: "Wat er bij een score te kiezen is",
      },
      { name: "Compleet_Mediaan", formula: "=Scores[Niveau]", visible: false, comment: "" },
    ]);
    expect(book.sheetById(lists.sheetId)!.value(1, 1)).toBeCloseTo(2 / 3);
    expect(book.sheetById(scores.sheetId)!.values(area(1, 1, 1, 3))).toEqual([[1.5, null, 2 / 3]]);
  });
});

test("taken names give way, and everything refers to the names that were given", async () => {
  await withExcel(async (excel) => {
    const { book } = excel;
    book.addSheet("LIJSTEN");
    book.names.add({ name: "scores", formula: "=1", visible: true, comment: "" });
    book.names.add({ name: "compleet_niveaus", formula: "=2", visible: true, comment: "" });
    const [lists, scores] = await makeScoring(excel);
    expect([lists.sheet, ...scores.tables]).toEqual(["Lijsten (2)", "Scores_2"]);
    const sheet = book.sheetById(scores.sheetId)!;
    expect(sheet.validations[0]?.formulas).toEqual(["Compleet_Niveaus_2"]);
    expect(book.names.find("Compleet_Niveaus_2")?.formula).toBe("='Lijsten (2)'!$A$2:$A$7");
    expect(sheet.values(area(1, 1, 1, 3))).toEqual([[1.5, null, 2 / 3]]);
  });
});

describe("validations", () => {
  test("one for each block, the list from a name, in the model and in the file", async () => {
    await withExcel(async (excel) => {
      const [, scores] = await makeScoring(excel);
      const expected = [
        {
          areas: [area(3, 1, 4, 1)],
          type: "list",
          formulas: ["Compleet_Niveaus"],
          allowBlank: true,
          dropdown: true,
          prompt: { show: true, title: "Niveau", message: "Kies 0 tot en met 4, of n.v.t." },
          alert: { show: true, style: "stop", title: "Niveau", message: "Kies een niveau uit de lijst." },
        },
        {
          areas: [area(3, 2, 4, 1)],
          type: "decimal",
          operator: "between",
          formulas: ["-4", "1"],
          allowBlank: false,
          alert: { style: "information", title: "Gat", message: "Tussen -4 en 1." },
        },
        { areas: [area(1, 0, 1, 1)], type: "custom", formulas: ["LEN(A2)<20"], allowBlank: true },
        {
          areas: [area(3, 3, 4, 1)],
          type: "whole",
          formulas: ["1", "5"],
          alert: { style: "warning", title: "", message: "1 tot en met 5" },
        },
      ];
      expect(excel.book.sheetById(scores.sheetId)!.validations).toMatchObject(expected);
      const again = await reopened(excel.book);
      expect(again.sheetByName("Jan's scores")!.validations).toMatchObject(expected);
      const file = await FilePackage.read(await excel.book.save());
      const xml = file.text(file.sheets()[2]!.path)!;
      expect(xml.match(/<dataValidation /g)).toHaveLength(4);
      expect(xml).toContain("<formula1>Compleet_Niveaus</formula1>");
      expect(xml).not.toMatch(/<formula1>(&quot;|")/);
    });
  });

  test("what a person enters is held to them, and only what is unlocked can be changed", async () => {
    await withExcel(async (excel) => {
      const [, { sheetId }] = await makeScoring(excel);
      const { book } = excel;
      const choice = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheetId).getRange("B4:B7");
        const { dataValidation } = range.load("address");
        dataValidation.load("rule,type,valid");
        await context.sync();
        return { type: dataValidation.type, valid: dataValidation.valid, rule: dataValidation.rule };
      });
      expect(choice).toEqual({
        type: "List",
        valid: true,
        rule: { list: { inCellDropDown: true, source: "=Compleet_Niveaus" } },
      });
      expect(book.type(sheetId, 3, 1, "n.v.t.")).toEqual({ accepted: true });
      expect(book.type(sheetId, 3, 1, "7")).toMatchObject({
        accepted: false,
        reason: "validation",
        message: "Kies een niveau uit de lijst.",
      });
      expect(book.type(sheetId, 3, 0, "Eva")).toMatchObject({ accepted: false, reason: "locked" });
      expect(book.type(sheetId, 4, 1, "4")).toEqual({ accepted: true });
      const sheet = book.sheetById(sheetId)!;
      expect(sheet.values(area(3, 1, 4, 2))).toEqual([
        ["n.v.t.", ""],
        [4, 1],
        [2, -1],
        [3, 0],
      ]);
    });
  });
});

test("conditional formats keep their order and their fixed bounds, in the model and in the file", async () => {
  await withExcel(async (excel) => {
    const [, scores] = await makeScoring(excel);
    const expected = [
      {
        areas: [area(3, 1, 4, 1)],
        priority: 0,
        stopIfTrue: true,
        rule: { kind: "formula", formula: '$B4=""', style: { fill: "#E9EDF1", italic: true } },
      },
      {
        priority: 1,
        stopIfTrue: false,
        rule: {
          kind: "cellValue",
          operator: "between",
          formulas: ["3", "4"],
          style: { fill: "#123F6B", color: "#FFFFFF", bold: true },
        },
      },
      {
        priority: 2,
        rule: {
          kind: "colorScale",
          points: [
            { type: "num", value: "0", color: "#F2F6FB" },
            { type: "num", value: "2", color: "#C4D8EE" },
            { type: "num", value: "4", color: "#9DBCE0" },
          ],
        },
      },
      {
        areas: [area(3, 2, 4, 1)],
        priority: 3,
        rule: {
          kind: "dataBar",
          color: "#9DBCE0",
          gradient: false,
          min: { type: "num", value: "-4" },
          max: { type: "num", value: "4" },
        },
      },
    ];
    expect(excel.book.sheetById(scores.sheetId)!.conditionalFormats).toMatchObject(expected);
    const again = await reopened(excel.book);
    expect(again.sheetByName("Jan's scores")!.conditionalFormats).toMatchObject(expected);
  });
});

describe("tables", () => {
  test("a column with one formula is calculated, grows with the table, and stays so in the file", async () => {
    await withExcel(async (excel) => {
      const [, { sheetId }] = await makeScoring(excel);
      const sheet = excel.book.sheetById(sheetId)!;
      expect(sheet.values(area(3, 0, 5, 3))).toEqual([
        ["Anna", 0, -3],
        ["=Bert", 1, -2],
        ["Cees", 2, -1],
        ["Dirk", 3, 0],
        ["Samen", 5 / 3, -3],
      ]);
      expect(PEOPLE[1]).toBe("=Bert");
      const file = await FilePackage.read(await excel.book.save());
      const table = file.text("xl/tables/table1.xml")!;
      expect(table.match(/<calculatedColumnFormula>/g)).toHaveLength(1);
      expect(table).toContain('name="Niveau" totalsRowFunction="average"');
      expect(table).toContain('name="Gat" totalsRowFunction="custom"');
      const again = await reopened(excel.book);
      const opened = again.sheetByName("Jan's scores")!;
      expect(opened.tables[0]).toMatchObject({ name: "Scores", showTotals: true });
      expect(opened.values(area(3, 2, 5, 1)).flat()).toEqual([-3, -2, -1, 0, -3]);

      await Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(sheetId);
        own.protection.unprotect();
        const grown = own.tables.getItem("Scores");
        grown.showTotals = false;
        grown.rows.add(undefined, [["Eva", 4, null as unknown as string, ""]]);
        await context.sync();
      });
      expect(sheet.value(7, 2)).toBe(1);
      expect(sheet.formula(7, 2)).toBe(sheet.formula(3, 2));
    });
  });
});

test("protection, groups and hidden columns, in the model and in the file", async () => {
  await withExcel(async (excel) => {
    const [, scores] = await makeScoring(excel);
    for (const book of [excel.book, await reopened(excel.book)]) {
      const sheet = book.sheetByName(scores.sheet)!;
      expect(sheet.protection).toMatchObject({
        on: true,
        options: {
          allowAutoFilter: true,
          allowFormatColumns: true,
          allowSort: false,
          allowFormatCells: false,
          allowInsertRows: false,
          selectionMode: "Unlocked",
        },
      });
      expect(sheet.protection.password).toBeUndefined();
      expect(sheet.style(3, 1).locked).toBe(false);
      expect(sheet.style(3, 0).locked).toBe(true);
      expect([2, 3, 4, 5, 6].map((row) => [sheet.rows.at(row)?.level, sheet.rows.isHidden(row)])).toEqual([
        [undefined, false],
        [1, false],
        [2, true],
        [1, false],
        [undefined, false],
      ]);
      expect(sheet.columns.at(2)?.level).toBe(1);
      expect(sheet.columns.isHidden(3)).toBe(true);
      expect(book.sheetByName("Lijsten")!.visibility).toBe("hidden");
      expect(book.names.find("Compleet_Niveaus")?.comment).toBe("Wat er bij een score te kiezen is");
      expect(book.names.find("Compleet_Mediaan")?.visible).toBe(false);
    }
  });
});

test("at a cell, formulas, names and rules count from where the plan landed", async () => {
  const plan: SheetPlan = planOf({
    rows: 3,
    columns: 2,
    values: [{ area: areaOf(2, 1), values: [["a"], ["b"]] }],
    formulas: [{ area: area(2, 1, 1, 1), formulas: [["=COUNTA($A$1:A2)&Proef!A1&Blad1!A1"]] }],
    names: [
      { name: "Keuzes", refersTo: { area: areaOf(2, 1) } },
      { name: "Eerste", refersTo: { formula: "=Proef!$A$1" } },
    ],
    validations: [{ area: area(0, 1, 1, 1), rule: { kind: "list", source: "=$A$1:$A$2" } }],
    conditionalFormats: [
      { area: area(0, 1, 2, 1), rule: { kind: "formula", formula: '=$A1="a"', look: { bold: true } } },
    ],
  });
  await withExcel(async ({ port, book }) => {
    const sheet = book.activeSheet;
    book.type(sheet.id, 0, 0, "van de gebruiker");
    selectCell(book, 4, 2);
    const view = await port.look({ target: { rows: 3, columns: 2 } });
    await port.apply([{ plan, place: { at: "cell", sheetId: sheet.id, row: 4, column: 2 } }], view);
    expect(sheet.formula(6, 3)).toBe("=COUNTA($C$5:C6)&'Blad1'!C5&Blad1!A1");
    expect(sheet.value(6, 3)).toBe("2avan de gebruiker");
    expect(book.names.all.map(({ formula }) => formula)).toEqual(["='Blad1'!$C$5:$C$6", "='Blad1'!$C$5"]);
    expect(sheet.validations).toMatchObject([{ areas: [area(4, 3, 1, 1)], formulas: ["$C$5:$C$6"] }]);
    expect(sheet.conditionalFormats).toMatchObject([
      { areas: [area(4, 3, 2, 1)], rule: { formula: '$C5="a"' } },
    ]);
  });
});

test("what it takes is estimated high rather than low", async () => {
  await withExcel(async (excel) => {
    await makeScoring(excel);
    const plans = scoringPlans(scoringNames(new FreeNames({ sheets: [], names: [] })));
    const estimate = plans
      .flatMap((plan) => {
        const own = { planned: plan.name, actual: plan.name };
        return Object.values(planSteps(plan, { kind: "newSheet", id: "0-0", own })).flat();
      })
      .reduce((sum, step) => sum + step.bytes, 0);
    const sent = excel.meter.log.at(-1)!.requestBytes;
    expect(sent).toBeLessThan(estimate + 8_000);
    expect(estimate).toBeLessThan(2 * sent);
  });
});
