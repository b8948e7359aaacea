/** What an analyst chooses of a heatmap, and the arguments that stand for it. */
import type { Measure } from "../../scoring/measure";
import type { Rater } from "../../scoring/person";
import type { Spread } from "../../scoring/summary";
import type { ChartKind } from "../../sheets/marker/heatmap-settings";
import type { Palette } from "../../sheets/marker/heatmap-settings";
import type { GroupBy } from "../../sheets/marker/heatmap-settings";
import type { BuildHeatmapArguments, PreviewedHeatmap } from "../action";

export type HeatmapRows = "people" | GroupBy;
export type HeatmapColumns = "competencies" | "clusters";
export type HeatmapSort = NonNullable<BuildHeatmapArguments["sort"]>;
export type { ChartKind, GroupBy, Measure, Palette, Spread };

export interface HeatmapChoice {
  /** Names of sheets; left out as long as the add-in chooses. */
  readonly sources?: readonly string[];
  readonly rows: HeatmapRows;
  readonly columns: HeatmapColumns;
  readonly measure: Measure;
  /** The earlier sheet; left out as long as the add-in chooses. */
  readonly baseline?: string;
  readonly statistic: Spread;
  /** "others": everyone but oneself. */
  readonly raters: Rater | "others";
  /** Of people: bands over the rows. */
  readonly bands: GroupBy | "none";
  readonly sort: HeatmapSort;
  readonly palette: Palette;
  readonly chart: ChartKind;
  readonly minimumGroup: number;
  /** Of colleagues, in a version for sharing. */
  readonly minimumRaters: number;
  readonly live: boolean;
}

/** Nothing of fewer people or colleagues is ever shared: of two, each knows what the other has. */
export const LEAST_MINIMUM = 3;

/** What is mostly wanted. */
export const USUAL_HEATMAP: HeatmapChoice = {
  rows: "people",
  columns: "competencies",
  measure: "level",
  statistic: "median",
  raters: "others",
  bands: "department",
  sort: "name",
  palette: "blue",
  chart: "bars",
  minimumGroup: 5,
  minimumRaters: 3,
  live: true,
};

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
