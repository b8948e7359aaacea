import type { Sheet } from "../model/sheet";
import { booleanArgument, optional, textArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection, HostError } from "./host-object";
import type { WorksheetObject } from "./worksheet";

/** `Excel.WorksheetCollection`. */
export class WorksheetCollectionObject extends HostCollection<WorksheetObject> {
  readonly typeName = "WorksheetCollection";

  constructor(private readonly context: HostContext) {
    super();
  }

  items(): readonly WorksheetObject[] {
    return this.context.book.sheets.map((sheet) => this.object(sheet));
  }

  Add(name?: unknown): WorksheetObject {
    const wanted = optional(name, (present) => textArgument(present, "WorksheetCollection.add"));
    return this.object(this.context.book.addSheet(wanted));
  }

  GetActiveWorksheet(): WorksheetObject {
    return this.object(this.context.book.supposedlyActive);
  }

  GetCount(visibleOnly?: unknown): number {
    return this.sheets(visibleOnly, "WorksheetCollection.getCount").length;
  }

  GetFirst(visibleOnly?: unknown): WorksheetObject {
    return this.existing(this.sheets(visibleOnly, "WorksheetCollection.getFirst")[0]);
  }

  GetLast(visibleOnly?: unknown): WorksheetObject {
    return this.existing(this.sheets(visibleOnly, "WorksheetCollection.getLast").at(-1));
  }

  /** By name, whatever the case, or by id. */
  GetItem(key: unknown): WorksheetObject {
    return this.existing(this.find(key, "WorksheetCollection.getItem"));
  }

  GetItemOrNullObject(key: unknown): WorksheetObject | null {
    const sheet = this.find(key, "WorksheetCollection.getItemOrNullObject");
    return sheet === undefined ? null : this.object(sheet);
  }

  private find(key: unknown, member: string): Sheet | undefined {
    const text = textArgument(key, member);
    const { book } = this.context;
    return book.sheetById(text) ?? book.sheetByName(text);
  }

  private sheets(visibleOnly: unknown, member: string): readonly Sheet[] {
    const only = optional(visibleOnly, (present) => booleanArgument(present, member)) ?? false;
    return this.context.book.sheets.filter((sheet) => !only || sheet.visibility === "visible");
  }

  private existing(sheet: Sheet | undefined): WorksheetObject {
    if (sheet === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return this.object(sheet);
  }

  private object(sheet: Sheet): WorksheetObject {
    return this.context.worksheet(sheet);
  }
}
