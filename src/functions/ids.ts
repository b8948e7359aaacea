/**
 * The ids of the custom functions. They stand in people's workbooks: they never change, and none ever goes. The order is
 * that in which the pane shows them.
 */
export const functionIds = [
  "COMPETENCY_LEVEL",
  "COMPETENCY_PATTERN",
  "COMPETENCY_GAP",
  "COMPETENCY_SUMMARY",
  "COMPETENCY_LIST",
  "COMPETENCY_FIND",
  "COMPETENCY_NAME",
  "COMPETENCY_CODE",
  "COMPETENCY_CLUSTER",
  "COMPETENCY_DEFINITION",
  "COMPETENCY_INDICATORS",
  "COMPETENCY_INDICATOR",
  "COMPETENCY_LEVEL_TEXT",
] as const;

export type FunctionId = (typeof functionIds)[number];

/** What stands before every id in a formula: `=COMPLEET.COMPETENCY_NAME("1.2")`. */
export const NAMESPACE = "COMPLEET";
