/** Ranges, through Microsoft's client. Longer than most files: a list of cases on one running Excel. */
import type { RunningExcel } from "../../node/start-excel";
import { failureOf, start, stop } from "../../testing/running-excel";

let excel: RunningExcel;

beforeEach(() => {
  excel = start();
});
afterEach(stop);

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Blad1");

describe("ranges", () => {
  test("values, formulas, text and types", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:C2");
      range.values = [
        ["1.1", "'1.1", "=A1+1"],
        ["Ana", true, 0.25],
      ];
      sheetOf(context).getRange("C2").numberFormat = [["0%"]];
      range.load(
        "values,formulas,text,valueTypes,address,addressLocal,rowCount,columnCount,cellCount,numberFormat",
      );
      await context.sync();
      expect(range.values).toEqual([
        [1.1, "1.1", 2.1],
        ["Ana", true, 0.25],
      ]);
      expect(range.formulas[0]).toEqual([1.1, "1.1", "=A1+1"]);
      expect(range.text).toEqual([
        ["1,1", "1.1", "2,1"],
        ["Ana", "WAAR", "25%"],
      ]);
      expect(range.valueTypes).toEqual([
        ["Double", "String", "Double"],
        ["String", "Boolean", "Double"],
      ]);
      expect(range.toJSON()).toMatchObject({
        address: "Blad1!A1:C2",
        rowCount: 2,
        columnCount: 3,
        cellCount: 6,
      });
    });
  });

  test("null leaves a cell, an empty text empties it, a single value fills the range", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, ""]];
      range.load("values");
      const filled = sheetOf(context).getRange("D1:E2");
      filled.values = "x" as unknown as string[][];
      filled.load("values");
      await context.sync();
      expect(range.values).toEqual([["a", ""]]);
      expect(filled.values).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    });
  });

  test.each([
    [
      "an array of another shape",
      (sheet: Excel.Worksheet) => (sheet.getRange("A1:B2").values = [["a", "b"]]),
    ],
    ["a formula that is none", (sheet: Excel.Worksheet) => (sheet.getRange("A1").formulas = [["=SUM(1"]])],
    [
      "a text that is too long",
      (sheet: Excel.Worksheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]),
    ],
    ["values for a whole column", (sheet: Excel.Worksheet) => (sheet.getRange("A:A").values = [["x"]])],
    [
      "a number format that is none",
      (sheet: Excel.Worksheet) => (sheet.getRange("A1").numberFormat = [['0"']]),
    ],
    [
      "a place outside the sheet",
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
    ],
    [
      "a list over 255 characters",
      (sheet: Excel.Worksheet) =>
        (sheet.getRange("A1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "abcdefgh,".repeat(29) },
        }),
    ],
  ])("%s is InvalidArgument and changes nothing", async (_what, act) => {
    const error = await failureOf((context) => {
      act(sheetOf(context));
    });
    expect(error.code).toBe("InvalidArgument");
    expect(excel.book.activeSheet.cells.used(false)).toBeUndefined();
    expect(excel.book.activeSheet.validations).toEqual([]);
  });

  test("what differs between cells is null, of whole columns too", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B:B").format.fill.color = "#FF0000";
      sheet.getRange("B:B").format.columnWidth = 120;
      const mixed = sheet.getRange("A1:B1").load("format/columnWidth,format/font/bold,format/fill/color");
      const column = sheet.getRange("B:B").load("values,format/fill/color,format/columnWidth,address");
      await context.sync();
      expect([mixed.format.font.bold, mixed.format.fill.color, mixed.format.columnWidth]).toEqual([
        null,
        null,
        null,
      ]);
      expect([column.values, column.format.fill.color, column.format.columnWidth]).toEqual([
        null,
        "#FF0000",
        120,
      ]);
      expect(column.address).toBe("Blad1!B:B");
    });
    expect([...excel.book.activeSheet.cells.all()].length).toBeLessThan(5);
  });

  test("borders are shared by neighbours", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const border = sheet.getRange("A1:B2").format.borders.getItem("InsideHorizontal");
      border.style = "Continuous";
      border.weight = "Medium";
      border.color = "#BFBFBF";
      const below = sheet.getRange("A2").format.borders.getItem("EdgeTop").load("style,weight,color");
      const edge = sheet.getRange("A1:B2").format.borders.getItem("EdgeLeft").load("style");
      await context.sync();
      expect(below.toJSON()).toMatchObject({ style: "Continuous", weight: "Medium", color: "#BFBFBF" });
      expect(edge.style).toBe("None");
    });
  });

  test("merging keeps the first value; a table's cells cannot be merged", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.values = [
        ["", "b"],
        ["c", "d"],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["b", ""],
        ["", ""],
      ]);
      range.unmerge();
      sheetOf(context).tables.add("A1:B2", true);
      await context.sync();
    });
    expect((await failureOf((context) => sheetOf(context).getRange("B2:C3").merge())).code).toBe(
      "InvalidOperation",
    );
    expect(excel.book.activeSheet.merges).toEqual([]);
  });

  test("used ranges and intersections, also where there is nothing", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const none = sheet.getRange("A1:Z9").getUsedRangeOrNullObject(true);
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D5").format.fill.color = "#EEEEEE";
      const values = sheet.getUsedRange(true).load("address");
      const all = sheet.getUsedRange().load("address");
      const cut = sheet.getRange("A1:C3").getIntersection("B2:Z9").load("address");
      const apart = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect([none.isNullObject, apart.isNullObject]).toEqual([true, true]);
      expect([values.address, all.address, cut.address]).toEqual(["Blad1!B2", "Blad1!B2:D5", "Blad1!B2:C3"]);
    });
  });

  test("a link shows its text as Excel's links look", async () => {
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.hyperlink = { documentReference: "Blad1!B2", textToDisplay: "naar B2", screenTip: "spring" };
      cell.load("values,hyperlink,format/font/underline");
      await context.sync();
      expect(cell.values).toEqual([["naar B2"]]);
      expect(cell.hyperlink).toEqual({
        documentReference: "Blad1!B2",
        textToDisplay: "naar B2",
        screenTip: "spring",
      });
      expect(cell.format.font.underline).toBe("Single");
    });
  });

  test("a locked cell on a protected sheet refuses", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B1").values = [[1]];
      await context.sync();
    });
    for (const act of [
      (sheet: Excel.Worksheet) => (sheet.getRange("A1:B1").values = [[1, 2]]),
      (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "#000000"),
      (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.columnWidth = 9),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").clear(),
      (sheet: Excel.Worksheet) => sheet.tables.add("A1:B2", true),
    ]) {
      expect((await failureOf((context) => void act(sheetOf(context)))).code).toBe("AccessDenied");
    }
    expect(excel.book.activeSheet.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[null, 1]]);
  });

  test("inserted and deleted rows take references, tables and merged cells along", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:A3").values = [["kop"], [1], [2]];
      sheet.tables.add("A1:A3", true).name = "T";
      sheet.getRange("C4:D4").merge();
      sheet.getRange("F1").formulas = [["=SUM(A2:A3)+A3"]];
      sheet.getRange("1:2").insert("Down");
      const formula = sheet.getRange("F3").load("formulas,values");
      const table = sheet.tables.getItem("T").getRange().load("address");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM(A4:A5)+A5"]]);
      expect(formula.values).toEqual([[5]]);
      expect(table.address).toBe("Blad1!A3:A5");
      expect(excel.book.activeSheet.merges).toEqual([{ row: 5, column: 2, rows: 1, columns: 2 }]);
      sheet.getRange("5:5").delete("Up");
      formula.load("formulas");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM(A4)+#REF!"]]);
    });
  });
});

