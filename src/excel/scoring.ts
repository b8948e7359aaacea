/** What writes sheets, and what only scoring asks of a workbook: a part of the add-in by itself. See `workbook.ts`. */
export { keepAnswers } from "./answers";
export { markSheet } from "./mark-sheet";
export { mendCells } from "./mend-cells";
export { readSelection } from "./read-selection";
export { survey } from "./read-sheets";
export { repair } from "./repair";
export { replaceSheet } from "./replace-sheet";
export { surroundings } from "./score-cell";
export { applyPlans } from "./write";
