import { COLUMNS, ROWS, isWholeColumns, isWholeRows, type Area } from "./cell-area";
import type { Cell } from "./cell";
import { DEFAULT_STYLE, patchedStyle, type CellStyle, type StylePatch } from "./style";

/** A cell where it stands. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export function isFilled(cell: Cell): boolean {
  return cell.formula !== undefined || cell.spilledFrom !== undefined || cell.value !== null;
}

/** The cells of one sheet, kept only where something is; styles of whole rows and columns are kept once. */
export class Cells {
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly patches = new Map<string, Map<CellStyle, CellStyle>>();
  readonly rowStyles = new Map<number, CellStyle>();
  readonly columnStyles = new Map<number, CellStyle>();
  /** The style of every cell that nothing else gives one. */
  base: CellStyle = DEFAULT_STYLE;

  at(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made if it is not there. */
  make(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: null }));
    return cell;
  }

  remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /** Empties the cell and forgets it if it has no look of its own. */
  empty(row: number, column: number): void {
    const cell = this.at(row, column);
    if (!cell) return;
    cell.value = null;
    delete cell.formula;
    delete cell.spilledFrom;
    delete cell.rich;
    if (!cell.style) this.remove(row, column);
  }

  styleAt(row: number, column: number): CellStyle {
    return (
      this.at(row, column)?.style ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.base
    );
  }

  /** The styles that occur in an area, each once. */
  stylesIn(area: Area): Set<CellStyle> {
    const found = new Set<CellStyle>();
    if (!isWholeColumns(area) && !isWholeRows(area)) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          found.add(this.styleAt(row, column));
        }
      }
      return found;
    }
    for (const { row, column } of this.in(area)) found.add(this.styleAt(row, column));
    const rows = keysWithin(this.rowStyles, area.row, area.rows);
    const columns = keysWithin(this.columnStyles, area.column, area.columns);
    for (const row of rows) found.add(this.rowStyles.get(row) ?? this.base);
    if (rows.length === area.rows) return found;
    for (const column of columns) found.add(this.columnStyles.get(column) ?? this.base);
    if (columns.length < area.columns) found.add(this.base);
    return found;
  }

  /** The cells in an area that hold or look like something, row by row from the left. */
  *in(area: Area): Generator<PlacedCell> {
    for (const row of keysWithin(this.rows, area.row, area.rows)) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      for (const column of keysWithin(cells, area.column, area.columns)) {
        const cell = cells.get(column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  *all(): Generator<PlacedCell> {
    yield* this.in({ row: 0, column: 0, rows: ROWS, columns: COLUMNS });
  }

  /** Looks at every cell, in no order and without making anything: for what is asked of all cells at every calculation. */
  each(look: (cell: Cell, row: number, column: number) => void): void {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) look(cell, row, column);
  }

  /** The smallest area with everything in it that is filled or, unless `valuesOnly`, has a look of its own. */
  used(valuesOnly: boolean, within?: Area): Area | undefined {
    let top = ROWS;
    let left = COLUMNS;
    let bottom = -1;
    let right = -1;
    const look = (cell: Cell, row: number, column: number): void => {
      if (valuesOnly ? !isFilled(cell) : !isFilled(cell) && !cell.style) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    if (within) for (const { row, column, cell } of this.in(within)) look(cell, row, column);
    else this.each(look);
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Gives every cell of the area the patch, or the result of a function of its style. */
  patch(area: Area, patch: StylePatch): void {
    const patched = this.patchOf(patch);
    if (isWholeRows(area) && isWholeColumns(area)) {
      this.base = patched(this.base);
      for (const [row, style] of this.rowStyles) this.rowStyles.set(row, patched(style));
      for (const [column, style] of this.columnStyles) this.columnStyles.set(column, patched(style));
      this.patchStored(area, patched);
    } else if (isWholeColumns(area)) {
      this.patchStored(area, patched);
      for (let column = area.column; column < area.column + area.columns; column++) {
        for (const [row, style] of this.rowStyles) {
          if (!this.at(row, column)?.style) this.make(row, column).style = patched(style);
        }
        this.columnStyles.set(column, patched(this.columnStyles.get(column) ?? this.base));
      }
    } else if (isWholeRows(area)) {
      this.patchStored(area, patched);
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (const [column, style] of this.columnStyles) {
          if (!this.at(row, column)?.style)
            this.make(row, column).style = patched(this.rowStyles.get(row) ?? style);
        }
        this.rowStyles.set(row, patched(this.rowStyles.get(row) ?? this.base));
      }
    } else {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const style = patched(this.styleAt(row, column));
          this.make(row, column).style = style;
        }
      }
    }
  }

  /** Takes all looks away from an area. */
  clearStyles(area: Area): void {
    if (isWholeRows(area) && isWholeColumns(area)) this.base = DEFAULT_STYLE;
    if (isWholeColumns(area)) deleteKeys(this.columnStyles, area.column, area.columns);
    if (isWholeRows(area)) deleteKeys(this.rowStyles, area.row, area.rows);
    for (const { row, column, cell } of [...this.in(area)]) {
      delete cell.style;
      if (!isFilled(cell)) this.remove(row, column);
    }
    if (isWholeColumns(area) || isWholeRows(area)) return;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (this.rowStyles.has(row) || this.columnStyles.has(column) || this.base !== DEFAULT_STYLE) {
          this.make(row, column).style = DEFAULT_STYLE;
        }
      }
    }
  }

  /** Moves everything by the function; a cell for which it gives undefined is dropped. */
  move(to: (row: number, column: number) => { row: number; column: number } | undefined): void {
    const cells = [...this.all()];
    this.rows.clear();
    for (const { row, column, cell } of cells) {
      const place = to(row, column);
      if (place) Object.assign(this.make(place.row, place.column), cell);
    }
  }

  /** The style that a patch makes of each. Cells that are given the same looks share a style, however often it is given. */
  private patchOf(patch: StylePatch): (style: CellStyle) => CellStyle {
    // Undefined takes away, which JSON would leave out.
    const key = JSON.stringify(patch, (_, value: unknown) => (value === undefined ? "\0" : value));
    let known = this.patches.get(key);
    if (!known) this.patches.set(key, (known = new Map<CellStyle, CellStyle>()));
    const made = known;
    return (style) => {
      let next = made.get(style);
      if (!next) made.set(style, (next = patchedStyle(style, patch)));
      return next;
    };
  }

  private patchStored(area: Area, patched: (style: CellStyle) => CellStyle): void {
    for (const { cell } of this.in(area)) {
      if (cell.style) cell.style = patched(cell.style);
    }
  }
}

function keysWithin(map: ReadonlyMap<number, unknown>, start: number, count: number): number[] {
  const keys: number[] = [];
  if (count <= map.size) {
    for (let key = start; key < start + count; key++) if (map.has(key)) keys.push(key);
    return keys;
  }
  // Most were made from the left and from the top.
  let sorted = true;
  for (const key of map.keys()) {
    if (key < start || key >= start + count) continue;
    sorted &&= keys.length === 0 || key > (keys.at(-1) ?? 0);
    keys.push(key);
  }
  return sorted ? keys : keys.sort((a, b) => a - b);
}

function deleteKeys(map: Map<number, unknown>, start: number, count: number): void {
  for (const key of [...map.keys()]) if (key >= start && key < start + count) map.delete(key);
}
