import type { SearchPaneWording } from "./search-pane";

/** The words of the tab with the search, in Dutch. */
export const searchPaneNl: SearchPaneWording = {
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
    putLevel: "Zet het hele niveau in een cel",
    putDefinitionInCell: "Zet in cel: definitie",
    putIndicatorInCell: (number) => `Zet in cel: indicator ${number}`,
    inMatrix: "Opnemen in de matrix",
  },
  putInCell: (sheet, address) => `De tekst staat in cel ${address} van ‘${sheet}’.`,
};
