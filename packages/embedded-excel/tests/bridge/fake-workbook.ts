/** A tiny tree of API objects, to test the bridge by itself through Microsoft's client. */
import { textArgument } from "../../objects/call-arguments";
import { HostCollection, HostError, HostObject } from "../../objects/host-object";

class FakeFill extends HostObject {
  readonly typeName = "RangeFill";
  constructor(private readonly sheet: FakeSheet) {
    super();
  }
  get Color(): string {
    return this.sheet.fill;
  }
  set Color(value: unknown) {
    this.sheet.fill = textArgument(value, "RangeFill.color");
  }
}

class FakeFormat extends HostObject {
  readonly typeName = "RangeFormat";
  constructor(private readonly sheet: FakeSheet) {
    super();
  }
  get ColumnWidth(): number {
    return 48;
  }
  get Fill(): FakeFill {
    return new FakeFill(this.sheet);
  }
}

export class FakeRange extends HostObject {
  readonly typeName = "Range";
  constructor(
    readonly sheet: FakeSheet,
    private readonly address: string,
  ) {
    super();
  }
  override checkAlive(): void {
    if (this.sheet.deleted) throw new HostError("InvalidReference", "This reference is not valid.");
  }
  get Address(): string {
    return `${this.sheet.Name}!${this.address}`;
  }
  get Values(): unknown {
    return this.sheet.cells.get(this.address) ?? [[""]];
  }
  set Values(values: unknown) {
    this.sheet.cells.set(this.address, values);
  }
  get Text(): unknown {
    throw new Error("a fault of the host");
  }
  get Format(): FakeFormat {
    return new FakeFormat(this.sheet);
  }
  get Worksheet(): FakeSheet {
    return this.sheet;
  }
  GetIntersectionOrNullObject(other: unknown): FakeRange | null {
    if (other instanceof FakeRange) return other.sheet === this.sheet ? this : null;
    throw new HostError("InvalidArgument", "no range");
  }
}

export class FakeSheet extends HostObject {
  readonly typeName = "Worksheet";
  readonly cells = new Map<string, unknown>();
  fill = "#FFFFFF";
  deleted = false;
  constructor(
    private readonly book: FakeWorkbook,
    private name: string,
    readonly id = `{${name}}`,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.name;
  }
  set Name(value: unknown) {
    this.name = textArgument(value, "Worksheet.name");
  }
  get Position(): number {
    return this.book.sheets.indexOf(this);
  }
  get ShowGridlines(): boolean {
    return true;
  }
  GetRange(address: unknown): FakeRange {
    return new FakeRange(this, textArgument(address, "Worksheet.getRange"));
  }
  Delete(): void {
    this.deleted = true;
    this.book.sheets.splice(this.book.sheets.indexOf(this), 1);
  }
}

class FakeSheets extends HostCollection<FakeSheet> {
  readonly typeName = "WorksheetCollection";
  constructor(private readonly book: FakeWorkbook) {
    super();
  }
  items(): readonly FakeSheet[] {
    return this.book.sheets;
  }
  Add(name: unknown): FakeSheet {
    const sheet = new FakeSheet(this.book, textArgument(name, "WorksheetCollection.add"));
    this.book.sheets.push(sheet);
    return sheet;
  }
  GetCount(): number {
    return this.book.sheets.length;
  }
  GetItem(key: unknown): FakeSheet {
    const sheet = this.GetItemOrNullObject(key);
    if (sheet === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }
  GetItemOrNullObject(key: unknown): FakeSheet | null {
    return this.book.sheets.find((sheet) => sheet.Name === key || sheet.id === key) ?? null;
  }
}

export class FakeWorkbook extends HostObject {
  readonly typeName = "Workbook";
  readonly sheets: FakeSheet[] = [];
  constructor(...names: string[]) {
    super();
    for (const name of names) this.sheets.push(new FakeSheet(this, name));
  }
  get Name(): string {
    return "Map1.xlsx";
  }
  get Worksheets(): FakeSheets {
    return new FakeSheets(this);
  }
}
