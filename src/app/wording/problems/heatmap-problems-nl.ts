import { RATER_WORDS } from "../../../scoring/person";
import { list, quotedList } from "../listing";
import type { ProblemDetails } from "../../problem";
import type { ProblemSentences } from "../sentences";

/** What can be in the way of a heatmap, in Dutch. */
export const heatmapProblemsInDutch = {
  scoresUnclear: ({ sheet, what }) => {
    switch (what) {
      case "scale":
        return `De scores op ‘${sheet}’ staan op een andere schaal dan de niveaus, en zijn daarom niet gelezen. Kies Controleren en geef bij elke waarde aan welk niveau erbij hoort.`;
      case "moments":
        return `Op ‘${sheet}’ staan mensen meer dan één keer, van verschillende momenten. Kies Controleren en geef aan welk moment telt.`;
      case "headings":
        return `Op ‘${sheet}’ staan woorden bij de scores waaraan niet zeker te zien is van wie die komen. Kies Controleren en geef aan wat elk woord betekent.`;
      case "headers":
        return `Op ‘${sheet}’ is niet zeker welke competentie bij welke kolom hoort. Kies Controleren: daar staat welke koppen op een competentie lijken.`;
      case "names":
        return `Op ‘${sheet}’ staan scores, maar het is niet zeker van wie. Kies Controleren: daar staat om welke regels het gaat en wat u kunt doen.`;
    }
  },
  noScores: ({ sheets }) =>
    sheets.length > 0
      ? `Op ${quotedList(sheets, "en")} zijn geen scores van mensen gevonden. Kies een scoreblad, of controleer de koppen boven de kolommen.`
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
  unknownChoice: ({ what, query, suggestion, several }) => {
    if (several) {
      return `Er staan meer mensen op de scorebladen die ‘${query}’ heten. Kies met het personeelsnummer erbij: ${quotedList(several, "of")}.`;
    }
    const where = {
      departments: `De afdeling ‘${query}’ staat bij niemand op de scorebladen.`,
      functions: `De functie ‘${query}’ staat bij niemand op de scorebladen.`,
      people: `‘${query}’ staat niet op de scorebladen.`,
    };
    return `${where[what]} ${suggestion === undefined ? "Kies een naam zoals die daar staat." : `Bedoelde u ‘${suggestion}’?`}`;
  },
  nobodyChosen: ({ departments, functions, people, together }) => {
    const chosen = [
      ...(departments
        ? [
            `van ${departments.length === 1 ? "de afdeling" : "de afdelingen"} ${quotedList(departments, "of")}`,
          ]
        : []),
      ...(functions
        ? [
            `met ${functions.length === 1 ? "de functie" : "een van de functies"} ${quotedList(functions, "of")}`,
          ]
        : []),
      ...(people === undefined
        ? []
        : [`die bij de ${people} gekozen ${people === 1 ? "persoon" : "mensen"} hoort`]),
    ];
    return together && chosen.length > 1
      ? `Er is niemand ${list(chosen, "en")}: elk apart zijn er wel mensen, samen niet. Neem een van de keuzes ruimer.`
      : `Op de scorebladen staat niemand ${list(chosen, "en")}. Maak een nieuwe heatmap met een andere keuze.`;
  },
  invalidMinimum: ({ name, value }) =>
    `${name === "minimumGroup" ? "De kleinste groep" : "Het kleinste aantal beoordelaars"} kan niet ${value} zijn. Kies een getal van 1 of hoger.`,
  numbersAlways: () =>
    "In een heatmap staat het getal altijd in de cel: zo is hij ook zonder kleur te lezen. Laat ‘numbers’ weg.",
  radarNeedsThree: ({ columns }) =>
    `Een radar heeft minstens drie kolommen nodig, en deze heatmap heeft er ${columns}. Kies staven, of meer competenties.`,
  notHeatmap: ({ sheet, as }) => {
    switch (as) {
      case "shared":
        return `‘${sheet}’ is een versie om te delen: die staat los van de scores en verandert niet meer. Ga naar de heatmap zelf.`;
      case "unmarked":
        return `‘${sheet}’ lijkt een heatmap van Compleet, maar een ander programma heeft bij het opslaan weggelaten waarvan hij is gemaakt. U kunt hem gewoon lezen; wilt u hem vernieuwen, maak dan een nieuwe.`;
      case "other":
        return `‘${sheet}’ is geen heatmap die met deze invoegtoepassing is gemaakt. Ga naar een heatmap en probeer het opnieuw.`;
    }
  },
  heatmapHasNotes: ({ sheet, address }) =>
    `Op ‘${sheet}’ staat in ${address} iets dat niet bij de heatmap hoort en bij vernieuwen zou verdwijnen. Verplaats het naar een ander blad, of maak een nieuwe heatmap.`,
  heatmapHasRemarks: ({ sheet, remarks }) =>
    `Op ‘${sheet}’ ${remarks === 1 ? "staat een opmerking of notitie" : `staan ${remarks} opmerkingen of notities`} van Excel bij een cel, en die ${remarks === 1 ? "zou" : "zouden"} bij vernieuwen verdwijnen. Maak een nieuwe heatmap ernaast, of haal ze weg als u ze niet meer nodig hebt. Er is niets gewijzigd.`,
  tooFewToShare: ({ people, least }) =>
    `Een versie om te delen van ${people} ${people === 1 ? "persoon" : "mensen"} zou te veel verraden: het moeten er minstens ${least} zijn.`,
  sourcesUnsure: ({ heatmap, unsure, sheets }) =>
    `Het is niet zeker waarvan heatmap ‘${heatmap}’ is gemaakt: ${unsureSources(unsure)} Er is niets gewijzigd. ` +
    (sheets.length > 0
      ? "Kies in het taakvenster bij Heatmap welke bladen het moeten zijn."
      : "Er zijn in deze werkmap geen scorebladen om uit te kiezen."),
  changedMeanwhile: ({ sheet }) =>
    `Op ‘${sheet}’ is intussen iets gewijzigd, of er staat een opmerking bij een cel die verloren zou gaan. Het blad is gebleven zoals het nu is. Verplaats wat u wilt bewaren naar een ander blad en probeer het opnieuw.`,
  minimumToShare: ({ name, value, least }) =>
    `In deze heatmap is ${name === "minimumGroup" ? "de kleinste groep" : "het kleinste aantal collega’s"} ${value}, en daarmee zouden mensen in een versie om te delen herkenbaar zijn. Maak een heatmap met ${least} of meer, en daarvan de versie om te delen.`,
  nothingToShare: ({ before, sheet }) =>
    before
      ? `Er is al een versie om te delen van deze scores gemaakt. Naast die eerdere zou deze verraden wat van enkele mensen is, want er is sindsdien te weinig veranderd, of ze laat iets anders van dezelfde mensen zien. Deel de eerdere. Een nieuwe ronde zet u op een eigen scoreblad; laat het oude staan, dan is te zien wat er nieuw is. Is de eerdere versie door niemand gezien, maak dan het verborgen blad ‘${sheet}’ zichtbaar en verwijder het.`
      : "In deze versie zou alles zijn weggelaten: van geen enkele competentie zijn er genoeg scores om te delen. Wacht tot er meer zijn, of neem meer mensen op.",
  sharedUnreadable: ({ sheet }) =>
    `Op het verborgen blad ‘${sheet}’ staat wat er eerder is gedeeld, maar dat is niet meer te lezen. Zonder dat is niet te zeggen of een nieuwe versie iets verraadt. Zet het blad terug zoals het was. Is er nog niets gedeeld, verwijder het dan.`,
  notReplaced: ({ sheet, by }) =>
    `De nieuwe heatmap staat op ‘${by}’, maar kon de plaats van ‘${sheet}’ niet innemen. Staat het oude blad er nog, verwijder dat dan zelf.`,
} satisfies Partial<ProblemSentences>;

/** "het blad ‘Team A’ is niet gevonden." */
function unsureSources(unsure: ProblemDetails["sourcesUnsure"]["unsure"]): string {
  const parts = unsure.map(({ was, found, otherCompetencies }) => {
    const sheet = was === undefined ? "een blad met scores" : `het blad ‘${was}’`;
    if (found === undefined) return `${sheet} is niet gevonden`;
    const now = found === was ? `op ‘${found}’` : `op ‘${found}’, dat erop lijkt,`;
    return otherCompetencies
      ? `${now} staat geen competentie die nog in het kader staat`
      : `${now} staan andere mensen dan toen`;
  });
  return `${list([...new Set(parts)], "en")}.`;
}
