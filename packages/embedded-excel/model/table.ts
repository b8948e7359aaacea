import { contains, type Area } from "./cell-area";

export interface TableColumn {
  name: string;
  /** Keep what a file says about a totals row. */
  totalsLabel?: string;
  totalsFunction?: string;
  totalsFormula?: string;
  /** The formula of a calculated column, without "=", as the file has it. */
  calculatedFormula?: string;
  /** Of a filtered column the texts whose rows stay in view. */
  kept?: ReadonlySet<string>;
  /** A condition of another kind, as the file has it. */
  otherFilter?: string;
}

/** A native Excel table. Owned by its sheet; changed through `Sheet` and `Book`, which keep the rules. */
export interface Table {
  /** Stays the same when the table is renamed. */
  readonly id: string;
  name: string;
  /** Header row and totals row included where they show. */
  area: Area;
  columns: TableColumn[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** The rows of data, without header and totals. A table always has at least one. */
export function tableBody(table: Table): Area {
  const top = table.showHeaders ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + top,
    rows: table.area.rows - top - (table.showTotals ? 1 : 0),
  };
}

/** The table of a sheet in which a cell lies. */
export function tableAt(
  { tables }: { readonly tables: readonly Table[] },
  row: number,
  column: number,
): Table | undefined {
  return tables.find(({ area }) => contains(area, row, column));
}
