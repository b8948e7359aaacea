import { areaContains, cellAddress } from "../../sheets/plan/a1";
import type { ReadSheet } from "../port";
import { Problem } from "../problem";
import { tableOfMarker } from "../reading/own-table";
import { isEmpty, SheetCells } from "../reading/read-cell";

/** The title, the line below it and an empty row. */
const ROWS_ABOVE = 3;

/**
 * A sheet of a round is made anew with what it should hold: what a person has put beside its table would be lost. Throws
 * `sheetHasNotes` for the first such cell; a table of which the columns were moved or added to is told so too.
 */
export function checkNothingBeside(
  sheet: ReadSheet,
  columns: readonly string[] = [],
  table = tableOfMarker(sheet),
): void {
  const cells = new SheetCells(sheet);
  const own = table?.area ?? sheet.area;
  const strange = table?.headers.findIndex((header) => columns.length > 0 && !columns.includes(header)) ?? -1;
  if (table && strange >= 0)
    throw new Problem("sheetHasNotes", {
      sheet: sheet.name,
      address: cellAddress(own.row, own.column + strange),
    });
  for (let row = Math.max(sheet.area.row, ROWS_ABOVE); row <= cells.last.row; row++) {
    for (let column = sheet.area.column; column <= cells.last.column; column++) {
      if (areaContains(own, { row, column, rows: 1, columns: 1 }) || isEmpty(cells.at(row, column))) continue;
      throw new Problem("sheetHasNotes", { sheet: sheet.name, address: cellAddress(row, column) });
    }
  }
}
