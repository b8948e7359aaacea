/**
 * A workbook. Longer than most files: it is the one door to the model, and its methods hand on to the files beside
 * it.
 */
import { NOTHING_ABOUT, type About } from "./about";
import type { LostLater, NotKept } from "./file/not-kept";
import { changedTab, type OtherTab } from "./file/other-tabs";
import { changedPivotSources, type PivotSources } from "./file/pivot-sources";
import type { WorkbookPart } from "./file/workbook-part";
import type { BookChange, SheetView, TypedOutcome } from "../view/workbook-view";
import { contains, type Area } from "./cell-area";
import { filterSheet, filterTable, type AutoFilter, type KeptTexts } from "./auto-filter";
import { BookError } from "./book-error";
import type { CellValue } from "./cell";
import { evaluateArray } from "./calculation/evaluate";
import { Calculation } from "./calculation/calculation";
import type { CustomFunction, FunctionSource } from "./calculation/custom-function";
import { copyName, fillCopy } from "./copying/copy-sheet";
import type { BookParts } from "./file/kept-parts";
import { readBook } from "./file/open";
import { writeBook } from "./file/save";
import { assertReferences } from "./formula-check";
import { assertFormulaLimits } from "./formula-limits";
import { renameSheetInFormula, removeSheetFromFormula } from "./references-in-formulas";
import { localeForms, type BookLocale } from "./locale";
import type { DefinedName } from "./name";
import { Names } from "./names";
import { changeFormulas } from "./sheet-formulas";
import { Sheet, type SheetOwner } from "./sheet";
import { newSheetId, numberedSheetId } from "./sheet-id";
import { assertSheetName } from "./sheet-name";
import { shiftCells, type Shift } from "./shift";
import { DEFAULT_STYLE, type CellStyle } from "./style";
import type { Table } from "./table";
import { Tables } from "./tables";
import { typeInCell } from "./typing/type-in-cell";
import { isValid } from "./typing/validate";
import type { Validation } from "./validation";
import { viewSheet } from "./view-sheet";

export interface BookOptions {
  readonly locale: BookLocale;
  /** A clock in milliseconds, by which opening a file is given up when it takes too long. */
  readonly now?: () => number;
}

/** Where the selection is: one or more areas of one sheet, the first cell of the first being the active one. */
export interface Selection {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** The file that a book came from, kept so that saving does not lose what the model does not know (pictures, some charts). */
export interface KeptFile {
  readonly bytes: Uint8Array;
  /** The ids of the sheets that its worksheets became, in order. */
  readonly sheetIds: readonly string[];
  /** Its part with styles, to which looks are only added. */
  readonly styles?: string;
  /** What it says of itself, by part. */
  readonly properties: ReadonlyMap<string, string>;
  /** Parts beside its sheets: connections, a label, data of other programs. */
  readonly parts: BookParts;
  /** Its tabs that are no worksheets, which have names too. */
  readonly tabs: readonly OtherTab[];
  /** What the workbook's own part says. */
  readonly workbook: WorkbookPart;
  /** Where its pivot tables have their figures from. */
  readonly pivots: PivotSources;
}

/**
 * The workbook of the embedded Excel: sheets, names, settings, selection, and the calculation behind them.
 * Refusals are `BookError`s with the code that Excel's API gives.
 */
export class Book {
  readonly locale: BookLocale;
  /** The add-in's document settings. */
  readonly settings = new Map<string, unknown>();
  /** What it says of itself. */
  about: About = { ...NOTHING_ABOUT };
  readonly names: Names;
  readonly tables: Tables;
  /** True when no sheets may be added, renamed, moved or removed. */
  structureProtected = false;
  /** What `open` keeps of a file for `save`. */
  keptFile: KeptFile | undefined;
  /** What the file that it was opened from has, and `save` does not keep. */
  notKept: readonly NotKept[] = [];
  /** What of the file was lost since by what was done here; known in full when it has been saved. */
  readonly lost = new Set<LostLater>();

  /** Custom functions that the file's formulas name: in capitals, each with how it is shown. */
  readonly fileFunctions = new Map<string, string>();

  /** How a cell looks that nothing gives a look. */
  standardStyle: CellStyle = DEFAULT_STYLE;

  private readonly list: Sheet[] = [];
  private readonly listeners = new Set<(change: BookChange) => void>();
  private readonly calculation: Calculation;
  private chosen: { sheetId: string; areas: readonly Area[] };
  private supposed: string | undefined;
  /** What Excel itself has shown to whoever works in it: "Invalid Sheet". */
  readonly notices: string[] = [];
  private readonly owner: SheetOwner;

