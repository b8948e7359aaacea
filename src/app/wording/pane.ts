/**
 * All words of the pane. `PaneWording` is the list; a language that leaves one out does not compile.
 * Sentences that count take the number, so that each language forms its own plural.
 */
import type { FrameworkCount } from "../../framework/model";
import type { FrozenFormulas, InsertMatrixArguments, Made, MatrixLayout } from "../action";
import type { FieldFault } from "../function-formula";
import type { PaneTab } from "../pane-view";
import type { Language } from "./language";
import { list } from "./list";
import { removalWording, type RemovalWording } from "./removal";
import { scoresPaneWording, type ScoresPaneWording } from "./scores-pane";

/** Where the pane offers to replace formulas by values. */
export type FreezeTarget = "selection" | "sheet" | "workbook";

type Target = NonNullable<InsertMatrixArguments["target"]>;

export interface PaneWording {
  readonly tabs: Readonly<Record<PaneTab, string>>;
  /** Names the row of tabs for a screen reader. */
  readonly tabList: string;
  readonly matrix: {
    readonly competencies: string;
    readonly all: string;
    readonly allCompetencies: string;
    readonly none: string;
    readonly noCompetencies: string;
    /** "3 van 5" behind a cluster. */
    readonly chosenOf: (chosen: number, all: number) => string;
    readonly levels: string;
    readonly level: (level: number) => string;
    readonly layout: string;
    readonly layouts: Readonly<Record<MatrixLayout, { readonly name: string; readonly description: string }>>;
    readonly target: string;
    readonly targets: Readonly<Record<Target, string>>;
    readonly sheetName: string;
    readonly sheetNameHint: string;
    /** "3 competenties · 41 indicatoren" */
    readonly count: (count: Pick<FrameworkCount, "competencies" | "indicators">) => string;
    readonly chooseCompetency: string;
    readonly chooseLevel: string;
    readonly insert: string;
  };
  readonly progress: {
    readonly busy: string;
    readonly part: (done: number, all: number) => string;
    readonly cancel: string;
    readonly cancelling: string;
  };
  readonly notice: RemovalWording & {
    readonly close: string;
    readonly made: (made: Pick<Made, "sheet" | "address" | "newSheet">) => string;
    readonly goTo: string;
    readonly remove: string;
    readonly removeAll: (count: number) => string;
    readonly confirm: string;
    readonly keep: string;
    readonly keepAll: string;
    readonly putInCell: (sheet: string, address: string) => string;
  };
  /** About the score in the selected cell. */
  readonly followed: {
    readonly label: string;
    /** In place of a name that has not been filled in. */
    readonly nobody: string;
    /** In place of a score that has not been filled in. */
    readonly empty: string;
    readonly cell: (address: string) => string;
    readonly level: (level: number) => string;
    readonly notReached: string;
    readonly notApplicable: string;
  };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly examples: string;
    /** Words that the framework holds, in its own language. */
    readonly exampleWords: readonly string[];
    readonly browse: string;
    /** "12 vindplaatsen in 5 competenties" */
    readonly found: (hits: number, competencies: number) => string;
    readonly nothing: (text: string) => string;
    readonly nothingHint: string;
    readonly didYouMean: (competency: string) => string;
    readonly definition: string;
    readonly level: (level: number) => string;
    /** Opens a competency: "Zorgvuldigheid openen". */
    readonly open: (competency: string) => string;
  };
  readonly detail: {
    readonly backToResults: string;
    readonly backToList: string;
    readonly definition: string;
    readonly levels: string;
    readonly indicators: (count: number) => string;
    readonly putInCell: string;
    readonly putDefinitionInCell: string;
    readonly putIndicatorInCell: (number: number) => string;
    readonly inMatrix: string;
  };
  /** In place of a part of the pane that is on its way, or that could not be had. */
  readonly loading: string;
  readonly notLoaded: string;
  readonly functions: {
    readonly intro: string;
    readonly example: string;
    readonly formula: string;
    /** Behind the name of a field that may stay empty. */
    readonly optional: string;
    readonly faults: Readonly<Record<FieldFault, string>>;
    readonly putInCell: string;
    readonly putFunctionInCell: (name: string) => string;
    readonly put: (sheet: string, address: string) => string;
    readonly freeze: string;
    readonly freezeIntro: string;
    readonly freezeTarget: string;
    readonly freezeTargets: Readonly<Record<FreezeTarget, string>>;
    readonly freezeButton: string;
    readonly frozen: (frozen: FrozenFormulas) => string;
  };
  readonly scores: ScoresPaneWording;
}

const nl: PaneWording = {
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
    ...removalWording.nl,
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
            `vervangen, op ${list(
              sheets.map((sheet) => `‘${sheet}’`),
              "en",
            )}.`,
        left === 0
          ? frozen === 0 && "Er staan hier geen functies van Compleet."
          : `${left === 1 ? "Eén formule heeft" : `${left} formules hebben`} nog geen antwoord en ${left === 1 ? "bleef" : "bleven"} staan.`,
      ]
        .filter(Boolean)
        .join(" "),
  },
  scores: scoresPaneWording.nl,
};

