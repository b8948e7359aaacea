/** A worksheet. Longer than most files: a member for each of Excel's, with what it refuses. */
import { COLUMNS, ROWS } from "../model/cell-area";
import type { Sheet, SheetVisibility } from "../model/sheet";
import {
  booleanArgument,
  choiceArgument,
  colorArgument,
  integerArgument,
  invalidArgument,
  optional,
  textArgument,
} from "./call-arguments";
import { AutoFilterObject } from "./auto-filter-object";
import { ChartCollectionObject } from "./charts/chart-collection";
import { CommentCollectionObject } from "./comments";
import { WorksheetCustomPropertyCollectionObject } from "./custom-properties";
import { WorksheetFreezePanesObject } from "./freeze-panes";
import { HostError } from "./host-object";
import { NamedItemCollectionObject } from "./name-objects";
import { PageBreakCollectionObject } from "./page-breaks";
import { PageLayoutObject } from "./page-layout-object";
import { RangeAreasObject } from "./range-areas";
import type { RangeObject } from "./range-object";
import { areaOnSheet } from "./range-in-call";
import { SheetPart } from "./sheet-part";
import { TableCollectionObject } from "./table-collection";
import { WorksheetProtectionObject } from "./worksheet-protection";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;
const VISIBILITY_NAMES = ["Visible", "Hidden", "VeryHidden"] as const;

