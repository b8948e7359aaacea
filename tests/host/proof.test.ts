/** What a request proves before it writes: that a place is empty, and that a table lies where it was read. */
import { provedOtherwise, proveAt, proveEmpty } from "../../src/excel/writing/proof";
import { start, stop } from "embedded-excel/testing";

afterEach(stop);

async function goesOn(queue: (sheet: Excel.Worksheet) => void): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      queue(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    return true;
  } catch (error) {
    expect(provedOtherwise(error)).toBe(true);
    return false;
  }
}

async function prepared(prepare: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    prepare(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

test.each([
  ["nothing", () => undefined, true],
  [
    "a look only",
    (sheet: Excel.Worksheet) => void (sheet.getRange("C4").format.fill.color = "#FFEEDD"),
    true,
  ],
  ["a value beside it", (sheet: Excel.Worksheet) => void (sheet.getRange("E4").values = [[1]]), true],
  ["a value", (sheet: Excel.Worksheet) => void (sheet.getRange("D5").values = [[0]]), false],
  [
    "a formula that shows nothing",
    (sheet: Excel.Worksheet) => void (sheet.getRange("B3").formulas = [['=""']]),
    false,
  ],
  ["merged cells", (sheet: Excel.Worksheet) => sheet.getRange("C4:C5").merge(), false],
  ["cells merged with others beside it", (sheet: Excel.Worksheet) => sheet.getRange("D4:E4").merge(), false],
  ["a table", (sheet: Excel.Worksheet) => void sheet.tables.add("C3:C4", true), false],
  // Nothing that a request could be refused for tells of these: a matrix is, for its own table would lie over it.
  ["the empty rows of a table", (sheet: Excel.Worksheet) => void sheet.tables.add("B2:B4", true), true],
])("B3:D5 with %s: goes on: %s", async (_, prepare, empty) => {
  start();
  await prepared(prepare);
  expect(await goesOn((sheet) => proveEmpty(sheet.getRange("B3:D5")))).toBe(empty);
});

test("nothing after the proof is done", async () => {
  const { book } = start();
  await prepared((sheet) => void (sheet.getRange("B3").values = [["van een ander"]]));
  const wrote = await goesOn((sheet) => {
    proveEmpty(sheet.getRange("B3"));
    sheet.getRange("A1:B3").values = [
      [1, 1],
      [1, 1],
      [1, 1],
    ];
  });
  expect(wrote).toBe(false);
  expect(book.activeSheet.values({ row: 0, column: 0, rows: 3, columns: 2 })).toEqual([
    [null, null],
    [null, null],
    [null, "van een ander"],
  ]);
});

test.each([
  ["B3:D5", true],
  ["B2:D5", false],
  ["B4:D5", false],
  ["B3:D6", false],
  ["B3:D4", false],
  ["A3:D5", false],
  ["C3:D5", false],
  ["B3:E5", false],
  ["B3:C5", false],
  ["C4:E6", false],
  ["A2:C4", false],
])("%s lies at B3:D5: %s", async (address, there) => {
  start();
  const area = { row: 2, column: 1, rows: 3, columns: 3 };
  expect(await goesOn((sheet) => proveAt(sheet.getRange(address), area))).toBe(there);
});
