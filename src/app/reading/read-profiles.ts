import type { ReadSheet, ReadTable } from "../port";
import { SheetCells, textOf } from "./read-cell";
import { ownKind } from "./own-sheet";
import { bodyOf, ownTable, tableOfMarker } from "./own-table";
import { roleOf } from "./person-words";
import { nameKey } from "./same-person";

export interface ProfileTable {
  readonly sheet: ReadSheet;
  readonly table: ReadTable;
  /** The column of the functions' names, counted from the table's first. */
  readonly names: number;
  /** The line of each function's first row, by its `nameKey`; zero-based, of the sheet. */
  readonly lines: ReadonlyMap<string, number>;
  /** The names as they stand there, without stray spaces, in its order. */
  readonly profiles: readonly string[];
}

/**
 * The tables of functions. The first is the one that counts, for everyone who asks: the sheet that was made rather than a
 * copy of it, which has another table and may have been moved to the front; and of equals the first in the workbook.
 */
export function profileTables(sheets: readonly ReadSheet[]): readonly ProfileTable[] {
  const rank = (sheet: ReadSheet): number =>
    Number(sheet.original !== true) * 2 + Number(tableOfMarker(sheet) === undefined);
  return sheets
    .filter((sheet) => ownKind(sheet) === "profiles")
    .map((sheet, place) => ({ sheet, place }))
    .sort((a, b) => rank(a.sheet) - rank(b.sheet) || a.place - b.place)
    .flatMap(({ sheet }) => {
      const table = ownTable(sheet, (each) => namesIn(each) >= 0) ?? tableOfMarker(sheet) ?? sheet.tables[0];
      return table ? [tableOf(sheet, table)] : [];
    });
}

function tableOf(sheet: ReadSheet, table: ReadTable): ProfileTable {
  const cells = new SheetCells(sheet);
  const names = Math.max(0, namesIn(table));
  const { column } = table.area;
  const body = bodyOf(cells, table);
  const lines = new Map<string, number>();
  const profiles = new Set<string>();
  for (let line = body.row; line <= body.last; line++) {
    const name = textOf(cells.at(line, column + names));
    if (name === "") continue;
    profiles.add(name);
    if (!lines.has(nameKey(name))) lines.set(nameKey(name), line);
  }
  return { sheet, table, names, lines, profiles: [...profiles] };
}

/** The column of the functions' names; -1 where no header says so. */
function namesIn({ headers }: ReadTable): number {
  return headers.findIndex((header) => roleOf(header) === "profile");
}
