import type { Area } from "./cell-area";
import { formulaSeenFrom } from "./relative-formula";
import type { Sheet } from "./sheet";
import { tableBody, type Table } from "./table";

/**
 * The formula that a table's column has in every row, as its first row has it; undefined where a row has another or
 * none. Such a column is a calculated one: Excel fills its formula into rows that are added.
 */
export function columnFormula(sheet: Sheet, table: Table, index: number): string | undefined {
  const { row, rows } = tableBody(table);
  const column = table.area.column + index;
  const formula = sheet.formula(row, column);
  if (formula === undefined) return undefined;
  for (let next = row + 1; next < row + rows; next++) {
    if (sheet.formula(next, column) !== formulaSeenFrom(formula, { row, column }, { row: next, column }))
      return undefined;
  }
  return formula;
}

/** What the columns of a table calculate, one for each; to be asked before the table grows. */
export function columnFormulas(sheet: Sheet, table: Table): readonly (string | undefined)[] {
  return table.columns.map((_, index) => columnFormula(sheet, table, index));
}

/** Fills the formulas of before into the rows that a table has got since, where those are empty. */
export function fillDown(
  sheet: Sheet,
  table: Table,
  before: Area,
  formulas: readonly (string | undefined)[],
): void {
  const { row, rows } = tableBody(table);
  const first = before.row + before.rows;
  if (before.row !== row || before.column !== table.area.column || first >= row + rows) return;
  const added: Area = { ...table.area, row: first, rows: row + rows - first };
  const inputs = sheet.map(added, (cell, at, column) => {
    const formula = formulas[column - added.column];
    const empty = cell === undefined || (cell.value === null && !cell.formula);
    if (formula === undefined || !empty) return undefined;
    return { formula: formulaSeenFrom(formula, { row, column }, { row: at, column }) };
  });
  sheet.write(added, inputs);
}
