import { required, text } from "../arguments";
import { actionLabels } from "../wording/actions";
import type { Action } from "./definition";

/** Removes a sheet that the add-in made; any other is left alone. */
export const removeSheet: Action<"removeSheet"> = {
  id: "removeSheet",
  label: actionLabels.removeSheet,
  arguments: { sheetId: required(text) },
  async run({ sheetId }, { port }) {
    await port.removeSheet(sheetId);
    return {};
  },
};
