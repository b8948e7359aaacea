import { RATERS } from "../../scoring/person";
import { listOf, oneOf, optional, required, textOrNumber, truth, wholeNumber } from "../arguments";
import { actionLabels } from "../wording/actions";
import type { Action } from "./definition";
import { person } from "./person-argument";

/** NOT BUILT YET: its builder is on the way. */
export const createIndicatorForms: Action<"createIndicatorForms"> = {
  id: "createIndicatorForms",
  label: actionLabels.createIndicatorForms,
  arguments: {
    people: required(listOf(person)),
    rater: required(oneOf(RATERS)),
    competencies: optional(listOf(textOrNumber)),
    levels: optional(listOf(wholeNumber)),
    protect: optional(truth),
  },
  async run() {
    throw new Error("not built yet");
  },
};
