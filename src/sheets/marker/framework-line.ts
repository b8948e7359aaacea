/**
 * How the line begins on the sheet with a workbook's own framework: one of the texts by which a sheet is known when every
 * mark is gone (see shape-words.ts). By itself, since it comes with the custom functions.
 */
export const FRAMEWORK_LINE = "Het competentiekader van deze werkmap: wat u hier wijzigt, geldt vanaf dan.";
