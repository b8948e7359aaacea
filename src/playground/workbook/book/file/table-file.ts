import { areaAddress } from "../address";
import { columnFormula } from "../calculated-columns";
import type { Worksheet } from "../excelts";
import type { Sheet } from "../sheet";
import type { Table, TableColumn } from "../table";

/** What the first argument of SUBTOTAL is called in a totals row. */
const TOTALS: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

type FileTable = Parameters<Worksheet["addTable"]>[0];
type FileColumn = FileTable["columns"][number];

/** A table as excelts takes it; `stored` gives a formula (with "=") of the table's own cells its form in a file. */
export function toFileTable(sheet: Sheet, table: Table, stored: (formula: string) => string): FileTable {
  const body = table.area.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
  return {
    name: table.name,
    ref: areaAddress({ ...table.area, rows: 1, columns: 1 }),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    style: {
      ...(table.style !== "" && { theme: table.style }),
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    },
    columns: table.columns.map((column, index) => {
      const formula = columnFormula(sheet, table, index);
      const calculated = formula === undefined ? column.calculatedFormula : stored(formula);
      return {
        name: column.name,
        ...totalOf(sheet, table, column, index, stored),
        ...(calculated !== undefined && { calculatedColumnFormula: calculated }),
      };
    }),
    rows: Array.from({ length: body }, () => table.columns.map(() => null)),
  };
}

/** What the totals row says of a column: as its cell has it, else as the table came. */
function totalOf(
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  index: number,
  stored: (formula: string) => string,
): Partial<FileColumn> {
  const { row, rows, column: first } = table.area;
  const cell = table.showTotals ? sheet.cells.at(row + rows - 1, first + index) : undefined;
  if (cell?.formula) {
    const formula = cell.formula.text;
    const subtotal = /^=SUBTOTAL\((\d+),\s*(?:[^[(]*)\[([^[\]]*)\]\)$/i.exec(formula);
    const known = subtotal?.[2] === column.name ? TOTALS[subtotal[1] ?? ""] : undefined;
    return known === undefined
      ? { totalsRowFunction: "custom", totalsRowFormula: stored(formula) }
      : { totalsRowFunction: known as "sum" };
  }
  if (typeof cell?.value === "string") return { totalsRowLabel: cell.value };
  return {
    ...(column.totalsLabel !== undefined && { totalsRowLabel: column.totalsLabel }),
    ...(column.totalsFunction !== undefined && { totalsRowFunction: column.totalsFunction as "sum" }),
    ...(column.totalsFormula !== undefined && { totalsRowFormula: column.totalsFormula }),
  };
}
