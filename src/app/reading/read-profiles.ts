import type { ReadSheet } from "../port";
import { SheetCells, textOf } from "./read-cell";
import { tableOfMarker } from "./own-sheet";
import { roleOf } from "./person-words";

/** The names of the profiles on a sheet of ours with profiles, without stray spaces, in its order. */
export function readProfileNames(sheet: ReadSheet): readonly string[] {
  const table = tableOfMarker(sheet) ?? sheet.tables[0];
  if (!table) return [];
  const cells = new SheetCells(sheet);
  const byHeader = table.headers.findIndex((header) => roleOf(header) === "profile");
  const { row, column, rows } = table.area;
  const first = row + (table.showsHeaders ? 1 : 0);
  const last = row + rows - (table.showsTotals ? 2 : 1);
  const names = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    textOf(cells.at(first + index, column + Math.max(0, byHeader))),
  );
  return [...new Set(names.filter((name) => name !== ""))];
}
