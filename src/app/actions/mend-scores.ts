import type { ValueOf } from "../../sheets/declared/declare";
import { parseArea } from "../../sheets/plan/a1";
import { mendScoresArguments, type mend } from "../arguments/checking-arguments";
import type { CellMend } from "../port";
import { Problem } from "../problem";
import { withUndo } from "../making/undoable";
import type { Action } from "../definition";

/** Carries out mends that were proposed, where the cell still holds what was seen. All of them, or none. */
export const mendScores: Action<"mendScores"> = {
  id: "mendScores",
  arguments: mendScoresArguments,
  async run({ mends }, { port }) {
    const cells = mends.map(cellMend);
    const mended = await port.mendCells(cells);
    return withUndo(port, { mended, left: mends.length - mended });
  },
};

function cellMend(given: ValueOf<typeof mend>): CellMend {
  const { sheetId, address, was, value } = given;
  const area = parseArea(address);
  if (!area || area.rows !== 1 || area.columns !== 1) {
    const fault = {
      kind: "type",
      name: "mends",
      expected: mendScoresArguments.mends.kind.expected,
      given: JSON.stringify(address),
    } as const;
    throw new Problem("invalidArgument", { action: "mendScores", fault });
  }
  return { sheetId, row: area.row, column: area.column, was, value };
}
