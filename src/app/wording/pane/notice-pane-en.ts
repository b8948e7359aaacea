import type { NoticePaneWording } from "./notice-pane";
import type { Remnant } from "../../problem";
import { list } from "../listing";
import { sentences } from "../sentences";
import { removalEn } from "./removal-en";

/** What can be done about a notice, in English. */
export const noticePaneEn: NoticePaneWording = {
  ...removalEn,
  goTo: "Go to sheet",
  undo: "Undo",
  undone: ({ cells, back, changed, left }) =>
    sentences(
      back === cells
        ? cells === 1
          ? "Undone: the cell is as it was."
          : `Undone: all ${cells} cells are as they were.`
        : back === 0
          ? "Nothing was put back."
          : `${back} of ${cells} cells ${back === 1 ? "is as it was" : "are as they were"}.`,
      changed.length === 0 ? "" : `Something else stands there by now, and stayed: ${places(changed)}.`,
      left.length === 0
        ? ""
        : `Not found again for certain, so left as it is: ${places(left)}. Look there yourself.`,
    ),
  remove: "Delete sheet",
  removeAll: (count) => `Delete all ${count} sheets`,
  confirm: "Yes, delete",
  keep: "Keep sheet",
  keepAll: "Keep sheets",
};

/** More cells than these say less than their number. */
const MOST = 5;

function places(cells: readonly Remnant[]): string {
  const named = cells
    .slice(0, MOST)
    .map(({ sheet, address = "" }) =>
      sheet === "" ? `${address} on a sheet that is gone` : `${address} on ‘${sheet}’`,
    );
  return list(cells.length > MOST ? [...named, `${cells.length - MOST} more`] : named, "and");
}
