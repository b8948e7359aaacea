import type { Area } from "embedded-excel/cells";
import { parseArea, splitSheet } from "embedded-excel/cells";
import type { Book } from "embedded-excel/book";
import { BookError } from "embedded-excel/book";
import type { Sheet } from "embedded-excel/book";
import type { BookChange, SheetView } from "embedded-excel/view";
import { Person, type Refusal } from "./edits/edits-by-hand";
import type { Grid } from "./grid/grid";
import type { GridIntent } from "./grid/intents";
import { Store } from "./pieces/store";
import { TableFilters, type TableColumnPlace } from "./tables/table-filters";
import type { Wording } from "./pieces/wording";
import type { SheetTab } from "./tabs/sheet-tabs";

/** What the page shows of the book around the grid. */
export interface BookState {
  readonly sheets: readonly SheetTab[];
  readonly active: string;
  readonly selection: readonly Area[];
  /** The sheet in front. */
  readonly view: SheetView;
  /** The column of a table whose menu is open, and the cell of its header. */
  readonly filter?: { readonly row: number; readonly column: number; readonly place: TableColumnPlace };
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The workbook on the grid, both ways: draws what changes in it, and carries out what a person does. */
export class BookOnGrid {
  readonly state: Store<BookState>;
  /** The book has changed since it was made, opened or saved. */
  changed = false;
  /** The book has changed since it was made or opened. */
  touched = false;

  private readonly person: Person;
  readonly filters: TableFilters;
  private readonly stopListening: () => void;
  private readonly selections = new Map<string, readonly Area[]>();
  private readonly dirty = new Set<string>();
  private sheetList: string;
  private sheetsDirty = false;
  private selectionDirty = false;
  private drawing = false;
  private personSelects = false;

  constructor(
    readonly book: Book,
    private readonly grid: Grid,
    private readonly words: Wording,
    private readonly say: (refusal: Refusal) => void,
    private readonly openAddress: (address: string) => void,
  ) {
    this.person = new Person(book, words, (text) => {
      void navigator.clipboard?.writeText(text).catch(() => undefined);
    });
    this.filters = new TableFilters(book);
    this.sheetList = sheetList(book);
    this.state = new Store(this.readState());
    this.stopListening = book.onChange((change) => this.note(change));
  }

  /** Draws the book in place of what is on the grid. */
  start(): void {
    const { book, grid } = this;
    grid.show(
      book.sheets.map((sheet) => book.view(sheet.id)),
      book.activeSheet.id,
      book.selection.areas,
    );
  }

  dispose(): void {
    this.stopListening();
  }

  mayEdit(sheetId: string, row: number, column: number): boolean {
    if (this.person.mayEdit(sheetId, row, column)) return true;
    this.say({ ...this.words.refusals.protected, at: { sheetId, row, column } });
    return false;
  }

  editText(sheetId: string, row: number, column: number): string | undefined {
    return this.person.editText(sheetId, row, column);
  }

  isFiltered(sheetId: string, row: number, column: number): boolean {
    const place = this.filters.at(sheetId, row, column);
    return place !== undefined && this.filters.isFiltered(place);
  }

  /** Opens the menu of a table's column, if there is one at the cell; answers whether there is. */
  openFilter(sheetId: string, row: number, column: number): boolean {
    const place = this.filters.at(sheetId, row, column);
    if (place) this.state.set({ filter: { row, column, place } });
    return place !== undefined;
  }

  /** Closes the menu, after doing what was chosen in it. */
  closeFilter(act?: (filters: TableFilters, place: TableColumnPlace) => void): void {
    const { filter } = this.state.get();
    this.state.set({ filter: undefined });
    if (filter && act) this.attempt(() => act(this.filters, filter.place), this.words.refusals.protected);
  }

  /** Carries out what a person wants, and says so when it cannot be done. */
  do(intent: GridIntent): void {
    if (intent.kind === "follow") return this.follow(intent.link);
    if (intent.kind === "filter") return void this.openFilter(intent.sheetId, intent.row, intent.column);
    this.personSelects = intent.kind === "select";
    const refusal = this.person.carryOut(intent);
    this.personSelects = false;
    if (refusal) this.say(refusal);
    // Univer has changed these itself; what the model did not take over goes back.
    if (intent.kind === "columnWidths") {
      this.grid.forgetSizes(intent.sheetId, "columnData", intent.widths.keys());
      this.schedule(() => this.dirty.add(intent.sheetId));
    }
    if (intent.kind === "rowHeights") {
      this.grid.forgetSizes(intent.sheetId, "rowData", intent.heights.keys());
      this.schedule(() => this.dirty.add(intent.sheetId));
    }
  }

