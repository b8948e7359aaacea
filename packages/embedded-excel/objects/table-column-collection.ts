import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { integerArgument, invalidArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection, HostError } from "./host-object";
import { assertSheetThere } from "./sheet-part";
import { TableColumnObject } from "./table-column";

/** `Excel.TableColumnCollection` */
export class TableColumnCollectionObject extends HostCollection<TableColumnObject> {
  readonly typeName = "TableColumnCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
  }

  override items(): readonly TableColumnObject[] {
    return this.table.columns.map((_column, index) => this.column(index));
  }

  get Count(): number {
    return this.table.columns.length;
  }

  GetCount(): number {
    return this.Count;
  }

  /** By name, or by id (counted from 1). */
  GetItem(key: unknown): TableColumnObject {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return column;
  }

  GetItemOrNullObject(key: unknown): TableColumnObject | null {
    const { columns } = this.table;
    const wanted = String(key).toLowerCase();
    const index =
      typeof key === "number" ? key - 1 : columns.findIndex(({ name }) => name.toLowerCase() === wanted);
    return columns[index] ? this.column(index) : null;
  }

  GetItemAt(index: unknown): TableColumnObject {
    const member = "TableColumnCollection.getItemAt";
    const at = integerArgument(index, member);
    if (!this.table.columns[at]) throw invalidArgument(member, "there is no such column");
    return this.column(at);
  }

  private column(index: number): TableColumnObject {
    return new TableColumnObject(this.context, this.sheet, this.table, index);
  }
}
