/**
 * What is calculated again after a change. Longer than most files: one class keeps what depends on what, and every
 * step changes that together.
 */
import type { Area } from "../cell-area";
import type { Book } from "../book";
import { isCellError, type Cell } from "../cell";
import {
  BLANK,
  buildWorkbookSnapshot,
  calculateCompiled,
  compileFormula,
  getPersistentSpillMap,
  parseFormulaText,
  type AreaDep,
  type CellSnapshot,
  type CompiledFormula,
  type EvaluationContext,
  type FormulaCellKind,
  type RowLike,
  type RuntimeValue,
  type ScalarValue,
  type WorkbookLike,
  type WorkbookSnapshot,
  type WorksheetLike,
} from "../excelts";
import type { Sheet } from "../sheet";
import { Copies, type TakenApart } from "./copies";
import { Dependents } from "./dependents";
import { dimensionsOf, engineSource, formulaModel, type EngineView } from "./engine-workbook";
import { LiveCells } from "./live-cells";
import { readsOf, type FormulaReads } from "./reads";

/** A formula of the book as it was taken apart. */
interface Known {
  /** excelts's key for the cell. */
  readonly key: string;
  readonly sheet: Sheet;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** Undefined where excelts cannot read it. */
  readonly compiled: CompiledFormula | undefined;
  readonly reads: FormulaReads;
  readonly seen: { -readonly [Key in keyof CellSnapshot]: CellSnapshot[Key] };
}

type Spills = ReturnType<typeof getPersistentSpillMap>;

const NOTHING: FormulaReads = { cells: [], areas: [], always: false };
/** excelts takes an unreadable formula for an empty cell. */
const UNREADABLE: ScalarValue = BLANK;

/**
 * The formulas of a book, taken apart once, with who reads whom. After an edit excelts gets those that may come out
 * otherwise, and all others as the values that they have. It holds as long as sheets, tables, names and functions stay
 * as they are, and no cell moves.
 *
 * Worked out each time: what changes by itself, and what spills, with what reads it. Where a spill changes, formulas
 * lie in a circle, or some choose at run time what they read, everything is worked out.
 */
export class Reckoning {
  private readonly known = new Map<Cell, Known>();
  private readonly places = new Map<Sheet, Map<number, Known>>();
  private readonly dependents = new Dependents<Known>();
  private readonly always = new Set<Known>();
  private readonly blocked = new Set<Known>();
  private readonly sizeless = new Set<Known>();
  private readonly parsed = new Map<string, object>();
  private readonly copies = new Copies();
  private readonly edits: { readonly sheet: Sheet; readonly area: Area }[] = [];
  private readonly opaque: ReadonlySet<string>;
  private taken = false;
  private everything = true;
  private inCircle = false;
  private choosing = 0;

  constructor(
    private readonly book: Book,
    private readonly workbook: WorkbookLike,
    private readonly view: EngineView,
    private readonly evaluating: (context: EvaluationContext) => void,
  ) {
    const names = workbook.definedNames?.getAllNames() ?? [];
    this.opaque = new Set([...names.map(({ name }) => name.toUpperCase()), ...book.customFunctions.keys()]);
  }

  /** Cells of an area hold something else now. */
  edited(sheet: Sheet, area: Area): void {
    this.edits.push({ sheet, area });
  }

  /** Next time everything is worked out. */
  renew(): void {
    this.everything = true;
  }

  /** These formulas spill no more until `forgetUnsettled`: their size changes at each pass. */
  unsettled(spills: Spills): void {
    for (const formula of this.spilling(spills).keys()) {
      formula.seen.sizeUnsettled = true;
      this.sizeless.add(formula);
    }
  }

  /** What did not settle may do so now that something changed. */
  forgetUnsettled(): void {
    for (const formula of this.sizeless) formula.seen.sizeUnsettled = false;
    this.sizeless.clear();
  }

  /** Formulas lie in a circle: only working out everything tells what they give. */
  get circular(): boolean {
    return this.inCircle;
  }

  /** Works out what may come out otherwise; false if that was a part. */
  run(): boolean {
    const snapshot = this.snapshot();
    const edits = this.edits.splice(0);
    if (this.taken) this.takeEdits(edits, snapshot);
    else this.takeAll(snapshot);
    // What was parsed is bound by now; it weighs as much again.
    this.parsed.clear();
    this.copies.clear();
    const part = this.everything || this.inCircle || this.choosing > 0 ? undefined : this.affected(edits);
    this.everything = false;
    const work = this.inOrder(part ?? this.known.values());
    const compiled = new Map<string, CompiledFormula>();
    const worked: Known[] = [];
    for (const formula of work) {
      if (!formula.compiled) continue;
      formula.seen.settled = undefined;
      compiled.set(formula.key, formula.compiled);
      worked.push(formula);
    }
    // Also where there is none: a spill may have lost its formula.
    const { results, circular } = calculateCompiled(
      this.workbook,
      snapshot,
      compiled,
      new Map<string, RuntimeValue>(),
      this.evaluating,
    );
    for (const formula of worked) this.settle(formula, results.get(formula.key)?.scalar);
    this.inCircle = circular;
    return part === undefined;
  }

