import type {
  CellMend,
  FormulaArea,
  FormulaScope,
  OwnSheet,
  PlacedPlan,
  ReadSheet,
  SheetInfo,
  SheetToReplace,
  SheetsToRead,
  Undone,
  Survey,
  WorkbookPort,
  WorkbookView,
} from "../../src/app/port";
import type { CellSurroundings } from "../../src/app/cell-surroundings";
import type { SheetMark } from "../../src/sheets/marker/marker";
import { areaAddress } from "../../src/sheets/plan/a1";
import type { RepairPlan } from "../../src/sheets/scores/team-repair";

export const blad1: SheetInfo = { id: "{1}", name: "Blad1", visible: true, protected: false };

/** A view of a new workbook with one empty sheet, with what is given in place of that. */
export function viewWith(change: Partial<WorkbookView> = {}): WorkbookView {
  return {
    structureProtected: false,
    sheets: [blad1],
    activeSheet: blad1,
    own: [],
    takenNames: [],
    ...change,
  };
}

/** A view in which the cell in row 3, column 2 is selected and the area from there is free. */
export function viewAtB3(change: Partial<WorkbookView> = {}, sheet: SheetInfo = blad1): WorkbookView {
  return viewWith({
    selection: { sheet, row: 2, column: 1, rows: 1, columns: 1, address: "B3" },
    target: { address: "B3", beyondSheet: false, columnWidths: [48], rowHeights: [15] },
    ...change,
  });
}

/** A workbook that answers one view and remembers what it was asked to do. */
export class MemoryPort implements WorkbookPort {
  readonly looks: Parameters<WorkbookPort["look"]>[0][] = [];
  readonly applied: PlacedPlan[] = [];
  readonly written: { readonly text: string; readonly row: number; readonly column: number }[] = [];
  readonly calls: string[] = [];
  readonly scopes: FormulaScope[] = [];
  readonly frozen: FormulaArea[] = [];
  /** What there is to be found by `findFormulas`. */
  formulas: readonly FormulaArea[] = [];

  constructor(view: WorkbookView = viewWith(), own: readonly OwnSheet[] = view.own) {
    this.view = { ...view, own };
  }

  private readonly view: WorkbookView;

  get untouched(): boolean {
    return (
      this.applied.length === 0 &&
      this.written.length === 0 &&
      this.frozen.length === 0 &&
      this.mended.length === 0
    );
  }

  async look(request: Parameters<WorkbookPort["look"]>[0]): Promise<WorkbookView> {
    this.looks.push(request);
    return this.view;
  }

  readonly answers: { readonly sheetId: string; readonly answers: string }[] = [];

  async traces() {
    const nothing = { author: "", manager: "", company: "", title: "" };
    return {
      about: { ...nothing, subject: "", keywords: "", category: "", comments: "" },
      lastAuthor: "",
      remarks: 0,
    };
  }

  async clean(): Promise<void> {
    this.calls.push("clean");
  }

  async keepAnswers(sheetId: string, answers: string): Promise<void> {
    this.answers.push({ sheetId, answers });
  }

  async apply(plans: readonly PlacedPlan[]) {
    this.applied.push(...plans);
    return plans.map(({ plan, place }) => {
      const at = place.at === "cell" ? place : { row: 0, column: 0 };
      return {
        sheetId: place.at === "cell" ? place.sheetId : "{new}",
        sheet: place.at === "cell" ? this.view.activeSheet.name : place.name,
        address: areaAddress({ row: at.row, column: at.column, rows: plan.rows, columns: plan.columns }),
        tables: [],
      };
    });
  }

  async writeText(text: string, cell: { readonly row: number; readonly column: number }) {
    this.written.push({ text, row: cell.row, column: cell.column });
    return { sheet: this.view.activeSheet.name, address: areaAddress({ ...cell, rows: 1, columns: 1 }) };
  }

  async writeFormula(formula: string, cell: { readonly row: number; readonly column: number }) {
    return this.writeText(formula, cell);
  }

  async findFormulas(scope: FormulaScope, wanted: (formula: string) => boolean) {
    this.scopes.push(scope);
    return this.formulas.filter(({ formulas }) => formulas.flat().every(wanted));
  }

  async replaceByValues(areas: readonly FormulaArea[]): Promise<number> {
    this.frozen.push(...areas);
    return 0;
  }

  async lastWriting(): Promise<number | undefined> {
    return undefined;
  }

  async undoWriting(): Promise<Undone> {
    return { cells: 0, back: 0, changed: [], left: [] };
  }

  /** What there is around any cell. */
  around: CellSurroundings | undefined;

  async surroundings(): Promise<CellSurroundings | undefined> {
    return this.around;
  }

  async replace(plans: readonly PlacedPlan[], _view: WorkbookView, { sheetId, gone }: SheetToReplace) {
    this.calls.push(`replace ${sheetId}`, ...gone.map((id) => `gone ${id}`));
    return this.apply(plans);
  }

  async goTo(sheetId: string, address?: string): Promise<void> {
    this.calls.push(`goTo ${sheetId} ${address}`);
  }

  async removeSheet(sheetId: string): Promise<void> {
    this.calls.push(`removeSheet ${sheetId}`);
  }

  /** What there is to be read. */
  sheets: readonly ReadSheet[] = [];
  readonly mended: CellMend[] = [];
  readonly repaired: RepairPlan[] = [];

  async survey(which: SheetsToRead | ((view: WorkbookView) => SheetsToRead)): Promise<Survey> {
    const view = await this.look({});
    const {
      kinds,
      names,
      ids,
      active: inFront,
      formulas,
    } = typeof which === "function" ? which(view) : which;
    const sheets = this.sheets.filter(
      ({ id, name, active, marker }) =>
        names?.includes(name) ||
        ids?.includes(id) ||
        (inFront && active) ||
        (marker && kinds.includes(marker.kind)),
    );
    return { view, sheets, ...(formulas ? { formulas: [] } : {}) };
  }

  async mendCells(mends: readonly CellMend[]): Promise<number> {
    this.mended.push(...mends);
    return mends.length;
  }

  async mark(sheetId: string, mark: SheetMark): Promise<void> {
    this.calls.push(`mark ${sheetId} ${mark.kind}`);
  }

  async repair(_sheetId: string, plan: RepairPlan): Promise<void> {
    this.repaired.push(plan);
  }

  async readSelection() {
    return { sheet: this.view.activeSheet.name, address: "A1", rows: [["Anna"]] };
  }
}
