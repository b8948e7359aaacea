import type { ReadSheet, ReadTable } from "../port";
import { foldKey } from "../../framework/fold";
import { SheetCells, textOf } from "./read-cell";

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
