import { quotedList } from "../listing";
import type { PaneWording } from "./pane-words";
import { removalNl } from "./removal-nl";
import { scoresPaneNl } from "./scores-pane-nl";

/** The words of the pane in Dutch. */
export const paneNl: PaneWording = {
  tabs: { matrix: "Matrix", search: "Zoeken", functions: "Functies", scores: "Scoren", heatmap: "Heatmap" },
  tabList: "Onderdelen",
  matrix: {
    competencies: "Competenties",
    all: "Alles",
    allCompetencies: "Alle competenties kiezen",
    none: "Niets",
    noCompetencies: "Geen competenties kiezen",
    chosenOf: (chosen, all) => `${chosen} van ${all}`,
    levels: "Niveaus",
    level: (level) => `Niveau ${level}`,
    layout: "Indeling",
    layouts: {
      matrix: {
        name: "Matrix",
        description: "Een rij per competentie, een kolom per niveau. Past in de breedte op A3 liggend.",
      },
      list: {
        name: "Lijst",
        description: "Een tabel met een rij per indicator, om te filteren en te sorteren.",
      },
      card: { name: "Kaarten", description: "Een pagina per competentie, om bij een gesprek te gebruiken." },
    },
    target: "Plaats",
    settings: {},
    targets: { newSheet: "Nieuw blad", selection: "Vanaf de geselecteerde cel" },
    sheetName: "Naam van het blad",
    sheetNameHint: "Laat leeg voor een naam die past.",
    count: ({ competencies, indicators }) =>
      `${competencies} ${competencies === 1 ? "competentie" : "competenties"} · ` +
      `${indicators} ${indicators === 1 ? "indicator" : "indicatoren"}`,
    chooseCompetency: "Kies minstens één competentie.",
    chooseLevel: "Kies minstens één niveau.",
    insert: "Matrix invoegen",
  },
  progress: {
    busy: "Invoegen…",
    part: (done, all) => `Deel ${done} van ${all} is klaar`,
    cancel: "Annuleren",
    cancelling: "Wordt geannuleerd…",
  },
  notice: {
    ...removalNl,
    close: "Melding sluiten",
    made: ({ sheet, address, newSheet }) =>
      newSheet
        ? `De matrix staat op het nieuwe blad ‘${sheet}’.`
        : `De matrix staat op ‘${sheet}’, in ${address}.`,
    goTo: "Ga naar blad",
    remove: "Verwijder blad",
    removeAll: (count) => `Verwijder alle ${count} bladen`,
    confirm: "Ja, verwijderen",
    keep: "Blad behouden",
    keepAll: "Bladen behouden",
    putInCell: (sheet, address) => `De tekst staat in cel ${address} van ‘${sheet}’.`,
  },
  followed: {
    label: "Score in de geselecteerde cel",
    nobody: "Nog geen naam",
    empty: "nog leeg",
    cell: (address) => `cel ${address}`,
    level: (level) => `Niveau ${level}`,
    notReached: "Niveau 1 is niet bereikt",
    notApplicable: "Niet van toepassing",
  },
  search: {
    label: "Zoeken in de competenties",
    placeholder: "Woord, competentie of code",
    clear: "Zoekveld leegmaken",
    examples: "Zoek bijvoorbeeld op",
    exampleWords: ["feedback", "planning", "klant", "draagvlak", "gemeente"],
    browse: "Of kies een competentie",
    found: (hits, competencies) =>
      `${hits} ${hits === 1 ? "vindplaats" : "vindplaatsen"} in ` +
      `${competencies} ${competencies === 1 ? "competentie" : "competenties"}`,
    nothing: (text) => `Niets gevonden voor ‘${text}’.`,
    nothingHint: "Probeer een korter of een ander woord.",
    didYouMean: (competency) => `Bedoelde u ${competency}?`,
    definition: "Definitie",
    level: (level) => `Niveau ${level}`,
    open: (competency) => `${competency} openen`,
  },
  detail: {
    backToResults: "Terug naar de resultaten",
    backToList: "Terug naar het overzicht",
    definition: "Definitie",
    levels: "Niveau",
    indicators: (count) => `${count} ${count === 1 ? "indicator" : "indicatoren"}`,
    putInCell: "Zet in cel",
    putDefinitionInCell: "Zet in cel: definitie",
    putIndicatorInCell: (number) => `Zet in cel: indicator ${number}`,
    inMatrix: "Opnemen in de matrix",
  },
  broken: {
    part: "Dit onderdeel kan niet worden getoond: er ging iets mis in de invoegtoepassing. Wat u hebt ingevuld, is bewaard.",
    pane: "Het deelvenster kan niet worden getoond: er ging iets mis in de invoegtoepassing. Wat u hebt ingevuld, is bewaard.",
    again: "Opnieuw laden",
    clear: "Opnieuw laden zonder wat is ingevuld",
  },
  loading: "Wordt geladen…",
  notLoaded:
    "Dit onderdeel kon niet worden geladen. Controleer de verbinding, en kies daarna een ander tabblad en dan weer dit.",
  functions: {
    intro:
      "Typ een van deze functies in een cel, of vul haar hier in. Elke naam begint met COMPLEET en een punt.",
    example: "Voorbeeld",
    formula: "Formule",
    optional: "mag leeg blijven",
    faults: {
      missing: "Vul dit in.",
      noCells: "Geef cellen, bijvoorbeeld B2:B14.",
      noNumber: "Geef een getal, of een cel waar het in staat.",
      unknownCompetency: "Kies een competentie uit de lijst, of geef een cel waar er een in staat.",
      noChoice: "Kies een van de woorden hieronder.",
    },
    putInCell: "Zet in cel",
    putFunctionInCell: (name) => `Zet in cel: ${name}`,
    put: (sheet, address) => `De formule staat in cel ${address} van ‘${sheet}’.`,
    freeze: "Delen met wie Compleet niet heeft",
    freezeIntro:
      "Zonder de invoegtoepassing worden deze functies #NAAM? zodra Excel opnieuw rekent. Maak er waarden van voordat " +
      "u de werkmap deelt.",
    freezeTarget: "Waar",
    freezeTargets: { workbook: "In de hele werkmap", sheet: "Op dit blad", selection: "In de selectie" },
    freezeButton: "Formules door waarden vervangen",
    frozen: ({ frozen, left, sheets }) =>
      [
        frozen === 0
          ? "Er is niets vervangen."
          : `${frozen === 1 ? "Eén formule is" : `${frozen} formules zijn`} door ${frozen === 1 ? "haar" : "hun"} waarde ` +
            `vervangen, op ${quotedList(sheets, "en")}.`,
        left === 0
          ? frozen === 0 && "Er staan hier geen functies van Compleet."
          : `${left === 1 ? "Eén formule heeft" : `${left} formules hebben`} nog geen antwoord en ${left === 1 ? "bleef" : "bleven"} staan.`,
      ]
        .filter(Boolean)
        .join(" "),
  },
  scores: scoresPaneNl,
};
