import { listOf, objectOf, optional, required, text, textOrNumber, truth } from "../arguments";
import { actionLabels } from "../wording/actions";
import type { Action } from "./definition";

/** NOT BUILT YET: its builder is on the way. */
export const checkScores: Action<"checkScores"> = {
  id: "checkScores",
  label: actionLabels.checkScores,
  arguments: {
    sheets: optional(listOf(text)),
    evidence: optional(truth),
    confirmed: optional(listOf(objectOf({ header: required(text), competency: required(textOrNumber) }))),
  },
  async run() {
    throw new Error("not built yet");
  },
};