describe("tables", () => {
  test("header cells become texts, unique, and filled where empty", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:D1").values = [["Naam", "Naam", "", 3]];
      const table = sheet.tables.add("A1:D3", true);
      table.load("name,style,showFilterButton,showBandedRows");
      table.columns.load("items/name");
      const header = table.getHeaderRowRange().load("values,address");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Tabel1",
        style: "TableStyleMedium2",
        showFilterButton: true,
      });
      expect(header.values).toEqual([["Naam", "Naam2", "Kolom3", "3"]]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Naam", "Naam2", "Kolom3", "3"]);
      expect([header.address, body.address]).toEqual(["Blad1!A1:D1", "Blad1!A2:D3"]);
    });
  });

  test.each([
    ["another table", "InvalidArgument", (sheet: Excel.Worksheet) => sheet.tables.add("B3:C4", true)],
    ["merged cells", "InvalidArgument", (sheet: Excel.Worksheet) => sheet.tables.add("E1:F4", true)],
    [
      "a name in use (office-js 551)",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => (sheet.tables.add("H1:H2", true).name = "een"),
    ],
    [
      "a name against the rules",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => (sheet.tables.add("H1:H2", true).name = "A1"),
    ],
    [
      "a style that there is not",
      "ItemNotFound",
      (sheet: Excel.Worksheet) => (sheet.tables.getItem("Een").style = "Mooi"),
    ],
    [
      "a table that there is not",
      "ItemNotFound",
      (sheet: Excel.Worksheet) => sheet.tables.getItem("Twee").load("id"),
    ],
  ])("%s: %s", async (_what, code, act) => {
    await Excel.run(async (context) => {
      sheetOf(context).tables.add("A1:B3", true).name = "Een";
      sheetOf(context).getRange("E2:F2").merge();
      await context.sync();
    });
    expect((await failureOf((context) => void act(sheetOf(context)))).code).toBe(code);
  });

  test("deleting takes the cells, converting leaves them", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      sheet.getRange("C1:C2").values = [["a"], ["b"]];
      sheet.tables.add("A1:A2", true).delete();
      sheet.tables.add("C1:C2", true).convertToRange();
      const count = sheet.tables.getCount();
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([count.value, used.address]).toEqual([0, "Blad1!C1:C2"]);
    });
  });
});

