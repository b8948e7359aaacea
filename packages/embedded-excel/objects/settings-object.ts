import { invalidArgument, textArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection, HostError, HostObject } from "./host-object";

/** `Excel.SettingCollection`: what the add-in keeps in the workbook, JSON values by key. */
export class SettingCollectionObject extends HostCollection<SettingObject> {
  readonly typeName = "SettingCollection";

  constructor(private readonly context: HostContext) {
    super();
  }

  items(): readonly SettingObject[] {
    return [...this.context.book.settings.keys()].map((key) => this.object(key));
  }

  /** Replaces the setting if there is one of that key. */
  Add(key: unknown, value: unknown): SettingObject {
    const member = "SettingCollection.add";
    const name = textArgument(key, member);
    if (name === "" || name.length > 255) throw invalidArgument(member, "a key has 1 to 255 characters");
    this.context.book.settings.set(name, value ?? null);
    return this.object(name);
  }

  GetCount(): number {
    return this.context.book.settings.size;
  }

  GetItem(key: unknown): SettingObject {
    const setting = this.GetItemOrNullObject(key);
    if (setting === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return setting;
  }

  GetItemOrNullObject(key: unknown): SettingObject | null {
    const name = textArgument(key, "SettingCollection.getItem");
    return this.context.book.settings.has(name) ? this.object(name) : null;
  }

  private object(key: string): SettingObject {
    return new SettingObject(this.context, key);
  }
}

/** `Excel.Setting`. */
export class SettingObject extends HostObject {
  readonly typeName = "Setting";

  constructor(
    private readonly context: HostContext,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  override checkAlive(): void {
    if (!this.context.book.settings.has(this.key)) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    }
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.context.book.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.context.book.settings.set(this.key, value);
  }

  Delete(): void {
    this.context.book.settings.delete(this.key);
  }
}