  /** From the first sheet's first cell on, so that of two spills that meet always the same one has the cells. */
  private inOrder(formulas: Iterable<Known>): Known[] {
    const sheets = new Map(this.book.sheets.map((sheet, index) => [sheet, index]));
    const at = ({ sheet }: Known): number => sheets.get(sheet) ?? 0;
    const compare = (a: Known, b: Known): number => at(a) - at(b) || a.row - b.row || a.column - b.column;
    const all = [...formulas];
    // So they are when all have just been taken apart.
    const ordered = all.every(
      (formula, index) => index === 0 || compare(all[index - 1] ?? formula, formula) < 0,
    );
    return ordered ? all : all.sort(compare);
  }

  private settle(formula: Known, result: ScalarValue | undefined): void {
    formula.seen.settled = result ?? UNREADABLE;
    const { value } = formula.cell;
    if (isCellError(value) && value.error === "#SPILL!") this.blocked.add(formula);
    else this.blocked.delete(formula);
  }

  /** The formulas that the edits may change; undefined where that is most of them. */
  private affected(edits: readonly { readonly sheet: Sheet; readonly area: Area }[]): Set<Known> | undefined {
    const found = new Set<Known>([...this.always, ...this.blocked]);
    const spills = this.spilling(getPersistentSpillMap(this.workbook));
    for (const formula of spills.keys()) found.add(formula);
    for (const { sheet, area } of edits) {
      for (const formula of this.within(sheet, area)) found.add(formula);
      for (const reader of this.dependents.of(areaDep(sheet, area))) found.add(reader);
    }
    const most = this.known.size / 2;
    // What is added while the set is gone through is gone through too.
    for (const formula of found) {
      if (found.size > most) return undefined;
      const filled = spills.get(formula) ?? areaDep(formula.sheet, { ...formula, ...sizeOf(formula) });
      for (const reader of this.dependents.of(filled)) found.add(reader);
    }
    return found;
  }

  /** The formulas of spills, with what each fills. */
  private spilling(regions: Spills): Map<Known, AreaDep> {
    const spills = new Map<Known, AreaDep>();
    for (const { worksheetId, sourceRow, sourceCol, rows, cols } of regions.values()) {
      const sheet = this.book.sheets[worksheetId - 1];
      const row = sourceRow - 1;
      const column = sourceCol - 1;
      const formula = sheet && this.places.get(sheet)?.get(placeOf(row, column));
      if (formula) spills.set(formula, areaDep(formula.sheet, { row, column, rows, columns: cols }));
    }
    return spills;
  }

  private takeAll(snapshot: WorkbookSnapshot): void {
    this.taken = true;
    this.book.sheets.forEach((sheet, index) => {
      for (const { row, column, cell } of sheet.cells.all()) {
        if (cell.formula) this.take(sheet, index + 1, row, column, cell, snapshot);
      }
    });
  }

  private takeEdits(
    edits: readonly { readonly sheet: Sheet; readonly area: Area }[],
    snapshot: WorkbookSnapshot,
  ): void {
    for (const { sheet, area } of edits) {
      const id = this.book.sheets.indexOf(sheet) + 1;
      for (const formula of [...this.within(sheet, area)]) this.drop(formula);
      for (const { row, column, cell } of sheet.cells.in(area)) {
        if (cell.formula) this.take(sheet, id, row, column, cell, snapshot);
      }
    }
  }

