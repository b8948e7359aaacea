import type { SelectedTexts } from "../../app/port";
import { Problem } from "../../app/problem";
import { withoutSheet } from "../request/addresses";
import type { Patiently } from "../request/request";

/** See `WorkbookPort.readSelection`. */
export async function readSelection(
  most: { readonly rows: number; readonly columns: number },
  patiently: Patiently,
): Promise<SelectedTexts> {
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const sheet = selected.worksheet.load("name");
    // Whole columns may be selected: only what is used of them counts.
    const used = selected.getUsedRangeOrNullObject(true).load("address,rowCount,columnCount");
    await patiently(context.sync());
    const nothing = { sheet: sheet.name, address: withoutSheet(selected.address), rows: [] };
    if (used.isNullObject) return nothing;
    const { rowCount: rows, columnCount: columns } = used;
    if (rows > most.rows || columns > most.columns) {
      throw new Problem("selectionTooLarge", { rows, columns, most });
    }
    used.load("text,values");
    await patiently(context.sync());
    return {
      sheet: sheet.name,
      address: withoutSheet(used.address),
      rows: used.text.map((line, row) =>
        line.map((shown, column) => {
          // A number in a column that is too narrow shows as "####".
          const value: unknown = used.values[row]?.[column];
          return /^#+$/.test(shown) && typeof value === "number" ? String(value) : shown;
        }),
      ),
    };
  });
}
