/**
 * The workbook as the engine sees it. Longer than most files: one object for each that the engine asks for, and they refer
 * to one another.
 */
import { areaAddress } from "../address";
import type { Book } from "../book";
import type { Cell, CellValue } from "../cell";
import type { CellLike, RowLike, WorkbookLike, WorksheetLike } from "../excelts";
import { nameTableInFormula } from "../references-in-formulas";
import type { Sheet } from "../sheet";
import type { DefinedName } from "../name";
import { rowSpansAsCells } from "./row-spans";
import { sheetNamesForAll } from "./names-of-sheets";
import { isFilled } from "../cells";
import { tableBody } from "../table";
import { withoutCallers } from "./callers";
import type { EngineFunctions } from "./lift";

/** excelts's numbers for what is in a cell. */
const EMPTY = 0;
const CONSTANT = 2;
const FORMULA = 6;

/** What excelts is to see otherwise than it stands in the book, and what is to be told. */
export interface EngineView {
  /** Called when a formula's result, or a value it spilled, is another than before. */
  readonly changed: (sheet: Sheet) => void;
  /** A formula, without "=", as excelts is to get it. */
  readonly source: (formula: string) => string;
  /** The cell keeps the value that it has: its formula is not worked out. */
  readonly keeps: (cell: Cell) => boolean;
}

/**
 * The book as excelts's calculation sees it: it reads cells, tables and names here, and writes results back into
 * our own cells. One object lives through many calculations, since excelts remembers spills by it.
 */
export function engineWorkbook(book: Book, functions: EngineFunctions, view: EngineView): WorkbookLike {
  const worksheets = book.sheets.map((sheet, index) => engineSheet(sheet, index + 1, view));
  return {
    ...engineNames(book, functions, view.source),
    worksheets,
    getWorksheet: (key) => worksheets.find((sheet) => sheet.id === key || sheet.name === key),
  };
}

type EngineName = Pick<DefinedName, "name" | "formula" | "sheetId">;

/** Defined names and functions, as a part of a workbook for excelts. */
export function engineNames(
  book: Book,
  functions: EngineFunctions,
  source: EngineView["source"],
): Pick<WorkbookLike, "definedNames" | "userFunctions"> {
  return {
    definedNames: {
      getAllEntries: () =>
        [...book.names.all, ...sheetNamesForAll(book)].map((name: EngineName) => ({
          name: name.name,
          ranges: [source(name.formula.slice(1))],
          ...(name.sheetId !== undefined && { localSheetId: indexOf(book, name.sheetId) }),
        })),
      getAllNames: () => [...book.names.all, ...sheetNamesForAll(book)].map(({ name }) => ({ name })),
    },
    userFunctions: functions,
  };
}

function indexOf(book: Book, sheetId: string): number {
  return book.sheets.findIndex((sheet) => sheet.id === sheetId);
}

function engineSheet(sheet: Sheet, id: number, view: EngineView): WorksheetLike {
  const eachRow = (...given: unknown[]): void => {
    const callback = given.at(-1) as (row: RowLike, rowNumber: number) => void;
    const byRow = new Map<number, CellLike[]>();
    for (const [row] of sheet.rows.entries()) byRow.set(row, []);
    for (const { row, column, cell } of sheet.cells.all()) {
      if (!isFilled(cell)) continue;
      let cells = byRow.get(row);
      if (!cells) byRow.set(row, (cells = []));
      cells.push(new EngineCell(sheet, row, column, cell, view));
    }
    for (const [row, cells] of byRow) {
      const eachCell = (...options: unknown[]): void => {
        const visit = options.at(-1) as (cell: CellLike, columnNumber: number) => void;
        for (const cell of cells) visit(cell, cell.col);
      };
      callback({ hidden: sheet.rows.isHidden(row), eachCell }, row + 1);
    }
  };
  return {
    id,
    getTables: () => tablesOf(sheet),
    // Asked each time: a sheet lives through many calculations.
    get name() {
      return sheet.name;
    },
    get dimensions() {
      return dimensionsOf(sheet);
    },
    get mergedRegions() {
      return mergesOf(sheet);
    },
    eachRow,
    findCell: (row, column) => {
      const cell = sheet.cells.at(row - 1, column - 1);
      return cell && new EngineCell(sheet, row - 1, column - 1, cell, view);
    },
    getCell: (row, column) =>
      new EngineCell(sheet, row - 1, column - 1, sheet.cells.at(row - 1, column - 1), view),
  };
}

