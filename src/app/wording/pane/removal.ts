/** Asking whether sheets may be removed, and saying what went. */
import type { ActionMap } from "../../action";
import type { Language } from "../../language";
import { quotedList } from "../listing";
import { sentences } from "../sentences";

export interface RemovalWording {
  readonly confirmRemove: (sheet: string) => string;
  readonly confirmRemoveAll: (count: number) => string;
  /** Behind either question: what came along, and goes too unless another sheet needs it. */
  readonly confirmAlong: (along: readonly string[]) => string;
  /** What went, and what came along and went or stayed. */
  readonly removed: (sheets: readonly string[], came: ActionMap["removeSheet"]["result"]) => string;
}

const nl: RemovalWording = {
  confirmRemove: (sheet) => `Blad ‘${sheet}’ verwijderen? Dit kunt u niet ongedaan maken.`,
  confirmRemoveAll: (count) =>
    `Alle ${count} bladen verwijderen, met wat er al op is ingevuld? Dit kunt u niet ongedaan maken.`,
  confirmAlong: (along) =>
    `Dit verwijdert ook ${quotedList(along, "en")}, tenzij een ander blad ${along.length === 1 ? "het" : "ze"} nodig heeft.`,
  removed: (sheets, { alsoRemoved, kept }) =>
    sentences(
      (sheets.length === 1 ? `Blad ${quotedList(sheets, "en")} is` : `${sheets.length} bladen zijn`) +
        ` verwijderd${alsoRemoved.length === 0 ? "" : `, samen met ${quotedList(alsoRemoved, "en")}`}.`,
      kept.length === 0
        ? ""
        : `${quotedList(kept, "en")} ${kept.length === 1 ? "is nog nodig en bleef" : "zijn nog nodig en bleven"} staan.`,
    ),
};

const en: RemovalWording = {
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

export const removalWording: Readonly<Record<Language, RemovalWording>> = { nl, en };
