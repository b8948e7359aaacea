import { cellAddress } from "../address";
import { isFilled } from "../cells";
import type { Book } from "../book";
import type { CellValue } from "../cell";
import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "../excelts";
import type { Sheet } from "../sheet";
import { engineSheetFrame } from "./engine-workbook";

/** Where the question is put: far right, out of everybody's way, with room for an answer that spills. 1-based. */
const ROW = 1;
const COLUMN = 11_000;

/** A cell that is to be seen with another value while a formula is worked out. */
export interface Supposed {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * What a formula would give on a sheet: rows of values, one by one where it does not spill. Nothing in the book is
 * changed; results of its own formulas are taken as they are.
 */
export function evaluateArray(book: Book, sheet: Sheet, formula: string, supposed?: Supposed): CellValue[][] {
  book.calculate();
  const results = new Map<string, CellValue>();
  const set = (row: number, column: number, value: unknown): void => {
    results.set(`${row - ROW},${column - COLUMN}`, (value ?? null) as CellValue);
  };
  const question: CellLike = {
    row: ROW,
    col: COLUMN,
    type: 6,
    formula: book.besideSource(formula.slice(1)),
    model: { shareType: "array", ref: cellAddress(ROW - 1, COLUMN - 1), isDynamicArray: true },
    value: null,
    get result() {
      return undefined;
    },
    set result(value) {
      set(ROW, COLUMN, value ?? 0);
    },
  };
  const worksheets = book.sheets.map((each, index): WorksheetLike => {
    const asked = each === sheet;
    const constants = (): Map<number, CellLike[]> => {
      const rows = new Map<number, CellLike[]>();
      const add = (row: number, cell: CellLike): void => {
        const cells = rows.get(row);
        if (cells) cells.push(cell);
        else rows.set(row, [cell]);
      };
      for (const { row, column, cell } of each.cells.all()) {
        if (!isFilled(cell) || (asked && supposed?.row === row && supposed.column === column)) continue;
        add(row, constant(row, column, cell.value));
      }
      if (asked && supposed && supposed.value !== null) {
        add(supposed.row, constant(supposed.row, supposed.column, supposed.value));
      }
      if (asked) add(ROW - 1, question);
      return rows;
    };
    return {
      ...engineSheetFrame(each, index + 1),
      eachRow: (...given: unknown[]) => {
        const callback = given.at(-1) as (row: RowLike, rowNumber: number) => void;
        for (const [row, cells] of constants()) {
          const eachCell = (...options: unknown[]): void => {
            const visit = options.at(-1) as (cell: CellLike, columnNumber: number) => void;
            for (const cell of cells) visit(cell, cell.col);
          };
          callback({ hidden: each.rows.isHidden(row), eachCell }, row + 1);
        }
      },
      findCell: (row, column) => (asked && row === ROW && column === COLUMN ? question : undefined),
      getCell: (row, column) => spillTarget(row, column, set),
    };
  });
  const workbook: WorkbookLike = {
    ...book.engineNames(),
    worksheets,
    getWorksheet: (key) => find(worksheets, key),
  };
  calculateFormulas(workbook);
  return toRows(results);
}

/** The same for a single value: the first of what it gives. */
export function evaluateFormula(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
  supposedValue?: CellValue,
): CellValue {
  const supposed = supposedValue === undefined ? undefined : { row, column, value: supposedValue };
  return evaluateArray(book, sheet, formula, supposed)[0]?.[0] ?? null;
}

function find(
  worksheets: readonly WorksheetLike[],
  key: number | string | undefined,
): WorksheetLike | undefined {
  return worksheets.find((sheet) => sheet.id === key || sheet.name === key);
}

function constant(row: number, column: number, value: CellValue): CellLike {
  return { row: row + 1, col: column + 1, type: 2, model: {}, value, result: undefined };
}

function spillTarget(
  row: number,
  column: number,
  set: (row: number, column: number, value: unknown) => void,
): CellLike {
  return {
    row,
    col: column,
    type: 0,
    model: {},
    result: undefined,
    get value() {
      return null;
    },
    set value(value: unknown) {
      set(row, column, value);
    },
  };
}

function toRows(results: ReadonlyMap<string, CellValue>): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const [key, value] of results) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    (rows[row] ??= [])[column] = value;
  }
  return rows;
}
