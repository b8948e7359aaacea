/** An add-in that is not ours, in the embedded Excel: as README.md shows it. */
import { Book } from "../../book";
import { addExpenses } from "../../examples/expenses";
import type { RunningExcel } from "../../node";
import { eventsToArrive, failureOf, start, stop } from "../../testing";

let excel: RunningExcel;
beforeEach(() => {
  excel = start({ locale: "en-US" });
});
afterEach(stop);

const expenses = () => excel.book.sheetByName("Expenses")!;
const AMOUNTS = { row: 1, column: 1, rows: 3, columns: 1 };

test("the table stands there with its total, for one request", async () => {
  await addExpenses([
    ["Train", 42.5],
    ["Lunch", 18],
  ]);
  expect(excel.meter.log).toHaveLength(1);
  expect(expenses().tables).toMatchObject([{ name: "Expenses", showTotals: true }]);
  expect(expenses().values(AMOUNTS)).toEqual([[42.5], [18], [60.5]]);
});

test("an amount over the limit is marked as a person enters it, and the mark goes again", async () => {
  await addExpenses([
    ["Train", 42.5],
    ["Lunch", 18],
  ]);
  const type = async (entry: string) => {
    excel.book.type(expenses().id, 1, 1, entry);
    await eventsToArrive();
    return expenses().style(1, 1).fill;
  };
  expect(await type("142.50")).toBe("#FFC7CE");
  expect(expenses().value(3, 1)).toBe(160.5);
  expect(await type("99")).toBeUndefined();
});

test("it is there again when the file is opened", async () => {
  await addExpenses([["Train", 42.5]]);
  const book = await Book.open(await excel.book.save(), { locale: "en-US" });
  expect(book.sheetByName("Expenses")?.tables).toMatchObject([{ name: "Expenses", showTotals: true }]);
  expect(book.sheetByName("Expenses")?.formula(2, 1)).toBe("=SUBTOTAL(109,Expenses[Amount])");
});

test("what Excel refuses is refused: a second sheet of that name", async () => {
  await addExpenses([["Train", 42.5]]);
  await expect(addExpenses([["Lunch", 18]])).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("without its totals row the column has none to give, as the table", async () => {
  await addExpenses([["Train", 42.5]]);
  const totals = (show: boolean, of: (table: Excel.Table) => Excel.Range) =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Expenses");
      table.showTotals = show;
      const range = of(table).load("address");
      await context.sync();
      return range.address;
    });
  const ofColumn = (table: Excel.Table) => table.columns.getItem("Amount").getTotalRowRange();
  expect(await totals(true, ofColumn)).toBe("Expenses!B3");
  expect(await totals(true, (table) => table.getTotalRowRange())).toBe("Expenses!A3:B3");
  await expect(totals(false, ofColumn)).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("what the client objects to, it objects to: reading what was not loaded", async () => {
  const forgotten = await failureOf(async (context) => {
    const range = context.workbook.getSelectedRange();
    await context.sync();
    return range.values;
  });
  expect(forgotten.code).toBe("PropertyNotLoaded");
});

test("when Excel gives out half-way, the caller hears of it", async () => {
  excel.faults.failAt(1);
  await expect(addExpenses([["Train", 42.5]])).rejects.toMatchObject({ code: "GeneralException" });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});
