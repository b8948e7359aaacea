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
 * Sheets with functions, of which the first is the one that counts, for everyone who asks: the sheet that was made rather
 * than a copy of it, which may have been moved to the front; of those one with the table it was made with, where that can
 * be seen; and of equals the first in the workbook.
 */
export function theOneThatCountsFirst<Sheet extends { readonly original?: boolean }>(
  sheets: readonly Sheet[],
  hasItsTable: (sheet: Sheet) => boolean = () => true,
): readonly Sheet[] {
  const rank = (sheet: Sheet): number => Number(sheet.original !== true) * 2 + Number(!hasItsTable(sheet));
  return [...sheets].sort((a, b) => rank(a) - rank(b));
}

/** The tables of functions; the first is the one that counts. */
export function profileTables(sheets: readonly ReadSheet[]): readonly ProfileTable[] {
  return theOneThatCountsFirst(
    sheets.filter((sheet) => ownKind(sheet) === "profiles"),
    (sheet) => tableOfMarker(sheet) !== undefined,
  ).flatMap((sheet) => {
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
