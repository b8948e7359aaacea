/**
 * When a book is calculated, and how often until nothing moves. Longer than most files: its steps share one state.
 */
import type { Area } from "../cell-area";
import type { Book } from "../book";
import { isCellError } from "../cell";
import type { PlacedCell } from "../cells";
import { getPersistentSpillMap, type WorkbookLike } from "../excelts";
import type { Sheet } from "../sheet";
import { CustomCalls } from "./custom-calls";
import { BUSY, type Caller, type CustomFunction, type FunctionSource } from "./custom-function";
import { engineNames, engineWorkbook, type EngineView } from "./engine-workbook";
import { assertFormulaSyntax } from "./formula-syntax";
import { KeptResults } from "./kept-results";
import { liftedFunctions, type EngineFunctions } from "./lift";
import { Reckoning } from "./reckoning";
import { sheetNamesFor } from "./names-of-sheets";
import { VolatileResults } from "./volatile-results";

/** Where a formula spilled: its area includes the formula's own cell. */
export interface Spill {
  readonly sheet: Sheet;
  readonly area: Area;
}

type SpillMap = ReturnType<typeof getPersistentSpillMap>;
const NO_SPILLS: SpillMap = new Map();

/**
 * A spill whose size still changes after so many passes is #SPILL!, as Excel has it ("indeterminate size" in Microsoft's
 * page on #SPILL! errors, which tells no number).
 */
const MOST_PASSES = 5;

/** Calculates a book with excelts: only when something changed, and then only what depends on it; see `Reckoning`. */
export class Calculation {
  private readonly functions: EngineFunctions = liftedFunctions();
  private readonly custom = new CustomCalls((number) => this.book.sheets[number - 1]);
  private source: FunctionSource | undefined;
  private readonly kept = new KeptResults();
  private readonly volatile = new VolatileResults();
  private engine:
    | { readonly workbook: WorkbookLike; readonly sheets: readonly Sheet[]; readonly reckoning: Reckoning }
    | undefined;
  private dirty = false;
  private running = false;

  constructor(private readonly book: Book) {
    this.volatile.over(this.functions);
  }

  /** Something changed on which formulas may depend; everything is worked out again. */
  invalidate(): void {
    this.engine?.reckoning.renew();
    this.volatile.renew();
    this.dirty = true;
  }

  /** Cells of these areas hold something else; what depends on them is worked out again. */
  edited(sheet: Sheet, areas: readonly Area[]): void {
    for (const area of areas) this.engine?.reckoning.edited(sheet, area);
    this.volatile.renew();
    this.dirty = true;
  }

  /** A custom function has answered: nothing else changed. */
  answersCame(): void {
    this.dirty = true;
  }

  /** What excelts remembers of earlier results no longer holds: sheets, names, tables changed or cells moved. */
  restart(): void {
    this.engine = undefined;
    this.invalidate();
  }

  assertFormula(formula: string): void {
    assertFormulaSyntax(formula, (name) => this.custom.arity(name));
  }

  /** Custom functions by their names in capitals, each with how it is shown. */
  get customNames(): ReadonlyMap<string, string> {
    return this.custom.names;
  }

  /** Puts custom functions in place of those before. */
  useFunctions(functions: readonly CustomFunction[], source: FunctionSource | undefined): void {
    this.custom.replace(functions, this.functions);
    this.source = source;
    this.restart();
  }

  /** Answers of custom functions count no longer where `which` holds for the cell. */
  forget(which: (caller: Caller) => boolean): void {
    this.source?.forget(which);
    this.invalidate();
  }

  /** Resolves when the custom functions have answered everything that formulas ask. */
  async settled(): Promise<void> {
    this.run();
    await this.source?.settled();
  }

  /**
   * The first calculation of a file that was opened: what it says of functions that are not there stands until
   * something is calculated again.
   */
  open(): void {
    this.kept.take(this.book);
    this.dirty = true;
    this.run(true);
  }

  run(opening = false): void {
    if (!this.dirty || this.running) return;
    this.running = true;
    const changed = new Set<Sheet>();
    try {
      if (!opening && this.kept.letGo()) this.engine = undefined;
      for (let again = true; again;) {
        this.source?.begin();
        this.custom.begin();
        this.work(changed);
        const ended = this.source?.end();
        again = ended?.again ?? false;
        this.showWaiting(ended?.waiting ?? [], changed);
        this.custom.showMessages((sheet) => changed.add(sheet));
      }
      this.dirty = false;
    } finally {
      this.running = false;
    }
    for (const sheet of changed) this.book.tell({ kind: "results", sheetId: sheet.id });
  }

  /** A cell shows that it waits, also where its formula would make something else of it, as IFERROR does. */
  private showWaiting(waiting: readonly Caller[], changed: Set<Sheet>): void {
    if (waiting.length === 0) return;
    const spilling = new Set(this.spills().map(({ sheet, area }) => sheet.cells.at(area.row, area.column)));
    for (const { sheet, row, column } of waiting) {
      const cell = sheet.cells.at(row, column);
      if (!cell?.formula || spilling.has(cell)) continue;
      if (isCellError(cell.value) && cell.value.error === BUSY) continue;
      cell.value = { error: BUSY };
      changed.add(sheet);
    }
  }

