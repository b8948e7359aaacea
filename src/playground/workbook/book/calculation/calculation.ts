import type { Area } from "../area";
import type { Book } from "../book";
import type { CellValue } from "../cell";
import {
  BLANK,
  ERRORS,
  calculateFormulas,
  getPersistentSpillMap,
  rvArray,
  rvBoolean,
  rvError,
  rvNumber,
  rvString,
  type RuntimeValue,
  type ScalarValue,
  type WorkbookLike,
} from "../excelts";
import type { Sheet } from "../sheet";
import { engineNames, engineWorkbook } from "./engine-workbook";
import { assertFormulaSyntax } from "./formula-syntax";
import { isArrayValue, liftedFunctions, type EngineFunctions } from "./lift";

/** What a custom function gets per argument: a single value, or the rows of a range or array. */
export type CustomArgument = CellValue | readonly (readonly CellValue[])[];

/** A function of the add-in: it answers at once; who calls it over the bridge answers `#BUSY!` until it knows. */
export interface CustomFunction {
  readonly minArguments: number;
  readonly maxArguments: number;
  readonly invoke: (args: readonly CustomArgument[]) => CellValue | readonly (readonly CellValue[])[];
}

/** Where a formula spilled: its area includes the formula's own cell. */
export interface Spill {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Calculates a book with excelts: only when something changed, and then, as excelts does, everything. */
export class Calculation {
  readonly customNames = new Set<string>();
  private readonly functions: EngineFunctions = liftedFunctions();
  private engine: { readonly workbook: WorkbookLike; readonly sheets: readonly Sheet[] } | undefined;
  private dirty = false;
  private running = false;

  constructor(private readonly book: Book) {}

  /** Something changed on which formulas may depend. */
  invalidate(): void {
    this.dirty = true;
  }

  /** What excelts remembers of earlier results no longer holds: sheets, names, tables changed or cells moved. */
  restart(): void {
    this.engine = undefined;
    this.dirty = true;
  }

  assertFormula(formula: string): void {
    assertFormulaSyntax(formula);
  }

  register(name: string, custom: CustomFunction): void {
    const key = name.toUpperCase();
    this.customNames.add(key);
    this.functions.set(key, {
      minArity: custom.minArguments,
      maxArity: custom.maxArguments,
      invoke: (args) => toEngine(custom.invoke((args as RuntimeValue[]).map(fromEngine))),
    });
    this.dirty = true;
  }

  run(): void {
    if (!this.dirty || this.running) return;
    this.running = true;
    const changed = new Set<Sheet>();
    try {
      const before = this.spillKey();
      const workbook = this.workbook(changed);
      calculateFormulas(workbook);
      // A formula that reads a spilled cell can only be put in order once the spill is known.
      if (this.spillKey() !== before) calculateFormulas(workbook);
      this.markSpills();
      this.dirty = false;
    } finally {
      this.running = false;
    }
    for (const sheet of changed) this.book.tell({ kind: "sheet", sheetId: sheet.id });
  }

  /** @internal For working out a formula beside the book. */
  names(): Pick<WorkbookLike, "definedNames" | "userFunctions"> {
    return engineNames(this.book, this.functions);
  }

  spills(): Spill[] {
    const { engine } = this;
    if (!engine) return [];
    return [...getPersistentSpillMap(engine.workbook).values()].flatMap((region) => {
      const sheet = engine.sheets[region.worksheetId - 1];
      const area = {
        row: region.sourceRow - 1,
        column: region.sourceCol - 1,
        rows: region.rows,
        columns: region.cols,
      };
      return sheet ? [{ sheet, area }] : [];
    });
  }

  private workbook(changed: Set<Sheet>): WorkbookLike {
    this.changedSheets = changed;
    if (!this.engine) {
      this.forgetSpills();
      const workbook = engineWorkbook(this.book, this.functions, (sheet) => this.changedSheets.add(sheet));
      this.engine = { workbook, sheets: [...this.book.sheets] };
    }
    return this.engine.workbook;
  }

  private changedSheets = new Set<Sheet>();

  private spillKey(): string {
    return this.engine
      ? [...getPersistentSpillMap(this.engine.workbook)].map(([k, r]) => `${k}/${r.rows}/${r.cols}`).join()
      : "";
  }

  /** Takes spilled values away, so that they are not taken for what a person entered. */
  private forgetSpills(): void {
    for (const sheet of this.book.sheets) {
      for (const { row, column, cell } of [...sheet.cells.all()]) {
        if (cell.spilledFrom) sheet.cells.empty(row, column);
      }
    }
  }

  private markSpills(): void {
    for (const sheet of this.book.sheets) {
      for (const { row, column, cell } of [...sheet.cells.all()]) {
        if (!cell.spilledFrom) continue;
        delete cell.spilledFrom;
        if (cell.value === null) sheet.cells.empty(row, column);
      }
    }
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

function fromEngine(value: RuntimeValue): CustomArgument {
  if (isArrayValue(value)) return value.rows.map((row) => row.map(scalarFromEngine));
  return scalarFromEngine(value as ScalarValue);
}

function scalarFromEngine(value: ScalarValue): CellValue {
  if ("code" in value) return { error: value.code };
  return "value" in value ? value.value : null;
}

function toEngine(value: CellValue | readonly (readonly CellValue[])[]): RuntimeValue {
  if (isRows(value)) return rvArray(value.map((row) => row.map(scalarToEngine)));
  return scalarToEngine(value);
}

function isRows(
  value: CellValue | readonly (readonly CellValue[])[],
): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

function scalarToEngine(value: CellValue): ScalarValue {
  if (value === null) return BLANK;
  if (typeof value === "number") return rvNumber(value);
  if (typeof value === "string") return rvString(value);
  if (typeof value === "boolean") return rvBoolean(value);
  return (
    Object.values(ERRORS).find((error) => error.code === value.error) ?? rvError(value.error as "#VALUE!")
  );
}
