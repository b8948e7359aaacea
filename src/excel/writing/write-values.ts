import type { Area } from "../../sheets/plan/area";
import { copiesDown, movedFormula } from "../../sheets/plan/formula-references";
import type { CellValue, FormulaBlock, ValueBlock } from "../../sheets/plan/plan";
import { moved, rangeOf } from "../request/addresses";
import type { PlannedSheet } from "./plan-links";
import { jsonBytes, OBJECT_BYTES, RANGE_BYTES, type Origin, type Step } from "../request/steps";
import { textInput } from "../request/text-input";

/** A block is cut into bands of whole rows of at most about so many bytes, so that a large one can be split. */
const BAND_BYTES = 250_000;

/**
 * Writes a block of values: texts as text whatever they begin with, nothing as an empty cell. `prove` is asked of each
 * part just before it is written: a block may take several requests, and someone may type between them.
 */
export function valueSteps(
  { area, values }: ValueBlock,
  origin: Origin,
  prove?: (range: Excel.Range) => void,
): readonly Step[] {
  const rows = values.map((row) => row.map(cellInput));
  return bands(rows).map(({ first, band, bytes }) => ({
    bytes: RANGE_BYTES + bytes + (prove ? 6 * OBJECT_BYTES : 0),
    queue: (sheet) => {
      const part = { ...area, row: area.row + first, rows: band.length };
      const range = rangeOf(sheet, moved(part, origin));
      prove?.(range);
      range.values = band;
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
  const rows = formulas.map((row) => row.map(here));
  return columnRuns(rows).flatMap(({ first, count, alike }) => {
    const part = { ...area, column: area.column + first, columns: count };
    const own = rows.map((row) => row.slice(first, first + count));
    return alike ? [copiedStep(part, own[0] ?? [], origin)] : bandSteps(part, own, origin);
  });
}

function bandSteps(area: Area, rows: readonly (readonly string[])[], origin: Origin): readonly Step[] {
  return bands(rows).map(({ first, band, bytes }) => ({
    bytes: RANGE_BYTES + bytes,
    queue: (sheet) => {
      const part = { ...area, row: area.row + first, rows: band.length };
      rangeOf(sheet, moved(part, origin)).formulas = band;
    },
  }));
}

/** The first row in full, and the others as copies of it (ExcelApi 1.9): formulas of a thousand rows weigh no more. */
function copiedStep(area: Area, row: readonly string[], origin: Origin): Step {
  return {
    bytes: 2 * RANGE_BYTES + OBJECT_BYTES + jsonBytes(row),
    queue: (sheet) => {
      const source = rangeOf(sheet, moved({ ...area, rows: 1 }, origin));
      source.formulas = [[...row]];
      const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
      rangeOf(sheet, moved(below, origin)).copyFrom(source, "Formulas");
    },
  };
}

/** Fewer rows than these are written out. */
const FEWEST_COPIED = 4;

/**
 * Columns side by side that are alike: each formula is the one at its top, copied down, or is not. A column of a table
 * that has one formula in all its rows is written out, as Excel makes a calculated column of it.
 */
function columnRuns(
  rows: readonly (readonly string[])[],
): readonly { readonly first: number; readonly count: number; readonly alike: boolean }[] {
  const [top = []] = rows;
  const runs: { first: number; count: number; alike: boolean }[] = [];
  top.forEach((formula, column) => {
    const isCopy = copiesDown(formula);
    const alike =
      rows.length >= FEWEST_COPIED &&
      !formula.includes("[@") &&
      rows.every((row, index) => isCopy(row[column] ?? "", index));
    const last = runs.at(-1);
    if (last?.alike === alike) last.count += 1;
    else runs.push({ first: column, count: 1, alike });
  });
  return runs;
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
