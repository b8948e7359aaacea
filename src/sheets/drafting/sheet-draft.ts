import type { Area } from "../plan/area";
import { formulaBlocks, isFormula, type DraftCell } from "./draft-cells";
import type { ColumnWidth, NamePlan, RowHeight, SheetPlan, Style, StyleRule } from "../plan/plan";
import { ROW_HEIGHT_LIMIT } from "../plan/text-limit";
import type { ConditionalFormatPlan, ConditionalRule, ValidationPlan } from "../plan/plan-rules";

/** A height in points as Excel can keep it: rounded up to a quarter. */
export const roundedHeight = (height: number): number => Math.ceil(height * 4 - 1e-6) / 4;

/** What a draft does not know of a plan. */
export type PlanRest = Pick<SheetPlan, "name" | "frame"> &
  Partial<Pick<SheetPlan, "tables" | "links" | "names" | "charts">>;

/**
 * A sheet while it is being made: rows from top to bottom, styles by rectangle. It keeps the plan small, because every
 * setting costs bytes on the way to Excel: neighbouring rows of one height and columns of one width become one setting.
 */
export class SheetDraft {
  readonly columns: number;
  private readonly cells: (readonly DraftCell[])[] = [];
  private readonly heights: (number | undefined)[] = [];
  private readonly styles: StyleRule[] = [];
  private readonly merges: Area[] = [];
  private readonly validations: ValidationPlan[] = [];
  private readonly conditionalFormats: ConditionalFormatPlan[] = [];
  private readonly names: NamePlan[] = [];

  /** Widths of the columns in points. */
  constructor(private readonly widths: readonly number[]) {
    this.columns = widths.length;
  }

  /** The number of rows so far: the index that the next row gets. */
  get rows(): number {
    return this.cells.length;
  }

  /**
   * Adds a row of values and formulas, filled up with empty cells, of a height in points (rounded up to a quarter).
   * Without a height it stays as high as Excel makes it, and grows with what is typed in it. Answers its index.
   */
  addRow(cells: readonly DraftCell[], height?: number): number {
    if (cells.length > this.columns) throw new RangeError("More cells than columns");
    this.cells.push([...cells, ...Array.from({ length: this.columns - cells.length }, () => null)]);
    // A text may need more than Excel has for a row: the cell holds it whole all the same.
    this.heights.push(height === undefined ? undefined : Math.min(ROW_HEIGHT_LIMIT, roundedHeight(height)));
    return this.rows - 1;
  }

  /** The height of the rows from `from` up to (not with) `to`, in points; nothing for those that Excel sizes. */
  heightOf(from: number, to = this.rows): number {
    return this.heights.slice(from, to).reduce<number>((sum, height = 0) => sum + height, 0);
  }

  /** The width of the columns from `from` up to (not with) `to`, in points. */
  widthOf(from: number, to = this.columns): number {
    return this.widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  }

  /** Styles a rectangle; later styles win. Nothing happens for a rectangle without cells. */
  style(row: number, column: number, rows: number, columns: number, style: Style): void {
    if (rows > 0 && columns > 0) this.styles.push({ area: { row, column, rows, columns }, style });
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    this.merges.push({ row, column, rows, columns });
  }

  /** Says what may be entered in a rectangle. Nothing happens for one without cells. */
  validate(
    row: number,
    column: number,
    rows: number,
    columns: number,
    validation: Omit<ValidationPlan, "area">,
  ): void {
    if (rows > 0 && columns > 0)
      this.validations.push({ area: { row, column, rows, columns }, ...validation });
  }

  /** Styles a rectangle by its values; earlier rules win. Nothing happens for one without cells. */
  styleIf(row: number, column: number, rows: number, columns: number, rule: ConditionalRule): void {
    if (rows > 0 && columns > 0) this.conditionalFormats.push({ area: { row, column, rows, columns }, rule });
  }

  /** Gives a rectangle a name in the workbook, a free one (see `FreeNames`). */
  name(row: number, column: number, rows: number, columns: number, name: string, comment?: string): void {
    const refersTo = { area: { row, column, rows, columns } };
    this.names.push({ name, refersTo, ...(comment === undefined ? {} : { comment }) });
  }

  finish(rest: PlanRest): SheetPlan {
    return {
      name: rest.name,
      rows: this.rows,
      columns: this.columns,
      values: [
        {
          area: { row: 0, column: 0, rows: this.rows, columns: this.columns },
          values: this.cells.map((row) => row.map((cell) => (isFormula(cell) ? null : cell))),
        },
      ],
      formulas: formulaBlocks(this.cells),
      styles: this.styles,
      columnWidths: runs(this.widths).map(({ from, length, value }): ColumnWidth => ({
        column: from,
        columns: length,
        width: value,
      })),
      rowHeights: runs(this.heights).flatMap(({ from, length, value }): readonly RowHeight[] =>
        value === undefined ? [] : [{ row: from, rows: length, height: value }],
      ),
      merges: this.merges,
      tables: rest.tables ?? [],
      links: rest.links ?? [],
      names: [...this.names, ...(rest.names ?? [])],
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
      ...(rest.charts && { charts: rest.charts }),
      frame: rest.frame,
    };
  }
}

function runs<Value>(values: readonly Value[]): { from: number; length: number; value: Value }[] {
  const found: { from: number; length: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last && last.value === value) last.length++;
    else found.push({ from: index, length: 1, value });
  });
  return found;
}
