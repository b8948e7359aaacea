import { parseArea } from "../../sheets/plan/a1";
import { writeScoreArguments } from "../arguments/checking-arguments";
import { followedCell, type FollowedCell } from "../pane/followed-cell";
import { levelsOf } from "../../scoring/level-scale";
import { INDICATOR_ENTRIES, levelEntries, type ScoreEntry } from "../arguments/score-entry";
import { Problem } from "../problem";
import { withUndo } from "../making/undoable";
import type { Action } from "../definition";

/** Writes a score in a cell that still is a score cell and still holds what was seen there. */
export const writeScore: Action<"writeScore"> = {
  id: "writeScore",
  arguments: writeScoreArguments,
  framework: "scores",
  async run({ sheetId, address, value, was }, { port, framework }) {
    const surroundings = await port.surroundings(sheetId, address);
    const cell = surroundings && followedCell(framework, surroundings);
    if (!surroundings || !cell || !mayHold(cell, value)) throw new Problem("noScoreCell", { address });
    const { sheet } = surroundings;
    if (surroundings.locked) throw new Problem("sheetProtected", { sheet, doing: "writeScore" });
    const place = parseArea(surroundings.address);
    if (cell.was !== was || !place) throw new Problem("scoreChanged", { sheet, address });
    // Someone may have been there since, however short ago it was looked at.
    const written = await port.mendCells([{ sheetId, row: place.row, column: place.column, was, value }]);
    if (written === 0) throw new Problem("scoreChanged", { sheet, address });
    return withUndo(port, { sheet, address });
  },
};

function mayHold(cell: FollowedCell, value: ScoreEntry): boolean {
  const entries: readonly ScoreEntry[] =
    cell.kind === "level" ? levelEntries(levelsOf(cell.competency)) : INDICATOR_ENTRIES;
  return entries.includes(value);
}
