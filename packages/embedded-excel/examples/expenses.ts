/** An add-in in plain Office.js that knows nothing of the embedded Excel: large expenses are marked as they are entered. */
const LIMIT = 100;
export async function addExpenses(expenses: readonly (readonly [what: string, amount: number])[]) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Expenses");
    const table = sheet.tables.add(`A1:B${expenses.length + 1}`, true);
    table.name = "Expenses";
    table.getRange().values = [["What", "Amount"], ...expenses.map((expense) => [...expense])];
    table.showTotals = true;
    table.columns.getItem("Amount").getTotalRowRange().formulas = [["=SUBTOTAL(109,Expenses[Amount])"]];
    table.onChanged.add(markLargeAmounts);
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
      if (amount > LIMIT) fill.color = "#FFC7CE";
      else fill.clear();
    });
    await context.sync();
  });
}
