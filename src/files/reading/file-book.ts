/** A workbook as it was read from a file, whatever kind of file: values as they are stored, nothing calculated. */
import { SHEET_COLUMNS } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";

/** A cell that holds something. */
export interface FileCell {
  /** Undefined where a formula has no stored value: that is not "empty". An error by its English text. */
  readonly value?: string | number | boolean;
  readonly isError?: true;
  /** As the file has it, without "="; "" where it is told with another cell. */
  readonly formula?: string;
  /** The format code of a number; left out for the general one. */
  readonly format?: string;
}

export interface FileTable {
  /** "" where the file does not say. */
  readonly name: string;
  /** With header and totals row, where it has them. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly showsHeaders: boolean;
  readonly showsTotals: boolean;
}

/** Cells in which one of a list may be entered. */
export interface FileDropdown {
  readonly areas: readonly Area[];
  /** Without "=". */
  readonly source: string;
}

export interface FileSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly cells: FileCells;
  readonly tables: readonly FileTable[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly dropdowns: readonly FileDropdown[];
  /** Custom properties of the worksheet. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface FileName {
  readonly name: string;
  /** Of the sheet, if it is not of the whole workbook. */
  readonly sheet?: string;
  /** What it refers to, without "=". */
  readonly refersTo: string;
}

export interface FileBook {
  readonly kind: "xlsx" | "ods" | "csv";
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** Of the document. */
  readonly keywords: string;
  /** Who saved it last, by the name in the document; "" where it does not say. */
  readonly savedBy: string;
  /** When it was saved last, "2026-11-30T19:30:00Z"; "" where it does not say. */
  readonly savedAt: string;
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** So many cells with something in them are read of a file at most. */
export const MOST_CELLS = 500_000;

/** The filled cells of a sheet: never a grid, since one cell may stand in the last row and column that there is. */
export class FileCells {
  private readonly all = new Map<number, FileCell>();
  private bottom = -1;
  private right = -1;
  private top = Infinity;
  private left = Infinity;

  get count(): number {
    return this.all.size;
  }

  at(row: number, column: number): FileCell | undefined {
    return this.all.get(row * SHEET_COLUMNS + column);
  }

  set(row: number, column: number, cell: FileCell): void {
    this.all.set(row * SHEET_COLUMNS + column, cell);
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  /** The rectangle in which something stands; no rows and columns where nothing does. */
  get area(): Area {
    if (this.all.size === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
    const { top, left, bottom, right } = this;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  *[Symbol.iterator](): IterableIterator<{
    readonly row: number;
    readonly column: number;
    readonly cell: FileCell;
  }> {
    for (const [place, cell] of this.all) {
      yield { row: Math.floor(place / SHEET_COLUMNS), column: place % SHEET_COLUMNS, cell };
    }
  }
}