  /** A formula that reads a spilled cell can only be put in order once the spill is known, so until spills stay. */
  private work(changed: Set<Sheet>): void {
    const reckoning = this.reckoning(changed);
    reckoning.forgetUnsettled();
    let before = new Map(this.spillMap());
    let whole = this.pass(reckoning);
    for (let passes = 1; ; passes++) {
      const now = new Map(this.spillMap());
      const moved = unlike(before, now);
      if (moved.length === 0 && (whole || !reckoning.circular)) break;
      if (passes % MOST_PASSES === 0) reckoning.unsettled(unsettledOf(moved, before, now));
      before = now;
      reckoning.renew();
      whole = this.pass(reckoning);
    }
    if (whole) this.unmarkSpills();
    this.markSpilled();
  }

  private pass(reckoning: Reckoning): boolean {
    this.volatile.rewind();
    return reckoning.run();
  }

  /** @internal For working out a formula beside the book. */
  names(): Pick<WorkbookLike, "definedNames" | "userFunctions"> {
    return engineNames(this.book, this.functions, (formula) => this.besideSource(formula));
  }

  /** @internal Such a formula, without "=", as excelts is to get it. */
  besideSource(formula: string): string {
    return this.custom.source(sheetNamesFor(this.book)(formula), true);
  }

  spills(): Spill[] {
    const { engine } = this;
    if (!engine) return [...this.kept.spills()];
    const found = [...getPersistentSpillMap(engine.workbook).values()].flatMap((region) => {
      const sheet = engine.sheets[region.worksheetId - 1];
      const area = {
        row: region.sourceRow - 1,
        column: region.sourceCol - 1,
        rows: region.rows,
        columns: region.cols,
      };
      return sheet ? [{ sheet, area }] : [];
    });
    return [...found, ...this.kept.spills()];
  }

  private reckoning(changed: Set<Sheet>): Reckoning {
    this.changedSheets = changed;
    if (!this.engine) {
      this.kept.renew(this.book);
      this.forgetSpills();
      const named = sheetNamesFor(this.book);
      const view: EngineView = {
        changed: (sheet) => this.changedSheets.add(sheet),
        source: (formula) => this.custom.source(named(formula)),
        keeps: (cell) => this.kept.has(cell),
      };
      const workbook = engineWorkbook(this.book, this.functions, view);
      const reckoning = new Reckoning(this.book, workbook, view, (context) => {
        this.volatile.askedFrom(context);
      });
      this.engine = { workbook, sheets: [...this.book.sheets], reckoning };
    }
    return this.engine.reckoning;
  }

  private changedSheets = new Set<Sheet>();

  private spillMap(): SpillMap {
    return this.engine ? getPersistentSpillMap(this.engine.workbook) : NO_SPILLS;
  }

  /** Takes spilled values away, so that they are not taken for what a person entered. */
  private forgetSpills(): void {
    for (const sheet of this.book.sheets) {
      for (const { row, column, cell } of spilledOn(sheet)) {
        if (!this.kept.spilled(sheet, cell)) sheet.cells.empty(row, column);
      }
    }
  }

  private unmarkSpills(): void {
    for (const sheet of this.book.sheets) {
      for (const { row, column, cell } of spilledOn(sheet)) {
        delete cell.spilledFrom;
        if (cell.value === null) sheet.cells.empty(row, column);
      }
    }
  }

  private markSpilled(): void {
    for (const { sheet, area } of this.spills()) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          if (row === area.row && column === area.column) continue;
          sheet.cells.make(row, column).spilledFrom = { row: area.row, column: area.column };
        }
      }
    }
  }
}

/** The cells into which formulas have spilled. */
function spilledOn(sheet: Sheet): PlacedCell[] {
  const found: PlacedCell[] = [];
  sheet.cells.each((cell, row, column) => {
    if (cell.spilledFrom) found.push({ row, column, cell });
  });
  return found;
}

/** Where formulas spill otherwise than before, or no longer. */
function unlike(before: SpillMap, now: SpillMap): string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((key) => {
    const [one, other] = [before.get(key), now.get(key)];
    return one?.rows !== other?.rows || one?.cols !== other?.cols;
  });
}

/** Those that change in size; where none does, those that come and go. */
function unsettledOf(moved: readonly string[], before: SpillMap, now: SpillMap): SpillMap {
  const places = new Map(
    moved.flatMap((key) => {
      const place = now.get(key) ?? before.get(key);
      return place ? [[key, place] as const] : [];
    }),
  );
  const resized = [...places].filter(([key]) => before.has(key) && now.has(key));
  return resized.length > 0 ? new Map(resized) : places;
}
