/** Cells to read a framework from, wherever they came from: a sheet, or a text that was pasted. */

import type { ColumnRole } from "./words";

/** Columns by the cell of their heading ("B2"). */
export type ColumnRoles = Readonly<Record<string, ColumnRole>>;

export interface GridCell {
  /** "B7" */
  readonly at: string;
  /** As it is shown, with its line breaks; "" for nothing. */
  readonly text: string;
  /** What a spreadsheet made of it, so that what was typed is not certain any more. */
  readonly damage?: "date" | "error";
}

export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  /** Indexes of rows that are not shown. */
  readonly hidden?: ReadonlySet<number>;
  /** What columns are for where a person said so, by the cell of their heading. */
  readonly roles?: ColumnRoles;
}

/** A pasted text: a row per line and a cell per tab, but for the tab behind a bullet. Cells are named from A1 on. */
export function gridOfText(text: string): Grid {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u);
  const rows = lines.map((line) => line.replace(/^(\s*(?:[•·▪◦*–-]|\d+[.)]))\t/u, "$1 ").split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  return {
    rows: rows.map((row, index) =>
      Array.from({ length: width }, (_, column) => ({
        at: `${columnName(column)}${index + 1}`,
        text: (row[column] ?? "").trim(),
      })),
    ),
  };
}

/** The same cells with rows and columns changed over. */
export function turned({ rows }: Grid): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    rows: Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? [])),
  };
}

/** The cells of a row that hold something. */
export function filled(row: readonly GridCell[] | undefined): readonly GridCell[] {
  return (row ?? []).filter((cell) => cell.text.trim() !== "" || cell.damage !== undefined);
}

/** A number or a percentage. */
export function isNumber({ text }: GridCell): boolean {
  return /^-?\d+(?:[.,]\d+)?%?$/u.test(text.trim());
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
