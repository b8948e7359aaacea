import { contains } from "embedded-excel/cells";
import { filterTable, shownTexts, tableFilter } from "embedded-excel/rules";
import type { Book } from "embedded-excel/book";
import type { CellValue } from "embedded-excel/cells";
import { isCellError } from "embedded-excel/cells";
import type { Sheet } from "embedded-excel/book";
import { tableBody, type Table } from "embedded-excel/rules";
import { lifted, putDown } from "../edits/transfer";

/** A column of a table, by the cell of its header. */
export interface TableColumnPlace {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly column: number;
}

export interface FilterChoice {
  /** What the cells show; "" stands for empty cells. */
  readonly text: string;
  readonly chosen: boolean;
}

/**
 * The filters that a person sets on tables. Rows that fall out are hidden in the workbook itself, so a saved file
 * shows what was on the screen; which values were chosen lasts as long as the workbook is open.
 */
export class TableFilters {
  constructor(private readonly book: Book) {}

  /** The column whose header with a filter button stands in a cell. */
  at(sheetId: string, row: number, column: number): TableColumnPlace | undefined {
    const sheet = this.book.sheetById(sheetId);
    const table = sheet?.tables.find((each) => contains(each.area, row, column));
    if (!sheet || !table?.showFilterButton || !table.showHeaders || table.area.row !== row) return undefined;
    return { sheet, table, column: column - table.area.column };
  }

  isFiltered({ table, column }: TableColumnPlace): boolean {
    return tableFilter(table)?.kept.has(column) ?? false;
  }

  /** What the column holds, each text once, in order. */
  choices(place: TableColumnPlace): readonly FilterChoice[] {
    const kept = tableFilter(place.table)?.kept.get(place.column);
    return [...new Set(this.texts(place))]
      .sort((a, b) => a.localeCompare(b, this.book.locale, { numeric: true }))
      .map((text) => ({ text, chosen: kept?.has(text) ?? true }));
  }

  /** Keeps rows with these texts in view; all of them takes the filter of the column away. */
  choose(place: TableColumnPlace, texts: ReadonlySet<string>): void {
    const { sheet, table, column } = place;
    const kept = new Map(tableFilter(table)?.kept);
    if (this.texts(place).every((text) => texts.has(text))) kept.delete(column);
    else kept.set(column, texts);
    filterTable(this.book, sheet, table, kept);
  }

  /** Sorts the table's rows by a column: numbers, then texts, then truth values and errors; empty cells last. */
  sort({ sheet, table, column }: TableColumnPlace, direction: 1 | -1): void {
    sheet.assertAllowed("allowSort");
    const body = tableBody(table);
    sheet.assertEditable(body);
    const values = sheet.values(body);
    const order = values.map((_, index) => index);
    const key = (index: number): CellValue => values[index]?.[column] ?? null;
    order.sort((a, b) => {
      const [left, right] = [key(a), key(b)];
      if (left === null || right === null) return Number(left === null) - Number(right === null) || a - b;
      return direction * this.compare(left, right) || a - b;
    });
    const rows = lifted(sheet, body);
    const sorted = order.map((index) => rows[index] ?? []);
    putDown(sheet, sorted, body);
  }

  private compare(left: NonNullable<CellValue>, right: NonNullable<CellValue>): number {
    const rank = (value: CellValue) => ["number", "string", "boolean", "object"].indexOf(typeof value);
    if (rank(left) !== rank(right)) return rank(left) - rank(right);
    if (typeof left === "number" && typeof right === "number") return left - right;
    const text = (value: CellValue) => (isCellError(value) ? value.error : String(value));
    return text(left).localeCompare(text(right), this.book.locale);
  }

  private texts({ sheet, table, column }: TableColumnPlace): readonly string[] {
    const body = tableBody(table);
    return shownTexts(this.book, sheet, { ...body, column: body.column + column, columns: 1 });
  }
}