  /** A person does something with a sheet as a whole. `denied` is said where protection forbids it. */
  onSheet(id: string, act: (sheet: Sheet, book: Book) => void, denied?: Refusal): void {
    const sheet = this.book.sheetById(id);
    if (sheet) this.attempt(() => act(sheet, this.book), denied);
  }

  /** A new sheet after the one in front, as Excel adds it. */
  addSheet(): void {
    const { book } = this;
    this.attempt(() => {
      const sheet = book.addSheet(undefined, book.sheets.indexOf(book.activeSheet) + 1);
      book.select(sheet, [FIRST_CELL]);
    });
  }

  /** Where the selection was when the sheet was last in front. */
  lastSelection(id: string): readonly Area[] {
    return this.selections.get(id) ?? [FIRST_CELL];
  }

  private attempt(act: () => void, denied?: Refusal): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      const refusal = error.code === "AccessDenied" ? denied : undefined;
      this.say(refusal ?? this.words.refusals.sheet[error.code] ?? this.words.refusals.other);
    }
  }

  private follow(link: string): void {
    if (!link.startsWith("#")) return this.openAddress(link);
    const { sheet: name, rest } = splitSheet(link.slice(1));
    const sheet = name === undefined ? this.book.activeSheet : this.book.sheetByName(name);
    const area = parseArea(rest);
    if (sheet && area && sheet.visibility === "visible") this.book.select(sheet, [area]);
    else this.say(this.words.refusals.link(link.slice(1)));
  }

  private note(change: BookChange): void {
    if (change.kind === "selection") this.selections.set(change.sheetId, change.areas);
    if (this.changesFile(change)) this.changed = this.touched = true;
    this.schedule(() => {
      switch (change.kind) {
        case "cells":
          // Formulas on other sheets may have changed with them.
          for (const sheet of this.book.sheets) this.dirty.add(sheet.id);
          break;
        case "sheet":
        case "results":
          this.dirty.add(change.sheetId);
          break;
        case "sheets":
        case "book":
          this.sheetsDirty = true;
          break;
        case "selection":
          if (!this.personSelects) this.selectionDirty = true;
      }
    });
  }

  /** Going to another sheet, or what formulas give, is no change that would have to be saved. */
  private changesFile(change: BookChange): boolean {
    if (change.kind === "selection" || change.kind === "results") return false;
    if (change.kind !== "sheets") return true;
    const before = this.sheetList;
    this.sheetList = sheetList(this.book);
    return this.sheetList !== before;
  }

  /** Draws once for all that changes in one go. */
  private schedule(mark: () => void): void {
    mark();
    if (this.drawing) return;
    this.drawing = true;
    queueMicrotask(() => {
      this.drawing = false;
      this.draw();
    });
  }

  private draw(): void {
    const { book, grid } = this;
    if (this.sheetsDirty) {
      grid.redrawSheets(
        book.sheets.map((sheet) => book.view(sheet.id)),
        book.activeSheet.id,
      );
      this.selectionDirty = true;
    } else {
      for (const id of this.dirty) if (book.sheetById(id)) grid.redraw(book.view(id));
    }
    if (this.selectionDirty) grid.select(book.activeSheet.id, book.selection.areas);
    this.dirty.clear();
    this.sheetsDirty = false;
    this.selectionDirty = false;
    this.state.set(this.readState());
  }

  private readState(): BookState {
    const { book } = this;
    return {
      sheets: book.sheets.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === "visible",
        ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
      })),
      active: book.activeSheet.id,
      selection: book.selection.areas,
      view: book.view(book.activeSheet.id),
    };
  }
}

/** Names, order, visibility and colours of the sheets. */
function sheetList(book: Book): string {
  return JSON.stringify(
    book.sheets.map(({ id, name, visibility, tabColor }) => [id, name, visibility, tabColor]),
  );
}
