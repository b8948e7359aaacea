import { list } from "../listing";
import type { MissingWording } from "./missing";

/** What a sheet was made without, in Dutch. */
export const missingNl: MissingWording = {
  names: {
    paper: "het papierformaat",
    footer: "de voettekst",
    page: "de afdrukinstellingen",
    freeze: "het vastzetten van de titels",
    tabColor: "de kleur van de bladtab",
    gridlines: "het verbergen van de rasterlijnen",
    groups: "het in- en uitklappen van rijen of kolommen",
    charts: "de grafiek",
  },
  sentence: (missing) => `Excel nam hier niet alles aan. Niet gelukt: ${list(missing, "en")}.`,
};
