/** What is taken by the actions that put together what a team has, over time and between raters. */
import { RATERS } from "../../scoring/person";
import {
  listOf,
  objectOf,
  oneOf,
  optional,
  required,
  text,
  textOrNumber,
  truth,
  wholeNumber,
} from "../../sheets/declared/declare";

/** Of every sheet about a team. */
const common = {
  /** Codes, names or aliases; all that are scored when left out. */
  competencies: optional(listOf(textOrNumber)),
  /** Whose scores count; everyone's but one's own when left out. */
  raters: optional(listOf(oneOf(RATERS))),
  /** Formulas that follow the score sheets, where these can be followed. */
  live: optional(truth, true),
  sheetName: optional(text),
};

export const compareMomentsArguments = {
  /**
   * Sheets by name, each with the day or the period of its scores, where its name does not say so, and whether another
   * framework held from then on. Left out: every score sheet whose name says when it was.
   */
  moments: optional(
    listOf(objectOf({ sheet: required(text), date: optional(text), otherFramework: optional(truth) })),
  ),
  ...common,
};

export const buildNeedsArguments = {
  /** As of a heatmap. */
  sources: optional(listOf(text)),
  /** By whom it is needed: everyone together, each department, or each function. */
  by: optional(oneOf(["team", "department", "function"]), "team"),
  /** Vulnerable is what has at most this many people more than needed. */
  reserve: optional(wholeNumber, 0),
  ...common,
};

export const compareRatersArguments = {
  /** Sheets by name; every sheet of ours with scores, and the one in front, when left out. */
  sources: optional(listOf(text)),
  competencies: common.competencies,
  sheetName: optional(text),
};
