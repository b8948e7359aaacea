/** Tables, filters, validations, conditional formats and protection. */
export { type ConditionalFormat } from "./model/conditional-format";
export { type AreaRule, joinedBelow, withAreas, withoutArea } from "./model/rule-areas";
export { NO_PROMPT, type Validation } from "./model/validation";
export { type Table, tableBody } from "./model/table";
export { filterTable, shownTexts, tableFilter } from "./model/auto-filter";
export { DEFAULT_PROTECTION_OPTIONS } from "./model/protection";
