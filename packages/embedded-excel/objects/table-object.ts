import type { Area } from "../model/cell-area";
import { BookError } from "../model/book-error";
import { tableBody, type Table } from "../model/table";
import type { Sheet } from "../model/sheet";
import { booleanArgument, invalidArgument, textArgument } from "./call-arguments";
import { AutoFilterObject } from "./auto-filter-object";
import type { HostContext } from "./host-context";
import { HostError } from "./host-object";
import type { RangeObject } from "./range-object";
import { areaArgument } from "./range-in-call";
import { SheetPart } from "./sheet-part";
import { TableColumnCollectionObject } from "./table-column-collection";
import { TableRowCollectionObject } from "./table-row-collection";
import type { WorksheetObject } from "./worksheet";

/** `Excel.Table` */
export class TableObject extends SheetPart {
  readonly typeName = "Table";

  constructor(
    context: HostContext,
    sheet: Sheet,
    private readonly table: Table,
  ) {
    super(context, sheet);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.table.id };
  }

  override checkAlive(): void {
    super.checkAlive();
    if (!this.sheet.tables.includes(this.table)) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    }
  }

  get Id(): string {
    return this.table.id;
  }

  get LegacyId(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }
  set Name(name: unknown) {
    try {
      this.context.book.tables.rename(this.table, textArgument(name, "Table.name"));
    } catch (error) {
      // One that is taken is no better argument to Excel than one that is none (office-js 551).
      if (error instanceof BookError && error.code === "ItemAlreadyExists")
        throw invalidArgument("Table.name", "the name is taken");
      throw error;
    }
    this.sheet.changed();
  }

  get Style(): string {
    return this.table.style;
  }
  /** One of Excel's own styles, or "" for none. */
  set Style(style: unknown) {
    const name = textArgument(style, "Table.style");
    if (
      name !== "" &&
      !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(name)
    ) {
      throw new HostError("ItemNotFound", `There is no table style "${name}".`);
    }
    this.change({ style: name });
  }

  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  set ShowHeaders(show: unknown) {
    this.context.book.tables.setRow(
      this.sheet,
      this.table,
      "headers",
      booleanArgument(show, "Table.showHeaders"),
    );
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  set ShowTotals(show: unknown) {
    this.context.book.tables.setRow(
      this.sheet,
      this.table,
      "totals",
      booleanArgument(show, "Table.showTotals"),
    );
  }

  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(show: unknown) {
    const showFilterButton = booleanArgument(show, "Table.showFilterButton");
    // Without buttons there is no filter: what it left out is shown again.
    if (!showFilterButton && this.AutoFilter.IsDataFiltered) this.AutoFilter.ClearCriteria();
    this.change({ showFilterButton });
  }

  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(show: unknown) {
    this.change({ showBandedRows: booleanArgument(show, "Table.showBandedRows") });
  }

  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }
  set ShowBandedColumns(show: unknown) {
    this.change({ showBandedColumns: booleanArgument(show, "Table.showBandedColumns") });
  }

  get HighlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }
  set HighlightFirstColumn(highlight: unknown) {
    this.change({ highlightFirstColumn: booleanArgument(highlight, "Table.highlightFirstColumn") });
  }

  get HighlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }
  set HighlightLastColumn(highlight: unknown) {
    this.change({ highlightLastColumn: booleanArgument(highlight, "Table.highlightLastColumn") });
  }

  get Worksheet(): WorksheetObject {
    return this.context.worksheet(this.sheet);
  }

  get AutoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.context, this.sheet, this.table);
  }

  get Columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this.context, this.sheet, this.table);
  }

  get Rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this.context, this.sheet, this.table);
  }

  /** With header and totals. */
  GetRange(): RangeObject {
    return this.range(this.table.area);
  }

  GetHeaderRowRange(): RangeObject {
    if (!this.table.showHeaders) throw new HostError("ItemNotFound", "The table shows no header row.");
    return this.range({ ...this.table.area, rows: 1 });
  }

  GetDataBodyRange(): RangeObject {
    return this.range(tableBody(this.table));
  }

  GetTotalRowRange(): RangeObject {
    if (!this.table.showTotals) throw new HostError("ItemNotFound", "The table shows no totals row.");
    const { area } = this.table;
    return this.range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  Resize(newRange: unknown): void {
    this.sheet.assertAllowed("nothing");
    const area = areaArgument(this.context.book, this.sheet, newRange, "Table.resize");
    this.context.book.tables.resize(this.sheet, this.table, area);
  }

  /** The table and its cells go. */
  Delete(): void {
    this.context.book.tables.remove(this.sheet, this.table, true);
  }

  /** The table goes, its cells stay. */
  ConvertToRange(): RangeObject {
    const { area } = this.table;
    this.context.book.tables.remove(this.sheet, this.table, false);
    return this.range(area);
  }

  private change(part: Partial<Table>): void {
    this.sheet.assertAllowed("nothing");
    Object.assign(this.table, part);
    this.sheet.changed();
  }

  private range(area: Area): RangeObject {
    return this.context.range(this.sheet, area);
  }
}
