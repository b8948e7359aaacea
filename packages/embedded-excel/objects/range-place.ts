import { areaAddress, quotedSheetName } from "../model/address";
import {
  COLUMNS,
  ROWS,
  boundingArea,
  cellCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  type Area,
} from "../model/cell-area";
import { booleanArgument, integerArgument, invalidArgument, optional } from "./call-arguments";
import { HostError } from "./host-object";
import type { RangeObject } from "./range-object";
import { PlacedRange } from "./placed-range";
import { areaArgument } from "./range-in-call";

/** Where a range lies, and the other ranges that can be had from it. */
export abstract class RangePlace extends PlacedRange {
  /** "Blad1!A1:B2" */
  get Address(): string {
    return `${quotedSheetName(this.sheet.name)}!${areaAddress(this.area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** -1 for more than fit in 31 bits. */
  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  /** Points from the top of the sheet. */
  get Top(): number {
    return this.sheet.rows.extent(0, this.area.row);
  }

  get Left(): number {
    return this.sheet.columns.extent(0, this.area.column);
  }

  get Height(): number {
    return this.sheet.rows.extent(this.area.row, this.area.rows);
  }

  get Width(): number {
    return this.sheet.columns.extent(this.area.column, this.area.columns);
  }

  /** May lie outside the range, but not outside the sheet. */
  GetCell(row: unknown, column: unknown): RangeObject {
    const down = integerArgument(row, "Range.getCell");
    const right = integerArgument(column, "Range.getCell");
    return this.at(
      { row: this.area.row + down, column: this.area.column + right, rows: 1, columns: 1 },
      "Range.getCell",
    );
  }

  GetRow(row: unknown): RangeObject {
    const down = integerArgument(row, "Range.getRow", { min: 0 });
    return this.at({ ...this.area, row: this.area.row + down, rows: 1 }, "Range.getRow");
  }

  GetColumn(column: unknown): RangeObject {
    const right = integerArgument(column, "Range.getColumn", { min: 0 });
    return this.at({ ...this.area, column: this.area.column + right, columns: 1 }, "Range.getColumn");
  }

  GetLastCell(): RangeObject {
    const { row, column, rows, columns } = this.area;
    return this.at({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  }

  GetLastRow(): RangeObject {
    return this.at({ ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 });
  }

  GetLastColumn(): RangeObject {
    return this.at({ ...this.area, column: this.area.column + this.area.columns - 1, columns: 1 });
  }

  GetEntireRow(): RangeObject {
    return this.at({ ...this.area, column: 0, columns: COLUMNS });
  }

  GetEntireColumn(): RangeObject {
    return this.at({ ...this.area, row: 0, rows: ROWS });
  }

  GetOffsetRange(rowOffset: unknown, columnOffset: unknown): RangeObject {
    const member = "Range.getOffsetRange";
    const down = integerArgument(rowOffset, member);
    const right = integerArgument(columnOffset, member);
    return this.at({ ...this.area, row: this.area.row + down, column: this.area.column + right }, member);
  }

  GetResizedRange(deltaRows: unknown, deltaColumns: unknown): RangeObject {
    const member = "Range.getResizedRange";
    const rows = this.area.rows + integerArgument(deltaRows, member);
    const columns = this.area.columns + integerArgument(deltaColumns, member);
    return this.at({ ...this.area, rows, columns }, member);
  }

  GetAbsoluteResizedRange(numRows: unknown, numColumns: unknown): RangeObject {
    const member = "Range.getAbsoluteResizedRange";
    const rows = integerArgument(numRows, member, { min: 1 });
    const columns = integerArgument(numColumns, member, { min: 1 });
    return this.at({ ...this.area, rows, columns }, member);
  }

  GetRowsAbove(count?: unknown): RangeObject {
    return this.beside(count, "Range.getRowsAbove", "rows", -1);
  }

  GetRowsBelow(count?: unknown): RangeObject {
    return this.beside(count, "Range.getRowsBelow", "rows", 1);
  }

  GetColumnsBefore(count?: unknown): RangeObject {
    return this.beside(count, "Range.getColumnsBefore", "columns", -1);
  }

  GetColumnsAfter(count?: unknown): RangeObject {
    return this.beside(count, "Range.getColumnsAfter", "columns", 1);
  }

  GetIntersection(another: unknown): RangeObject {
    return existing(this.intersected(another, "Range.getIntersection"));
  }

  GetIntersectionOrNullObject(another: unknown): RangeObject | null {
    return this.intersected(another, "Range.getIntersectionOrNullObject");
  }

  GetBoundingRect(another: unknown): RangeObject {
    const other = areaArgument(this.context.book, this.sheet, another, "Range.getBoundingRect");
    return this.at(boundingArea(this.area, other));
  }

  /** An empty range answers its first cell. */
  GetUsedRange(valuesOnly?: unknown): RangeObject {
    const { row, column } = this.area;
    return this.used(valuesOnly, "Range.getUsedRange") ?? this.at({ row, column, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    return this.used(valuesOnly, "Range.getUsedRangeOrNullObject");
  }

  protected at(area: Area, member = "Range"): RangeObject {
    const { row, column, rows, columns } = area;
    const inside = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
    if (!inside || row + rows > ROWS || column + columns > COLUMNS) {
      throw invalidArgument(member, "the range would lie outside the sheet");
    }
    return this.context.range(this.sheet, area);
  }

  private used(valuesOnly: unknown, member: string): RangeObject | null {
    const only = optional(valuesOnly, (present) => booleanArgument(present, member)) ?? false;
    this.context.book.calculate();
    const area = this.sheet.cells.used(only, this.area);
    return area === undefined ? null : this.at(area);
  }

  private intersected(another: unknown, member: string): RangeObject | null {
    const area = intersection(this.area, areaArgument(this.context.book, this.sheet, another, member));
    return area === undefined ? null : this.at(area);
  }

  /** Rows or columns next to the range, as many as asked; a negative number turns the direction round. */
  private beside(count: unknown, member: string, along: "rows" | "columns", way: 1 | -1): RangeObject {
    const given = optional(count, (present) => integerArgument(present, member)) ?? 1;
    if (given === 0) throw invalidArgument(member, "0 rows or columns were asked for");
    const after = given > 0 === way > 0;
    const size = Math.abs(given);
    const { row, column, rows, columns } = this.area;
    return along === "rows"
      ? this.at({ ...this.area, row: after ? row + rows : row - size, rows: size }, member)
      : this.at({ ...this.area, column: after ? column + columns : column - size, columns: size }, member);
  }
}

function existing(range: RangeObject | null): RangeObject {
  if (range === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return range;
}
