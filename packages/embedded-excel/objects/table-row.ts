import type { Sheet } from "../model/sheet";
import { tableBody, type Table } from "../model/table";
import { apiValue } from "../model/values";
import type { HostContext } from "./host-context";
import type { RangeObject } from "./range-object";
import { SheetPart } from "./sheet-part";

/** `Excel.TableRow` */
export class TableRowObject extends SheetPart {
  readonly typeName = "TableRow";

  constructor(
    context: HostContext,
    sheet: Sheet,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super(context, sheet);
  }

  get Index(): number {
    return this.index;
  }

  get Values(): (string | number | boolean)[][] {
    return this.sheet.values(this.area).map((line) => line.map(apiValue));
  }

  GetRange(): RangeObject {
    return this.context.range(this.sheet, this.area);
  }

  private get area(): { row: number; column: number; rows: number; columns: number } {
    const body = tableBody(this.table);
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}
