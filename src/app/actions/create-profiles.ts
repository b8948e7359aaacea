import { listOf, objectOf, optional, recordOf, required, text, wholeNumber } from "../arguments";
import { actionLabels } from "../wording/actions";
import type { Action } from "./definition";

/** NOT BUILT YET: its builder is on the way. */
export const createProfiles: Action<"createProfiles"> = {
  id: "createProfiles",
  label: actionLabels.createProfiles,
  arguments: {
    profiles: required(listOf(objectOf({ name: required(text), required: required(recordOf(wholeNumber)) }))),
    weights: optional(recordOf(wholeNumber)),
    sheetName: optional(text),
  },
  async run() {
    throw new Error("not built yet");
  },
};
