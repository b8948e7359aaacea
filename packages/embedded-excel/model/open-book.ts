import type { Book } from "./book";

/**
 * A workbook as the API objects and the bridge have it: all that they may do with it, as `SheetOwner` is all that a
 * sheet may. What is not here, the parts of the model and the file keep to themselves: the kept file, what gets lost,
 * formulas rewritten, calculation begun anew.
 */
export type OpenBook = Pick<
  Book,
  // What it is
  | "locale"
  | "settings"
  | "about"
  | "names"
  | "tables"
  | "structureProtected"
  | "notices"
  // Sheets
  | "sheets"
  | "sheetById"
  | "sheetByName"
  | "addSheet"
  | "copySheet"
  | "moveSheet"
  | "removeSheet"
  | "renameSheet"
  | "setVisibility"
  | "filterSheet"
  | "filterTable"
  | "shiftCells"
  // Selection
  | "activeSheet"
  | "supposedlyActive"
  | "frozenBehind"
  | "selection"
  | "select"
  // Calculation
  | "calculate"
  | "recalculate"
  | "assertFormula"
  | "evaluate"
  | "keepsTo"
  | "spillsOn"
  | "useFunctions"
  | "answersCame"
  // Changes
  | "onChange"
>;
