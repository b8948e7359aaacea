import { RATERS } from "../../scoring/person";
import { listOf, oneOf, optional, required, text, textOrNumber, truth } from "../arguments";
import { actionLabels } from "../wording/actions";
import type { Action } from "./definition";
import { person } from "./person-argument";

/** NOT BUILT YET: its builder is on the way. */
export const createTeamScoreSheet: Action<"createTeamScoreSheet"> = {
  id: "createTeamScoreSheet",
  label: actionLabels.createTeamScoreSheet,
  arguments: {
    people: required(listOf(person)),
    competencies: optional(listOf(textOrNumber)),
    raters: optional(listOf(oneOf(RATERS))),
    protect: optional(truth),
    sheetName: optional(text),
  },
  async run() {
    throw new Error("not built yet");
  },
};
