import { textArgument } from "./call-arguments";
import { ApplicationObject } from "./application";
import { DocumentPropertiesObject } from "./document-properties";
import type { HostContext } from "./host-context";
import { HostError, HostObject } from "./host-object";
import { NamedItemCollectionObject } from "./name-objects";
import type { RangeObject } from "./range-object";
import { referenceOf } from "./range-in-call";
import { SettingCollectionObject } from "./settings-object";
import { TableCollectionObject } from "./table-collection";
import { WorkbookProtectionObject } from "./workbook-protection";
import { WorksheetCollectionObject } from "./worksheet-collection";

/** `Excel.Workbook`: what `context.workbook` is, and where every path of a request begins. */
export class WorkbookObject extends HostObject {
  readonly typeName = "Workbook";

  constructor(private readonly context: HostContext) {
    super();
  }

  get Name(): string {
    return this.context.fileName;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get Application(): ApplicationObject {
    return new ApplicationObject(this.context);
  }

  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.context);
  }

  get Properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.context);
  }

  get Protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.context);
  }

  get Settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.context);
  }

  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.context);
  }

  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.context);
  }

  GetActiveCell(): RangeObject {
    const { sheet, areas } = this.context.book.selection;
    const [first] = areas;
    if (first === undefined) throw nothingSelected();
    return this.context.range(sheet, {
      row: first.row,
      column: first.column,
      rows: 1,
      columns: 1,
    });
  }

  /** One rectangle; several, or something that is not cells, is an error as in Excel. */
  GetSelectedRange(): RangeObject {
    const { sheet, areas } = this.context.book.selection;
    const [only, second] = areas;
    if (only === undefined || second !== undefined) throw nothingSelected();
    return this.context.range(sheet, only);
  }

  /** How the arguments of an event find their range again: the reference is a sheet's id with an address. */
  _GetRangeForEventByReferenceId(reference: unknown): RangeObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (range === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): RangeObject | null {
    const text = textArgument(reference, "Workbook._GetRangeForEventByReferenceId");
    const at = text.lastIndexOf("!");
    const sheet = this.context.book.sheetById(text.slice(0, at));
    const placed = sheet && referenceOf(this.context.book, text.slice(at + 1), sheet);
    return placed === undefined ? null : this.context.range(placed.sheet, placed.area);
  }
}

function nothingSelected(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}
