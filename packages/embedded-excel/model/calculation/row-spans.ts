import { parseStructRef } from "@borgar/fx/xlsx";
import { areaAddress } from "../address";
import { rewriteTokens } from "../references-in-formulas";
import type { Sheet } from "../sheet";
import { tableBody } from "../table";

const THIS_ROW = "this row";

/**
 * The formula with `Scores[@[A]:[C]]`, several columns in the formula's own row, as the cells that they are: excelts
 * takes all rows of the columns instead. What it does not fit is left for excelts to refuse.
 */
export function rowSpansAsCells(sheet: Sheet, row: number, column: number, formula: string): string {
  return rewriteTokens(formula, ({ type, value }) => {
    const reference = type === "structured" ? parseStructRef(value) : undefined;
    const [first, last] = reference?.columns ?? [];
    if (!reference?.sections?.includes(THIS_ROW) || last === undefined) return value;
    const table = sheet.tables.find((one) =>
      reference.table
        ? one.name.toLowerCase() === reference.table.toLowerCase()
        : column >= one.area.column && column < one.area.column + one.area.columns,
    );
    if (!table) return value;
    const body = tableBody(table);
    const ends = [first, last].map((name) =>
      table.columns.findIndex((one) => one.name.toLowerCase() === name?.toLowerCase()),
    );
    const from = Math.min(...ends);
    if (from < 0 || row < body.row || row >= body.row + body.rows) return value;
    return areaAddress({ row, column: body.column + from, rows: 1, columns: Math.max(...ends) - from + 1 });
  });
}
