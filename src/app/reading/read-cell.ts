import { areaAddress, cellAddress } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";
import type { CellContent, ReadSheet, ShownDate } from "../port";

/** A cell, or what is read as one (the cells of a competency on a form). Zero-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** "F8", or "F8:F10" */
  readonly address: string;
  /** "" when it is empty. */
  readonly content: CellContent;
  /** In English, with "=". */
  readonly formula?: string;
  /** What the number is shown as. */
  readonly date?: ShownDate;
  /** Its number is shown as a percentage. */
  readonly percent?: true;
}

/** The cells of a sheet as they were read. Beyond what was read every cell is empty. */
export class SheetCells {
  private readonly merges: ReadonlyMap<string, Area>;

  constructor(readonly sheet: ReadSheet) {
    this.merges = new Map(
      sheet.merges.flatMap((area) =>
        Array.from({ length: area.rows * area.columns }, (_, index): [string, Area] => {
          const row = area.row + Math.floor(index / area.columns);
          return [cellAddress(row, area.column + (index % area.columns)), area];
        }),
      ),
    );
  }

  at(row: number, column: number): Cell {
    const { area, values, formulas, dates, percents } = this.sheet;
    const address = cellAddress(row, column);
    const formula = formulas.get(address);
    const date = dates.get(address);
    return {
      row,
      column,
      address,
      content: values[row - area.row]?.[column - area.column] ?? "",
      ...(formula === undefined ? {} : { formula }),
      ...(date === undefined ? {} : { date }),
      ...(percents?.has(address) ? { percent: true } : {}),
    };
  }

  /** The same, but of merged cells the one that holds what they show. */
  shownAt(row: number, column: number): Cell {
    const merge = this.merges.size > 0 ? this.merges.get(cellAddress(row, column)) : undefined;
    return merge ? this.at(merge.row, merge.column) : this.at(row, column);
  }

  /** The last row that was read, and the last column; -1 on an empty sheet. */
  get last(): { readonly row: number; readonly column: number } {
    const { row, column, rows, columns } = this.sheet.area;
    return { row: row + rows - 1, column: column + columns - 1 };
  }
}

export function isEmpty({ content }: Cell): boolean {
  return typeof content === "string" && content.trim() === "";
}

/** What a cell holds as a text: single spaces, none at the ends; "" for nothing and for an error. */
export function textOf(cell: Cell | undefined): string {
  if (!cell || typeof cell.content === "object") return "";
  return tidy(String(cell.content));
}

/** Single spaces, none at the ends, accents composed. */
export function tidy(text: string): string {
  return singleSpaces(text.normalize("NFC"));
}

/** Single spaces, none at the ends. A line break is a space too, and so is one that cannot be seen. */
export function singleSpaces(text: string): string {
  return text.replace(/[\s\u00A0\u200B\uFEFF]+/gu, " ").trim();
}

/** What a cell holds, as a finding tells it: a formula as its text, an error by its name. */
export function valueOf({ content, formula }: Cell): string | number | boolean {
  return formula ?? (typeof content === "object" ? content.error : content);
}

/** The smallest rectangle that holds the cells, of which there is one at least. */
export function around(cells: readonly Cell[]): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return areaAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}
