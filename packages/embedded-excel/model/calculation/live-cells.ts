import type { Cell, CellValue } from "../cell";
import { convertCellValue, type CellSnapshot, type CellsSnapshot } from "../excelts";
import type { Sheet } from "../sheet";

/**
 * A sheet's cells as excelts reads them, each only when it is asked for: after an edit hardly any is. Rows and columns
 * count from 1. `formulaAt` gives a formula's cell as excelts is to see it; all else is a value.
 */
export class LiveCells implements CellsSnapshot {
  constructor(
    private readonly sheet: Sheet,
    private readonly formulaAt: (cell: Cell) => CellSnapshot | undefined,
  ) {}

  get(key: string): CellSnapshot | undefined {
    const colon = key.indexOf(":");
    return this.at(Number(key.slice(0, colon)), Number(key.slice(colon + 1)));
  }

  at(row: number, col: number): CellSnapshot | undefined {
    const cell = this.sheet.cells.at(row - 1, col - 1);
    if (!cell) return undefined;
    const formula = cell.formula && this.formulaAt(cell);
    if (formula) return formula;
    if (cell.value === null) return undefined;
    return { row, col, value: valueOf(cell.value), formulaKind: "none" };
  }

  *values(): Generator<CellSnapshot> {
    for (const { row, column } of this.sheet.cells.all()) {
      const cell = this.at(row + 1, column + 1);
      if (cell) yield cell;
    }
  }
}

function valueOf(value: CellValue): CellSnapshot["value"] {
  return typeof value === "object" && value !== null ? convertCellValue(value, false) : value;
}
