/** What writes sheets, and what only scoring asks of a workbook: a part of the add-in by itself. See `workbook.ts`. */
export { keepAnswers } from "./changing/keep-answers";
export { markSheet } from "./changing/mark-sheet";
export { mendCells } from "./changing/mend-cells";
export { readSelection } from "./reading/selected-cells";
export { survey } from "./reading/read-sheets";
export { repair } from "./changing/repair";
export { replaceSheet } from "./changing/replace-sheet";
export { surroundings } from "./reading/score-cell";
export { applyPlans } from "./writing/write";
