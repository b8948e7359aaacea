/** What writes sheets, and what only scoring asks of a workbook: a part of the add-in by itself. See `workbook.ts`. */
export { mendCells } from "./mend-cells";
export { readSelection } from "./read-selection";
export { readSheets, survey } from "./read-sheets";
export { repair } from "./repair";
export { columnWidths, replaceSheets } from "./replace-sheets";
export { surroundings } from "./score-cell";
export { applyPlans } from "./write";
