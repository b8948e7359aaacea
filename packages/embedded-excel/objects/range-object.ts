/** A range. Longer than most files: a member for each of Excel's, with what it refuses. */
import { isWholeColumns, isWholeRows, overlaps } from "../model/cell-area";
import type { CellInput } from "../model/cell";
import { toEnglishFormula, toLocalFormula } from "../model/formula-language";
import { isValidNumberFormat, shownText } from "../model/number-format";
import { tableAt, type Table } from "../model/table";
import { apiFormula, apiValue, readApiValue, readEntry } from "../model/values";
import {
  booleanArgument,
  choiceArgument,
  integerArgument,
  invalidArgument,
  optional,
} from "./call-arguments";
import { ConditionalFormatCollectionObject } from "./conditional-format-collection";
import { DataValidationObject } from "./data-validation";
import { HostError } from "./host-object";
import { areaOnSheet } from "./range-in-call";
import { RangeAreasObject } from "./range-areas";
import { RangeBulk } from "./range-bulk";
import { clearRange, type ApplyTo } from "./range-clear";
import { copyRange } from "./range-copy";
import { RangeFormatObject } from "./range-format";
import { hyperlinkOf, setHyperlink } from "./range-hyperlink";
import { common, matrixArgument } from "./range-matrix";

import { shiftRange, type ShiftDirection } from "./range-shift";
import { TableScopedCollectionObject } from "./table-scoped-collection";
import type { WorksheetObject } from "./worksheet";

const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;

type ApiCell = string | number | boolean;

/** `Excel.Range`: one rectangle of a sheet. Of whole rows and columns, what is per cell answers null. */
export class RangeObject extends RangeBulk {
  readonly typeName = "Range";

