import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { AreaView, CellView, SheetView, StyleView, TableView } from "embedded-excel/view";
import { univerStyle } from "./cell-style";
import { tableStyleAt } from "./table-style";
import { pixels } from "./grid-units";

// Univer's kinds of value.
const TEXT = 1;
const NUMBER = 2;

/** Room beyond what is filled, and the least that a sheet shows: the grid is not endless, as Excel's is. */
const SPARE = { rows: 200, columns: 12 };
const LEAST = { rows: 400, columns: 40 };

/** What the grid keeps with a cell beyond what Univer draws from the cell itself. */
export interface CellExtras {
  /** What the cell shows, where that differs from its value written out. */
  readonly text?: string;
  readonly link?: string;
  readonly note?: string;
  /** An error of which the function that gave it has something to say. */
  readonly explained?: true;
  /** On a table's header: it carries a filter button. */
  readonly filter?: true;
}

/** A cell as Univer keeps it, with our extras where it has any. */
export type GridCell = ICellData & { readonly custom?: CellExtras | null };

export type CellMatrix = Record<number, Record<number, GridCell>>;

/** A sheet as Univer keeps it, always whole. */
export type GridSheet = IWorksheetData & { cellData: CellMatrix };

/** Univer's picture of a sheet. Pure; the same view gives the same picture. */
export function gridSheet(view: SheetView): GridSheet {
  const cellData = gridCells(view);
  const size = extent(view);
  return {
    id: view.id,
    name: view.name,
    tabColor: view.tabColor ?? "",
    hidden: view.visibility === "visible" ? 0 : 1,
    freeze: {
      xSplit: view.freeze.columns,
      ySplit: view.freeze.rows,
      startColumn: view.freeze.columns > 0 ? view.freeze.columns : -1,
      startRow: view.freeze.rows > 0 ? view.freeze.rows : -1,
    },
    rowCount: Math.max(LEAST.rows, size.rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, size.columns + SPARE.columns),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixels(view.defaultColumnWidth),
    defaultRowHeight: pixels(view.defaultRowHeight),
    mergeData: view.merges.map(univerRange),
    cellData,
    rowData: rowData(view),
    columnData: columnData(view),
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 22, hidden: 0 },
    showGridlines: view.gridlines ? 1 : 0,
    rightToLeft: 0,
  };
}

export function univerRange(area: AreaView): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOf(range: IRange): AreaView {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

function gridCells(view: SheetView): CellMatrix {
  const cells: CellMatrix = {};
  const styles = new StyleCache(view);
  const put = (row: number, column: number, cell: GridCell) => {
    (cells[row] ??= {})[column] = cell;
  };
  const seen = new Set<string>();
  for (const cell of view.cells) {
    seen.add(`${cell.row},${cell.column}`);
    put(cell.row, cell.column, gridCell(cell, styles, view.tables));
  }
  // A table's style also shows in its empty cells.
  for (const table of view.tables) {
    for (let row = table.area.row; row < table.area.row + table.area.rows; row++) {
      for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
        if (seen.has(`${row},${column}`)) continue;
        put(row, column, { s: styles.at(undefined, table, row, column, null) });
      }
    }
  }
  return cells;
}

function gridCell(cell: CellView, styles: StyleCache, tables: readonly TableView[]): GridCell {
  const { value, row, column } = cell;
  const table = tables.find(({ area }) => holds(area, row, column));
  const result: { -readonly [Key in keyof GridCell]: GridCell[Key] } = {
    s: styles.at(cell.style, table, row, column, value),
  };
  if (value !== null) {
    result.v = typeof value === "boolean" ? cell.text : value;
    result.t = typeof value === "number" ? NUMBER : TEXT;
  }
  // Univer gets no formulas: it would calculate them. The editor's text comes from the model.
  const extras = cellExtras(cell, table);
  if (extras) result.custom = extras;
  return result;
}

function cellExtras(cell: CellView, table: TableView | undefined): CellExtras | undefined {
  const extras: { -readonly [Key in keyof CellExtras]: CellExtras[Key] } = {};
  if (cell.value !== null && cell.text !== String(cell.value)) extras.text = cell.text;
  if (cell.link) extras.link = cell.link;
  if (cell.note) extras.note = cell.note;
  if (cell.message) extras.explained = true;
  if (table?.filter && cell.row === table.area.row) extras.filter = true;
  return Object.keys(extras).length > 0 ? extras : undefined;
}

/** Styles by what they are made of, so that equal cells share one object. */
class StyleCache {
  private readonly made = new Map<string, IStyleData>();

  constructor(private readonly view: SheetView) {}

  at(
    index: number | undefined,
    table: TableView | undefined,
    row: number,
    column: number,
    value: CellView["value"],
  ): IStyleData {
    const under = table && tableStyleAt(table, row, column);
    const own = index === undefined ? undefined : this.view.styles[index];
    const style = under ? overlaid(under, own) : own;
    const kind = typeof value === "string" && value.startsWith("#") ? value : typeof value;
    const key = under ? `${JSON.stringify(style)} ${kind}` : `${index} ${kind}`;
    let result = this.made.get(key);
    if (!result) this.made.set(key, (result = univerStyle(style, value)));
    return result;
  }
}

/** The cell's own style over its table's: what it says itself wins, unless it only says the default. */
function overlaid(under: StyleView, own: StyleView | undefined): StyleView {
  if (!own) return under;
  const color = own.color && own.color !== "#000000" ? own.color : (under.color ?? own.color);
  return {
    ...under,
    ...own,
    fill: own.fill ?? under.fill,
    bold: own.bold || under.bold,
    color,
    borders: { ...under.borders, ...own.borders },
  };
}

function rowData(view: SheetView): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    view.rows.map(({ index, height, hidden }) => [index, { h: pixels(height), ia: 0, hd: hidden ? 1 : 0 }]),
  );
}

function columnData(view: SheetView): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    view.columns.map(({ index, width, hidden }) => [index, { w: pixels(width), hd: hidden ? 1 : 0 }]),
  );
}

function extent(view: SheetView): { rows: number; columns: number } {
  const areas = [...view.merges, ...view.tables.map((table) => table.area)];
  const rows = [...view.cells.map((cell) => cell.row + 1), ...areas.map((area) => area.row + area.rows)];
  const columns = [
    ...view.cells.map((cell) => cell.column + 1),
    ...view.columns.map((column) => column.index + 1),
    ...areas.map((area) => area.column + area.columns),
  ];
  const largest = (numbers: number[]) => numbers.reduce((most, number) => Math.max(most, number), 0);
  return { rows: largest(rows), columns: Math.min(largest(columns), 400) };
}

function holds(area: AreaView, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
