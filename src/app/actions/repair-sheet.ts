import { required, text } from "../arguments";
import { actionLabels } from "../wording/actions";
import type { Action } from "./definition";

/** NOT BUILT YET: its builder is on the way. */
export const repairSheet: Action<"repairSheet"> = {
  id: "repairSheet",
  label: actionLabels.repairSheet,
  arguments: {
    sheet: required(text),
  },
  async run() {
    throw new Error("not built yet");
  },
};
