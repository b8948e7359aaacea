import { quotedList } from "../listing";
import { sentences } from "../sentences";
import type { RemovalWording } from "./removal";

/** Asking whether sheets may be removed, and saying what went, in English. */
export const removalEn: RemovalWording = {
  confirmRemove: (sheet) => `Delete sheet ‘${sheet}’? This cannot be undone.`,
  confirmRemoveAll: (count) =>
    `Delete all ${count} sheets, with what has been filled in on them? This cannot be undone.`,
  confirmAlong: (along) =>
    `This also deletes ${quotedList(along, "and")}, unless another sheet needs ${along.length === 1 ? "it" : "them"}.`,
  removed: (sheets, { alsoRemoved, kept }) =>
    sentences(
      (sheets.length === 1 ? `Sheet ${quotedList(sheets, "and")} has` : `${sheets.length} sheets have`) +
        ` been deleted${alsoRemoved.length === 0 ? "" : `, together with ${quotedList(alsoRemoved, "and")}`}.`,
      kept.length === 0
        ? ""
        : `${quotedList(kept, "and")} ${kept.length === 1 ? "is still needed and was" : "are still needed and were"} kept.`,
    ),
};
