import { movedFormula } from "../sheets/formula-references";
import type { CellValue, FormulaBlock, ValueBlock } from "../sheets/plan";
import { moved, rangeOf } from "./addresses";
import type { PlannedSheet } from "./links";
import { jsonBytes, RANGE_BYTES, type Origin, type Step } from "./steps";
import { textInput } from "./text-input";

/** A block is cut into bands of whole rows of at most about so many bytes, so that a large one can be split. */
const BAND_BYTES = 250_000;

/** Writes a block of values: texts as text whatever they begin with, nothing as an empty cell. */
export function valueSteps({ area, values }: ValueBlock, origin: Origin): readonly Step[] {
  const rows = values.map((row) => row.map(cellInput));
  return bands(rows).map(({ first, band, bytes }) => ({
    bytes: RANGE_BYTES + bytes,
    queue: (sheet) => {
      const part = { ...area, row: area.row + first, rows: band.length };
      rangeOf(sheet, moved(part, origin)).values = band;
    },
  }));
}

/**
 * Writes a block of formulas: English, with commas, whatever the language of this Excel. The tables, names and sheets
 * that they refer to must be there already.
 */
export function formulaSteps(
  { area, formulas }: FormulaBlock,
  origin: Origin,
  own: PlannedSheet,
): readonly Step[] {
  const here = (formula: string): string => movedFormula(formula, { ...origin, sheet: own });
  return bands(formulas.map((row) => row.map(here))).map(({ first, band, bytes }) => ({
    bytes: RANGE_BYTES + bytes,
    queue: (sheet) => {
      const part = { ...area, row: area.row + first, rows: band.length };
      rangeOf(sheet, moved(part, origin)).formulas = band;
    },
  }));
}

function cellInput(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" ? textInput(value) : value;
}

interface Band<Cell> {
  readonly first: number;
  readonly band: Cell[][];
  readonly bytes: number;
}

function bands<Cell>(rows: readonly (readonly Cell[])[]): readonly Band<Cell>[] {
  const made: { first: number; band: Cell[][]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = jsonBytes(row);
    const last = made.at(-1);
    if (last && last.bytes + bytes <= BAND_BYTES) {
      last.band.push([...row]);
      last.bytes += bytes;
    } else {
      made.push({ first: index, band: [[...row]], bytes });
    }
  });
  return made;
}
