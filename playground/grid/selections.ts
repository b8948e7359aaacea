import type { IRange } from "@univerjs/core";
import type { AreaView } from "embedded-excel/view";
import { univerRange, type GridSheet } from "./sheet-data";
import { points } from "./grid-units";

/** How large a sheet is in Excel; the grid draws less of it. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Areas as Univer selects them, cut off at the grid's edge; the active cell is the first of each. */
export function univerSelections(areas: readonly AreaView[], sheet: GridSheet) {
  return areas.map((area) => {
    const range = clipped(area, sheet);
    const merge = sheet.mergeData.find(
      (one) => one.startRow === range.startRow && one.startColumn === range.startColumn,
    );
    const cell = merge ?? { ...range, endRow: range.startRow, endColumn: range.startColumn };
    return {
      range: {
        ...range,
        endRow: Math.max(range.endRow, cell.endRow),
        endColumn: Math.max(range.endColumn, cell.endColumn),
      },
      primary: {
        ...cell,
        isMerged: merge !== undefined,
        isMergedMainCell: merge !== undefined,
        actualRow: range.startRow,
        actualColumn: range.startColumn,
      },
      style: null,
    };
  });
}

/** What Univer selected; whole rows and columns go on beyond the grid's edge. */
export function selectedArea(range: IRange, sheet: GridSheet | undefined): AreaView {
  const row = range.startRow || 0;
  const column = range.startColumn || 0;
  const toEnd = (first: number, last: number, count: number | undefined): boolean =>
    first === 0 && (!Number.isFinite(last) || last + 1 >= (count ?? Infinity));
  return {
    row,
    column,
    rows: toEnd(row, range.endRow, sheet?.rowCount) ? ROWS : range.endRow - row + 1,
    columns: toEnd(column, range.endColumn, sheet?.columnCount) ? COLUMNS : range.endColumn - column + 1,
  };
}

/** Sizes in points by index, from a mutation that gives one size for ranges or one per index. */
export function resizedLines(
  params: Readonly<Record<string, unknown>>,
  name: "colWidth" | "rowHeight",
): ReadonlyMap<number, number> {
  const size = params[name] as number | Readonly<Record<number, number>>;
  const result = new Map<number, number>();
  for (const range of params.ranges as readonly IRange[]) {
    const [first, last] =
      name === "colWidth" ? [range.startColumn, range.endColumn] : [range.startRow, range.endRow];
    for (let index = first; index <= last; index++) {
      const px = typeof size === "number" ? size : size[index];
      if (px !== undefined) result.set(index, points(px));
    }
  }
  return result;
}

function clipped(area: AreaView, sheet: GridSheet): IRange {
  const range = univerRange(area);
  return {
    startRow: Math.min(range.startRow, sheet.rowCount - 1),
    startColumn: Math.min(range.startColumn, sheet.columnCount - 1),
    endRow: Math.min(range.endRow, sheet.rowCount - 1),
    endColumn: Math.min(range.endColumn, sheet.columnCount - 1),
  };
}
