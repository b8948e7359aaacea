/** Properties of many rows or columns in one call, as the reader of sheets asks for them. */
import { failureOf, start, stop } from "../../testing/running-excel";

beforeEach(() => {
  start();
});
afterEach(stop);

test("hidden columns and rows are told one by one, with their index", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C:D").columnHidden = true;
    sheet.getRange("3:3").rowHidden = true;
    const range = sheet.getRange("B2:E4");
    const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    expect(columns.value).toEqual([
      { columnHidden: false, columnIndex: 1 },
      { columnHidden: true, columnIndex: 2 },
      { columnHidden: true, columnIndex: 3 },
      { columnHidden: false, columnIndex: 4 },
    ]);
    expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
  });
});

test("what columns do not have is refused, and so is what rows do not have", async () => {
  const range = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
  const wrong = { rowHidden: true } as Excel.ColumnPropertiesLoadOptions;
  const other = { columnHidden: true } as Excel.RowPropertiesLoadOptions;
  expect((await failureOf((context) => range(context).getColumnProperties(wrong))).code).toBe(
    "InvalidArgument",
  );
  expect((await failureOf((context) => range(context).getRowProperties(other))).code).toBe("InvalidArgument");
});
