import type { Sheet } from "../model/sheet";
import { tableBody, type Table } from "../model/table";
import { grow } from "../model/typing/grow-table";
import { readApiValue } from "../model/values";
import { integerArgument, invalidArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection } from "./host-object";
import { matrixArgument } from "./range-matrix";
import { assertSheetThere } from "./sheet-part";
import { TableRowObject } from "./table-row";

/** `Excel.TableRowCollection` */
export class TableRowCollectionObject extends HostCollection<TableRowObject> {
  readonly typeName = "TableRowCollection";

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

  override items(): readonly TableRowObject[] {
    return Array.from({ length: this.Count }, (_, index) => this.row(index));
  }

  get Count(): number {
    return tableBody(this.table).rows;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): TableRowObject {
    const member = "TableRowCollection.getItemAt";
    return this.row(integerArgument(index, member, { min: 0, max: this.Count - 1 }));
  }

  /** At the end only. What stands below the table would be in the way: then it is refused. */
  Add(index?: unknown, values?: unknown): TableRowObject {
    const member = "TableRowCollection.add";
    const at =
      index === undefined || index === null || index === -1 ? this.Count : integerArgument(index, member);
    if (at !== this.Count || this.table.showTotals)
      throw invalidArgument(member, "rows are added at the end only");
    this.sheet.assertAllowed("allowInsertRows");
    const { area } = this.table;
    const rows = values === undefined ? 1 : Array.isArray(values) ? values.length : 1;
    const added = { ...area, row: area.row + area.rows, rows };
    const matrix = values === undefined ? undefined : matrixArgument(values, added, member);
    if (this.sheet.cells.used(true, added))
      throw invalidArgument(member, "there is something below the table");
    const assertFormula = (formula: string): void => this.context.book.assertFormula(formula);
    const inputs = matrix?.map((line) =>
      line.map((value) => (value === null ? undefined : readApiValue(value, "General", assertFormula))),
    );
    const grown = { ...area, rows: area.rows + rows };
    grow(this.context.book, this.sheet, { table: this.table, area: grown, added });
    if (inputs) this.sheet.write(added, inputs);
    return this.row(at);
  }

  private row(index: number): TableRowObject {
    return new TableRowObject(this.context, this.sheet, this.table, index);
  }
}
