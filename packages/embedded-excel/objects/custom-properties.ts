import type { Sheet } from "../model/sheet";
import { invalidArgument, textArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection, HostError, HostObject } from "./host-object";
import { assertSheetThere } from "./sheet-part";

/** `Excel.WorksheetCustomPropertyCollection`: texts on a sheet by key, whatever the key's case. */
export class WorksheetCustomPropertyCollectionObject extends HostCollection<WorksheetCustomPropertyObject> {
  readonly typeName = "WorksheetCustomPropertyCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
  }

  items(): readonly WorksheetCustomPropertyObject[] {
    return [...this.sheet.customProperties.keys()].map((key) => this.object(key));
  }

  /** Replaces the property if there is one of that key. */
  Add(key: unknown, value: unknown): WorksheetCustomPropertyObject {
    const member = "WorksheetCustomPropertyCollection.add";
    const name = textArgument(key, member);
    if (name === "" || name.length > 255) throw invalidArgument(member, "a key has 1 to 255 characters");
    const text = textArgument(value, member);
    const known = this.find(name) ?? name;
    this.sheet.customProperties.set(known, text);
    this.sheet.changed();
    return this.object(known);
  }

  GetCount(): number {
    return this.sheet.customProperties.size;
  }

  GetItem(key: unknown): WorksheetCustomPropertyObject {
    const found = this.find(textArgument(key, "WorksheetCustomPropertyCollection.getItem"));
    if (found === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return this.object(found);
  }

  GetItemOrNullObject(key: unknown): WorksheetCustomPropertyObject | null {
    const found = this.find(textArgument(key, "WorksheetCustomPropertyCollection.getItemOrNullObject"));
    return found === undefined ? null : this.object(found);
  }

  private find(key: string): string | undefined {
    return [...this.sheet.customProperties.keys()].find((each) => each.toLowerCase() === key.toLowerCase());
  }

  private object(key: string): WorksheetCustomPropertyObject {
    return new WorksheetCustomPropertyObject(this.sheet, key);
  }
}

/** `Excel.WorksheetCustomProperty`. */
export class WorksheetCustomPropertyObject extends HostObject {
  readonly typeName = "WorksheetCustomProperty";

  constructor(
    private readonly sheet: Sheet,
    private readonly key: string,
  ) {
    super();
  }

  override checkAlive(): void {
    if (!this.sheet.customProperties.has(this.key)) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    }
  }

  get Key(): string {
    return this.key;
  }

  get Value(): string {
    return this.sheet.customProperties.get(this.key) ?? "";
  }
  set Value(value: unknown) {
    this.sheet.customProperties.set(this.key, textArgument(value, "WorksheetCustomProperty.value"));
    this.sheet.changed();
  }

  Delete(): void {
    this.sheet.customProperties.delete(this.key);
    this.sheet.changed();
  }
}
