import { start, stop } from "../../testing/running-excel";

beforeEach(() => void start());
afterEach(stop);

test("a row of formulas fills the rows below it, and relative references move along", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [5]];
    const source = sheet.getRange("B1:C1");
    source.formulas = [["=A1*10", "=$A$1+A$1+$A1"]];
    sheet.getRange("B2:C5").copyFrom(source, "Formulas");
    const copied = sheet.getRange("B1:C5").load("formulas,values");
    await context.sync();
    expect(copied.formulas.at(-1)).toEqual(["=A5*10", "=$A$1+A$1+$A5"]);
    expect(copied.values.at(-1)).toEqual([50, 7]);
  });
});

test("a target that is no whole number of times the source gets it once", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("C1:C5").copyFrom("A1:A2", "Values");
    const copied = sheet.getRange("C1:C5").load("values");
    await context.sync();
    expect(copied.values).toEqual([[1], [2], [""], [""], [""]]);
  });
});

test("the looks of the target stay; a protected one is refused and keeps what it holds", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1").format.fill.color = "#FF0000";
    sheet.getRange("B1").copyFrom("A1", "Formulas");
    const target = sheet.getRange("B1").load("values,format/fill/color");
    sheet.getRange("A1").format.fill.color = "#00FF00";
    await context.sync();
    expect([target.values, target.format.fill.color]).toEqual([[[1]], "#FF0000"]);
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("B1").copyFrom("A2", "Formulas");
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    const kept = sheet.getRange("B1").load("values");
    await context.sync();
    expect(kept.values).toEqual([[1]]);
  });
});

test("what is not built says so, and an address on another sheet is refused", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B1").copyFrom("A1", "Formats");
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B1").copyFrom("Elders!A1", "Formulas");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
