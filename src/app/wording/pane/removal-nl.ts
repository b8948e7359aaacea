import { quotedList } from "../listing";
import { sentences } from "../sentences";
import type { RemovalWording } from "./removal";

/** Asking whether sheets may be removed, and saying what went, in Dutch. */
export const removalNl: RemovalWording = {
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
