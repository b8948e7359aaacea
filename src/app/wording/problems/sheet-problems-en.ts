import type { ProblemDetails } from "../../problem";
import { after } from "./aftermath-en";
import { sentences, type ProblemSentences } from "../sentences";
import { thousands } from "../thousands";

/** What can be in the way of a sheet or a place on one, in English. */
export const sheetProblemsInEnglish = {
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
  targetFilled: ({ sheet, address, aftermath }) =>
    sentences(
      `Something has been put in ${address} on sheet ‘${sheet}’ meanwhile.`,
      after(aftermath),
      "Select an empty place and try again.",
    ),
  targetBeyondSheet: ({ sheet, address, rows, columns }) =>
    `From cell ${address} it does not fit on sheet ‘${sheet}’: it takes ${amount(rows, "row", "rows")} and ` +
    `${amount(columns, "column", "columns")}, which runs over the edge of the sheet. ` +
    "Select a cell higher up or further to the left, or choose a new sheet.",
  workbookProtected: (details) =>
    details.doing === "addSheet"
      ? "No sheet can be added, because the structure of the workbook is protected. Remove the protection with " +
        "Review › Protect Workbook, or choose an empty place on an existing sheet."
      : `Sheet ‘${details.sheet}’ cannot be ${details.doing === "removeSheet" ? "removed" : "renamed"}, because the structure of the workbook is protected. ` +
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
  sheetHidden: ({ sheet }) =>
    `Sheet ‘${sheet}’ is hidden. Right-click a sheet tab, choose Unhide and try again.`,
  sheetTooLarge: ({ sheet, address }) =>
    `Sheet ‘${sheet}’ is too large to read: there is something as far as ${address}. Clear what does not belong there, ` +
    "or put the scores on a sheet of their own.",
  lastSheet: ({ sheet }) =>
    `Sheet ‘${sheet}’ is the only visible sheet and a workbook always needs one. Add another sheet first.`,
  newerSheet: ({ sheet }) =>
    `Sheet ‘${sheet}’ was made with a later version of this add-in and cannot be read here. Nothing was changed. ` +
    "Close Excel and open it again to get the latest version, or ask your administrator.",
  notKnownAgain: ({ sheet, kind }) =>
    kind === undefined
      ? `Sheet ‘${sheet}’ cannot be recognised as a sheet of Compleet. Nothing was changed.`
      : `Sheet ‘${sheet}’ no longer shows how it was made, so it cannot be connected again. Make it anew if you need it.`,
  notOurSheet: ({ sheet }) =>
    `Sheet ‘${sheet}’ was not made by this add-in and therefore stays. To remove it all the same, right-click its tab ` +
    "and choose Delete.",
} satisfies Partial<ProblemSentences>;

const SHEET_PROTECTED: Readonly<Record<ProblemDetails["sheetProtected"]["doing"], string>> = {
  insert: "choose a new sheet.",
  writeCell: "select a cell on another sheet.",
  writeScore: "choose a cell that is not locked.",
  freeze: "choose another sheet; nothing has been replaced yet.",
  mend: "mend the cells yourself; nothing has been changed yet.",
  undo: "put the cells back yourself; nothing has been changed yet.",
  clean: "leave it as it is; nothing has been changed yet.",
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

function amount(count: number, one: string, more: string): string {
  return `${thousands(count, ",")} ${count === 1 ? one : more}`;
}
