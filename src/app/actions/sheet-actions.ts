/** The actions of any workbook, and the check of arguments: they come with all that reads and writes. See `action-list.ts`. */
export { checkArguments } from "./check-arguments";
export { freezeFormulas } from "./freeze-formulas";
export { goTo } from "./go-to";
export { insertFormula } from "./insert-formula";
export { insertMatrix } from "./insert-matrix";
export { onWorkbooksFramework } from "./on-own-framework";
export { insertText } from "./insert-text";
export { removeSheet } from "./remove-sheet";
export { undo } from "./undo-writing";
