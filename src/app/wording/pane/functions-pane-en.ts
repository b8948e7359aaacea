import { quotedList } from "../listing";
import type { FunctionsPaneWording } from "./functions-pane";

/** The words of the tab with functions, in English. */
export const functionsPaneEn: FunctionsPaneWording = {
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
  freezeQuestion:
    "All functions of Compleet in this workbook become values, on hidden sheets too. They do not recalculate any more.",
  freezeConfirm: "Replace",
  freezeKeep: "Keep them",
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
};
