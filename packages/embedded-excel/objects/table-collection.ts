import { splitSheet } from "../model/address";
import { ROWS, isWholeColumns, isWholeRows, type Area } from "../model/cell-area";
import type { Sheet } from "../model/sheet";
import type { PlacedTable } from "../model/tables";
import { booleanArgument, integerArgument, invalidArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection, HostError } from "./host-object";
import { areaOnSheet } from "./range-in-call";
import { assertSheetThere } from "./sheet-part";
import type { TableObject } from "./table-object";
import { PlacedRange } from "./placed-range";

/** `Excel.TableCollection` of the workbook, or of one sheet. */
export class TableCollectionObject extends HostCollection<TableObject> {
  readonly typeName = "TableCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  override checkAlive(): void {
    if (this.sheet) assertSheetThere(this.context, this.sheet);
  }

  override items(): readonly TableObject[] {
    return this.placed().map((placed) => this.object(placed));
  }

  get Count(): number {
    return this.placed().length;
  }

  GetCount(): number {
    return this.Count;
  }

  /** An address without a sheet means the active one, or the sheet whose collection this is. */
  Add(address: unknown, hasHeaders: unknown): TableObject {
    const member = "TableCollection.add";
    const headers = booleanArgument(hasHeaders, member);
    const { sheet, area } = this.place(address, member);
    if (isWholeColumns(area) || isWholeRows(area))
      throw invalidArgument(member, "a table cannot take whole rows or columns");
    if (area.row + Math.max(area.rows, 2) > ROWS)
      throw invalidArgument(member, "there is no room for the table");
    const table = this.context.book.tables.add(sheet, area, headers);
    return this.object({ sheet, table });
  }

  /** By name or id. */
  GetItem(key: unknown): TableObject {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return table;
  }

  GetItemOrNullObject(key: unknown): TableObject | null {
    const wanted = String(key).toLowerCase();
    const placed =
      this.placed().find(({ table }) => table.name.toLowerCase() === wanted) ??
      this.placed().find(({ table }) => table.id === wanted);
    return placed ? this.object(placed) : null;
  }

  GetItemAt(index: unknown): TableObject {
    const member = "TableCollection.getItemAt";
    const placed = this.placed()[integerArgument(index, member)];
    if (!placed) throw invalidArgument(member, "there is no such table");
    return this.object(placed);
  }

  private place(address: unknown, member: string): { readonly sheet: Sheet; readonly area: Area } {
    if (address instanceof PlacedRange) {
      if (this.sheet && address.sheet !== this.sheet)
        throw invalidArgument(member, "the range lies on another sheet");
      return { sheet: address.sheet, area: address.area };
    }
    const { book } = this.context;
    const named = typeof address === "string" ? splitSheet(address).sheet : undefined;
    const sheet = this.sheet ?? (named === undefined ? book.activeSheet : book.sheetByName(named));
    if (!sheet || address === undefined || address === "")
      throw invalidArgument(member, "an address was expected");
    return { sheet, area: areaOnSheet(book, sheet, address, member) };
  }

  private placed(): PlacedTable[] {
    const all = this.context.book.tables.all();
    return this.sheet ? all.filter(({ sheet }) => sheet === this.sheet) : all;
  }

  private object({ sheet, table }: PlacedTable): TableObject {
    return this.context.table(sheet, table);
  }
}
