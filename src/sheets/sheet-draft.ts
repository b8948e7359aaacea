import type { Area, CellValue, ColumnWidth, RowHeight, SheetPlan, Style, StyleRule } from "./plan";

/** A height in points as Excel can keep it: rounded up to a quarter. */
export const roundedHeight = (height: number): number => Math.ceil(height * 4 - 1e-6) / 4;

/** What a draft does not know of a plan. */
export type PlanRest = Pick<SheetPlan, "name" | "frame"> & Partial<Pick<SheetPlan, "tables" | "links">>;

/**
 * A sheet while it is being made: rows from top to bottom, styles by rectangle. It keeps the plan small, because every
 * setting costs bytes on the way to Excel: neighbouring rows of one height and columns of one width become one setting.
 */
export class SheetDraft {
  readonly columns: number;
  private readonly cells: (readonly CellValue[])[] = [];
  private readonly heights: number[] = [];
  private readonly styles: StyleRule[] = [];
  private readonly merges: Area[] = [];

  /** Widths of the columns in points. */
  constructor(private readonly widths: readonly number[]) {
    this.columns = widths.length;
  }

  /** The number of rows so far: the index that the next row gets. */
  get rows(): number {
    return this.cells.length;
  }

  /** Adds a row, filled up with empty cells, of a height in points (rounded up to a quarter). Answers its index. */
  addRow(cells: readonly CellValue[], height: number): number {
    if (cells.length > this.columns) throw new RangeError("More cells than columns");
    this.cells.push([...cells, ...Array.from({ length: this.columns - cells.length }, () => null)]);
    this.heights.push(roundedHeight(height));
    return this.rows - 1;
  }

  /** The height of the rows from `from` up to (not with) `to`, in points. */
  heightOf(from: number, to = this.rows): number {
    return this.heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  }

  /** Styles a rectangle; later styles win. Nothing happens for a rectangle without cells. */
  style(row: number, column: number, rows: number, columns: number, style: Style): void {
    if (rows > 0 && columns > 0) this.styles.push({ area: { row, column, rows, columns }, style });
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    this.merges.push({ row, column, rows, columns });
  }

  finish(rest: PlanRest): SheetPlan {
    return {
      name: rest.name,
      rows: this.rows,
      columns: this.columns,
      values: [{ area: { row: 0, column: 0, rows: this.rows, columns: this.columns }, values: this.cells }],
      formulas: [],
      styles: this.styles,
      columnWidths: runs(this.widths).map(({ from, length, value }): ColumnWidth => ({
        column: from,
        columns: length,
        width: value,
      })),
      rowHeights: runs(this.heights).map(({ from, length, value }): RowHeight => ({
        row: from,
        rows: length,
        height: value,
      })),
      merges: this.merges,
      tables: rest.tables ?? [],
      links: rest.links ?? [],
      frame: rest.frame,
    };
  }
}

function runs(values: readonly number[]): { from: number; length: number; value: number }[] {
  const found: { from: number; length: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last?.value === value) last.length++;
    else found.push({ from: index, length: 1, value });
  });
  return found;
}
