import { undoArguments } from "../arguments/sheet-arguments";
import type { Action } from "../definition";

/** Puts back what cells held before the add-in wrote in them, where they still hold what it wrote. */
export const undo: Action<"undo"> = {
  id: "undo",
  arguments: undoArguments,
  run: ({ writing }, { port }) => port.undoWriting(writing),
};
