import { start, stop } from "../../testing/running-excel";

afterEach(stop);

/** A table in A1:B3, with a dropdown on its scores. */
async function withTable(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:B3").values = [
      ["Naam", "Score"],
      ["Anna", 1],
      ["Bert", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Team";
    const scores = sheet.getRange("B2:B3");
    scores.dataValidation.rule = { list: { inCellDropDown: true, source: "0,1,2" } };
    scores.numberFormat = [["0.0"], ["0.0"]];
    await context.sync();
  });
}

async function tableAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Team").getRange().load("address");
    await context.sync();
    return range.address;
  });
}

describe("a table and what the add-in writes beside it", () => {
  test("values directly below expand the table, as Microsoft documents", async () => {
    start();
    await withTable();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A4:B5").values = [
        ["Cees", 2],
        ["Dirk", ""],
      ];
      const rules = sheet.getRange("B2:B5").dataValidation.load("type");
      const cell = sheet.getRange("B5").load("numberFormat");
      await context.sync();
      return [rules.type, cell.numberFormat] as unknown[];
    });
    expect(await tableAddress()).toBe("Blad1!A1:B5");
    expect(found).toEqual(["List", [["0.0"]]]);
  });

  test("empty values, formulas, and what is written on the right do not", async () => {
    start();
    await withTable();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A4:B4").values = [["", ""]];
      sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
      sheet.getRange("C1:C2").values = [["Los"], [1]];
      await context.sync();
    });
    expect(await tableAddress()).toBe("Blad1!A1:B3");
  });

  test("rows added through the table get dropdown and format too", async () => {
    start();
    await withTable();
    const type = await Excel.run(async (context) => {
      context.workbook.tables.getItem("Team").rows.add(undefined, [["Cees", 2]]);
      const rules = context.workbook.worksheets
        .getItem("Blad1")
        .getRange("B2:B4")
        .dataValidation.load("type");
      await context.sync();
      return rules.type;
    });
    expect(type).toBe("List");
  });

  test("what a person typed below is still there in the saved file, as one table and one block of dropdowns", async () => {
    const { book } = start();
    await withTable();
    expect(book.type(book.activeSheet.id, 3, 0, "Cees")).toEqual({ accepted: true });
    const { Book } = await import("../../model/book");
    const again = await Book.open(await book.save(), { locale: "nl-NL" });
    const [sheet] = again.sheets;
    expect(sheet?.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 4, columns: 2 });
    expect(sheet?.validations.map(({ areas }) => areas)).toEqual([
      [{ row: 1, column: 1, rows: 3, columns: 1 }],
    ]);
  });
});
