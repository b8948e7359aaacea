import { readSelectionArguments } from "../arguments/checking-arguments";
import type { Action } from "../definition";

/** 2,000 people and their header, with some columns to spare. */
const MOST = { rows: 2_001, columns: 12 };

/** What is selected, as texts. */
export const readSelection: Action<"readSelection"> = {
  id: "readSelection",
  arguments: readSelectionArguments,
  async run(_args, { port }) {
    return port.readSelection(MOST);
  },
};
