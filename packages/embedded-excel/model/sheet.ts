/**
 * A sheet. Longer than most files: it is the one door to what a sheet holds, and its methods hand on to the files
 * beside it.
 */
import { COLUMNS, ROWS, contains, intersection, overlaps, subtract, type Area } from "./cell-area";
import { cellAddress } from "./address";
import type { AutoFilter } from "./auto-filter";
import { BookError } from "./book-error";
import { isCellError, type Cell, type CellInput, type CellValue } from "./cell";
import { Cells } from "./cells";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import { Lines } from "./lines";
import type { Link, Note } from "./link";
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from "./page-layout";
import type { Pivot } from "./pivot";
import { UNPROTECTED, type Protection } from "./protection";
import type { CellStyle, StylePatch } from "./style";
import type { Table } from "./table";
import type { Validation } from "./validation";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** An insertion or a deletion; `lines`: of whole rows (`down`) or columns. */
export interface LineShift {
  readonly down: boolean;
  readonly lines: boolean;
  /** Where a row or column goes; undefined when it is deleted. */
  readonly to: (index: number) => number | undefined;
}

/** What a sheet tells the workbook it belongs to. */
export interface SheetOwner {
  /** Something that formulas may depend on changed. */
  cellsChanged(sheet: Sheet, areas: readonly Area[]): void;
  /** Anything else changed: looks, sizes, rules, tables. */
  sheetChanged(sheet: Sheet): void;
  /** Visibility or the tab changed. */
  sheetsChanged(): void;
  /** A value was put where a formula had spilled. */
  spillBroken(): void;
  /** Brings formula results up to date. */
  calculate(): void;
}

/**
 * One sheet of the embedded Excel. It keeps what it is told and says that it changed; it refuses only what no
 * sheet can hold. What a protected sheet refuses is asked for with `assertEditable` and `assertAllowed`.
 */
export class Sheet {
  readonly cells = new Cells();
  /** Widths in points. */
  readonly columns = new Lines(48, COLUMNS);
  /** Heights in points; a row without one fits its contents. */
  readonly rows = new Lines(15, ROWS);
  readonly customProperties = new Map<string, string>();
  readonly links = new Map<string, Link>();
  readonly notes = new Map<string, Note>();
  /** A conversation was deleted: one without a note is no longer one that never had any. */
  conversationsGone = false;
  readonly tables: Table[] = [];
  /** The filter on a range that is no table; changed through `filterSheet`. */
  filter: AutoFilter | undefined;
  merges: readonly Area[] = [];
  validations: readonly Validation[] = [];
  /** First wins. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** Pivot tables that came with its file. */
  pivots: readonly Pivot[] = [];
  /** Later ones lie over earlier ones. */
  charts: readonly Chart[] = [];
  /** Rows above which, and columns left of which, a page begins by hand. */
  rowBreaks: readonly number[] = [];
  columnBreaks: readonly number[] = [];
  /** Where cells were inserted or deleted since the sheet was opened, for what only its file knows of it. */
  shifts: readonly LineShift[] = [];

  private shownAs: SheetVisibility = "visible";
  private tab: string | undefined;
  private gridlines = true;
  private headings = true;
  private frozen = { rows: 0, columns: 0 };
  private guard: Protection = UNPROTECTED;
  private page: PageLayout = DEFAULT_PAGE_LAYOUT;

  /** Made by `Book`; `name` is changed through `Book.renameSheet`, which mends formulas too. */
  constructor(
    readonly id: string,
    public name: string,
    private readonly owner: SheetOwner,
  ) {}

  get visibility(): SheetVisibility {
    return this.shownAs;
  }
  set visibility(visibility: SheetVisibility) {
    this.shownAs = visibility;
    this.owner.sheetsChanged();
  }

  /** "#RRGGBB" or undefined. */
  get tabColor(): string | undefined {
    return this.tab;
  }
  set tabColor(color: string | undefined) {
    this.tab = color;
    this.owner.sheetsChanged();
  }

  get showGridlines(): boolean {
    return this.gridlines;
  }
  set showGridlines(show: boolean) {
    this.gridlines = show;
    this.changed();
  }

