import type { Remnant } from "../../problem";
import { list } from "../listing";
import { thousands } from "../thousands";
import type { ProblemSentences } from "../sentences";

/** What can go wrong with reading, mending and repairing score sheets. */
export const scoreSheetsInEnglish = {
  nothingToUndo: () =>
    "There is nothing left that Compleet can undo. Try Ctrl+Z, or put the cells back yourself.",
  partlyUndone: ({ cells }) =>
    `Undoing broke off: ${cells === 1 ? "the cell may have been" : `some of the ${cells} cells may have been`} put back. Choose Undo again; what is back stays so.`,
  partlyMended: ({ cells, places = [] }) =>
    `Excel broke off the mending of ${amount(cells, "cell", "cells")}, and what stood there could not be put back ` +
    `everywhere. ${places.length === 0 ? "Some may have been mended already." : `See what stands by now in ${placesIn(places)}.`} ` +
    "Then check the scores again.",
  sheetMoved: ({ sheet }) =>
    `Rows or columns on sheet ‘${sheet}’ have moved meanwhile. Nothing has been changed. Try again.`,
  partlyRepaired: ({ sheet }) =>
    `Excel broke off the repair${sheet === "" ? "" : ` of sheet ‘${sheet}’`}. No score has been changed; some of the ` +
    "dropdowns and formats may still be missing. Try again.",
  notScoreSheet: ({ sheet }) =>
    `Sheet ‘${sheet}’ is not a score sheet made with this add-in, and so it cannot be repaired. ` +
    "Choose a team score sheet or an indicator form.",
  tableGone: ({ sheet }) =>
    `The table of scores on sheet ‘${sheet}’ is gone. Select the scores with their headers, choose Insert › Table, ` +
    "and then repair the sheet.",
  selectionTooLarge: ({ rows, columns, most }) =>
    `The selection has ${amount(rows, "row", "rows")} and ${amount(columns, "column", "columns")}, and ` +
    `${thousands(most.rows, ",")} rows and ${most.columns} columns can be read. Select a smaller area.`,
  noScoreCell: ({ address }) =>
    `This score does not belong in cell ${address}, or no longer does. Select the cell again and then choose the score.`,
  scoreChanged: ({ sheet, address }) =>
    `Cell ${address} of ‘${sheet}’ holds something else by now, and that was left. See what it holds and choose again.`,
} satisfies Partial<ProblemSentences>;

function placesIn(places: readonly Remnant[]): string {
  const cells = places.map(({ sheet, address }) =>
    address === undefined ? `‘${sheet}’` : `${address} on ‘${sheet}’`,
  );
  return cells.length <= 4 ? list(cells, "and") : `${cells[0]} to ${cells.at(-1)}`;
}

function amount(count: number, one: string, more: string): string {
  return `${thousands(count, ",")} ${count === 1 ? one : more}`;
}
