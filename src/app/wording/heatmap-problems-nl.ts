import { RATER_WORDS } from "../../scoring/person";
import { list } from "./list";
import type { ProblemSentences } from "./sentences";

/** What can be in the way of a heatmap, in Dutch. */
export const heatmapProblemsInDutch = {
  scoresUnclear: ({ sheet, what }) => {
    switch (what) {
      case "scale":
        return `De scores op ‘${sheet}’ staan op een andere schaal dan de niveaus 0 tot en met 4, en zijn daarom niet gelezen. Kies Controleren en geef per waarde aan welk niveau zij betekent.`;
      case "headers":
        return `Op ‘${sheet}’ is niet zeker boven welke kolommen welke competentie staat. Kies Controleren: daar staat welke koppen er op een lijken.`;
      case "names":
        return `Op ‘${sheet}’ staan scores, maar niet zeker van wie. Kies Controleren: daar staat om welke regels het gaat en wat u kunt doen.`;
    }
  },
  noScores: ({ sheets }) =>
    sheets.length > 0
      ? `Op ${quoted(sheets)} zijn geen scores van mensen gevonden. Kies een scoreblad, of controleer de koppen boven de kolommen.`
      : "In deze werkmap zijn geen scores gevonden. Maak een scoreblad, of ga naar het blad met de scores en probeer het opnieuw.",
  noRatings: ({ raters }) =>
    raters
      ? `Niemand is gescoord door ${list(
          raters.map((rater) => RATER_WORDS[rater]),
          "of",
        )}. Kies andere beoordelaars.`
      : "Er zijn alleen zelfscores, en die tellen niet mee in een heatmap van het niveau. Kies als beoordelaar ‘zelf’ om juist die te zien.",
  noSelfScores: () =>
    "Er zijn geen zelfscores om met die van anderen te vergelijken. Voeg aan het scoreblad rijen toe met ‘zelf’ als beoordelaar, of kies een andere maat.",
  noProfiles: () =>
    "Er is geen blad met functieprofielen, dus het vereiste niveau is niet bekend. Maak eerst functieprofielen, of laat de heatmap het niveau tonen.",
  nobodyHasProfile: () =>
    "Niemand op de scorebladen heeft een functie die in de functieprofielen staat. Vul de kolom Functie in, of laat de heatmap het niveau tonen.",
  noBaseline: () => "Kies het eerdere scoreblad waarmee moet worden vergeleken.",
  nobodyBefore: ({ sheet }) =>
    `Op ‘${sheet}’ staat niemand die ook op het latere scoreblad staat. Kies een ander scoreblad om mee te vergelijken.`,
  nobodyGrouped: ({ groupBy }) =>
    groupBy === "department"
      ? "Bij niemand is een afdeling ingevuld, dus er zijn geen groepen te maken. Vul de kolom Afdeling in, of kies de heatmap per persoon."
      : "Bij niemand is een functie ingevuld, dus er zijn geen groepen te maken. Vul de kolom Functie in, of kies de heatmap per persoon.",
  invalidMinimum: ({ name, value }) =>
    `${name === "minimumGroup" ? "De kleinste groep" : "Het kleinste aantal beoordelaars"} kan niet ${value} zijn. Kies een getal van 1 of hoger.`,
  numbersAlways: () =>
    "In een heatmap staat het getal altijd in de cel: zo is hij ook zonder kleur te lezen. Laat ‘numbers’ weg.",
  radarNeedsThree: ({ columns }) =>
    `Een radar heeft minstens drie kolommen nodig, en deze heatmap heeft er ${columns}. Kies staven, of meer competenties.`,
  notHeatmap: ({ sheet, shared }) =>
    shared
      ? `‘${sheet}’ is een deelversie: die staat los van de scores en verandert niet meer. Ga naar de heatmap zelf.`
      : `‘${sheet}’ is geen heatmap die met deze invoegtoepassing is gemaakt. Ga naar een heatmap en probeer het opnieuw.`,
  heatmapHasNotes: ({ sheet, address }) =>
    `Op ‘${sheet}’ staat in ${address} iets dat niet bij de heatmap hoort en bij vernieuwen zou verdwijnen. Verplaats het naar een ander blad, of maak een nieuwe heatmap.`,
  tooFewToShare: ({ people, least }) =>
    `Een deelversie van ${people} ${people === 1 ? "persoon" : "mensen"} zou te veel verraden: het moeten er minstens ${least} zijn.`,
  notReplaced: ({ sheet, by }) =>
    `De nieuwe heatmap staat op ‘${by}’, maar kon de plaats van ‘${sheet}’ niet innemen. Staat het oude blad er nog, verwijder dat dan zelf.`,
} satisfies Partial<ProblemSentences>;

function quoted(sheets: readonly string[]): string {
  return list(
    sheets.map((sheet) => `‘${sheet}’`),
    "en",
  );
}