  private take(
    sheet: Sheet,
    id: number,
    row: number,
    column: number,
    cell: Cell,
    snapshot: WorkbookSnapshot,
  ): void {
    if (!cell.formula || this.view.keeps(cell)) return;
    const sourceText = engineSource(sheet, row, column, cell.formula.text, this.view);
    if (sourceText === "") return;
    const model = formulaModel(cell.formula, row, column);
    const isDynamicArray = model?.isDynamicArray ?? false;
    const kind: FormulaCellKind = isDynamicArray ? "dynamic-array" : model?.ref ? "cse" : "normal";
    const instance: CompiledFormula["instance"] = {
      sheetName: sheet.name,
      sheetId: id,
      row: row + 1,
      col: column + 1,
      sourceText,
      kind,
      targetRef: model?.ref,
      isDynamicArray,
    };
    const takeApart = (): TakenApart | undefined => {
      parseFormulaText(sourceText, this.parsed);
      const made = compileFormula(instance, this.parsed, snapshot);
      if (!("bound" in made)) return undefined;
      return { compiled: made, reads: readsOf(made, sheet, (name) => this.opaque.has(name)) };
    };
    const taken =
      kind === "cse"
        ? takeApart()
        : this.copies.take({ sheet, row, column }, { source: sourceText, kind }, instance, takeApart);
    const readable = taken?.compiled;
    const reads = taken?.reads ?? NOTHING;
    const seen: Known["seen"] = {
      row: row + 1,
      col: column + 1,
      value: null,
      formulaKind: kind,
      formula: sourceText,
      isDynamicArray,
      settled: undefined,
      sizeUnsettled: false,
    };
    const key = `${sheet.name}!${row + 1}:${column + 1}`;
    if (readable) {
      readable.key = key;
      if (kind !== "cse") readable.seen = seen;
    }
    if (readable?.isSubtotalOutput) seen.isSubtotalOutput = true;
    if (!readable) seen.settled = UNREADABLE;
    const formula: Known = { key, sheet, row, column, cell, compiled: readable, reads, seen };
    this.known.set(cell, formula);
    let places = this.places.get(sheet);
    if (!places) this.places.set(sheet, (places = new Map<number, Known>()));
    places.set(placeOf(row, column), formula);
    this.dependents.add(formula, reads);
    if (reads.always) this.always.add(formula);
    if (readable?.hasDynamicRefs) this.choosing++;
  }

  private drop(formula: Known): void {
    this.known.delete(formula.cell);
    this.places.get(formula.sheet)?.delete(placeOf(formula.row, formula.column));
    this.dependents.remove(formula, formula.reads);
    this.always.delete(formula);
    this.blocked.delete(formula);
    this.sizeless.delete(formula);
    if (formula.compiled?.hasDynamicRefs) this.choosing--;
  }

  private *within(sheet: Sheet, area: Area): Generator<Known> {
    const places = this.places.get(sheet);
    if (!places) return;
    if (area.rows * area.columns > places.size) {
      for (const formula of places.values()) {
        const { row, column } = formula;
        if (row < area.row || row >= area.row + area.rows) continue;
        if (column >= area.column && column < area.column + area.columns) yield formula;
      }
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const formula = places.get(placeOf(row, column));
        if (formula) yield formula;
      }
    }
  }

  /** The book as it is now, its cells read when they are asked for. */
  private snapshot(): WorkbookSnapshot {
    const { sheets } = this.book;
    const frames = this.workbook.worksheets.map((sheet, index) => withoutCells(sheet, sheets[index]));
    const snapshot = buildWorkbookSnapshot({ ...this.workbook, worksheets: frames });
    const formulaAt = (cell: Cell): CellSnapshot | undefined => this.known.get(cell)?.seen;
    snapshot.worksheets.forEach((frame, index) => {
      const sheet = sheets[index];
      if (!sheet) return;
      let dimensions: WorksheetLike["dimensions"] | undefined;
      Object.defineProperties(frame, {
        cells: { value: new LiveCells(sheet, formulaAt) },
        dimensions: {
          get: () => (dimensions === undefined ? (dimensions = dimensionsOf(sheet)) : dimensions),
        },
      });
    });
    return snapshot;
  }
}

function placeOf(row: number, column: number): number {
  return row * 16_384 + column;
}

function areaDep(sheet: Sheet, { row, column, rows, columns }: Area): AreaDep {
  return { sheet: sheet.name, top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
}

/** How many cells a formula fills by itself. */
function sizeOf({ cell }: Known): { readonly rows: number; readonly columns: number } {
  return (cell.formula?.kind === "array" && cell.formula.size) || { rows: 1, columns: 1 };
}

/** A sheet with its hidden rows, and no cells. */
function withoutCells(given: WorksheetLike, sheet: Sheet | undefined): WorksheetLike {
  return {
    id: given.id,
    name: given.name,
    dimensions: null,
    ...(given.mergedRegions && { mergedRegions: given.mergedRegions }),
    getTables: () => given.getTables?.() ?? [],
    findCell: () => undefined,
    getCell: (row, column) => given.getCell(row, column),
    eachRow: (...args: unknown[]) => {
      const callback = args.at(-1) as (row: RowLike, rowNumber: number) => void;
      for (const [row] of sheet?.rows.entries() ?? []) {
        callback({ hidden: sheet?.rows.isHidden(row) ?? false, eachCell: () => undefined }, row + 1);
      }
    },
  };
}