/** `Excel.Worksheet`. */
export class WorksheetObject extends SheetPart {
  readonly typeName = "Worksheet";

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: unknown) {
    const { book } = this.context;
    book.renameSheet(this.sheet, textArgument(name, "Worksheet.name"));
    // As Excel on the web does, although it carries the change out (office-js 3218).
    if (book.activeSheet === this.sheet)
      book.notices.push("Invalid Sheet. The worksheet that you requested does not exist in the workbook.");
  }

  /** Zero-based. */
  get Position(): number {
    return this.context.book.sheets.indexOf(this.sheet);
  }
  set Position(position: unknown) {
    const last = this.context.book.sheets.length - 1;
    const index = integerArgument(position, "Worksheet.position", { min: 0, max: last });
    this.context.book.moveSheet(this.sheet, index);
  }

  get Visibility(): string {
    return VISIBILITY_NAMES.find((name) => VISIBILITIES[name] === this.sheet.visibility) ?? "Visible";
  }
  set Visibility(visibility: unknown) {
    const name = choiceArgument(visibility, "Worksheet.visibility", VISIBILITY_NAMES);
    const wanted: SheetVisibility = VISIBILITIES[name];
    this.context.book.setVisibility(this.sheet, wanted);
  }

  /** "#RRGGBB", "" for none. */
  get TabColor(): string {
    return this.sheet.tabColor ?? "";
  }
  set TabColor(color: unknown) {
    const wanted = color === "" ? undefined : colorArgument(color, "Worksheet.tabColor");
    if (this.context.book.structureProtected) {
      throw new HostError("AccessDenied", "The workbook is protected and cannot be changed.");
    }
    this.sheet.tabColor = wanted;
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** The client writes `showGridlines` under this name. */
  set Gridlines(show: unknown) {
    this.sheet.showGridlines = booleanArgument(show, "Worksheet.showGridlines");
  }

  get ShowHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  /** The client writes `showHeadings` under this name. */
  set Headings(show: unknown) {
    this.sheet.showHeadings = booleanArgument(show, "Worksheet.showHeadings");
  }

  /** Points. */
  get StandardHeight(): number {
    return this.sheet.rows.defaultSize;
  }

  get AutoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.context, this.sheet);
  }

  get Charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.context, this.sheet);
  }

  get Comments(): CommentCollectionObject {
    return new CommentCollectionObject(this.context, this.sheet);
  }

  get CustomProperties(): WorksheetCustomPropertyCollectionObject {
    return new WorksheetCustomPropertyCollectionObject(this.context, this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanesObject {
    return new WorksheetFreezePanesObject(this.context, this.sheet);
  }

  get HorizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.context, this.sheet, "rows");
  }

  get VerticalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.context, this.sheet, "columns");
  }

  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.context, this.sheet);
  }

  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.context, this.sheet);
  }

  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.context, this.sheet);
  }

  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.context, this.sheet);
  }

  Activate(): void {
    const { book } = this.context;
    const { sheet, areas } = book.selection;
    book.select(this.sheet, sheet === this.sheet ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }]);
  }

  Calculate(markAllDirty?: unknown): void {
    optional(markAllDirty, (present) => booleanArgument(present, "Worksheet.calculate"));
    this.context.book.recalculate(this.sheet);
  }

  /** Answers the copy; where nothing is said of its place it comes first. */
  Copy(positionType?: unknown, relativeTo?: unknown): WorksheetObject {
    const member = "Worksheet.copy";
    const { book } = this.context;
    const type = choiceArgument(positionType ?? "None", member, POSITIONS);
    const beside = type === "Before" || type === "After";
    if (beside && !(relativeTo instanceof WorksheetObject)) {
      throw invalidArgument(member, "the worksheet to put it beside was expected");
    }
    const at = relativeTo instanceof WorksheetObject ? book.sheets.indexOf(relativeTo.sheet) : 0;
    const index = { None: 0, Beginning: 0, Before: at, After: at + 1, End: book.sheets.length }[type];
    return this.context.worksheet(book.copySheet(this.sheet, index));
  }

  Delete(): void {
    if (this.sheet.visibility === "veryHidden") {
      throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
    }
    this.context.book.removeSheet(this.sheet);
  }

  GetCell(row: unknown, column: unknown): RangeObject {
    return this.range({
      row: integerArgument(row, "Worksheet.getCell", { min: 0, max: ROWS - 1 }),
      column: integerArgument(column, "Worksheet.getCell", { min: 0, max: COLUMNS - 1 }),
      rows: 1,
      columns: 1,
    });
  }

  GetRange(address?: unknown): RangeObject {
    return this.range(areaOnSheet(this.context.book, this.sheet, address, "Worksheet.getRange"));
  }

  /** Addresses with commas between them; without any it is the whole sheet. */
  GetRanges(addresses?: unknown): RangeAreasObject {
    const member = "Worksheet.getRanges";
    const all = typeof addresses === "string" ? addresses.split(",") : [addresses];
    const areas = all.map((one) => areaOnSheet(this.context.book, this.sheet, one, member));
    return new RangeAreasObject(this.context, this.sheet, areas);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): RangeObject {
    const member = "Worksheet.getRangeByIndexes";
    const top = integerArgument(row, member, { min: 0, max: ROWS - 1 });
    const left = integerArgument(column, member, { min: 0, max: COLUMNS - 1 });
    return this.range({
      row: top,
      column: left,
      rows: integerArgument(rows, member, { min: 1, max: ROWS - top }),
      columns: integerArgument(columns, member, { min: 1, max: COLUMNS - left }),
    });
  }

  /** An empty sheet answers its first cell. */
  GetUsedRange(valuesOnly?: unknown): RangeObject {
    return this.usedRange(valuesOnly, "Worksheet.getUsedRange") ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    return this.usedRange(valuesOnly, "Worksheet.getUsedRangeOrNullObject");
  }

  GetNext(visibleOnly?: unknown): WorksheetObject {
    return existing(this.neighbour(1, visibleOnly, "Worksheet.getNext"));
  }

  GetNextOrNullObject(visibleOnly?: unknown): WorksheetObject | null {
    return this.neighbour(1, visibleOnly, "Worksheet.getNextOrNullObject");
  }

  GetPrevious(visibleOnly?: unknown): WorksheetObject {
    return existing(this.neighbour(-1, visibleOnly, "Worksheet.getPrevious"));
  }

  GetPreviousOrNullObject(visibleOnly?: unknown): WorksheetObject | null {
    return this.neighbour(-1, visibleOnly, "Worksheet.getPreviousOrNullObject");
  }

  /** How the client finds a neighbour again in a later request. */
  _GetSheetById(id: unknown): WorksheetObject {
    const sheet = this.context.book.sheetById(textArgument(id, "Worksheet._GetSheetById"));
    return existing(sheet === undefined ? null : this.context.worksheet(sheet));
  }

  /** The same for a sheet that `copy` made. */
  _GetAnotherWorksheetById(id: unknown): WorksheetObject {
    return this._GetSheetById(id);
  }

  private usedRange(valuesOnly: unknown, member: string): RangeObject | null {
    const only = optional(valuesOnly, (present) => booleanArgument(present, member)) ?? false;
    this.context.book.calculate();
    const area = this.sheet.cells.used(only);
    return area === undefined ? null : this.range(area);
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown, member: string): WorksheetObject | null {
    const only = optional(visibleOnly, (present) => booleanArgument(present, member)) ?? false;
    const { sheets } = this.context.book;
    for (let index = sheets.indexOf(this.sheet) + step; ; index += step) {
      const sheet: Sheet | undefined = sheets[index];
      if (sheet === undefined) return null;
      if (!only || sheet.visibility === "visible") return this.context.worksheet(sheet);
    }
  }

  private range(area: ConstructorParameters<typeof RangeObject>[2]): RangeObject {
    return this.context.range(this.sheet, area);
  }
}

function existing(sheet: WorksheetObject | null): WorksheetObject {
  if (sheet === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return sheet;
}
