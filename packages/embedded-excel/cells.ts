/** Cells: addresses, areas, values, formats, and formulas in the language of the interface. */
export { type Area, COLUMNS, ROWS, contains, intersection, overlaps, sameArea } from "./model/cell-area";
export { areaAddress, columnLetters, parseArea, splitSheet } from "./model/address";
export { type CellInput, type CellValue, isCellError } from "./model/cell";
export { DUTCH_FUNCTIONS, toEnglishFormula, toLocalFormula } from "./model/formula-language";
export { isDateNumberFormat, shownError, shownText } from "./model/number-format";
export { readEntry } from "./model/values";
export { formulaSeenFrom } from "./model/relative-formula";
export { type CellStyle, DEFAULT_STYLE } from "./model/style";