  get Worksheet(): WorksheetObject {
    return this.context.worksheet(this.sheet);
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.context, this.sheet, this.area);
  }

  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.context, this.sheet, this.area);
  }

  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.context, this.sheet, this.area);
  }

  /** Rows of values; "" for an empty cell, an error as its English text. */
  get Values(): ApiCell[][] | null {
    return this.perCell((row, column) => apiValue(this.sheet.value(row, column)));
  }
  /**
   * A table directly above takes the values up: "Setting the Range values directly below the table automatically
   * expands the table" (Microsoft, Coauthoring in Excel add-ins, which recommends it in place of `table.rows.add`).
   * Nothing of the kind is documented for the column on the right, or for `formulas`: there nothing grows.
   */
  set Values(values: unknown) {
    this.write(values, "Range.values", readApiValue);
    this.context.book.tables.growBeside(this.sheet, this.area, ["below"]);
  }

  /** In English with commas; a constant where there is no formula. */
  get Formulas(): ApiCell[][] | null {
    return this.perCell((row, column) =>
      apiFormula(this.sheet.formula(row, column), this.sheet.value(row, column)),
    );
  }
  set Formulas(formulas: unknown) {
    this.write(formulas, "Range.formulas", readApiValue);
  }

  get FormulasLocal(): ApiCell[][] | null {
    const { locale } = this.context.book;
    return this.perCell((row, column) => {
      const formula = this.sheet.formula(row, column);
      return formula === undefined
        ? apiValue(this.sheet.value(row, column))
        : toLocalFormula(formula, locale);
    });
  }
  set FormulasLocal(formulas: unknown) {
    const { book } = this.context;
    this.write(formulas, "Range.formulasLocal", (value, numberFormat, assertFormula) => {
      if (typeof value !== "string") return readApiValue(value, numberFormat, assertFormula);
      const text = value.startsWith("=") ? toEnglishFormula(value, book.locale) : value;
      return readEntry(text, book.locale, numberFormat, assertFormula);
    });
  }

  /** What the cells show. */
  get Text(): string[][] | null {
    return this.perCell((row, column) =>
      shownText(
        this.sheet.value(row, column),
        this.sheet.style(row, column).numberFormat,
        this.context.book.locale,
      ),
    );
  }

  get ValueTypes(): string[][] | null {
    return this.perCell((row, column) => {
      const value = this.sheet.value(row, column);
      if (value === null) return "Empty";
      if (typeof value === "number") return "Double";
      return typeof value === "string" ? "String" : typeof value === "boolean" ? "Boolean" : "Error";
    });
  }

  /** Excel's codes in their English form. */
  get NumberFormat(): string[][] | null {
    return this.perCell((row, column) => this.sheet.style(row, column).numberFormat);
  }
  set NumberFormat(formats: unknown) {
    const member = "Range.numberFormat";
    const matrix = matrixArgument(formats, this.area, member);
    this.sheet.assertAllowed("allowFormatCells");
    for (const format of new Set(matrix.flat())) {
      if (format === null) continue;
      if (typeof format !== "string" || !isValidNumberFormat(format)) {
        throw invalidArgument(member, "a number format was expected");
      }
    }
    if (!Array.isArray(formats)) {
      this.sheet.setStyle(this.area, { numberFormat: formats as string });
      return;
    }
    matrix.forEach((line, i) => {
      line.forEach((format, j) => {
        if (format === null) return;
        const cell = { row: this.area.row + i, column: this.area.column + j, rows: 1, columns: 1 };
        this.sheet.cells.patch(cell, { numberFormat: format as string });
      });
    });
    this.sheet.changed();
  }

  /** Of the first cell; null without a link, or where the cells differ. */
  get Hyperlink(): object | null {
    return hyperlinkOf(this.context, this.sheet, this.area);
  }
  set Hyperlink(link: unknown) {
    setHyperlink(this.context, this.sheet, this.area, link);
  }

  /** True when all its cells are hidden. */
  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get RowHidden(): boolean | null {
    return common(this.sheet.rows.hiddenIn(this.area.row, this.area.rows));
  }
  set RowHidden(hidden: unknown) {
    const wanted = booleanArgument(hidden, "Range.rowHidden");
    this.sheet.assertAllowed("allowFormatRows");
    this.sheet.hideRows(this.area.row, this.area.rows, wanted);
  }

  get ColumnHidden(): boolean | null {
    return common(this.sheet.columns.hiddenIn(this.area.column, this.area.columns));
  }
  set ColumnHidden(hidden: unknown) {
    const wanted = booleanArgument(hidden, "Range.columnHidden");
    this.sheet.assertAllowed("allowFormatColumns");
    this.sheet.hideColumns(this.area.column, this.area.columns, wanted);
  }

  /** Whether cells of the range belong to a spill: null when some do and some do not. */
  get HasSpill(): boolean | null {
    const spills = this.context.book.spillsOn(this.sheet);
    const belongs = (row: number, column: number): boolean =>
      spills.some(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
    return common((this.perCell(belongs) ?? [[false]]).flat());
  }

  GetSpillingToRange(): RangeObject {
    const range = this.GetSpillingToRangeOrNullObject();
    if (range === null) throw invalidArgument("Range.getSpillingToRange", "the cell does not spill");
    return range;
  }

  GetSpillingToRangeOrNullObject(): RangeObject | null {
    const { row, column } = this.area;
    const spill = this.context.book
      .spillsOn(this.sheet)
      .find((area) => area.row === row && area.column === column);
    return spill ? this.at(spill) : null;
  }

  /** Merged areas that touch the range. */
  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    const merges = this.sheet.merges.filter((merge) => overlaps(merge, this.area));
    return merges.length === 0 ? null : new RangeAreasObject(this.context, this.sheet, merges);
  }

  Calculate(): void {
    this.context.book.recalculate(this.sheet, this.area);
  }

  Clear(applyTo?: unknown): void {
    const what = optional(applyTo, (present) => choiceArgument(present, "Range.clear", APPLY_TO)) ?? "All";
    clearRange(this.context, this.sheet, this.area, what satisfies ApplyTo);
  }

  /** A source on any sheet, or an address on this one. Looks, links and turned copies are not built. */
  CopyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    const member = "Range.copyFrom";
    const what = optional(copyType, (present) => choiceArgument(present, member, COPY_TYPES)) ?? "All";
    const turned = [skipBlanks, transpose].some(
      (given) => optional(given, (present) => booleanArgument(present, member)) ?? false,
    );
    if ((what !== "Formulas" && what !== "Values") || turned) {
      throw new HostError(
        "ApiNotFound",
        `${member} with ${what}${turned ? ", turned or without blanks" : ""}`,
      );
    }
    const from =
      source instanceof RangeObject
        ? { sheet: source.sheet, area: source.area }
        : { sheet: this.sheet, area: areaOnSheet(this.context.book, this.sheet, source, member) };
    if (this.unbounded || isWholeColumns(from.area) || isWholeRows(from.area)) {
      throw invalidArgument(member, "whole rows and columns are not copied");
    }
    copyRange(this.context, from, { sheet: this.sheet, area: this.area }, what);
  }

  /** With `across`, each row by itself. */
  Merge(across?: unknown): void {
    const each = optional(across, (present) => booleanArgument(present, "Range.merge")) ?? false;
    this.sheet.assertAllowed("allowFormatCells");
    this.sheet.assertEditable(this.area);
    if (!each) {
      this.sheet.merge(this.area);
      return;
    }
    const { row, rows } = this.area;
    for (let index = row; index < row + rows; index++)
      this.sheet.merge({ ...this.area, row: index, rows: 1 });
  }

  Unmerge(): void {
    this.sheet.assertAllowed("allowFormatCells");
    this.sheet.unmerge(this.area);
  }

  Select(): void {
    this.context.book.select(this.sheet, [this.area]);
  }

  GetTables(fullyContained?: unknown): TableScopedCollectionObject {
    const whole = optional(fullyContained, (present) => booleanArgument(present, "Range.getTables")) ?? false;
    return new TableScopedCollectionObject(this.context, this.sheet, this.area, whole);
  }

  Insert(shift: unknown): RangeObject {
    const direction = choiceArgument(shift, "Range.insert", ["Down", "Right"]) satisfies ShiftDirection;
    shiftRange(this.context, this.sheet, this.area, direction);
    return this.at(this.area);
  }

  Delete(shift: unknown): void {
    const direction = choiceArgument(shift, "Range.delete", ["Up", "Left"]) satisfies ShiftDirection;
    shiftRange(this.context, this.sheet, this.area, direction);
  }

  /** How the client asks, before it sends an array, whether its shape fits. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    const member = "Range.values";
    const fits =
      integerArgument(rows, member) === this.area.rows &&
      integerArgument(columns, member) === this.area.columns;
    if (!fits) throw invalidArgument(member, "the array is of another shape than the range");
  }

  private perCell<Value>(of: (row: number, column: number) => Value): Value[][] | null {
    if (this.unbounded) return null;
    return this.sheet.map(this.area, (_cell, row, column) => of(row, column));
  }

  /** Everything is read and checked before the first cell changes. */
  private write(
    given: unknown,
    member: string,
    read: (value: unknown, numberFormat: string, assertFormula: (formula: string) => void) => CellInput,
  ): void {
    if (this.unbounded) throw invalidArgument(member, "whole rows and columns cannot be written");
    const matrix = matrixArgument(given, this.area, member);
    // A calculated column has the same formula in every row.
    const right = new Map<string, Table | null>();
    const inputs = matrix.map((line, i) =>
      line.map((value, j) => {
        if (value === null) return undefined;
        const [row, column] = [this.area.row + i, this.area.column + j];
        const { numberFormat } = this.sheet.style(row, column);
        return read(value, numberFormat, (formula) => {
          const table = tableAt(this.sheet, row, column) ?? null;
          if (right.get(formula) === table) return;
          this.context.book.assertFormula(formula, table);
          right.set(formula, table);
        });
      }),
    );
    this.sheet.assertEditable(this.area);
    this.sheet.write(this.area, inputs);
    this.context.book.tables.headerWritten(this.sheet, this.area);
  }
}