const en: PaneWording = {
  tabs: { matrix: "Matrix", search: "Search", functions: "Functions", scores: "Scores", heatmap: "Heatmap" },
  tabList: "Sections",
  matrix: {
    competencies: "Competencies",
    all: "All",
    allCompetencies: "Choose all competencies",
    none: "None",
    noCompetencies: "Choose no competencies",
    chosenOf: (chosen, all) => `${chosen} of ${all}`,
    levels: "Levels",
    level: (level) => `Level ${level}`,
    layout: "Layout",
    layouts: {
      matrix: {
        name: "Matrix",
        description: "A row per competency, a column per level. Fits the width of A3 landscape.",
      },
      list: { name: "List", description: "A table with a row per indicator, to filter and sort." },
      card: { name: "Cards", description: "A page per competency, to use in a conversation." },
    },
    target: "Place",
    targets: { newSheet: "New sheet", selection: "From the selected cell" },
    sheetName: "Sheet name",
    sheetNameHint: "Leave empty for a name that fits.",
    count: ({ competencies, indicators }) =>
      `${competencies} ${competencies === 1 ? "competency" : "competencies"} · ` +
      `${indicators} ${indicators === 1 ? "indicator" : "indicators"}`,
    chooseCompetency: "Choose at least one competency.",
    chooseLevel: "Choose at least one level.",
    insert: "Insert matrix",
  },
  progress: {
    busy: "Inserting…",
    part: (done, all) => `Part ${done} of ${all} is done`,
    cancel: "Cancel",
    cancelling: "Cancelling…",
  },
  notice: {
    ...removalWording.en,
    close: "Close message",
    made: ({ sheet, address, newSheet }) =>
      newSheet ? `The matrix is on the new sheet ‘${sheet}’.` : `The matrix is on ‘${sheet}’, in ${address}.`,
    goTo: "Go to sheet",
    remove: "Delete sheet",
    removeAll: (count) => `Delete all ${count} sheets`,
    confirm: "Yes, delete",
    keep: "Keep sheet",
    keepAll: "Keep sheets",
    putInCell: (sheet, address) => `The text is in cell ${address} of ‘${sheet}’.`,
  },
  followed: {
    label: "Score in the selected cell",
    nobody: "No name yet",
    empty: "still empty",
    cell: (address) => `cell ${address}`,
    level: (level) => `Level ${level}`,
    notReached: "Level 1 has not been reached",
    notApplicable: "Not applicable",
  },
  search: {
    label: "Search the competencies",
    placeholder: "Dutch word, competency or code",
    clear: "Clear search",
    examples: "For example, search for",
    exampleWords: ["feedback", "planning", "klant", "draagvlak", "gemeente"],
    browse: "Or choose a competency",
    found: (hits, competencies) =>
      `${hits} ${hits === 1 ? "match" : "matches"} in ` +
      `${competencies} ${competencies === 1 ? "competency" : "competencies"}`,
    nothing: (text) => `Nothing found for ‘${text}’.`,
    nothingHint: "Try a shorter or a different word. The framework is in Dutch.",
    didYouMean: (competency) => `Did you mean ${competency}?`,
    definition: "Definition",
    level: (level) => `Level ${level}`,
    open: (competency) => `Open ${competency}`,
  },
  detail: {
    backToResults: "Back to the results",
    backToList: "Back to the overview",
    definition: "Definition",
    levels: "Level",
    indicators: (count) => `${count} ${count === 1 ? "indicator" : "indicators"}`,
    putInCell: "Put in cell",
    putDefinitionInCell: "Put in cell: definition",
    putIndicatorInCell: (number) => `Put in cell: indicator ${number}`,
    inMatrix: "Include in the matrix",
  },
  loading: "Loading…",
  notLoaded:
    "This part could not be loaded. Check the connection, then choose another tab and this one again.",
  functions: {
    intro:
      "Type one of these functions in a cell, or fill it in here. Every name begins with COMPLEET and a point.",
    example: "Example",
    formula: "Formula",
    optional: "may stay empty",
    faults: {
      missing: "Fill this in.",
      noCells: "Give cells, for instance B2:B14.",
      noNumber: "Give a number, or a cell that holds one.",
      unknownCompetency: "Choose a competency from the list, or give a cell that holds one.",
      noChoice: "Choose one of the words below.",
    },
    putInCell: "Put in cell",
    putFunctionInCell: (name) => `Put in cell: ${name}`,
    put: (sheet, address) => `The formula is in cell ${address} of ‘${sheet}’.`,
    freeze: "Share with people who do not have Compleet",
    freezeIntro:
      "Without the add-in these functions turn into #NAME? as soon as Excel recalculates. Make them values before you " +
      "share the workbook.",
    freezeTarget: "Where",
    freezeTargets: {
      workbook: "In the whole workbook",
      sheet: "On this sheet",
      selection: "In the selection",
    },
    freezeButton: "Replace formulas by values",
    frozen: ({ frozen, left, sheets }) =>
      [
        frozen === 0
          ? "Nothing has been replaced."
          : `${frozen === 1 ? "One formula has" : `${frozen} formulas have`} been replaced by ${frozen === 1 ? "its value" : "their values"}, ` +
            `on ${list(
              sheets.map((sheet) => `‘${sheet}’`),
              "and",
            )}.`,
        left === 0
          ? frozen === 0 && "There are no functions of Compleet here."
          : `${left === 1 ? "One formula has" : `${left} formulas have`} no answer yet and ${left === 1 ? "was" : "were"} left.`,
      ]
        .filter(Boolean)
        .join(" "),
  },
  scores: scoresPaneWording.en,
};

/** The pane's words by language. */
export const paneWording: Readonly<Record<Language, PaneWording>> = { nl, en };
