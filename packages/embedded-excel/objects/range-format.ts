import { ROWS, intersection } from "../model/cell-area";
import { fittingWidth, rowHeight } from "../model/autofit";
import type { Horizontal, Vertical } from "../model/style";
import {
  booleanArgument,
  choiceArgument,
  integerArgument,
  invalidArgument,
  numberArgument,
} from "./call-arguments";
import { FormatProtectionObject } from "./format-protection";
import { RangeBorderCollectionObject } from "./range-borders";
import { RangeFillObject } from "./range-fill";
import { RangeFontObject } from "./range-font";
import { common } from "./range-matrix";
import { RangePart } from "./range-part";

const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, Vertical>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** The widest column: 255 characters. The tallest row. Points. */
const WIDEST = 1342.5;
const TALLEST = 409.5;
/** Of more rows than this the heights are not worked out one by one. */
const MOST_ROWS = 20_000;

/** `Excel.RangeFormat` */
export class RangeFormatObject extends RangePart {
  readonly typeName = "RangeFormat";

  get Fill(): RangeFillObject {
    return new RangeFillObject(this.context, this.sheet, this.area);
  }

  get Font(): RangeFontObject {
    return new RangeFontObject(this.context, this.sheet, this.area);
  }

  get Borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.context, this.sheet, this.area);
  }

  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.context, this.sheet, this.area);
  }

  get HorizontalAlignment(): string | null {
    return nameOf(
      HORIZONTAL,
      this.styled((style) => style.horizontal),
    );
  }
  set HorizontalAlignment(given: unknown) {
    const name = choiceArgument(given, "RangeFormat.horizontalAlignment", Object.keys(HORIZONTAL));
    this.restyle({ horizontal: HORIZONTAL[name] ?? "general" });
  }

  get VerticalAlignment(): string | null {
    return nameOf(
      VERTICAL,
      this.styled((style) => style.vertical),
    );
  }
  set VerticalAlignment(given: unknown) {
    const name = choiceArgument(given, "RangeFormat.verticalAlignment", Object.keys(VERTICAL));
    this.restyle({ vertical: VERTICAL[name] ?? "bottom" });
  }

  get WrapText(): boolean | null {
    return this.styled((style) => style.wrap);
  }
  set WrapText(wrap: unknown) {
    this.restyle({ wrap: booleanArgument(wrap, "RangeFormat.wrapText") });
  }

  get ShrinkToFit(): boolean | null {
    return this.styled((style) => style.shrinkToFit);
  }
  set ShrinkToFit(shrink: unknown) {
    this.restyle({ shrinkToFit: booleanArgument(shrink, "RangeFormat.shrinkToFit") });
  }

  get IndentLevel(): number | null {
    return this.styled((style) => style.indent);
  }
  set IndentLevel(indent: unknown) {
    this.restyle({ indent: integerArgument(indent, "RangeFormat.indentLevel", { min: 0, max: 250 }) });
  }

  /** Degrees; 180 is downwards. */
  get TextOrientation(): number | null {
    return this.styled((style) => style.rotation);
  }
  set TextOrientation(degrees: unknown) {
    const member = "RangeFormat.textOrientation";
    const rotation = integerArgument(degrees, member);
    if (rotation !== 180 && Math.abs(rotation) > 90) throw invalidArgument(member, "-90 to 90, or 180");
    this.restyle({ rotation });
  }

  /** Points; null where the columns differ. */
  get ColumnWidth(): number | null {
    return common(this.sheet.columns.sizesIn(this.area.column, this.area.columns));
  }
  set ColumnWidth(width: unknown) {
    const points = numberArgument(width, "RangeFormat.columnWidth", { min: 0, max: WIDEST });
    this.sheet.assertAllowed("allowFormatColumns");
    const { column, columns } = this.area;
    if (points === 0) this.sheet.hideColumns(column, columns, true);
    else this.sheet.setColumnWidth(column, columns, points);
  }

  /** Points; null where the rows differ. A row without a height of its own is as high as its contents need. */
  get RowHeight(): number | null {
    const { row, rows } = this.area;
    const used = this.sheet.cells.used(false);
    const inside = used && intersection(used, { ...this.area, column: 0, columns: 16_384 });
    const heights = new Set<number>();
    if (!inside || inside.rows < rows)
      for (const size of this.sheet.rows.sizesIn(row, rows)) heights.add(size);
    if (inside && inside.rows <= MOST_ROWS) {
      if (inside.rows === rows) heights.clear();
      for (let index = inside.row; index < inside.row + inside.rows; index++)
        heights.add(rowHeight(this.sheet, index));
    }
    return common(heights);
  }
  set RowHeight(height: unknown) {
    const points = numberArgument(height, "RangeFormat.rowHeight", { min: 0, max: TALLEST });
    this.sheet.assertAllowed("allowFormatRows");
    const { row, rows } = this.area;
    if (points === 0) this.sheet.hideRows(row, rows, true);
    else this.sheet.setRowHeight(row, rows, points);
  }

  get UseStandardWidth(): boolean | null {
    const width = this.ColumnWidth;
    return width === null ? null : width === this.sheet.columns.defaultSize;
  }
  set UseStandardWidth(standard: unknown) {
    if (!booleanArgument(standard, "RangeFormat.useStandardWidth")) return;
    this.sheet.assertAllowed("allowFormatColumns");
    this.sheet.setColumnWidth(this.area.column, this.area.columns, undefined);
  }

  get UseStandardHeight(): boolean | null {
    const height = this.RowHeight;
    return height === null ? null : height === this.sheet.rows.defaultSize;
  }
  set UseStandardHeight(standard: unknown) {
    if (!booleanArgument(standard, "RangeFormat.useStandardHeight")) return;
    this.sheet.assertAllowed("allowFormatRows");
    this.sheet.setRowHeight(this.area.row, this.area.rows, undefined);
  }

  AdjustIndent(amount: unknown): void {
    const step = integerArgument(amount, "RangeFormat.adjustIndent");
    const indent = Math.min(250, Math.max(0, (this.IndentLevel ?? 0) + step));
    this.restyle({ indent });
  }

  /** The width that the range's cells need; columns without contents in it stay. */
  AutofitColumns(): void {
    this.sheet.assertAllowed("allowFormatColumns");
    this.context.book.calculate();
    const used = this.sheet.cells.used(true, this.area);
    if (!used) return;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const width = fittingWidth(this.sheet, column, this.area, this.context.book.locale);
      if (width !== undefined) this.sheet.setColumnWidth(column, 1, Math.min(width, WIDEST));
    }
  }

  /** From now on the rows are as high as their contents need. */
  AutofitRows(): void {
    this.sheet.assertAllowed("allowFormatRows");
    const { row, rows } = this.area;
    if (rows === ROWS) {
      for (const [index] of this.sheet.rows.entries()) this.sheet.setRowHeight(index, 1, undefined);
    } else {
      this.sheet.setRowHeight(row, rows, undefined);
    }
  }
}

function nameOf(names: Readonly<Record<string, string>>, value: string | null): string | null {
  return Object.keys(names).find((name) => names[name] === value) ?? null;
}
