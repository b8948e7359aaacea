/** Worksheets, through Microsoft's client. Longer than most files: a list of cases on one running Excel. */
import type { RunningExcel } from "../../node/start-excel";
import { failureOf, start, stop } from "../../testing/running-excel";

let excel: RunningExcel;

beforeEach(() => {
  excel = start();
});
afterEach(stop);

const names = (): string[] => excel.book.sheets.map((sheet) => sheet.name);

describe("worksheets", () => {
  test("a new workbook has one sheet, in the language of the Excel", () => {
    expect(names()).toEqual(["Blad1"]);
    expect(start({ locale: "en-US" }).book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  test("add, rename, order, colour, gridlines, headings, hide and delete", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const matrix = worksheets.add("Matrix");
      matrix.tabColor = "#1f6f8b";
      matrix.showGridlines = false;
      matrix.showHeadings = false;
      matrix.position = 0;
      const unnamed = worksheets.add();
      unnamed.load("name");
      worksheets.getItem("blad1").name = "Eerste";
      matrix.load("id,name,position,tabColor,showGridlines,showHeadings,visibility");
      await context.sync();
      expect(unnamed.name).toBe("Blad3");
      expect(matrix.toJSON()).toMatchObject({
        name: "Matrix",
        position: 0,
        tabColor: "#1F6F8B",
        showGridlines: false,
        showHeadings: false,
        visibility: "Visible",
      });
      expect(matrix.id).toBe(excel.book.sheets[0]?.id);
      unnamed.visibility = "Hidden";
      await context.sync();
      const visible = worksheets.getCount(true);
      const all = worksheets.getCount();
      await context.sync();
      expect([visible.value, all.value]).toEqual([2, 3]);
      unnamed.delete();
      await context.sync();
    });
    expect(names()).toEqual(["Matrix", "Eerste"]);
  });

  test("first, last, next, previous and the active sheet", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add("Twee");
      worksheets.add("Drie");
      second.visibility = "Hidden";
      const first = worksheets.getFirst();
      const last = worksheets.getLast();
      const next = first.getNext(true);
      const none = last.getNextOrNullObject();
      const active = worksheets.getActiveWorksheet();
      [first, last, next, active].forEach((sheet) => sheet.load("name"));
      await context.sync();
      expect([first.name, last.name, next.name, active.name]).toEqual(["Blad1", "Drie", "Drie", "Blad1"]);
      expect(none.isNullObject).toBe(true);
      next.activate();
      await context.sync();
    });
    expect(excel.book.activeSheet.name).toBe("Drie");
  });

  test.each(["", "a".repeat(32), "a/b", "a:b", "[a]", "a*b", "a?b", "a\\b", "'a", "a'"])(
    "Excel refuses the sheet name %j",
    async (name) => {
      const error = await failureOf((context) => context.workbook.worksheets.add(name));
      expect(error.code).toBe("InvalidArgument");
      expect(names()).toEqual(["Blad1"]);
    },
  );

  test("a name that is taken, in any case; a sheet that is not there", async () => {
    const taken = await failureOf((context) => context.workbook.worksheets.add("BLAD1"));
    expect(taken.code).toBe("ItemAlreadyExists");
    const absent = await failureOf((context) => context.workbook.worksheets.getItem("Weg").activate());
    expect(absent.code).toBe("ItemNotFound");
    expect((absent.debugInfo as { statement?: string }).statement).toContain("getItem(");
  });

  test("the last visible sheet stays", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Twee").visibility = "Hidden";
      await context.sync();
    });
    const error = await failureOf((context) => context.workbook.worksheets.getItem("Blad1").delete());
    expect(error.code).toBe("InvalidOperation");
    expect(names()).toEqual(["Blad1", "Twee"]);
  });

  test("a protected workbook takes no sheets", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect("geheim");
      await context.sync();
    });
    const added = await failureOf((context) => context.workbook.worksheets.add("Nieuw"));
    const renamed = await failureOf((context) => (context.workbook.worksheets.getItem("Blad1").name = "x"));
    const wrong = await failureOf((context) => context.workbook.protection.unprotect("fout"));
    expect([added.code, renamed.code, wrong.code]).toEqual(["AccessDenied", "AccessDenied", "AccessDenied"]);
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect("geheim");
      context.workbook.worksheets.add("Nieuw");
      await context.sync();
    });
    expect(names()).toEqual(["Blad1", "Nieuw"]);
  });

  test("ranges of a sheet: by address, name, index, and what is used", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      const area = sheet.getRange("B2:C3");
      area.values = [
        ["a", 1],
        ["b", 2],
      ];
      context.workbook.names.add("Scores", area);
      const byName = sheet.getRange("scores");
      const byIndex = sheet.getRangeByIndexes(1, 1, 2, 2);
      const used = sheet.getUsedRange();
      const cell = sheet.getCell(2, 2);
      const selected = context.workbook.getSelectedRange();
      [area, byName, byIndex, used, cell, selected].forEach((range) => range.load("address"));
      cell.load("values");
      await context.sync();
      expect([area, byName, byIndex, used].map((range) => range.address)).toEqual(
        Array(4).fill("Blad1!B2:C3"),
      );
      expect([cell.address, cell.values[0]?.[0]]).toEqual(["Blad1!C3", 2]);
      expect(selected.address).toBe("Blad1!A1");
    });
    for (const address of ["A0", "XFE1", "A1:B2,D4", "Onbekend", "Blad2!A1"]) {
      const error = await failureOf((context) =>
        context.workbook.worksheets.getItem("Blad1").getRange(address).load("address"),
      );
      expect(error.code).toBe("InvalidArgument");
    }
    const beyond = await failureOf((context) =>
      context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(1048570, 0, 7, 1).load("address"),
    );
    expect(beyond.code).toBe("InvalidArgument");
  });

  test("several areas selected is InvalidSelection for getSelectedRange", async () => {
    const [sheet] = excel.book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    excel.book.select(sheet, [
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 4, column: 0, rows: 1, columns: 1 },
    ]);
    const error = await failureOf((context) => context.workbook.getSelectedRange().load("address"));
    expect(error.code).toBe("InvalidSelection");
  });

  test("what is not built is refused by name", async () => {
    const error = await failureOf((context) =>
      context.workbook.worksheets.getItem("Blad1").showOutlineLevels(1, 1),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Worksheet.showOutlineLevels");
  });
});

