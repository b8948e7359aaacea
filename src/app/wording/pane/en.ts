import { quotedList } from "../listing";
import type { PaneWording } from "./pane-words";
import { removalEn } from "./removal-en";
import { scoresPaneEn } from "./scores-pane-en";

/** The words of the pane in English. */
export const paneEn: PaneWording = {
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
    ...removalEn,
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
  broken: {
    part: "This part cannot be shown: something went wrong in the add-in. What you filled in has been kept.",
    pane: "The pane cannot be shown: something went wrong in the add-in. What you filled in has been kept.",
    again: "Load again",
    clear: "Load again without what was filled in",
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
            `on ${quotedList(sheets, "and")}.`,
        left === 0
          ? frozen === 0 && "There are no functions of Compleet here."
          : `${left === 1 ? "One formula has" : `${left} formulas have`} no answer yet and ${left === 1 ? "was" : "were"} left.`,
      ]
        .filter(Boolean)
        .join(" "),
  },
  scores: scoresPaneEn,
};
