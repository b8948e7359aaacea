import { isWholeColumns, isWholeRows } from "../model/cell-area";
import { invalidArgument } from "./call-arguments";
import type { RangeObject } from "./range-object";
import { matrixArgument } from "./range-matrix";
import { RangeOutline } from "./range-outline";
import {
  CELL_PROPERTIES,
  COLUMN_PROPERTIES,
  ROW_PROPERTIES,
  getProperties,
  propertyList,
  setProperties,
} from "./range-properties";

/** Properties of many cells, rows or columns in one call. */
export abstract class RangeBulk extends RangeOutline {
  /** One object per row of the range. */
  GetRowProperties(asked: unknown): object[] {
    return this.rowRanges().map((row) => getProperties(row, asked, ROW_PROPERTIES, "Range.getRowProperties"));
  }

  SetRowProperties(given: unknown): void {
    const member = "Range.setRowProperties";
    const list = propertyList(given, this.area.rows, member);
    this.rowRanges().forEach((row, index) => setProperties(row, list[index], ROW_PROPERTIES, member));
  }

  GetColumnProperties(asked: unknown): object[] {
    const member = "Range.getColumnProperties";
    return this.columnRanges().map((column) => getProperties(column, asked, COLUMN_PROPERTIES, member));
  }

  SetColumnProperties(given: unknown): void {
    const member = "Range.setColumnProperties";
    const list = propertyList(given, this.area.columns, member);
    this.columnRanges().forEach((column, index) =>
      setProperties(column, list[index], COLUMN_PROPERTIES, member),
    );
  }

  GetCellProperties(asked: unknown): object[][] {
    const member = "Range.getCellProperties";
    if (this.unbounded) throw invalidArgument(member, "whole rows and columns cannot be read");
    return this.sheet.map(this.area, (_cell, row, column) =>
      getProperties(this.at({ row, column, rows: 1, columns: 1 }), asked, CELL_PROPERTIES, member),
    );
  }

  SetCellProperties(given: unknown): void {
    const member = "Range.setCellProperties";
    const matrix = matrixArgument(given, this.area, member);
    matrix.forEach((line, i) => {
      line.forEach((properties, j) => {
        const cell = { row: this.area.row + i, column: this.area.column + j, rows: 1, columns: 1 };
        setProperties(this.at(cell), properties, CELL_PROPERTIES, member);
      });
    });
  }

  private rowRanges(): RangeObject[] {
    const { row, rows } = this.area;
    return Array.from({ length: rows }, (_, index) => this.at({ ...this.area, row: row + index, rows: 1 }));
  }

  private columnRanges(): RangeObject[] {
    const { column, columns } = this.area;
    return Array.from({ length: columns }, (_, index) =>
      this.at({ ...this.area, column: column + index, columns: 1 }),
    );
  }

  protected get unbounded(): boolean {
    return isWholeColumns(this.area) || isWholeRows(this.area);
  }
}
