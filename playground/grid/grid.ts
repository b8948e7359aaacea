/**
 * The grid on the page. Longer than most files: it is the one place that knows Univer's commands, and they undo one
 * another.
 */
import type { IDisposable, IRange, IWorkbookData, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { ChartCornerView } from "embedded-excel/view";
import type { AreaView, SheetView } from "embedded-excel/view";
import { cellPlace, rowPlace, type Place } from "./cell-place";
import { drawCells, type CellQuestions } from "./drawn-cells";
import { floatPlace, type FloatPlace } from "./float-place";
import { offerFunctions, type HelpWords, type OfferedFunction } from "./formula-help";
import { quietFreezeLines } from "./freeze-handles";
import { commandFate } from "./command-policy";
import { gridRules, ruleChanges, type GridRule } from "./drawn-conditional-formats";
import type { GridIntent } from "./intents";
import { sheetChanges, type GridMutation } from "./sheet-changes";
import { areaOf, gridSheet, type GridCell, type GridSheet } from "./sheet-data";
import { resizedLines, selectedArea, univerSelections } from "./selections";
import { letEnterEnter } from "./enter-key";
import { hideProgress, startUniver } from "./univer";
import { commandEntries } from "./univer-cells";

/** What the grid asks of whoever has the workbook. */
export interface GridQuestions extends CellQuestions {
  /** May a person edit this cell now? Says so to the person if not. */
  mayEdit(sheetId: string, row: number, column: number): boolean;
}

interface Drawn {
  readonly sheet: GridSheet;
  readonly rules: readonly GridRule[];
}

const FRAMES_TO_SETTLE = 40;

/** Univer's number for a command, as opposed to what comes of one. */
const COMMAND = 0;

/** Univer's word for how an editor was opened. */
const DOUBLE_CLICK = 4;

/** Marks what this page does itself, so that it is not taken for a person's doing. */
const FROM_HOST = { onlyLocal: true, fromHost: true } as const;

/** Of cells that are `onlyLocal` Univer does not work out conditional formats with a formula anew. */
const CELLS = "sheet.mutation.set-range-values";

/**
 * The grid that a person sees: draws sheet views and says what the person wants. It knows nothing of the workbook
 * and changes nothing by itself.
 */
export class Grid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly drawn = new Map<string, Drawn>();
  private unit: string | undefined;
  private units = 0;
  private activeId: string | undefined;
  private editing = false;
  private offered: IDisposable | undefined;

  constructor(
    container: HTMLElement,
    private readonly ask: GridQuestions,
    private readonly onIntent: (intent: GridIntent) => void,
    /** Something moved on the screen: scrolling, sizes, zoom, another selection. */
    private readonly whenMoved: () => void,
  ) {
    const { univer, api } = startUniver(container);
    this.univer = univer;
    this.api = api;
    this.listen();
    container.addEventListener("keydown", (event) => this.onUndoKey(event), true);
  }

  /** Draws a workbook in place of what is there. */
  show(views: readonly SheetView[], active: string, selection: readonly AreaView[]): void {
    const old = this.unit;
    const unit = `book${++this.units}`;
    this.drawn.clear();
    for (const view of views) this.drawn.set(view.id, drawing(view));
    this.activeId = active;
    const data: Partial<IWorkbookData> = {
      id: unit,
      name: unit,
      sheetOrder: views.map((view) => view.id),
      sheets: Object.fromEntries(views.map((view) => [view.id, copyOf(this.drawn.get(view.id)?.sheet)])),
    };
    this.unit = unit;
    this.api.createWorkbook(data, { makeCurrent: true });
    // Univer's sheet services exist from the first workbook on.
    if (!old) {
      drawCells(this.univer, this.ask, (sheetId, row, column) =>
        this.say({ kind: "filter", sheetId, row, column }),
      );
      hideProgress(this.univer);
      letEnterEnter(this.univer);
    }
    if (old) this.api.disposeUnit(old);
    for (const [id, { rules }] of this.drawn) this.mutate(id, ruleChanges([], rules));
    this.select(active, selection, false);
    this.settle(FRAMES_TO_SETTLE);
  }

  /** Univer puts up parts of a new workbook some frames later. */
  private settle(frames: number): void {
    this.onMoved();
    if (frames > 0) requestAnimationFrame(() => this.settle(frames - 1));
  }

  /** Offers custom functions while a formula is typed, in place of those before. After the first `show`. */
  offerFunctions(functions: readonly OfferedFunction[], words: HelpWords): void {
    this.offered?.dispose();
    this.offered = offerFunctions(this.univer, functions, words);
  }

  /** Draws what differs in one sheet. */
  redraw(view: SheetView): void {
    const before = this.drawn.get(view.id);
    if (!before) return;
    const after = drawing(view);
    this.drawn.set(view.id, after);
    this.mutate(view.id, sheetChanges(before.sheet, after.sheet));
    this.mutate(view.id, ruleChanges(before.rules, after.rules));
    this.onMoved();
  }

  /** Brings the sheets up to date: some added or removed, another one in front. Their order shows elsewhere. */
  redrawSheets(views: readonly SheetView[], active: string): void {
    const wanted = new Set(views.map((view) => view.id));
    views.forEach((view, index) => {
      if (this.drawn.has(view.id)) return this.redraw(view);
      const made = drawing(view);
      this.drawn.set(view.id, made);
      this.run("sheet.mutation.insert-sheet", { index, sheet: copyOf(made.sheet) });
      this.mutate(view.id, ruleChanges([], made.rules));
    });
    this.activate(active);
    for (const id of [...this.drawn.keys()]) {
      if (wanted.has(id)) continue;
      this.drawn.delete(id);
      this.run("sheet.mutation.remove-sheet", { subUnitId: id });
    }
  }

  /** A person has resized lines in the grid itself: the next drawing sets them, whatever the model made of it. */
  forgetSizes(sheetId: string, kind: "columnData" | "rowData", indexes: Iterable<number>): void {
    const drawn = this.drawn.get(sheetId);
    if (!drawn) return;
    const lines = { ...drawn.sheet[kind] };
    for (const index of indexes) lines[index] = { ...lines[index], w: -1, h: -1 };
    this.drawn.set(sheetId, { ...drawn, sheet: { ...drawn.sheet, [kind]: lines } });
  }

  /** Selects areas of a sheet and, if asked, scrolls to the first. */
  select(sheetId: string, areas: readonly AreaView[], scroll = true): void {
    this.activate(sheetId);
    const sheet = this.drawn.get(sheetId)?.sheet;
    if (!sheet || areas.length === 0) return;
    const selections = univerSelections(areas, sheet);
    this.run("sheet.operation.set-selections", { subUnitId: sheetId, selections });
    const first = selections[0]?.primary;
    if (scroll && first) {
      const { startRow, startColumn } = first;
      const range = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
      this.api.syncExecuteCommand("sheet.command.scroll-to-cell", { range }, FROM_HOST);
    }
    this.onMoved();
  }

  private onMoved(): void {
    const sheet = this.drawn.get(this.activeId ?? "")?.sheet;
    if (this.unit && sheet) quietFreezeLines(this.univer, this.unit, sheet.freeze);
    this.whenMoved();
  }

  /** Where a cell of the sheet in front is, in pixels from the container's top left corner; undefined out of sight. */
  cellPlace(row: number, column: number): Place | undefined {
    return this.unit && this.activeId
      ? cellPlace(this.univer, this.unit, this.activeId, row, column)
      : undefined;
  }

  /** The same of a row, whichever columns are in sight. */
  rowPlace(row: number): Pick<Place, "top" | "height"> | undefined {
    return this.unit && this.activeId ? rowPlace(this.univer, this.unit, this.activeId, row) : undefined;
  }

  /** Where what floats between two corners of the sheet in front lies; undefined out of sight. */
  floatPlace(from: ChartCornerView, to: ChartCornerView): FloatPlace | undefined {
    return this.unit && this.activeId
      ? floatPlace(this.univer, this.unit, this.activeId, from, to)
      : undefined;
  }

  /** What a cell shows, as the grid itself has it. */
  shownText(sheetId: string, row: number, column: number): string {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    return String(sheet?.getSheet().getCell(row, column)?.v ?? "");
  }

  /** The cell as it is drawn now. */
  private cell(sheetId: string, row: number, column: number): GridCell | undefined {
    return this.drawn.get(sheetId)?.sheet.cellData[row]?.[column];
  }

  /** Puts the keyboard in the grid. */
  focus(): void {
    this.container()?.focus();
  }

  dispose(): void {
    this.univer.dispose();
  }

  /** Opens the editor on the selected cell, with what the cell holds. */
  edit(): void {
    this.focus();
    this.api.syncExecuteCommand("sheet.operation.set-cell-edit-visible", {
      visible: true,
      eventType: DOUBLE_CLICK,
      unitId: this.unit,
    });
  }

  private container(): HTMLElement | null {
    return document.querySelector("[data-u-comp='render-canvas']");
  }

  private activate(sheetId: string): void {
    this.activeId = sheetId;
    this.run("sheet.operation.set-worksheet-active", { subUnitId: sheetId });
  }

  private mutate(sheetId: string, changes: readonly GridMutation[]): void {
    for (const { id, params } of changes) this.run(id, { subUnitId: sheetId, ...params });
  }

  private run(id: string, params: Readonly<Record<string, unknown>>): void {
    const options = id === CELLS ? { fromHost: true } : FROM_HOST;
    this.api.syncExecuteCommand(id, { unitId: this.unit, ...params }, options);
  }

  private listen(): void {
    const { api } = this;
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      const options = event.options as { fromHost?: boolean } | undefined;
      if (options?.fromHost || Number(event.type) !== COMMAND) return;
      if (this.steer(event.id, event.params)) event.cancel = true;
    });
    api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if ((options as { fromHost?: boolean } | undefined)?.fromHost) return;
      this.readBack(id, params as Record<string, unknown> | undefined);
    });
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      if (!this.ask.mayEdit(event.worksheet.getSheetId(), event.row, event.column)) event.cancel = true;
    });
    api.addEvent(api.Event.SheetEditStarted, () => (this.editing = true));
    api.addEvent(api.Event.SheetEditEnded, () => (this.editing = false));
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      const link = this.cell(worksheet.getSheetId(), row, column)?.custom?.link;
      if (link) this.say({ kind: "follow", link });
    });
    api.addEvent(api.Event.Scroll, () => this.onMoved());
    api.addEvent(api.Event.SheetSkeletonChanged, () => this.onMoved());
    api.addEvent(api.Event.SheetZoomChanged, () => this.onMoved());
    api.addEvent(api.Event.LifeCycleChanged, () => this.onMoved());
  }

  /** Univer's own undo knows nothing of what the model does. While a cell is edited it is the editor's. */
  private onUndoKey(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y") || this.editing) return;
    event.preventDefault();
    event.stopPropagation();
    this.say({ kind: key === "y" || event.shiftKey ? "redo" : "undo" });
  }

  /** Sends a person's command to the model, or nowhere; true if Univer is not to carry it out. */
  private steer(id: string, params: unknown): boolean {
    const sheetId = this.activeId ?? "";
    const fate = commandFate(id);
    switch (fate) {
      case "allow":
        return false;
      case "refuse":
        return true;
      case "enter": {
        const { value, range } = params as { value?: unknown; range?: Parameters<typeof commandEntries>[1] };
        const entries = commandEntries(value, range);
        if (entries.length > 0) this.say({ kind: "enter", sheetId, entries });
        return true;
      }
      case "fill": {
        const { sourceRange, targetRange } = params as { sourceRange: IRange; targetRange: IRange };
        this.say({ kind: "fill", sheetId, source: areaOf(sourceRange), target: areaOf(targetRange) });
        return true;
      }
      case "copy":
      case "cut":
        if (this.editing) return false;
        this.say({ kind: fate, sheetId, areas: this.selectedAreas() });
        return true;
      case "clear":
        this.say({ kind: "clear", sheetId, areas: this.selectedAreas() });
        return true;
      case "paste": {
        const { textContent } = params as { textContent?: string };
        const area = this.selectedAreas()[0];
        if (textContent && area) this.say({ kind: "paste", sheetId, area, text: textContent });
        return true;
      }
      case "bold":
      case "italic":
      case "underline":
        this.say({ kind: "format", sheetId, areas: this.selectedAreas(), toggle: fate });
        return true;
    }
  }

  /** What Univer did itself for a person (selecting, sizes) is told, so that the model does it too. */
  private readBack(id: string, params: Record<string, unknown> | undefined): void {
    const sheetId = typeof params?.subUnitId === "string" ? params.subUnitId : undefined;
    if (!params || !sheetId || params.unitId !== this.unit) return;
    if (id === "sheet.operation.set-selections") {
      if (sheetId !== this.activeId) return;
      const selections = params.selections as readonly { range: IRange }[];
      this.onMoved();
      this.say({
        kind: "select",
        sheetId,
        areas: selections.map(({ range }) => selectedArea(range, this.drawn.get(sheetId)?.sheet)),
      });
    } else if (id === "sheet.mutation.set-worksheet-col-width") {
      this.say({ kind: "columnWidths", sheetId, widths: resizedLines(params, "colWidth") });
    } else if (id === "sheet.mutation.set-worksheet-row-height") {
      this.say({ kind: "rowHeights", sheetId, heights: resizedLines(params, "rowHeight") });
    }
  }

  private selectedAreas(): readonly AreaView[] {
    const sheet = this.drawn.get(this.activeId ?? "")?.sheet;
    const ranges = this.api.getActiveWorkbook()?.getActiveSheet()?.getSelection()?.getActiveRangeList() ?? [];
    return ranges.map((range) => selectedArea(range.getRange(), sheet));
  }

  /** After the command that is under way, so that the model may draw at once. */
  private say(intent: GridIntent): void {
    queueMicrotask(() => this.onIntent(intent));
  }
}

function drawing(view: SheetView): Drawn {
  return { sheet: gridSheet(view), rules: gridRules(view.conditionalFormats) };
}

/** Univer keeps and changes what it is given. */
function copyOf(sheet: GridSheet | undefined): GridSheet {
  return structuredClone(sheet) as GridSheet;
}