/** A sheet without its cells. */
export function engineSheetFrame(
  sheet: Sheet,
  id: number,
): Pick<WorksheetLike, "id" | "name" | "dimensions" | "mergedRegions" | "getTables"> {
  return {
    id,
    name: sheet.name,
    dimensions: dimensionsOf(sheet),
    mergedRegions: mergesOf(sheet),
    getTables: () => tablesOf(sheet),
  };
}

function tablesOf(sheet: Sheet): ReturnType<NonNullable<WorksheetLike["getTables"]>> {
  return sheet.tables.map((table) => ({
    table: {
      name: table.name,
      tl: { row: table.area.row + 1, col: table.area.column + 1 },
      columns: table.columns,
      rows: Array.from({ length: tableBody(table).rows }),
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
    },
  }));
}

/** The cells of a sheet that hold something, counted from 1. */
export function dimensionsOf(sheet: Sheet): WorksheetLike["dimensions"] {
  const used = sheet.cells.used(true);
  if (!used) return null;
  return {
    top: used.row + 1,
    left: used.column + 1,
    bottom: used.row + used.rows,
    right: used.column + used.columns,
  };
}

function mergesOf(sheet: Sheet): NonNullable<WorksheetLike["mergedRegions"]> {
  return sheet.merges.map((merge) => ({
    top: merge.row + 1,
    left: merge.column + 1,
    bottom: merge.row + merge.rows,
    right: merge.column + merge.columns,
  }));
}

/** A cell as excelts reads and writes it; a class, since as many are made as there are results to write. */
class EngineCell implements CellLike {
  readonly row: number;
  readonly col: number;

  constructor(
    private readonly sheet: Sheet,
    row: number,
    column: number,
    private readonly cell: Cell | undefined,
    private readonly view: EngineView,
  ) {
    this.row = row + 1;
    this.col = column + 1;
  }

  get type(): number {
    if (this.entered) return FORMULA;
    return this.cell && this.cell.value !== null ? CONSTANT : EMPTY;
  }

  get formula(): string | undefined {
    const { entered } = this;
    return entered && engineSource(this.sheet, this.row - 1, this.col - 1, entered.text, this.view);
  }

  get model(): CellLike["model"] {
    return this.entered ? formulaModel(this.entered, this.row - 1, this.col - 1) : {};
  }

  get value(): unknown {
    return this.cell?.value ?? null;
  }
  /** A value that a formula elsewhere spills here, or its end. */
  set value(value: unknown) {
    this.set((value ?? null) as CellValue);
  }

  /** An earlier result would be kept where a name is unknown now. */
  get result(): CellLike["result"] {
    return undefined;
  }
  /** A formula that gives an empty cell shows 0. */
  set result(value) {
    this.set(value === undefined || value instanceof Date ? 0 : value);
  }

  private get entered(): Cell["formula"] {
    return this.cell && !this.view.keeps(this.cell) ? this.cell.formula : undefined;
  }

  private set(given: CellValue): void {
    const value = typeof given === "string" ? withoutCallers(given) : given;
    const target = this.cell ?? this.sheet.cells.make(this.row - 1, this.col - 1);
    const unchanged = same(target.value, value);
    // Also where it is the same error: its message is put there again if it still belongs there.
    target.value = value;
    if (!unchanged) this.view.changed(this.sheet);
  }
}

/** A cell's formula as excelts is to get it, without "=". */
export function engineSource(
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
  view: EngineView,
): string {
  return view.source(engineFormula(sheet, row, column, formula).slice(1));
}

/** What excelts would get wrong: in a totals row it does not know which table `[N]` is of, and it misses row spans. */
function engineFormula(sheet: Sheet, row: number, column: number, given: string): string {
  if (!given.includes("[")) return given;
  const formula = given.includes("]:[") ? rowSpansAsCells(sheet, row, column, given) : given;
  const table = sheet.tables.find(
    ({ area, showTotals }) =>
      showTotals &&
      row === area.row + area.rows - 1 &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return table ? nameTableInFormula(formula, table.name) : formula;
}

/** How excelts is told of what kind a formula is, and of the cells that an old array formula fills. */
export function formulaModel(
  formula: NonNullable<Cell["formula"]>,
  row: number,
  column: number,
): CellLike["model"] {
  if (formula.kind === "plain") return {};
  const { rows, columns } = formula.size ?? { rows: 1, columns: 1 };
  const ref = areaAddress({ row, column, rows, columns });
  return {
    shareType: "array",
    // excelts writes no result for an old array formula of one cell unless both its ends are named.
    ref: formula.kind === "array" && !ref.includes(":") ? `${ref}:${ref}` : ref,
    isDynamicArray: formula.kind === "dynamic",
  };
}

function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) return a.error === b.error;
  return a === b;
}
