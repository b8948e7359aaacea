/** What the tab with heatmaps asks, and the arguments that the answers stand for: of the part that comes with that tab. */
import type { Measure } from "../../scoring/measure";
import { RATERS, type Rater } from "../../scoring/person";
import { GROUPINGS, HEATMAP_SETTINGS } from "../../sheets/marker/heatmap-settings";
import type { BuildHeatmapArguments, PreviewedHeatmap } from "../action";
import type { HeatmapChoice } from "./heatmap-choice";

export const HEATMAP_ROWS = ["people", ...GROUPINGS] as const;
export type HeatmapRows = (typeof HEATMAP_ROWS)[number];
export const HEATMAP_COLUMNS = ["competencies", "clusters"] as const;
export type HeatmapColumns = (typeof HEATMAP_COLUMNS)[number];
/** Of people: bands over the rows. */
export const HEATMAP_BANDS = ["none", ...GROUPINGS] as const;
/** "others": everyone but oneself. */
export type HeatmapRaters = Rater | "others";
export const MEASURES = HEATMAP_SETTINGS.measure.kind.values;

/** Nothing of fewer people or colleagues is ever shared: of two, each knows what the other has. */
export const LEAST_MINIMUM = 3;

/** Whose scores may count: oneself last, and not where one is compared with others. */
export function ratersFor(measure: Measure): readonly HeatmapRaters[] {
  const others = RATERS.filter((rater) => rater !== "self");
  return ["others", ...others, ...(measure === "difference" ? [] : (["self"] as const))];
}

/** The arguments of a choice. What was found says which sheet is the earlier one where nobody has chosen it. */
export function heatmapArgumentsOf(
  choice: HeatmapChoice,
  found: Pick<PreviewedHeatmap, "earlier"> | undefined,
): BuildHeatmapArguments {
  const { rows, columns, bands, raters, sources: chosen, baseline: earlier, ...same } = choice;
  const { measure } = same;
  const baseline = measure === "change" ? (earlier ?? found?.earlier[0]) : undefined;
  const sources = chosen?.filter((sheet) => sheet !== baseline);
  const groupBy = rows !== "people" ? rows : columns === "clusters" || bands === "none" ? undefined : bands;
  return {
    view: columns === "clusters" ? "clusters" : rows === "people" ? "people" : "groups",
    ...same,
    ...(groupBy === undefined ? {} : { groupBy }),
    ...(sources === undefined ? {} : { sources }),
    ...(baseline === undefined ? {} : { baseline }),
    // Oneself cannot be compared with oneself.
    ...(raters === "others" || (raters === "self" && measure === "difference") ? {} : { raters: [raters] }),
  };
}
