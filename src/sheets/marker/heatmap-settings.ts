/**
 * What a heatmap is asked to be, declared once. From here come the arguments of the actions and their checks, what the
 * marker of a heatmap keeps, what is meant where nothing is said, the pane's fields and the documentation.
 */
import { MEASURES } from "../../scoring/measure";
import { RATERS } from "../../scoring/person";
import type { Spread } from "../../scoring/summary";
import {
  listOf,
  oneOf,
  optional,
  required,
  text,
  textOrNumber,
  truth,
  wholeNumber,
  type Choice,
  type Settled,
} from "../declared/declare";

export const GROUPINGS = ["department", "profile"] as const;
export const PALETTES = ["blue", "cividis"] as const;
const spread: Choice<Spread> = oneOf(["median", "mean", "min", "max"]);

export const HEATMAP_SETTINGS = {
  /** Rows are people or groups, columns competencies; or columns are clusters, and rows groups if `groupBy` is given. */
  view: required(oneOf(["people", "groups", "clusters"])),
  measure: required(oneOf(MEASURES)),
  /** How several scores become one: of raters, of a cluster, of a group. */
  statistic: optional(spread, "median"),
  /** A group of fewer people than this is marked as small; in a version for sharing what is of fewer is suppressed. */
  minimumGroup: optional(wholeNumber, 5),
  /** In a version for sharing, what fewer colleagues than this contributed to is suppressed. */
  minimumRaters: optional(wholeNumber, 3),
  palette: optional(oneOf(PALETTES), "blue"),
  sort: optional(oneOf(["name", "department", "score", "gap"]), "name"),
  /** Of the columns: as in the framework, or as they were when it was made, the largest gap or the highest score first. */
  order: optional(oneOf(["framework", "gap", "score"]), "framework"),
  chart: optional(oneOf(["bars", "radar", "none"]), "bars"),
  /** Formulas that follow the score sheets, where these can be followed. */
  live: optional(truth, true),
  /** Of people: bands over the rows. "department" for the view of groups when left out. */
  groupBy: optional(oneOf(GROUPINGS)),
  /** Codes, names or aliases; all that are scored when left out. */
  competencies: optional(listOf(textOrNumber)),
  /** By name, or "Zonder afdeling"; everyone's when left out. Who joins one later is in it too. */
  departments: optional(listOf(text)),
  /** The same of functions. */
  functions: optional(listOf(text)),
  /** By name, "name (number)" of namesakes; in a heatmap's mark by what no name can be had from. Everyone when left out. */
  people: optional(listOf(text)),
  /** Whose scores count; everyone's but one's own when left out. */
  raters: optional(listOf(oneOf(RATERS))),
};

/** Everything decided but the sheets that are read. */
export type HeatmapSettings = Settled<typeof HEATMAP_SETTINGS>;

export type GroupBy = (typeof GROUPINGS)[number];
export type Palette = (typeof PALETTES)[number];
export type ChartKind = HeatmapSettings["chart"];
