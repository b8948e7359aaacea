import type { Sheet } from "../model/sheet";
import type { HostContext } from "./host-context";
import { HostError, HostObject } from "./host-object";

/** Throws when a sheet is no longer in the workbook. */
export function assertSheetThere(context: HostContext, sheet: Sheet): void {
  if (context.book.sheetById(sheet.id) !== sheet) {
    throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  }
}

/** Something that belongs to one sheet and goes with it. */
export abstract class SheetPart extends HostObject {
  constructor(
    protected readonly context: HostContext,
    protected readonly sheet: Sheet,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
  }
}
