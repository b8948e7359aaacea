/** All that is asked of a workbook: a part of the add-in that comes with the first action. See `workbook.ts`. */
export { clean, traces } from "./changing/clean-workbook";
export { keepAnswers } from "./changing/keep-answers";
export { markSheet } from "./changing/mark-sheet";
export { mendCells } from "./changing/mend-cells";
export { readSelection } from "./reading/selected-cells";
export { survey } from "./reading/read-sheets";
export { repair } from "./changing/repair";
export { replaceSheet } from "./changing/replace-sheet";
export { surroundings } from "./reading/score-cell";
export { findFormulas } from "./reading/find-formulas";
export { goTo, removeSheet } from "./changing/sheets";
export { look } from "./reading/look-at-workbook";
export { lastWriting, undoWriting } from "./changing/undo-write";
export { replaceByValues } from "./changing/write-values-over";
export { writeFormula, writeText } from "./changing/write-cell";
export { applyPlans } from "./writing/write";