describe("what belongs to a sheet", () => {
  test("custom properties: any case of the key, overwritten, removed", async () => {
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Blad1");
      customProperties.add("compleet", "1");
      customProperties.add("COMPLEET", "2");
      customProperties.add("ander", "x");
      const marker = customProperties.getItemOrNullObject("Compleet").load("key,value");
      const absent = customProperties.getItemOrNullObject("weg");
      const count = customProperties.getCount();
      customProperties.load("items/key,items/value");
      await context.sync();
      expect([marker.key, marker.value, count.value, absent.isNullObject]).toEqual([
        "compleet",
        "2",
        2,
        true,
      ]);
      customProperties.items[1]?.delete();
      await context.sync();
    });
    expect([...(excel.book.sheets[0]?.customProperties ?? [])]).toEqual([["compleet", "2"]]);
  });

  test("frozen panes", async () => {
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Blad1");
      freezePanes.freezeAt("A1:B3");
      const location = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(location.address).toBe("Blad1!A1:B3");
      expect(excel.book.sheets[0]?.freeze).toEqual({ rows: 3, columns: 2 });
      freezePanes.freezeRows(2);
      await context.sync();
      expect(excel.book.sheets[0]?.freeze).toEqual({ rows: 2, columns: 0 });
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("page layout, headers and footers, print titles and page breaks", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A3";
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      pageLayout.footerMargin = 20;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintArea("A1:F40");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      sheet.horizontalPageBreaks.add("A10:A10");
      sheet.horizontalPageBreaks.add("A5");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      pageLayout.load(
        "paperSize,orientation,zoom,topMargin,leftMargin,headersFooters/defaultForAllPages/centerFooter",
      );
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect(pageLayout.paperSize).toBe("A3");
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
      expect([pageLayout.topMargin, pageLayout.leftMargin]).toEqual([72, 36]);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("&P / &N");
      expect(titles.address).toBe("Blad1!1:3");
      expect(sheet.horizontalPageBreaks.items.map((item) => item.rowIndex)).toEqual([4, 9]);
    });
    expect(excel.book.sheets[0]?.pageLayout).toMatchObject({
      paperSize: 8,
      zoom: { pagesWide: 1, pagesHigh: 0 },
      titleRows: { row: 0, rows: 3 },
      printAreas: [{ row: 0, column: 0, rows: 40, columns: 6 }],
    });
    const notRows = await failureOf((context) =>
      context.workbook.worksheets.getItem("Blad1").pageLayout.setPrintTitleRows("A1:C3"),
    );
    const paper = await failureOf((context) => {
      context.workbook.worksheets.getItem("Blad1").pageLayout.paperSize = "A2" as Excel.PaperType;
    });
    expect([notRows.code, paper.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  });

  test("protection with options and password", async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Blad1");
      protection.protect({ allowFormatColumns: true, selectionMode: "Unlocked" }, "geheim");
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatColumns: true, allowSort: false });
    });
    const again = await failureOf((c) => c.workbook.worksheets.getItem("Blad1").protection.protect());
    const wrong = await failureOf((c) => c.workbook.worksheets.getItem("Blad1").protection.unprotect());
    const written = await failureOf((c) => {
      c.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];
    });
    expect([again.code, wrong.code, written.code]).toEqual([
      "InvalidOperation",
      "AccessDenied",
      "AccessDenied",
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").protection.unprotect("geheim");
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];
      await context.sync();
    });
  });
});

