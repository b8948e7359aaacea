import { insertTextArguments } from "../arguments/sheet-arguments";
import type { Action } from "../definition";
import { Bench } from "../making/bench";

/** Writes a text, as text, into the first cell of the selection, if that is empty. */
export const insertText: Action<"insertText"> = {
  id: "insertText",
  arguments: insertTextArguments,
  async run(args, { port }) {
    const size = { rows: 1, columns: 1 };
    const bench = await Bench.at(port, { target: size });
    return port.writeText(args.text, bench.target(size, "writeCell"));
  },
};
