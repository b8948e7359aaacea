/** What a sheet was made without, because Excel refused it. */
import type { Cosmetic, MadeSheet } from "../../port";
import type { Language } from "../../language";
import { list } from "../listing";

const DUTCH: Readonly<Record<Cosmetic, string>> = {
  paper: "het papierformaat",
  footer: "de voettekst",
  breaks: "de pagina-einden",
  page: "de afdrukinstellingen",
  freeze: "het vastzetten van de titels",
  tabColor: "de kleur van de bladtab",
  gridlines: "het verbergen van de rasterlijnen",
  groups: "het in- en uitklappen van rijen of kolommen",
  charts: "de grafiek",
};

const ENGLISH: Readonly<Record<Cosmetic, string>> = {
  paper: "the paper size",
  footer: "the footer",
  breaks: "the page breaks",
  page: "the page set-up",
  freeze: "the frozen titles",
  tabColor: "the colour of the tab",
  gridlines: "the hiding of gridlines",
  groups: "the folding of rows or columns",
  charts: "the chart",
};

/** One sentence about what all these sheets miss; none where nothing is missing. */
export function missingRemarks(made: readonly MadeSheet[], language: Language): readonly string[] {
  const missing = [...new Set(made.flatMap((sheet) => sheet.missing ?? []))];
  if (missing.length === 0) return [];
  if (language === "nl") {
    const what = list(
      missing.map((each) => DUTCH[each]),
      "en",
    );
    return [`Excel nam hier niet alles aan. Niet gelukt: ${what}.`];
  }
  const what = list(
    missing.map((each) => ENGLISH[each]),
    "and",
  );
  return [`Excel did not take everything here. Left out: ${what}.`];
}
