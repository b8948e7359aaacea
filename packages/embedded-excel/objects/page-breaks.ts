import type { Sheet } from "../model/sheet";
import { integerArgument, invalidArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostCollection, HostError, HostObject } from "./host-object";
import type { RangeObject } from "./range-object";
import { areaArgument } from "./range-in-call";
import { assertSheetThere } from "./sheet-part";

/** Above rows, or left of columns. */
type BreakKind = "rows" | "columns";

function breaksOf(sheet: Sheet, kind: BreakKind): readonly number[] {
  return kind === "rows" ? sheet.rowBreaks : sheet.columnBreaks;
}

function setBreaks(sheet: Sheet, kind: BreakKind, breaks: readonly number[]): void {
  const sorted = [...new Set(breaks)].sort((left, right) => left - right);
  if (kind === "rows") sheet.rowBreaks = sorted;
  else sheet.columnBreaks = sorted;
  sheet.changed();
}

/** `Excel.PageBreakCollection`: the manual page breaks of a sheet in one direction. */
export class PageBreakCollectionObject extends HostCollection<PageBreakObject> {
  readonly typeName = "PageBreakCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly kind: BreakKind,
  ) {
    super();
  }

  override checkAlive(): void {
    assertSheetThere(this.context, this.sheet);
  }

  items(): readonly PageBreakObject[] {
    return breaksOf(this.sheet, this.kind).map((index) => this.object(index));
  }

  /** A break before the range's first row, or column. */
  Add(range: unknown): PageBreakObject {
    const member = "PageBreakCollection.add";
    const area = areaArgument(this.context.book, this.sheet, range, member);
    const index = this.kind === "rows" ? area.row : area.column;
    if (index === 0) throw invalidArgument(member, "there is nothing to break off before the first one");
    setBreaks(this.sheet, this.kind, [...breaksOf(this.sheet, this.kind), index]);
    return this.object(index);
  }

  GetCount(): number {
    return breaksOf(this.sheet, this.kind).length;
  }

  GetItem(index: unknown): PageBreakObject {
    const found = this.items()[integerArgument(index, "PageBreakCollection.getItem", { min: 0 })];
    if (found === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  RemovePageBreaks(): void {
    setBreaks(this.sheet, this.kind, []);
  }

  private object(index: number): PageBreakObject {
    return new PageBreakObject(this.context, this.sheet, this.kind, index);
  }
}

/** `Excel.PageBreak`. */
export class PageBreakObject extends HostObject {
  readonly typeName = "PageBreak";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly kind: BreakKind,
    private readonly index: number,
  ) {
    super();
  }

  override checkAlive(): void {
    if (!breaksOf(this.sheet, this.kind).includes(this.index)) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    }
  }

  get RowIndex(): number {
    return this.kind === "rows" ? this.index : 0;
  }

  get ColumnIndex(): number {
    return this.kind === "columns" ? this.index : 0;
  }

  Delete(): void {
    const others = breaksOf(this.sheet, this.kind).filter((index) => index !== this.index);
    setBreaks(this.sheet, this.kind, others);
  }

  GetCellAfterBreak(): RangeObject {
    const area = { row: this.RowIndex, column: this.ColumnIndex, rows: 1, columns: 1 };
    return this.context.range(this.sheet, area);
  }
}
