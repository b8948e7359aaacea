import { after } from "./aftermath-en";
import { quotedList } from "../listing";
import { partNotLoaded } from "../not-loaded/en";
import { sentences, type ProblemSentences } from "../sentences";

/** What Excel itself may come up with, and what may come in between, in English. */
export const excelProblemsInEnglish = {
  formulaRefused: ({ formula }) =>
    `Excel does not take this as a formula: ${formula}. Check what was filled in for the arguments.`,
  partlyFrozen: ({ sheets }) =>
    `Excel broke off the replacing on ${quotedList(sheets, "and")}: some formulas have become a ` +
    "value and some have not. Choose the command again for the rest.",
  tooLarge: ({ aftermath }) =>
    sentences(
      "This is too much for Excel at once.",
      after(aftermath),
      "Choose fewer competencies or fewer levels.",
    ),
  sheetGone: ({ aftermath }) =>
    sentences(
      "The sheet, or a part of it, is no longer there; it has probably been removed meanwhile.",
      after(aftermath),
      "Insert it again if you need it.",
    ),
  sourcesChanged: ({ aftermath }) =>
    sentences(
      "The sheets that this is made from were changed meanwhile: a sheet, row or column has been added or removed, or a sheet has another name.",
      after(aftermath),
      "Try again.",
    ),
  nameTakenMeanwhile: ({ aftermath }) =>
    sentences(
      "Meanwhile another sheet or table of the same name has been made.",
      after(aftermath),
      "Try again; a free name will be looked for.",
    ),
  editMode: ({ aftermath }) =>
    sentences(
      "A cell is still being edited, and until that is done Excel takes no commands.",
      after(aftermath),
      "Press Enter or Esc and try again.",
    ),
  partNotLoaded: () => partNotLoaded,
  busy: () => "Another command is still under way. Wait until it is done and try again.",
  cancelled: ({ aftermath }) => sentences("The command has been stopped.", after(aftermath)),
  accessDenied: ({ aftermath }) =>
    sentences(
      "Excel allows no changes: the workbook or the sheet is protected or read-only.",
      after(aftermath),
      "Remove the protection or save a copy of your own, and try again.",
    ),
  notSupported: ({ member, aftermath }) =>
    sentences(
      member === undefined
        ? "This version of Excel cannot carry out a part of the command."
        : `This version of Excel cannot carry out a part of the command (${member}).`,
      after(aftermath),
      "Update Excel: it takes Excel 2021 or newer, Microsoft 365 or Excel on the web.",
    ),
  requestFailed: ({ aftermath }) =>
    sentences(
      "Excel gave no answer or the connection was lost.",
      after(aftermath),
      "Check the connection and try again; if Excel no longer responds, start it again.",
    ),
  hostRefused: ({ hostCode, aftermath }) =>
    sentences(
      `Excel broke off the command (error code ${hostCode}).`,
      after(aftermath),
      "Try again; if it goes wrong once more, save the workbook and open it anew.",
    ),
  unexpected: ({ message, aftermath }) =>
    sentences(
      `The command was not carried out because of a fault in the add-in (${message}).`,
      after(aftermath),
      "Try again; if it goes wrong once more, report it to your administrator with this text.",
    ),
} satisfies Partial<ProblemSentences>;
