import { insertTextArguments } from "../arguments/sheet-arguments";
import { actionLabels } from "../wording/actions";
import type { Action } from "../definition";
import { freeTarget } from "../making/free-target";

/** Writes a text, as text, into the first cell of the selection, if that is empty. */
export const insertText: Action<"insertText"> = {
  id: "insertText",
  label: actionLabels.insertText,
  arguments: insertTextArguments,
  async run(args, { port }) {
    const size = { rows: 1, columns: 1 };
    const view = await port.look({ target: size });
    return port.writeText(args.text, freeTarget(view, size, "writeCell"));
  },
};
