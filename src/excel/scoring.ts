/** What only scoring asks of a workbook: a part of the add-in by itself. See `workbook.ts`. */
export { keepAnswers } from "./answers";
export { mendCells } from "./mend-cells";
export { readSelection } from "./read-selection";
export { readSheets, survey } from "./read-sheets";
export { repair } from "./repair";
export { columnWidths, replaceSheets } from "./replace-sheets";
export { surroundings } from "./score-cell";
