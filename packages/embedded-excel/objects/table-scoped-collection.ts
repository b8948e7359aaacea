import { containsArea, overlaps, type Area } from "../model/cell-area";
import type { Sheet } from "../model/sheet";
import { textArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection, HostError } from "./host-object";
import { assertSheetThere } from "./sheet-part";
import type { TableObject } from "./table-object";

/** `Excel.TableScopedCollection`: the tables that touch a range, or lie wholly in it. */
export class TableScopedCollectionObject extends HostCollection<TableObject> {
  readonly typeName = "TableScopedCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly whole: boolean,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
  }

  override items(): readonly TableObject[] {
    return this.sheet.tables
      .filter((table) => (this.whole ? containsArea(this.area, table.area) : overlaps(this.area, table.area)))
      .map((table) => this.context.table(this.sheet, table));
  }

  GetCount(): number {
    return this.items().length;
  }

  GetFirst(): TableObject {
    return existing(this.items()[0]);
  }

  GetItem(key: unknown): TableObject {
    return existing(this.GetItemOrNullObject(key) ?? undefined);
  }

  GetItemOrNullObject(key: unknown): TableObject | null {
    const wanted = textArgument(key, "TableScopedCollection.getItem").toLowerCase();
    return this.items().find((table) => table.Name.toLowerCase() === wanted || table.Id === wanted) ?? null;
  }
}

function existing(table: TableObject | undefined): TableObject {
  if (!table) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return table;
}
