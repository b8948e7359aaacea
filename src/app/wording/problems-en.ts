import type { Expected } from "../expected";
import type { ProblemDetails } from "../problem";
import { after, named } from "./aftermath-en";
import { list } from "./list";
import { englishPeople } from "./people-en";
import { scoreSheetsInEnglish } from "./score-sheets-en";
import { sentenceOf, sentences, type ProblemSentences } from "./sentences";
import { thousands } from "./thousands";

/** English, for who has Excel in another language than Dutch; Excel's own words are those of English Excel. */
export const english: ProblemSentences = {
  targetOccupied: ({ sheet, occupiedBy, cells }) => {
    const advice =
      cells === "one"
        ? "Select an empty cell."
        : "Select a place with enough empty room, or choose a new sheet.";
    switch (occupiedBy.kind) {
      case "cell":
        return cells === "one"
          ? `Cell ${occupiedBy.address} on sheet ‘${sheet}’ is not empty. ${advice}`
          : `There is not enough empty room here on sheet ‘${sheet}’: cell ${occupiedBy.address} holds something. ${advice}`;
      case "table":
        return `The table ‘${occupiedBy.name}’ lies here on sheet ‘${sheet}’. ${advice}`;
      case "mergedCells":
        return `The cells ${occupiedBy.address} here on sheet ‘${sheet}’ are merged. ${advice}`;
    }
  },
  targetBeyondSheet: ({ sheet, address, rows, columns }) =>
    `From cell ${address} it does not fit on sheet ‘${sheet}’: it takes ${amount(rows, "row", "rows")} and ` +
    `${amount(columns, "column", "columns")}, which runs over the edge of the sheet. ` +
    "Select a cell higher up or further to the left, or choose a new sheet.",
  workbookProtected: (details) =>
    details.doing === "addSheet"
      ? "No sheet can be added, because the structure of the workbook is protected. Remove the protection with " +
        "Review › Protect Workbook, or choose an empty place on an existing sheet."
      : `Sheet ‘${details.sheet}’ cannot be removed, because the structure of the workbook is protected. ` +
        "Remove the protection with Review › Protect Workbook.",
  sheetProtected: ({ sheet, doing }) =>
    `Sheet ‘${sheet}’ is protected. Remove the protection with Review › Unprotect Sheet, or ` +
    SHEET_PROTECTED[doing],
  invalidSheetName: (details) => `${sheetNameRule(details)} Choose another name for the sheet.`,
  sheetNameTaken: ({ name }) =>
    `There is a sheet with the name ‘${name}’ already. Choose another name, or leave it empty to have a free name chosen.`,
  nothingSelected: ({ aftermath }) =>
    sentences(
      "The selection is not a single cell or one rectangle of cells.",
      after(aftermath),
      "Click the cell of a worksheet where it should begin and try again.",
    ),
  sheetNotFound: ({ name }) =>
    `There is no sheet with the name ‘${name}’. See the sheet tabs for what it is called and try again.`,
  formulaRefused: ({ formula }) =>
    `Excel does not take this as a formula: ${formula}. Check what was filled in for the arguments.`,
  partlyFrozen: ({ sheets }) =>
    `Excel broke off the replacing on ${list(
      sheets.map((sheet) => `‘${sheet}’`),
      "and",
    )}: some formulas have become a ` +
    "value and some have not. Choose Undo in Excel, or try again for the rest.",
  unknownCompetency: ({ query, suggestion }) =>
    suggestion === undefined
      ? `The competency ‘${query}’ was not found. Use its code, such as 1.1, or its name in Compleet Competenties.`
      : `The competency ‘${query}’ was not found. Did you mean ${suggestion}?`,
  unknownLevel: ({ level, levels }) =>
    `There is no level ${level}. Choose from level ${list(levels.map(String), "and")}.`,
  nothingChosen: ({ what }) => NOTHING_CHOSEN[what],
  ...englishPeople,
  formsPartlyMade: ({ sheets, all, because }) => {
    const rest = all - sheets.length;
    return sentences(
      `${thousands(sheets.length, ",")} of the ${amount(all, "form", "forms")} ` +
        `${sheets.length === 1 ? "was made and stays" : "were made and stay"}: ${named(sheets)}.`,
      sentenceOf(english, because),
      rest === 1
        ? "Make one more form, for the last person of the list only."
        : `Make forms for the last ${thousands(rest, ",")} people of the list only.`,
    );
  },
  ...scoreSheetsInEnglish,
  unknownAction: ({ action, actions }) =>
    `There is no action ‘${action}’. The actions are ${list(actions, "and")}.`,
  invalidArgument: ({ action, fault }) => {
    switch (fault.kind) {
      case "notAnObject":
        return `The action ‘${action}’ takes its arguments as an object, such as { "name": "value" }.`;
      case "unknown":
        return `The action ‘${action}’ has no argument ‘${fault.name}’. Its arguments are ${list(fault.names, "and")}.`;
      case "missing":
        return `The action ‘${action}’ needs the argument ‘${fault.name}’: give ${expected(fault.expected)}.`;
      case "type":
        return `The argument ‘${fault.name}’ of the action ‘${action}’ is ${fault.given}; give ${expected(fault.expected)}.`;
      case "conflict":
        return (
          `The argument ‘${fault.name}’ of the action ‘${action}’ does not go together with ‘${fault.other}’: ` +
          `‘${fault.otherValue}’. Leave one of the two out.`
        );
    }
  },
  textTooLong: ({ length, most, row }) =>
    `${row === undefined ? "The text" : `The text in row ${row} of the list`} has ${thousands(length, ",")} characters and a cell can hold ${thousands(most, ",")}. Shorten the text or divide it ` +
    "over more cells.",
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
  nameTakenMeanwhile: ({ aftermath }) =>
    sentences(
      "Meanwhile another sheet or table of the same name has been made.",
      after(aftermath),
      "Try again; a free name will be looked for.",
    ),
  sheetHidden: ({ sheet }) =>
    `Sheet ‘${sheet}’ is hidden. Right-click a sheet tab, choose Unhide and try again.`,
  lastSheet: ({ sheet }) =>
    `Sheet ‘${sheet}’ is the only visible sheet and a workbook always needs one. Add another sheet first.`,
  notOurSheet: ({ sheet }) =>
    `Sheet ‘${sheet}’ was not made by this add-in and therefore stays. To remove it all the same, right-click its tab ` +
    "and choose Delete.",
  noScoreCell: ({ address }) =>
    `This score does not belong in cell ${address}, or no longer does. Select the cell again and then choose the score.`,
  scoreChanged: ({ sheet, address }) =>
    `Cell ${address} of ‘${sheet}’ holds something else by now, and that was left. See what it holds and choose again.`,
  editMode: ({ aftermath }) =>
    sentences(
      "A cell is still being edited, and until that is done Excel takes no commands.",
      after(aftermath),
      "Press Enter or Esc and try again.",
    ),
  partNotLoaded: () =>
    "A part of the add-in could not be loaded. Nothing was changed. Check the connection and try again.",
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
      "Check the connection and try again.",
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
};

