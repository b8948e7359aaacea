import type { SearchPaneWording } from "./search-pane";

/** The words of the tab with the search, in English. */
export const searchPaneEn: SearchPaneWording = {
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
    putLevel: "Put the whole level in a cell",
    putDefinitionInCell: "Put in cell: definition",
    putIndicatorInCell: (number) => `Put in cell: indicator ${number}`,
    inMatrix: "Include in the matrix",
  },
  putInCell: (sheet, address) => `The text is in cell ${address} of ‘${sheet}’.`,
};
