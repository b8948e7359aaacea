import { listOf, optional, text, truth } from "../../sheets/declared/declare";
import { HEATMAP_SETTINGS } from "../../sheets/marker/heatmap-settings";

export const buildHeatmapArguments = {
  /** Sheets by name, ours or others'. Left out: the score sheet in front, of a form all forms; else team score sheets, or forms. */
  sources: optional(listOf(text)),
  ...HEATMAP_SETTINGS,
  /** The number is always in its cell. */
  numbers: optional(truth, true),
  /** The earlier score sheet, for "change". */
  baseline: optional(text),
  sheetName: optional(text),
};

export const previewHeatmapArguments = {
  ...buildHeatmapArguments,
  view: optional(HEATMAP_SETTINGS.view.kind, "people"),
  measure: optional(HEATMAP_SETTINGS.measure.kind, "level"),
  /** Takes what was read for the last preview, where that holds the sheets that are asked for. */
  reuse: optional(truth, false),
};

/** Of a heatmap that is there, and what it is to be made of where that is not as it was. */
export const heatmapAgainArguments = {
  /** By name; the one in front when left out. */
  sheet: optional(text),
  /** By name; those it was made of when left out, and `sourcesUnsure` where it cannot be proved which those are. */
  sources: optional(listOf(text)),
  baseline: optional(text),
};