  constructor(options: BookOptions) {
    this.locale = options.locale;
    this.names = new Names(this);
    this.tables = new Tables(this);
    this.calculation = new Calculation(this);
    this.owner = {
      cellsChanged: (sheet, areas) => {
        this.calculation.edited(sheet, areas);
        this.tell({ kind: "cells", sheetId: sheet.id, areas });
      },
      sheetChanged: (sheet) => this.tell({ kind: "sheet", sheetId: sheet.id }),
      sheetsChanged: () => this.tell({ kind: "sheets" }),
      spillBroken: () => this.calculation.restart(),
      calculate: () => this.calculate(),
    };
    const first = this.makeSheet(this.freeSheetName(), numberedSheetId(0));
    this.list.push(first);
    this.chosen = { sheetId: first.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  /** Reads an .xlsx file. Rejects with `InvalidArgument` for bytes that are not one. */
  static async open(bytes: Uint8Array, options: BookOptions): Promise<Book> {
    const book = new Book(options);
    await readBook(book, bytes, options.now ?? (() => performance.now()));
    return book;
  }

  /**
   * The workbook as an .xlsx file. The model is not touched, apart from being calculated; custom functions are
   * waited for, and what never gets an answer is saved as it is shown.
   */
  async save(): Promise<Uint8Array> {
    await this.settled().catch(() => undefined);
    this.calculate();
    return writeBook(this, this.calculation.spills());
  }

  // Sheets

  /** In tab order. */
  get sheets(): readonly Sheet[] {
    return this.list;
  }

  get activeSheet(): Sheet {
    return this.selection.sheet;
  }

  /** The sheet that the API takes for the one in front; see `frozenBehind`. */
  get supposedlyActive(): Sheet {
    return (this.supposed !== undefined && this.sheetById(this.supposed)) || this.activeSheet;
  }

  /** Panes were frozen on a sheet behind another: Excel says that it was activated, although it was not (office-js 3148). */
  frozenBehind(sheet: Sheet): void {
    this.supposed = sheet.id;
    this.tell({ kind: "sheets" });
  }

  sheetById(id: string): Sheet | undefined {
    return this.list.find((sheet) => sheet.id === id);
  }

  /** Without regard to case. */
  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.list.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Adds an empty sheet at the end or at an index; without a name it gets the next free one ("Blad2"). */
  addSheet(name?: string, index?: number): Sheet {
    this.assertStructure();
    if (name !== undefined) this.assertFreeName(name);
    const sheet = this.makeSheet(name ?? this.freeSheetName());
    this.list.splice(index ?? this.list.length, 0, sheet);
    this.calculation.restart();
    this.tell({ kind: "sheets" });
    return sheet;
  }

  /** Removes a sheet; formulas that used it give #REF!. The last visible sheet cannot go. */
  removeSheet(sheet: Sheet): void {
    this.assertStructure();
    const index = this.list.indexOf(sheet);
    if (index < 0) throw new BookError("ItemNotFound", "The sheet is not in this workbook.");
    const others = this.list.filter((other) => other !== sheet);
    if (!others.some((other) => other.visibility === "visible")) {
      throw new BookError("InvalidOperation", "A workbook needs a visible sheet.");
    }
    this.list.splice(index, 1);
    this.names.removeSheet(sheet.id);
    this.rewriteFormulas((formula) => removeSheetFromFormula(formula, sheet.name));
    this.calculation.restart();
    if (this.chosen.sheetId === sheet.id) {
      const next = this.nearestVisible(index);
      this.chosen = { sheetId: next.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
    }
    this.tell({ kind: "sheets" });
  }

  /** Puts a copy of a sheet at an index ("Blad1 (2)"), as Excel makes it; see `fillCopy`. */
  copySheet(sheet: Sheet, index: number): Sheet {
    this.assertStructure();
    this.calculate();
    const copy = this.makeSheet(copyName(this, sheet.name));
    fillCopy(this, sheet, copy);
    this.list.splice(index, 0, copy);
    this.calculation.restart();
    this.tell({ kind: "sheets" });
    return copy;
  }

  moveSheet(sheet: Sheet, index: number): void {
    this.assertStructure();
    if (index < 0 || index >= this.list.length)
      throw new BookError("InvalidArgument", "There is no such position.");
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(index, 0, sheet);
    this.calculation.restart();
    this.tell({ kind: "sheets" });
  }

  /** Gives a sheet another name, in formulas and defined names too. */
  renameSheet(sheet: Sheet, name: string): void {
    this.assertStructure();
    if (name === sheet.name) return;
    this.assertFreeName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => renameSheetInFormula(formula, before, name));
    this.calculation.restart();
    this.tell({ kind: "sheets" });
  }

  /** Shows or hides a sheet; the last visible one stays. */
  setVisibility(sheet: Sheet, visibility: Sheet["visibility"]): void {
    this.assertStructure();
    const others = this.list.some((other) => other !== sheet && other.visibility === "visible");
    if (visibility !== "visible" && !others) {
      throw new BookError("InvalidOperation", "A workbook needs a visible sheet.");
    }
    sheet.visibility = visibility;
    if (visibility !== "visible" && this.chosen.sheetId === sheet.id) {
      this.select(this.nearestVisible(this.list.indexOf(sheet)), [
        { row: 0, column: 0, rows: 1, columns: 1 },
      ]);
    }
  }

  /** Whether a tab has the name: of a sheet, or of one that the file has beside those. */
  isSheetName(name: string): boolean {
    const isSame = (tab: { readonly name: string }): boolean => tab.name.toLowerCase() === name.toLowerCase();
    return this.sheetByName(name) !== undefined || (this.keptFile?.tabs.some(isSame) ?? false);
  }

  /** A free name as Excel would give a new sheet. */
  freeSheetName(): string {
    const { sheetName } = localeForms(this.locale);
    for (let number = this.list.length + 1; ; number++) {
      if (!this.isSheetName(`${sheetName}${number}`)) return `${sheetName}${number}`;
    }
  }

  /** Gives a sheet another filter of its own, or none. */
  filterSheet(sheet: Sheet, filter: AutoFilter | undefined): void {
    filterSheet(this, sheet, filter);
  }

  /** Filters the rows of a table by the texts that they show. */
  filterTable(sheet: Sheet, table: Table, kept: KeptTexts): void {
    filterTable(this, sheet, table, kept);
  }

  /** Inserts cells (down, right) or deletes them (up, left). */
  shiftCells(sheet: Sheet, area: Area, shift: Shift): void {
    shiftCells(this, sheet, area, shift);
  }

  // Selection

  get selection(): Selection {
    const sheet = this.sheetById(this.chosen.sheetId) ?? this.list[0];
    if (!sheet) throw new BookError("InvalidOperation", "The workbook has no sheets.");
    return { sheet, areas: this.chosen.areas };
  }

  /** Activates a sheet and selects areas of it. A hidden sheet cannot be activated. */
  select(sheet: Sheet, areas: readonly Area[]): void {
    if (sheet.visibility !== "visible") {
      throw new BookError("InvalidOperation", "A hidden sheet cannot be activated.");
    }
    const activates = this.chosen.sheetId !== sheet.id || this.supposed !== undefined;
    this.supposed = undefined;
    this.chosen = { sheetId: sheet.id, areas };
    if (activates) this.tell({ kind: "sheets" });
    this.tell({ kind: "selection", sheetId: sheet.id, areas });
  }

  // Calculation

  /** Brings formula results up to date; does nothing when nothing changed. */
  calculate(): void {
    this.calculation.run();
  }

  /** Everything again, whatever changed; custom functions only in cells of the area, where one is given. */
  recalculate(sheet?: Sheet, area?: Area): void {
    this.calculation.forget(
      (caller) =>
        (sheet === undefined || caller.sheet === sheet) &&
        (area === undefined || contains(area, caller.row, caller.column)),
    );
    this.calculation.run();
  }

  /** @internal The first calculation of a file. */
  calculateOpened(): void {
    this.calculation.open();
  }

  /** Resolves when everything is calculated and custom functions have answered; rejects when one does not. */
  settled(): Promise<void> {
    return this.calculation.settled();
  }

  /**
   * Throws `InvalidArgument` for a formula that Excel would not take. With "="; `table` is the one in which the formula
   * stands, where that is known: `null` outside any.
   */
  assertFormula(formula: string, table?: Table | null): void {
    this.calculation.assertFormula(formula);
    assertFormulaLimits(formula);
    assertReferences(this, formula, table);
  }

  /**
   * What a formula (with "=", English, commas) would give on a sheet, as rows of values. Nothing is changed.
   * Throws `InvalidArgument` for what is no formula.
   */
  evaluate(sheet: Sheet, formula: string): CellValue[][] {
    this.assertFormula(formula);
    return evaluateArray(this, sheet, formula);
  }

  /** Whether what a cell holds keeps to a validation, were it of that cell. */
  keepsTo(validation: Validation, sheet: Sheet, row: number, column: number): boolean {
    return isValid(this, sheet, row, column, validation, sheet.value(row, column));
  }

  /** Where formulas on a sheet have spilled: areas that include the formula's own cell. */
  spillsOn(sheet: Sheet): readonly Area[] {
    this.calculate();
    return this.calculation.spills().flatMap((spill) => (spill.sheet === sheet ? [spill.area] : []));
  }

  /** @internal */
  engineNames(): ReturnType<Calculation["names"]> {
    return this.calculation.names();
  }

  /** @internal A formula beside the book, without "=", as the calculation is to get it. */
  besideSource(formula: string): string {
    return this.calculation.besideSource(formula);
  }

  /** Makes custom functions known to formulas, in place of those before; `source` is who answers them later. */
  useFunctions(functions: readonly CustomFunction[], source?: FunctionSource): void {
    this.calculation.useFunctions(functions, source);
  }

  /** An answer of a custom function has come: calculated when next asked for. */
  answersCame(): void {
    this.calculation.answersCame();
  }

  /** Custom functions that formulas may name: in capitals, each with how it is shown. */
  get customFunctions(): ReadonlyMap<string, string> {
    return this.calculation.customNames;
  }

  /** Carries a change of a formula's references into all formulas (those of cells with their place) and names. */
  rewriteFormulas(
    rewrite: (
      formula: string,
      sheet: Sheet | undefined,
      cell?: { readonly row: number; readonly column: number },
    ) => string,
  ): void {
    for (const sheet of this.list) changeFormulas(sheet, (formula, cell) => rewrite(formula, sheet, cell));
    this.names.rewrite((formula: DefinedName["formula"]) => rewrite(formula, undefined));
    const { keptFile } = this;
    if (keptFile) {
      const change = (formula: string): string => rewrite(formula, undefined);
      const tabs = keptFile.tabs.map((tab) => changedTab(tab, change));
      this.keptFile = { ...keptFile, tabs, pivots: changedPivotSources(keptFile.pivots, change) };
    }
    this.calculation.restart();
  }

  // A person and the grid

  /**
   * A person types in a cell: read as Excel reads it in this book's language, checked against the sheet's
   * protection and the cell's validation. What is refused changes nothing. A table beside the cell grows with it.
   */
  type(sheetId: string, row: number, column: number, input: string): TypedOutcome {
    const sheet = this.sheet(sheetId);
    const outcome = typeInCell(this, sheet, row, column, input);
    if (outcome.accepted) this.tables.growBeside(sheet, { row, column, rows: 1, columns: 1 });
    return outcome;
  }

  /** The sheet as it is now, calculated, for whoever draws it. */
  view(sheetId: string): SheetView {
    this.calculate();
    return viewSheet(this, this.sheet(sheetId));
  }

  /** Tells of every change, after it; returns the function that ends it. */
  onChange(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @internal For the parts of the model. */
  tell(change: BookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** @internal Formulas may give something else now, although no cell changed. */
  invalidate(): void {
    this.calculation.restart();
  }

  /** @internal The look that cells of a file have unless told otherwise. */
  useStandardStyle({ stored: _stored, ...style }: CellStyle): void {
    const usual = Object.entries(DEFAULT_STYLE).every(
      ([key, value]) => JSON.stringify(style[key as keyof typeof style]) === JSON.stringify(value),
    );
    this.standardStyle = usual && style.fill === undefined ? DEFAULT_STYLE : style;
  }

  /** @internal Puts the sheets of a file in place of what is there. */
  replaceSheets(fill: (make: (name: string, id: string) => Sheet) => Sheet | undefined): void {
    this.list.length = 0;
    const active = fill((name, id) => {
      const sheet = this.makeSheet(name, id);
      this.list.push(sheet);
      return sheet;
    });
    const shown = active ?? this.list[0];
    if (shown) this.chosen = { sheetId: shown.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
    this.calculation.restart();
    this.tell({ kind: "book" });
  }

  private sheet(id: string): Sheet {
    const sheet = this.sheetById(id);
    if (!sheet) throw new BookError("ItemNotFound", "The sheet is not in this workbook.");
    return sheet;
  }

  private makeSheet(name: string, id = newSheetId()): Sheet {
    const sheet = new Sheet(id, name, this.owner);
    sheet.cells.base = this.standardStyle;
    return sheet;
  }

  private nearestVisible(index: number): Sheet {
    const after = this.list.slice(index).find((sheet) => sheet.visibility === "visible");
    const before = this.list.slice(0, index).findLast((sheet) => sheet.visibility === "visible");
    const sheet = after ?? before;
    if (!sheet) throw new BookError("InvalidOperation", "A workbook needs a visible sheet.");
    return sheet;
  }

  private assertStructure(): void {
    if (this.structureProtected) {
      throw new BookError("AccessDenied", "The workbook is protected and cannot be changed.");
    }
  }

  private assertFreeName(name: string, except?: Sheet): void {
    assertSheetName(name);
    const taken = this.sheetByName(name) ?? this.isSheetName(name);
    if (taken && taken !== except)
      throw new BookError("ItemAlreadyExists", `There is already a sheet "${name}".`);
  }
}
