import { COLUMNS, intersection, type Area } from "./cell-area";
import type { Book } from "./book";
import { formulaSeenFrom } from "./relative-formula";
import type { Sheet } from "./sheet";
import { tableBody, type Table, type TableColumn } from "./table";

/** A table before and after cells were inserted or deleted. */
export interface ShiftedTable {
  readonly table: Table;
  readonly before: Area;
  /** Undefined when it is deleted as a whole. */
  readonly after: Area | undefined;
  /** Of its calculated columns, before a row came in between that has none. */
  readonly formulas: readonly (string | undefined)[];
}

export interface ShiftOfCells {
  readonly area: Area;
  readonly down: boolean;
  readonly inserts: boolean;
  /** Where a row (or column) goes; undefined when it is deleted. */
  readonly to: (index: number) => number | undefined;
}

/** Puts a table where its cells went, or takes it away with them. */
export function placeTable(sheet: Sheet, { table, after }: ShiftedTable): void {
  if (after) table.area = withARow(table, after);
  else sheet.tables.splice(sheet.tables.indexOf(table), 1);
}

/** Once the cells stand: the table's columns are those that stayed, and new rows calculate as the others do. */
export function finishTable(
  book: Book,
  sheet: Sheet,
  { table, before, after, formulas }: ShiftedTable,
  { area, down, inserts, to }: ShiftOfCells,
): void {
  if (!after) return;
  if (!down && after.columns !== before.columns) {
    const columns: (TableColumn | undefined)[] = new Array<undefined>(after.columns).fill(undefined);
    table.columns.forEach((column, index) => {
      const place = to(before.column + index);
      if (place !== undefined) columns[place - after.column] = column;
    });
    book.tables.columnsShifted(sheet, table, columns);
  }
  if (down && inserts && after.rows > before.rows) fillInserted(sheet, table, area, formulas);
}

/** A table keeps a row of data, empty, when all of them are deleted under its header. */
function withARow(table: Table, area: Area): Area {
  const least = (table.showHeaders ? 1 : 0) + 1 + (table.showTotals ? 1 : 0);
  return area.rows < least ? { ...area, rows: least } : area;
}

/** Rows that were inserted in a table get the formulas of its calculated columns. */
function fillInserted(
  sheet: Sheet,
  table: Table,
  inserted: Area,
  formulas: readonly (string | undefined)[],
): void {
  const added = intersection(tableBody(table), { ...inserted, column: 0, columns: COLUMNS });
  if (!added) return;
  // Formulas in the rows above or below have moved along already: one of them is copied.
  const { row, rows } = tableBody(table);
  const from = added.row > row ? added.row - 1 : added.row + added.rows;
  if (from >= row + rows) return;
  sheet.write(
    added,
    sheet.map(added, (_cell, at, column) => {
      const formula = formulas[column - added.column] === undefined ? undefined : sheet.formula(from, column);
      return formula === undefined
        ? undefined
        : { formula: formulaSeenFrom(formula, { row: from, column }, { row: at, column }) };
    }),
  );
}
