import type { Cell, SheetCells } from "./read-cell";

/** A sheet seen so that every person is a line: people down, or people across and then turned. */
export interface Grid {
  /** True when people stand side by side. */
  readonly turned: boolean;
  /** The highest score that anyone can have: what is more is none. */
  readonly highest: number;
  /** Lines and fields that were read: from, up to and with. */
  readonly lines: { readonly first: number; readonly last: number };
  readonly fields: { readonly first: number; readonly last: number };
  at(line: number, field: number): Cell;
  /** Of merged cells the one that holds what they show. */
  shownAt(line: number, field: number): Cell;
}

/** The whole sheet, or the rows from one on and some of its columns. `highest`: of the framework that counts. */
export function gridOf(
  cells: SheetCells,
  { turned, highest }: Pick<Grid, "turned" | "highest">,
  part: { readonly row?: number; readonly column?: number; readonly lastColumn?: number } = {},
): Grid {
  const { area } = cells.sheet;
  const rows = { first: part.row ?? area.row, last: cells.last.row };
  const columns = { first: part.column ?? area.column, last: part.lastColumn ?? cells.last.column };
  return turned
    ? {
        turned,
        highest,
        lines: columns,
        fields: rows,
        at: (line, field) => cells.at(field, line),
        shownAt: (line, field) => cells.shownAt(field, line),
      }
    : {
        turned,
        highest,
        lines: rows,
        fields: columns,
        at: (line, field) => cells.at(line, field),
        shownAt: (line, field) => cells.shownAt(line, field),
      };
}

/** from, from + 1, … to */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
