import { optional, required, text } from "../arguments";
import { actionLabels } from "../wording/actions";
import type { Action } from "../definition";

/** Shows a sheet, and selects an address in it if one is given. */
export const goTo: Action<"goTo"> = {
  id: "goTo",
  label: actionLabels.goTo,
  arguments: { sheetId: required(text), address: optional(text) },
  async run({ sheetId, address }, { port }) {
    await port.goTo(sheetId, address);
    return {};
  },
};
