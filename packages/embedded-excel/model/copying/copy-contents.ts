import type { Book } from "../book";
import { chartId } from "../chart";
import { copyElements } from "../file/kept-elements";
import { copyParts, hasQueries } from "../file/kept-parts";
import { isQueried } from "../file/table-file";
import { changeFormulas } from "../sheet-formulas";
import type { Sheet } from "../sheet";

/** What is to change on the way: formulas with "=", and the names of tables. */
export interface OnTheWay {
  readonly formula: (formula: string) => string;
  /** By the table's name on the sheet that is copied. */
  readonly tableName: (name: string) => string;
}

/**
 * Puts what a sheet holds and looks like on an empty one, of the same book or another: all but its custom properties,
 * which Excel drops "by design" (office-js #5486). What only its file knows of it comes along (pictures, shapes,
 * what the printer was told), but not a table's tie to a query, and of a pivot table only what
 * it shows.
 */
export function copyContents(from: Sheet, book: Book, to: Sheet, { formula, tableName }: OnTheWay): void {
  copyCells(from, to);
  to.columns.takeOver(from.columns);
  to.rows.takeOver(from.rows);
  for (const [cell, link] of from.links) to.links.set(cell, link);
  for (const [cell, note] of from.notes) to.notes.set(cell, note);
  for (const { id: _own, ...table } of from.tables) {
    const columns = table.columns.map(({ calculatedFormula, totalsFormula, ...column }) => ({
      ...column,
      ...(calculatedFormula !== undefined && { calculatedFormula: bare(formula, calculatedFormula) }),
      ...(totalsFormula !== undefined && { totalsFormula: bare(formula, totalsFormula) }),
    }));
    book.tables.adopt(to, { ...table, name: tableName(table.name), columns });
  }
  to.filter = from.filter;
  to.merges = from.merges;
  to.validations = from.validations;
  to.conditionalFormats = from.conditionalFormats;
  to.charts = from.charts.map((chart) => ({ ...chart, id: chartId(to, numberOf(chart)) }));
  to.rowBreaks = from.rowBreaks;
  to.columnBreaks = from.columnBreaks;
  to.showGridlines = from.showGridlines;
  to.showHeadings = from.showHeadings;
  to.freeze = from.freeze;
  to.pageLayout = from.pageLayout;
  to.protection = from.protection;
  to.tabColor = from.tabColor;
  to.shifts = from.shifts;
  copyElements(from, to);
  copyParts(from, to);
  if (hasQueries(from) || from.tables.some(isQueried)) book.lost.add("query");
  if (from.pivots.length > 0) book.lost.add("pivot");
  changeFormulas(to, formula);
}

/** A chart keeps the number that its id begins with. */
function numberOf({ id }: { readonly id: string }): number {
  return parseInt(id.slice(1, 9), 16);
}

function copyCells(from: Sheet, to: Sheet): void {
  to.cells.base = from.cells.base;
  for (const [row, style] of from.cells.rowStyles) to.cells.rowStyles.set(row, style);
  for (const [column, style] of from.cells.columnStyles) to.cells.columnStyles.set(column, style);
  for (const { row, column, cell } of from.cells.all()) Object.assign(to.cells.make(row, column), cell);
}

function bare(change: (formula: string) => string, formula: string): string {
  return change(`=${formula}`).slice(1);
}
