/** The table of a sheet of ours: where it is by now, and which of its rows hold what was filled in. */
import { foldKey } from "../../framework/fold";
import { sameDefinedName } from "../../sheets/plan/defined-names";
import type { ReadSheet, ReadTable } from "../port";
import { SheetCells, textOf } from "./read-cell";

/** The table that it was made with, by the name that it had then; a copy of the sheet has another. */
export function tableOfMarker({ tables, marker }: ReadSheet): ReadTable | undefined {
  if (!marker || !("table" in marker)) return undefined;
  return tables.find(({ name }) => sameDefinedName(name, marker.table));
}

/** The table that it was made with, where that still fits; else the first that does, as in a copy of the sheet. */
export function ownTable(sheet: ReadSheet, fits: (table: ReadTable) => boolean): ReadTable | undefined {
  const named = tableOfMarker(sheet);
  return named && fits(named) ? named : sheet.tables.find(fits);
}

/** The rows between header and totals. Zero-based, of the sheet. */
export interface TableBody {
  readonly row: number;
  /** How many. */
  readonly rows: number;
  /** The last of them; before `row` where there is none. */
  readonly last: number;
  /** The row of totals, where it is shown. */
  readonly totals?: number;
}

/** Also where a program has made the header row one of the rows: that is nobody's. */
export function bodyOf(cells: SheetCells, table: ReadTable): TableBody {
  const { area, showsTotals } = table;
  const above = hasHeaderRow(cells, table) ? 1 : 0;
  const row = area.row + above;
  const rows = area.rows - above - (showsTotals ? 1 : 0);
  const last = row + rows - 1;
  return { row, rows, last, ...(showsTotals ? { totals: last + 1 } : {}) };
}

function hasHeaderRow(cells: SheetCells, { area, headers, showsHeaders }: ReadTable): boolean {
  return (
    showsHeaders ||
    headers.every((header, index) => textOf(cells.at(area.row, area.column + index)) === header)
  );
}

/**
 * The rows below the first row that has all of these headers, as a table: for a sheet whose table a program or a person
 * took away. It has no name and no dropdowns. Undefined where no row has them.
 */
export function tableByHeaders(sheet: ReadSheet, wanted: readonly string[]): ReadTable | undefined {
  const cells = new SheetCells(sheet);
  const { area } = sheet;
  const keys = wanted.map(foldKey);
  for (let row = area.row; row <= cells.last.row; row++) {
    const texts = Array.from({ length: area.columns }, (_, index) =>
      textOf(cells.at(row, area.column + index)),
    );
    const folded = texts.map(foldKey);
    if (!keys.every((key) => folded.includes(key))) continue;
    const first = folded.findIndex((text) => text !== "");
    const last = folded.findLastIndex((text) => text !== "");
    return {
      name: "",
      area: {
        row,
        column: area.column + first,
        rows: cells.last.row - row + 1,
        columns: last - first + 1,
      },
      showsHeaders: true,
      showsTotals: false,
      headers: texts.slice(first, last + 1),
      entries: [],
    };
  }
  return undefined;
}