describe("rules", () => {
  test("data validation: rule, prompt and alert of one range, and cells that break it", async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("D1:D5").values = [[0], [1], [2], [3], [4]];
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [9], [""]];
      range.dataValidation.prompt = { showPrompt: true, title: "Niveau", message: "0 tot en met 4" };
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$1:$D$5" } };
      range.dataValidation.load("type,rule,prompt,errorAlert,valid");
      const part = sheet.getRange("A1").dataValidation.load("type,valid");
      const wider = sheet.getRange("A1:B3").dataValidation.load("type");
      await context.sync();
      expect(range.dataValidation.toJSON()).toMatchObject({
        type: "List",
        rule: { list: { inCellDropDown: true, source: "=$D$1:$D$5" } },
        prompt: { title: "Niveau" },
        errorAlert: { style: "Stop" },
        valid: null,
      });
      expect([part.type, part.valid, wider.type]).toEqual(["List", true, "Inconsistent"]);
    });
    const { book } = excel;
    const { id } = book.activeSheet;
    expect(book.type(id, 0, 0, "7")).toMatchObject({ accepted: false, reason: "validation" });
    expect(book.type(id, 0, 0, "3")).toEqual({ accepted: true });
    expect(book.view(id).validations[0]?.choices).toEqual(["0", "1", "2", "3", "4"]);
  });

  test("conditional formats: added before the others, one per range, cleared", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:A9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1>2";
      custom.custom.format.fill.color = "#FFC7CE";
      custom.custom.format.font.color = "#9C0006";
      const scale = range.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "Number", formula: "0", color: "#FFFFFF" },
        maximum: { type: "Number", formula: "4", color: "#1F4E79" },
      };
      const count = range.conditionalFormats.getCount();
      custom.load("type,priority");
      scale.load("type,priority");
      custom.custom.rule.load("formula");
      await context.sync();
      expect(count.value).toBe(2);
      expect([custom.type, custom.priority, scale.type, scale.priority]).toEqual([
        "Custom",
        1,
        "ColorScale",
        0,
      ]);
      expect(custom.custom.rule.formula).toBe("=$A1>2");
    });
    expect(excel.book.view(excel.book.activeSheet.id).conditionalFormats).toMatchObject([
      { rule: { kind: "colorScale", points: [{ value: "0" }, { value: "4" }] } },
      { rule: { kind: "formula", formula: "$A1>2", style: { fill: "#FFC7CE", color: "#9C0006" } } },
    ]);
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A5:A9").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(excel.book.activeSheet.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [{ row: 0, column: 0, rows: 4, columns: 1 }],
      [{ row: 0, column: 0, rows: 4, columns: 1 }],
    ]);
  });
});
