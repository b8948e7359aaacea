/**
 * An add-in of a page, in plain Office.js, that knows nothing of the embedded Excel: a table of expenses with a total,
 * in which an amount over the limit is marked as it is entered.
 */
const LIMIT = 100;
const MARK = "#FFC7CE";

export async function addExpenses(expenses: readonly (readonly [what: string, amount: number])[]) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Expenses");
    const table = sheet.tables.add(`A1:B${expenses.length + 1}`, true);
    table.name = "Expenses";
    table.getRange().values = [["What", "Amount"], ...expenses.map((expense) => [...expense])];
    table.showTotals = true;
    const amounts = table.columns.getItem("Amount");
    amounts.getTotalRowRange().formulas = [["=SUBTOTAL(109,Expenses[Amount])"]];
    amounts.getDataBodyRange().numberFormat = expenses.map(() => ["#,##0.00"]);
    table.getHeaderRowRange().format.fill.color = "#1F4E79";
    table.getHeaderRowRange().format.font.color = "#FFFFFF";
    table.onChanged.add(markLargeAmounts);
    sheet.activate();
    await context.sync();
  });
}

async function markLargeAmounts({ tableId, address }: Excel.TableChangedEventArgs) {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableId);
    const amounts = table.columns.getItem("Amount").getDataBodyRange();
    const changed = table.worksheet.getRange(address).getIntersectionOrNullObject(amounts).load("values");
    await context.sync();
    if (changed.isNullObject) return;
    changed.values.forEach(([amount], row) => {
      const { fill } = changed.getCell(row, 0).format;
      if (amount > LIMIT) fill.color = MARK;
      else fill.clear();
    });
    await context.sync();
  });
}