  get showHeadings(): boolean {
    return this.headings;
  }
  set showHeadings(show: boolean) {
    this.headings = show;
    this.changed();
  }

  /** How many rows and columns stay in view. */
  get freeze(): { readonly rows: number; readonly columns: number } {
    return this.frozen;
  }
  set freeze(freeze: { readonly rows: number; readonly columns: number }) {
    this.frozen = { ...freeze };
    this.changed();
  }

  get protection(): Protection {
    return this.guard;
  }
  set protection(protection: Protection) {
    this.guard = protection;
    this.changed();
  }

  get pageLayout(): PageLayout {
    return this.page;
  }
  set pageLayout(layout: PageLayout) {
    this.page = layout;
    this.changed();
  }

  /** Says that something changed which no setter tells by itself (rules, links, notes, breaks, tables). */
  changed(): void {
    this.owner.sheetChanged(this);
  }

  // What cells hold

  /** The value of a cell, calculated. */
  value(row: number, column: number): CellValue {
    this.owner.calculate();
    return this.cells.at(row, column)?.value ?? null;
  }

  /** The cell's formula with "=", English, commas; undefined where there is none. */
  formula(row: number, column: number): string | undefined {
    return this.cells.at(row, column)?.formula?.text;
  }

  /** Values of a bounded area, calculated, row by row. */
  values(area: Area): CellValue[][] {
    this.owner.calculate();
    return this.map(area, (cell) => cell?.value ?? null);
  }

  /** Puts inputs in an area of their shape; undefined leaves a cell as it is. Hidden cells of a merge stay empty. */
  write(area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    inputs.forEach((line, i) => {
      line.forEach((input, j) => {
        if (input) this.put(area.row + i, area.column + j, input);
      });
    });
    this.owner.cellsChanged(this, [area]);
  }

  /** @internal Cells of an area have moved. */
  clearedByShift(area: Area): void {
    this.owner.cellsChanged(this, [area]);
    this.changed();
  }

  /** Empties the cells of an area; looks, links and rules stay. */
  clearContents(area: Area): void {
    for (const { row, column } of [...this.cells.in(area)]) this.cells.empty(row, column);
    this.owner.cellsChanged(this, [area]);
  }

  private put(row: number, column: number, input: CellInput): void {
    if (this.isCovered(row, column)) return;
    if ("value" in input && input.value === null) {
      this.cells.empty(row, column);
      if (this.cells.styleAt(row, column).quotePrefix) this.patchCell(row, column, { quotePrefix: false });
      return;
    }
    const cell = this.cells.make(row, column);
    if (cell.spilledFrom) {
      delete cell.spilledFrom;
      this.owner.spillBroken();
    }
    if ("formula" in input) {
      cell.value = null;
      cell.formula = { text: input.formula, kind: "dynamic" };
      if (this.cells.styleAt(row, column).quotePrefix) this.patchCell(row, column, { quotePrefix: false });
      return;
    }
    delete cell.formula;
    const { value } = input;
    // What a function said of an error is not for who copies the error.
    cell.value = isCellError(value) ? { error: value.error } : value;
    const style = this.cells.styleAt(row, column);
    const quotePrefix = input.quotePrefix ?? false;
    if (style.quotePrefix !== quotePrefix) this.patchCell(row, column, { quotePrefix });
    if (input.numberFormat !== undefined && style.numberFormat === "General") {
      this.patchCell(row, column, { numberFormat: input.numberFormat });
    }
  }

  private patchCell(row: number, column: number, patch: StylePatch): void {
    this.cells.patch({ row, column, rows: 1, columns: 1 }, patch);
  }

  // How cells look

  style(row: number, column: number): CellStyle {
    return this.cells.styleAt(row, column);
  }

  setStyle(area: Area, patch: StylePatch): void {
    this.cells.patch(area, patch);
    this.changed();
  }

  clearStyles(area: Area): void {
    this.cells.clearStyles(area);
    this.changed();
  }

  setColumnWidth(column: number, columns: number, points: number | undefined): void {
    this.columns.resize(column, columns, points);
    this.changed();
  }

  setRowHeight(row: number, rows: number, points: number | undefined): void {
    this.rows.resize(row, rows, points);
    this.changed();
  }

