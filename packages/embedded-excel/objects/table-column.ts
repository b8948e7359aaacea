import type { Sheet } from "../model/sheet";
import { tableBody, type Table } from "../model/table";
import { apiValue } from "../model/values";
import { textArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostError } from "./host-object";
import type { RangeObject } from "./range-object";
import { SheetPart } from "./sheet-part";

/** `Excel.TableColumn` */
export class TableColumnObject extends SheetPart {
  readonly typeName = "TableColumn";

  constructor(
    context: HostContext,
    sheet: Sheet,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super(context, sheet);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  override checkAlive(): void {
    super.checkAlive();
    if (!this.sheet.tables.includes(this.table) || !this.table.columns[this.index]) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    }
  }

  /** Counted from 1. */
  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return this.table.columns[this.index]?.name ?? "";
  }
  set Name(name: unknown) {
    const text = textArgument(name, "TableColumn.name");
    const header = this.headerArea();
    this.sheet.assertEditable(header);
    this.sheet.write(header, [[{ value: text }]]);
    this.context.book.tables.headerWritten(this.sheet, header);
  }

  /** With the header. */
  get Values(): (string | number | boolean)[][] {
    const { row, rows } = this.table.area;
    const area = { row, rows, column: this.column, columns: 1 };
    return this.sheet.values(area).map((line) => line.map(apiValue));
  }

  GetRange(): RangeObject {
    const { row, rows } = this.table.area;
    return this.context.range(this.sheet, { row, rows, column: this.column, columns: 1 });
  }

  GetHeaderRowRange(): RangeObject {
    return this.context.range(this.sheet, this.headerArea());
  }

  GetDataBodyRange(): RangeObject {
    const { row, rows } = tableBody(this.table);
    return this.context.range(this.sheet, { row, rows, column: this.column, columns: 1 });
  }

  GetTotalRowRange(): RangeObject {
    if (!this.table.showTotals) throw new HostError("ItemNotFound", "The table shows no totals row.");
    const { row, rows } = this.table.area;
    return this.context.range(this.sheet, { row: row + rows - 1, rows: 1, column: this.column, columns: 1 });
  }

  private get column(): number {
    return this.table.area.column + this.index;
  }

  private headerArea(): { row: number; column: number; rows: number; columns: number } {
    if (!this.table.showHeaders) throw new HostError("ItemNotFound", "The table shows no header row.");
    return { row: this.table.area.row, column: this.column, rows: 1, columns: 1 };
  }
}
