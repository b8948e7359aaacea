import type { PaneWording } from "./pane-words";

/** The words of the pane in English. */
export const paneEn: PaneWording = {
  tabs: { matrix: "Matrix", search: "Search", functions: "Functions", scores: "Scores", heatmap: "Heatmap" },
  tabList: "Sections",
  matrix: {
    framework: (title) => `Framework: ${title} ›`,
    frameworkFault: "The framework cannot be read ›",
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
    settings: {},
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
    close: "Close message",
    made: ({ sheet, address, newSheet }) =>
      newSheet ? `The matrix is on the new sheet ‘${sheet}’.` : `The matrix is on ‘${sheet}’, in ${address}.`,
  },
  broken: {
    part: "This part cannot be shown: something went wrong in the add-in. What you filled in has been kept.",
    pane: "The pane cannot be shown: something went wrong in the add-in. What you filled in has been kept.",
    again: "Load again",
    clear: "Load again without what was filled in",
  },
  loading: "Loading…",
  notLoaded: "This part could not be loaded. Check the connection and try again.",
};
