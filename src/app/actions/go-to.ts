import { goToArguments } from "../arguments/sheet-arguments";
import type { Action } from "../definition";

/** Shows a sheet, and selects an address in it if one is given. */
export const goTo: Action<"goTo"> = {
  id: "goTo",
  arguments: goToArguments,
  async run({ sheetId, address }, { port }) {
    await port.goTo(sheetId, address);
    return {};
  },
};
