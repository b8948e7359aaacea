import { tableFilter, type AutoFilter } from "../model/auto-filter";
import { overlaps, sameArea, type Area } from "../model/cell-area";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { integerArgument, invalidArgument, optionsArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostError } from "./host-object";
import type { RangeObject } from "./range-object";
import { areaArgument } from "./range-in-call";
import { SheetPart } from "./sheet-part";

const CRITERIA = [
  "color",
  "criterion1",
  "criterion2",
  "dynamicCriteria",
  "filterOn",
  "icon",
  "operator",
  "subField",
  "values",
];

/**
 * `Excel.AutoFilter` of a sheet, or of a table. A sheet without a filter has the object too: it is not enabled then
 * and has no range. Rows are filtered by chosen values only; `criteria` is not built.
 */
export class AutoFilterObject extends SheetPart {
  readonly typeName = "AutoFilter";

  constructor(
    context: HostContext,
    sheet: Sheet,
    private readonly table?: Table,
  ) {
    super(context, sheet);
  }

  override checkAlive(): void {
    super.checkAlive();
    if (this.table && !this.sheet.tables.includes(this.table)) {
      throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    }
  }

  get Enabled(): boolean {
    return this.filter !== undefined;
  }

  /** True as soon as a column has criteria, whether or not any row falls out. */
  get IsDataFiltered(): boolean {
    return (this.filter?.kept.size ?? 0) > 0;
  }

  /** On another range than before the filter begins anew; on the same one other columns keep theirs. */
  Apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    const member = "AutoFilter.apply";
    const area = this.place(range, member);
    const before = this.filter;
    const kept = new Map(before && sameArea(before.area, area) ? before.kept : []);
    if (columnIndex !== undefined && columnIndex !== null) {
      const column = integerArgument(columnIndex, member, { min: 0, max: area.columns - 1 });
      if (criteria === undefined || criteria === null) kept.delete(column);
      else kept.set(column, keptTexts(criteria, member));
    }
    this.change({ area, kept });
  }

  ClearColumnCriteria(columnIndex: unknown): void {
    const filter = this.existing();
    const bounds = { min: 0, max: filter.area.columns - 1 };
    const column = integerArgument(columnIndex, "AutoFilter.clearColumnCriteria", bounds);
    const kept = new Map(filter.kept);
    kept.delete(column);
    this.change({ ...filter, kept });
  }

  ClearCriteria(): void {
    const { filter } = this;
    if (filter) this.change({ ...filter, kept: new Map() });
  }

  /** What was entered since counts too. */
  Reapply(): void {
    const { filter } = this;
    if (filter) this.change(filter);
  }

  Remove(): void {
    if (!this.table) this.context.book.filterSheet(this.sheet, undefined);
    else {
      this.context.book.filterTable(this.sheet, this.table, new Map());
      this.table.showFilterButton = false;
      this.sheet.changed();
    }
  }

  GetRange(): RangeObject {
    return this.range(this.existing());
  }

  GetRangeOrNullObject(): RangeObject | null {
    const { filter } = this;
    return filter ? this.range(filter) : null;
  }

  private get filter(): AutoFilter | undefined {
    return this.table ? tableFilter(this.table) : this.sheet.filter;
  }

  private existing(): AutoFilter {
    const { filter } = this;
    if (!filter) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return filter;
  }

  private place(range: unknown, member: string): Area {
    const area = areaArgument(this.context.book, this.sheet, range, member);
    if (this.table) {
      if (!sameArea(area, this.table.area) && !(this.filter && sameArea(area, this.filter.area)))
        throw invalidArgument(member, "the range is not the table's");
      return { ...this.table.area, rows: area.rows };
    }
    if (area.rows < 2)
      throw new HostError("NotImplemented", "The embedded Excel filters ranges of two rows or more.");
    if (this.sheet.tables.some((table) => overlaps(table.area, area)))
      throw new HostError("NotImplemented", "The embedded Excel filters a table through the table only.");
    return area;
  }

  private change({ area, kept }: AutoFilter): void {
    if (!this.table) return this.context.book.filterSheet(this.sheet, { area, kept });
    this.table.showFilterButton = true;
    this.context.book.filterTable(this.sheet, this.table, kept);
  }

  private range({ area }: AutoFilter): RangeObject {
    return this.context.range(this.sheet, area);
  }
}

function keptTexts(criteria: unknown, member: string): ReadonlySet<string> {
  const { filterOn, values } = optionsArgument(criteria, member, CRITERIA);
  if (filterOn !== "Values")
    throw new HostError("NotImplemented", `The embedded Excel does not filter on "${String(filterOn)}".`);
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string"))
    throw invalidArgument(member, "an array of texts was expected");
  return new Set(values);
}