const NOTHING_CHOSEN: Readonly<Record<ProblemDetails["nothingChosen"]["what"], string>> = {
  competencies: "No competency has been chosen. Choose at least one.",
  levels: "No level has been chosen. Choose at least one.",
  people: "No people have been given. Give at least one.",
  raters: "No rater has been chosen. Choose at least one.",
};

const SHEET_PROTECTED: Readonly<Record<ProblemDetails["sheetProtected"]["doing"], string>> = {
  insert: "choose a new sheet.",
  writeCell: "select a cell on another sheet.",
  writeScore: "choose a cell that is not locked.",
  freeze: "choose another sheet; nothing has been replaced yet.",
  mend: "mend the cells yourself; nothing has been changed yet.",
  repair: "leave it as it is; nothing has been changed yet.",
};

function sheetNameRule({ name, fault }: ProblemDetails["invalidSheetName"]): string {
  switch (fault.fault) {
    case "empty":
      return "The name of a sheet cannot be empty.";
    case "tooLong":
      return `The name ‘${name}’ has ${fault.length} characters and the name of a sheet can have at most ${fault.limit}.`;
    case "forbiddenCharacter":
      return fault.character < " "
        ? "The name of a sheet cannot hold a line break or another control character."
        : `The name ‘${name}’ holds the character ${fault.character}, and the name of a sheet cannot hold ` +
            "[ ] : * ? / \\.";
    case "apostropheAtEdge":
      return `The name ‘${name}’ begins or ends with an apostrophe, which the name of a sheet cannot.`;
    case "reserved":
      return `Excel keeps the name ‘${name}’ for itself.`;
  }
}

function expected(type: Expected): string {
  switch (type.kind) {
    case "text":
      return "a text";
    case "truth":
      return "true or false";
    case "object":
      return `an object with ${list(
        type.required.map((name) => `"${name}"`),
        "and",
      )}${
        type.optional.length > 0
          ? `, and possibly ${list(
              type.optional.map((name) => `"${name}"`),
              "and",
            )}`
          : ""
      }`;
    case "record":
      return `an object with for each name ${expected(type.of)}`;
    case "wholeNumber":
      return "a whole number";
    case "textOrNumber":
      return "a text or a number";
    case "oneOf":
      return `one of ${list(
        type.values.map((value) => `"${value}"`),
        "and",
      )}`;
    case "listOf":
      return type.of.kind === "wholeNumber"
        ? "a list of whole numbers, such as [1, 2]"
        : `a list, with in each place ${expected(type.of)}`;
  }
}

function amount(count: number, one: string, more: string): string {
  return `${thousands(count, ",")} ${count === 1 ? one : more}`;
}
