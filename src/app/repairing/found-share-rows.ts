/**
 * Finds the rows of a form's share cells. They stand beside the overview, but not below the table's columns: a row that is
 * put into the table moves the overview away from them.
 */
import type { FormPlaces } from "../../sheets/form/form-places";
import type { IndicatorForm } from "../../sheets/form/indicator-form";
import { COLUMNS, FIRST_SHARE } from "../../sheets/form/indicator-form-frame";
import { FORM_WORDS } from "../../sheets/form/indicator-form-words";
import { columnLetters } from "../../sheets/plan/a1";
import { range } from "../reading/sheet-grid";
import { textOf, type SheetCells } from "../reading/read-cell";

/** The one row of these with the headings of the lists that end the share cells. */
export function sharesHeader(cells: SheetCells, rows: readonly number[]): number | undefined {
  const { reached, missed } = FORM_WORDS.summary;
  const there = rows.filter((row) => {
    const texts = range(0, cells.last.column).map((column) => textOf(cells.at(row, column)));
    return texts.includes(reached) && texts.includes(missed);
  });
  return there.length === 1 ? there[0] : undefined;
}

/** By those of the overview, at this distance from it; none that counts for another competency. */
export function shareRows(
  { parts: { summary } }: IndicatorForm,
  cells: SheetCells,
  { rows, columns }: Pick<FormPlaces, "rows" | "columns">,
  distance: number,
): ReadonlyMap<number, number> {
  const [names, shares] = [columns.get(COLUMNS.competency), columns.get(FIRST_SHARE)];
  if (names === undefined || shares === undefined) return new Map();
  const counted = new RegExp(`,\\$?${columnLetters(names)}\\$?(\\d+),`);
  const found = new Map<number, number>();
  for (const made of range(summary.header, summary.first + summary.rows - 1)) {
    const row = rows.get(made);
    if (row === undefined) continue;
    const counts = counted.exec(cells.at(row + distance, shares).formula ?? "")?.[1];
    if (counts === undefined || Number(counts) === row + 1) found.set(made, row + distance);
  }
  return found;
}