describe("names, settings and the application", () => {
  test("names of the workbook and of a sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const scores = context.workbook.names.add("Scores", sheet.getRange("A1:A5"), "toelichting");
      sheet.names.add("Drempel", "=2/3".replace("2/3", "0.5"));
      context.workbook.names.load(
        "items/name,items/formula,items/type,items/value,items/comment,items/scope",
      );
      sheet.names.load("items/name,items/value,items/type");
      const range = scores.getRange().load("address");
      await context.sync();
      expect(context.workbook.names.items.map((name) => name.toJSON())).toEqual([
        {
          name: "Scores",
          formula: "=Blad1!$A$1:$A$5",
          type: "Range",
          value: "Blad1!$A$1:$A$5",
          comment: "toelichting",
          scope: "Workbook",
        },
      ]);
      expect(sheet.names.items.map((name): unknown[] => [name.name, name.type, name.value])).toEqual([
        ["Drempel", "Double", 0.5],
      ]);
      expect(range.address).toBe("Blad1!A1:A5");
      scores.delete();
      await context.sync();
    });
    expect(excel.book.names.of(undefined)).toEqual([]);
    const absent = await failureOf((context) => context.workbook.names.getItem("Scores").load("name"));
    const invalid = await failureOf((context) => context.workbook.names.add("A1", "=1"));
    expect([absent.code, invalid.code]).toEqual(["ItemNotFound", "InvalidArgument"]);
  });

  test("settings hold JSON", async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("drempel", { waarde: 0.67, regels: ["cumulatief"] });
      const found = settings.getItem("drempel").load("value");
      const absent = settings.getItemOrNullObject("weg");
      await context.sync();
      expect(found.value).toEqual({ waarde: 0.67, regels: ["cumulatief"] });
      expect(absent.isNullObject).toBe(true);
      found.value = 3;
      await context.sync();
      expect(excel.book.settings.get("drempel")).toBe(3);
      found.delete();
      await context.sync();
    });
    expect(excel.book.settings.size).toBe(0);
  });

  test("the application's language and calculation", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      application.calculate(Excel.CalculationType.full);
      application.load("calculationMode,decimalSeparator,cultureInfo/name");
      context.workbook.load("name");
      await context.sync();
      expect(application.calculationMode).toBe("Automatic");
      expect(application.decimalSeparator).toBe(",");
      expect(application.cultureInfo.name).toBe("nl-NL");
      expect(context.workbook.name).toBe("Map1.xlsx");
    });
  });
});

describe("an older Excel", () => {
  test("1.7 has no gridlines, page layout or custom properties, and says so", async () => {
    excel = start({ apiSet: "1.7" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    const gridlines = await failureOf((c) => (c.workbook.worksheets.getItem("Blad1").showGridlines = false));
    const layout = await failureOf((c) => c.workbook.worksheets.getItem("Blad1").pageLayout.load("zoom"));
    const marker = await failureOf((c) =>
      c.workbook.worksheets.getItem("Blad1").customProperties.add("a", "b"),
    );
    expect([gridlines, layout, marker].map((error) => error.code)).toEqual(Array(3).fill("ApiNotFound"));
    expect(gridlines.message).toContain("Worksheet.gridlines");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").tabColor = "#FF0000";
      await context.sync();
    });
  });
});
