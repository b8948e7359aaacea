/** What someone typed among the numbers of a heatmap of ours: it would be lost when that is made anew. */
import { HEAT_MARKS, VULNERABLE_WORDS } from "../../sheets/heatmap/heatmap-words";
import { TOP_ROWS } from "../../sheets/heatmap/geometry";
import { INSIGHTS_TITLE } from "../../sheets/marker/shape-words";
import type { OwnArea } from "../../sheets/marker/marker";
import type { ReadSheet } from "../port";
import { isEmpty, SheetCells, textOf, type Cell } from "../reading/read-cell";

/** What a heatmap has in a column of numbers that is none: marks, whether a competency is vulnerable, "9 van 12", "<5". */
const OWN_WORDS: ReadonlySet<unknown> = new Set([
  ...Object.values(HEAT_MARKS),
  ...Object.values(VULNERABLE_WORDS),
]);
const OWN_TEXT = /^(?:\d+ van \d+|<\d+)$/u;
/** Behind the name of a group above its people: how many they are. */
const BAND = / \(\d+\)$/u;
/** The columns beside the block: in the first ones stand texts of the score sheets, then numbers that are no formulas. */
const TEXTS = ["name", "department", "profile", "largestGaps"];
const COUNTED = "people";
const MIDDLE = "summary";

/**
 * The first cell, from top to bottom, among the numbers and the lines below them that holds something else than a heatmap
 * has there; of one that follows the scores that is whatever is no formula. Undefined for none. Of a name, a department
 * or a function it cannot be told.
 */
export function typedOver(sheet: ReadSheet, own: OwnArea): Cell | undefined {
  const cells = new SheetCells(sheet);
  const columnsOf = (is: (key: string) => boolean): readonly number[] =>
    own.columns.flatMap((key, column) => (is(key) ? [column] : []));
  const numbers = columnsOf((key) => ![...TEXTS, COUNTED, MIDDLE].includes(key));
  const followed = [...numbers, ...columnsOf((key) => key === MIDDLE)];
  const counted = columnsOf((key) => key === COUNTED);
  const rows: number[] = [];
  for (let row = TOP_ROWS.header + 1; row < own.rows; row++) {
    if (textOf(cells.at(row, 0)) === INSIGHTS_TITLE) break;
    rows.push(row);
  }
  const follows = rows.some((row) => numbers.some((column) => cells.at(row, column).formula !== undefined));
  for (const row of rows) {
    const filled = numbers.filter((column) => !isEmpty(cells.at(row, column)));
    const name = cells.at(row, 0);
    // Without numbers it stands above a group, or is empty.
    if (filled.length === 0 && !isEmpty(name) && !BAND.test(textOf(name))) return name;
    const stray =
      followed.map((column) => cells.at(row, column)).find((cell) => isStray(cell, follows)) ??
      counted.map((column) => cells.at(row, column)).find((cell) => isStray(cell, false));
    if (stray) return stray;
    if (filled.length === 1 && numbers.length > 1 && filled[0] !== undefined) return cells.at(row, filled[0]);
  }
  return undefined;
}

function isStray(cell: Cell, follows: boolean): boolean {
  if (isEmpty(cell) || cell.formula !== undefined) return false;
  const { content } = cell;
  if (typeof content === "string" && !OWN_WORDS.has(content) && !OWN_TEXT.test(content)) return true;
  return follows;
}
