import type { Area } from "embedded-excel/cells";
import type { CellInput } from "embedded-excel/cells";
import { formulaSeenFrom } from "embedded-excel/cells";
import type { Sheet } from "embedded-excel/book";
import type { CellStyle } from "embedded-excel/cells";

/** A cell lifted off its sheet: what it holds, how it looks, and where it stood. */
export interface LiftedCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  readonly style: CellStyle;
  /** A formula elsewhere put it there. */
  readonly spilled: boolean;
}

/** The cells of a bounded area, row by row. */
export function lifted(sheet: Sheet, area: Area): readonly (readonly LiftedCell[])[] {
  return sheet.map(area, (cell, row, column) => {
    const style = sheet.style(row, column);
    const formula = cell?.spilledFrom ? undefined : cell?.formula?.text;
    const input: CellInput =
      formula !== undefined ? { formula } : { value: cell?.value ?? null, quotePrefix: style.quotePrefix };
    return { row, column, input, style, spilled: cell?.spilledFrom !== undefined };
  });
}

/**
 * Puts lifted cells down from the target's first cell on, over and over if the target is a multiple of them; relative
 * references move along. Answers the area written. Throws `AccessDenied` where the sheet is protected.
 */
export function putDown(sheet: Sheet, cells: readonly (readonly LiftedCell[])[], target: Area): Area {
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  const rows = target.rows % height === 0 ? target.rows : height;
  const columns = target.columns % width === 0 ? target.columns : width;
  const area = { row: target.row, column: target.column, rows, columns };
  sheet.assertEditable(area);
  const placed = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => cells[i % height]?.[j % width]),
  );
  sheet.write(
    area,
    placed.map((line, i) => line.map((cell, j) => cell && movedInput(cell, area.row + i, area.column + j))),
  );
  placed.forEach((line, i) =>
    line.forEach((cell, j) => {
      const at = { row: area.row + i, column: area.column + j };
      if (cell && sheet.style(at.row, at.column) !== cell.style)
        sheet.cells.patch({ ...at, rows: 1, columns: 1 }, patchTo(cell.style));
    }),
  );
  sheet.changed();
  return area;
}

/** What a cell holds, as it reads at another place. */
export function movedInput(cell: LiftedCell, row: number, column: number): CellInput {
  const { input } = cell;
  return "formula" in input ? { formula: formulaSeenFrom(input.formula, cell, { row, column }) } : input;
}

/** A patch that makes any style into this one. */
export function patchTo(style: CellStyle): Parameters<Sheet["setStyle"]>[1] {
  const edges = ["top", "bottom", "left", "right", "diagonalUp", "diagonalDown"] as const;
  return {
    ...style,
    fill: style.fill,
    borders: Object.fromEntries(edges.map((edge) => [edge, style.borders[edge]])),
  };
}
