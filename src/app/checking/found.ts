import { valueOf, type Cell } from "../reading/read-cell";
import type { ReadSheet } from "../port";
import type { Fact, Found } from "./facts";

/** A finding about a cell, or about the cells from it that `address` names. */
export function foundAt(
  sheet: ReadSheet,
  cell: Cell,
  fact: Fact,
  more: { readonly address?: string; readonly mend?: string | number } = {},
): Found {
  return {
    sheet: { id: sheet.id, name: sheet.name },
    row: cell.row,
    column: cell.column,
    address: more.address ?? cell.address,
    fact,
    value: valueOf(cell),
    ...(more.mend === undefined ? {} : { mend: more.mend }),
  };
}
