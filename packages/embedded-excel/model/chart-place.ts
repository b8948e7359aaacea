import type { Area } from "./cell-area";
import { COLUMNS, ROWS } from "./cell-area";
import type { Chart, ChartCorner } from "./chart";
import type { Lines } from "./lines";
import type { Sheet } from "./sheet";

/** Points from the sheet's top left corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart lies, with rows and columns as high and wide as they are now. */
export function boxOf(sheet: Sheet, { from, to }: Pick<Chart, "from" | "to">): ChartBox {
  const left = offset(sheet.columns, from.column, from.right);
  const top = offset(sheet.rows, from.row, from.down);
  return {
    left,
    top,
    width: offset(sheet.columns, to.column, to.right) - left,
    height: offset(sheet.rows, to.row, to.down) - top,
  };
}

/** The corners that hold a chart in its place. */
export function cornersOf(sheet: Sheet, { left, top, width, height }: ChartBox): Pick<Chart, "from" | "to"> {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

/** A chart that covers cells wholly. */
export function cornersAround({ row, column, rows, columns }: Area): Pick<Chart, "from" | "to"> {
  return {
    from: { row, column, down: 0, right: 0 },
    to: { row: row + rows, column: column + columns, down: 0, right: 0 },
  };
}

/** A chart after rows or columns were inserted or deleted: its corners go with their cells, and it with both of them. */
export function shiftedChart(chart: Chart, down: boolean, to: (index: number) => number | undefined): Chart {
  const axis = down ? "row" : "column";
  const within = down ? "down" : "right";
  const corner = (at: ChartCorner): ChartCorner => {
    const place = to(at[axis]);
    if (place !== undefined) return { ...at, [axis]: place };
    // Its cell is gone: it stays where the next one came.
    for (let next = at[axis] + 1; next < (down ? ROWS : COLUMNS); next++) {
      const found = to(next);
      if (found !== undefined) return { ...at, [axis]: found, [within]: 0 };
    }
    return at;
  };
  return { ...chart, from: corner(chart.from), to: corner(chart.to) };
}

function offset(lines: Lines, index: number, within: number): number {
  return lines.extent(0, index) + Math.min(within, lines.extent(index, 1));
}

function cornerAt(sheet: Sheet, left: number, top: number): ChartCorner {
  const across = lineAt(sheet.columns, left, COLUMNS);
  const down = lineAt(sheet.rows, top, ROWS);
  return { row: down.index, column: across.index, down: down.within, right: across.within };
}

function lineAt(
  lines: Lines,
  points: number,
  count: number,
): { readonly index: number; readonly within: number } {
  let rest = Math.max(0, points);
  for (let index = 0; index < count; index++) {
    const size = lines.extent(index, 1);
    if (rest < size) return { index, within: rest };
    rest -= size;
  }
  return { index: count - 1, within: 0 };
}