  hideColumns(column: number, columns: number, hidden: boolean): void {
    this.columns.hide(column, columns, hidden);
    this.changed();
  }

  hideRows(row: number, rows: number, hidden: boolean): void {
    this.rows.hide(row, rows, hidden);
    this.changed();
  }

  /** Groups rows or columns (1), or takes them out of a group (-1). Throws `InvalidOperation` where that cannot be. */
  group(along: "rows" | "columns", start: number, count: number, by: 1 | -1): void {
    if (!this[along].group(start, count, by)) {
      throw new BookError("InvalidOperation", "Rows and columns lie in no group, or in seven at the most.");
    }
    this.changed();
  }

  /** Folds the grouped among rows or columns away, or open. */
  fold(along: "rows" | "columns", start: number, count: number, hidden: boolean): void {
    if (!this[along].fold(start, count, hidden))
      throw new BookError("InvalidOperation", "There is no group of rows or columns there.");
    this.changed();
  }

  // Merged cells

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => contains(merge, row, column));
  }

  /** True for a cell hidden under a merged area's first cell. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  /** Merges an area: its first value stays, the others go. Areas inside it are taken up. */
  merge(area: Area): void {
    const hit = this.merges.filter((merge) => overlaps(merge, area));
    if (hit.some((merge) => subtract(merge, area).length > 0)) {
      throw new BookError(
        "InvalidOperation",
        "Merged cells that lie partly outside the range cannot be merged.",
      );
    }
    if (this.tables.some((table) => overlaps(table.area, area))) {
      throw new BookError("InvalidOperation", "Cells of a table cannot be merged.");
    }
    if (area.rows === 1 && area.columns === 1) return;
    this.merges = [...this.merges.filter((merge) => !hit.includes(merge)), area];
    const filled = [...this.cells.in(area)].filter(({ cell }) => cell.formula || cell.value !== null);
    const first = filled[0];
    const style = this.cells.styleAt(area.row, area.column);
    const kept: Cell | undefined = first && { ...first.cell };
    for (const { row, column } of filled) this.cells.empty(row, column);
    if (kept) {
      const anchor = this.cells.make(area.row, area.column);
      anchor.value = kept.value;
      if (kept.formula) anchor.formula = kept.formula;
      anchor.style = style;
    }
    this.owner.cellsChanged(this, [area]);
    this.changed();
  }

  /** Takes apart every merged area that touches the area. */
  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !overlaps(merge, area));
    this.changed();
  }

  // Links and notes, by cell

  link(row: number, column: number): Link | undefined {
    return this.links.get(cellAddress(row, column));
  }

  note(row: number, column: number): Note | undefined {
    return this.notes.get(cellAddress(row, column));
  }

  // What a protected sheet refuses

  /** Throws `AccessDenied` if the sheet is protected and a cell of the area is locked. */
  assertEditable(area: Area): void {
    if (this.guard.on && this.hasLocked(area)) {
      throw new BookError(
        "AccessDenied",
        "The cell or chart you're trying to change is on a protected sheet.",
      );
    }
  }

  /** Throws `AccessDenied` if the sheet is protected without this permission. */
  assertAllowed(option: keyof Omit<Protection["options"], "selectionMode"> | "nothing"): void {
    if (this.guard.on && (option === "nothing" || !this.guard.options[option])) {
      throw new BookError("AccessDenied", "The sheet is protected.");
    }
  }

  private hasLocked(area: Area): boolean {
    const used = this.cells.used(false);
    const inside = used && intersection(area, used);
    const beyond = !inside || inside.rows * inside.columns < area.rows * area.columns;
    if (beyond && (area.rows === ROWS || area.columns === COLUMNS)) return true;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (this.cells.styleAt(row, column).locked) return true;
      }
    }
    return false;
  }

  /** A value per cell of a bounded area. */
  map<Result>(area: Area, of: (cell: Cell | undefined, row: number, column: number) => Result): Result[][] {
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) => {
        const row = area.row + i;
        const column = area.column + j;
        return of(this.cells.at(row, column), row, column);
      }),
    );
  }
}
