import { actionLabels } from "../wording/actions";
import type { Action } from "./definition";

/** NOT BUILT YET: its builder is on the way. */
export const readSelection: Action<"readSelection"> = {
  id: "readSelection",
  label: actionLabels.readSelection,
  arguments: {},
  async run() {
    throw new Error("not built yet");
  },
};
