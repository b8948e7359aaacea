import { cellAddress } from "../../sheets/plan/a1";
import { insertTextArguments } from "../arguments/sheet-arguments";
import type { Action } from "../definition";
import { withUndo } from "../making/undoable";
import { Bench } from "../making/bench";

/** The last row of a sheet, zero-based. */
const LAST_ROW = 1_048_575;

/** Writes a text, as text, into the first cell of the selection, if that is empty, and goes on to the cell below. */
export const insertText: Action<"insertText"> = {
  id: "insertText",
  arguments: insertTextArguments,
  async run(args, { port }) {
    const size = { rows: 1, columns: 1 };
    const bench = await Bench.at(port, { target: size });
    const cell = bench.target(size, "writeCell");
    const written = await port.writeText(args.text, cell);
    // The text is there, also where Excel would not show the next cell.
    if (cell.row < LAST_ROW)
      await port
        .goTo(cell.sheetId, cellAddress(cell.row + 1, cell.column), cellAddress(cell.row, cell.column))
        .catch(() => undefined);
    return withUndo(port, written);
  },
};
