import { COLUMNS, ROWS } from "../model/cell-area";
import { integerArgument, optional } from "./call-arguments";
import { HostError } from "./host-object";
import type { RangeObject } from "./range-object";
import { areaArgument } from "./range-in-call";
import { SheetPart } from "./sheet-part";

/** `Excel.WorksheetFreezePanes`. Each call replaces what was frozen before. */
export class WorksheetFreezePanesObject extends SheetPart {
  readonly typeName = "WorksheetFreezePanes";

  /**
   * The range is what the frozen pane shows. One that does not begin in A1 would scroll what lies before it out of
   * sight for good; that view is not built.
   */
  FreezeAt(range: unknown): void {
    const area = areaArgument(this.context.book, this.sheet, range, "WorksheetFreezePanes.freezeAt");
    if (area.row > 0 || area.column > 0) {
      throw new HostError("NotImplemented", "The embedded Excel freezes panes that begin in A1 only.");
    }
    const { rows, columns } = area;
    this.freeze({ rows: rows === ROWS ? 0 : rows, columns: columns === COLUMNS ? 0 : columns });
  }

  FreezeRows(count?: unknown): void {
    const bounds = { min: 1, max: ROWS - 1 };
    const rows = optional(count, (value) =>
      integerArgument(value, "WorksheetFreezePanes.freezeRows", bounds),
    );
    this.freeze({ rows: rows ?? 1, columns: 0 });
  }

  FreezeColumns(count?: unknown): void {
    const bounds = { min: 1, max: COLUMNS - 1 };
    const columns = optional(count, (value) =>
      integerArgument(value, "WorksheetFreezePanes.freezeColumns", bounds),
    );
    this.freeze({ rows: 0, columns: columns ?? 1 });
  }

  Unfreeze(): void {
    this.sheet.freeze = { rows: 0, columns: 0 };
  }

  GetLocation(): RangeObject {
    const location = this.GetLocationOrNullObject();
    if (location === null) throw new HostError("ItemNotFound", "The worksheet has no frozen panes.");
    return location;
  }

  GetLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const area = { row: 0, column: 0, rows: rows || ROWS, columns: columns || COLUMNS };
    return this.context.range(this.sheet, area);
  }

  private freeze(panes: { readonly rows: number; readonly columns: number }): void {
    this.sheet.freeze = panes;
    const { book } = this.context;
    if (book.activeSheet !== this.sheet) book.frozenBehind(this.sheet);
  }
}
