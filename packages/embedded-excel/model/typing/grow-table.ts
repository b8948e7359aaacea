import { COLUMNS, containsArea, intersection, overlaps, ROWS, type Area } from "../cell-area";
import type { OpenBook } from "../open-book";
import { isFilled } from "../cells";
import { formulaSeenFrom } from "../relative-formula";
import type { Sheet } from "../sheet";
import type { CellStyle } from "../style";
import { tableBody, type Table } from "../table";
import { extendRules } from "./extend-rules";

/** A table that is to take up what was written beside it. */
export interface Growth {
  readonly table: Table;
  /** The area that the table gets. */
  readonly area: Area;
  /** What is new in it. */
  readonly added: Area;
}

/** Where a table grows by itself: in the row below, in the column on the right, or in both. */
export type GrowthSide = "below" | "right";

/**
 * The table that Excel makes larger because of what has just been written in an area, if any: when it begins directly
 * below a table without totals row, or directly right of a table. A table does not grow on a protected sheet, over
 * another table or merged cells, or when something else stood in its new row or column already: that belongs to
 * someone else. Emptied cells make nothing grow, and formulas below do not: they sum the table up.
 */
export function growthFor(
  sheet: Sheet,
  written: Area,
  sides: readonly GrowthSide[] = ["below", "right"],
): Growth | undefined {
  if (sheet.protection.on || !sheet.cells.used(true, written)) return undefined;
  for (const table of sheet.tables) {
    const added = sides.map((side) => beside(table, written, side)).find((area) => area !== undefined);
    const below = added !== undefined && added.row >= table.area.row + table.area.rows;
    if (added && (!below || holdsConstant(sheet, added)) && isFree(sheet, table, added, written)) {
      const area = below
        ? { ...table.area, rows: table.area.rows + added.rows }
        : { ...table.area, columns: table.area.columns + added.columns };
      return { table, area, added };
    }
  }
  return undefined;
}

function beside(table: Table, written: Area, side: GrowthSide): Area | undefined {
  const { area } = table;
  if (side === "below") {
    const row = area.row + area.rows;
    const inColumns = intersection({ ...area, row: 0, rows: ROWS }, written) !== undefined;
    if (table.showTotals || written.row !== row || !inColumns) return undefined;
    return { ...area, row, rows: written.rows };
  }
  const column = area.column + area.columns;
  const inRows = containsArea({ ...area, column: 0, columns: COLUMNS }, written);
  return written.column === column && inRows ? { ...area, column, columns: written.columns } : undefined;
}

function holdsConstant(sheet: Sheet, area: Area): boolean {
  return [...sheet.cells.in(area)].some(({ cell }) => cell.value !== null && !cell.formula);
}

function isFree(sheet: Sheet, table: Table, added: Area, written: Area): boolean {
  const blocked = [...sheet.merges, ...sheet.tables.flatMap((each) => (each === table ? [] : [each.area]))];
  if (blocked.some((area) => overlaps(area, added))) return false;
  return [...sheet.cells.in(added)].every(
    ({ row, column, cell }) =>
      !isFilled(cell) || intersection(written, { row, column, rows: 1, columns: 1 }) !== undefined,
  );
}

/**
 * Carries a growth out. New rows look like the last one, number format and all; validations and conditional formats that
 * held for every row of a column hold for them too; calculated columns are filled. New columns look like the last one,
 * and get a header where none was written; one with a single formula becomes a calculated column. Rules stay with the
 * columns that they were made for.
 */
export function grow(book: OpenBook, sheet: Sheet, { table, area, added }: Growth): void {
  const body = tableBody(table);
  const before = table.area;
  book.tables.resize(sheet, table, area);
  const below = added.row >= before.row + before.rows;
  if (below) extendRules(sheet, body, added);
  else fillNewColumns(sheet, { ...body, column: added.column, columns: added.columns });
  for (let row = added.row; row < added.row + added.rows; row++) {
    for (let column = added.column; column < added.column + added.columns; column++) {
      const model = below
        ? sheet.style(body.row + body.rows - 1, column)
        : sheet.style(row, before.column + before.columns - 1);
      lookLike(sheet, row, column, model);
    }
  }
  sheet.changed();
}

function fillNewColumns(sheet: Sheet, body: Area): void {
  for (let column = body.column; column < body.column + body.columns; column++) {
    const line = { ...body, column, columns: 1 };
    const filled = [...sheet.cells.in(line)].filter(({ cell }) => isFilled(cell));
    const [only] = filled;
    const formula = only?.cell.formula?.text;
    if (only === undefined || formula === undefined || filled.length > 1) continue;
    sheet.write(
      line,
      sheet.map(line, (_cell, row) =>
        row === only.row ? undefined : { formula: formulaSeenFrom(formula, only, { row, column }) },
      ),
    );
  }
}

/** Gives a cell a look, unless it was given one already; what typing itself gave it (0%, an apostrophe) may stay. */
function lookLike(sheet: Sheet, row: number, column: number, model: CellStyle): void {
  const own = sheet.cells.at(row, column)?.style;
  const { cells } = sheet;
  const given = cells.rowStyles.get(row) ?? cells.columnStyles.get(column) ?? cells.base;
  if (own && !sameLook(own, given)) return;
  const numberFormat = own && model.numberFormat === "General" ? own.numberFormat : model.numberFormat;
  const quotePrefix = own?.quotePrefix ?? false;
  const same = numberFormat === model.numberFormat && quotePrefix === model.quotePrefix;
  const style = same ? model : { ...model, numberFormat, quotePrefix };
  if (sheet.style(row, column) !== style) cells.make(row, column).style = style;
}

function sameLook(a: CellStyle, b: CellStyle): boolean {
  const bare = (style: CellStyle): string =>
    JSON.stringify({
      ...style,
      numberFormat: "",
      quotePrefix: false,
      borders: Object.entries(style.borders).sort(),
    });
  return bare(a) === bare(b);
}
