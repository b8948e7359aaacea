/** What an analyst chooses of a heatmap, and the arguments that stand for it. */
import type { Measure } from "../../scoring/measure";
import { RATERS, type Rater } from "../../scoring/person";
import type { Spread } from "../../scoring/summary";
import { settled } from "../../sheets/declared/declare";
import {
  GROUPINGS,
  HEATMAP_SETTINGS,
  type ChartKind,
  type GroupBy,
  type HeatmapSettings,
  type Palette,
} from "../../sheets/marker/heatmap-settings";
import type { BuildHeatmapArguments, PreviewedHeatmap } from "../action";

export const HEATMAP_ROWS = ["people", ...GROUPINGS] as const;
export type HeatmapRows = (typeof HEATMAP_ROWS)[number];
export const HEATMAP_COLUMNS = ["competencies", "clusters"] as const;
export type HeatmapColumns = (typeof HEATMAP_COLUMNS)[number];
/** Of people: bands over the rows. */
export const HEATMAP_BANDS = ["none", ...GROUPINGS] as const;
/** "others": everyone but oneself. */
export type HeatmapRaters = Rater | "others";
export const MEASURES = HEATMAP_SETTINGS.measure.kind.values;
export type { ChartKind, GroupBy, Measure, Palette, Spread };

/** What the pane asks otherwise than as it is declared: a view and its groups as rows, columns and bands. */
type AskedOtherwise = "view" | "measure" | "groupBy" | "competencies" | "raters";

/** What the pane asks just as it is declared. */
export type PlainSettings = Omit<HeatmapSettings, AskedOtherwise>;
export type PlainSetting = keyof PlainSettings;

const { view: _v, measure: _m, groupBy: _g, competencies: _c, raters: _r, ...plain } = HEATMAP_SETTINGS;

/** Those, as they are declared: of each what it may be, and what is mostly wanted. */
export const PLAIN_SETTINGS = plain;

export function isPlainSetting(name: string): name is PlainSetting {
  return Object.hasOwn(PLAIN_SETTINGS, name);
}

export interface HeatmapChoice extends PlainSettings {
  /** Names of sheets; left out as long as the add-in chooses. */
  readonly sources?: readonly string[];
  readonly rows: HeatmapRows;
  readonly columns: HeatmapColumns;
  readonly measure: Measure;
  /** The earlier sheet; left out as long as the add-in chooses. */
  readonly baseline?: string;
  readonly raters: HeatmapRaters;
  readonly bands: (typeof HEATMAP_BANDS)[number];
}

/** Nothing of fewer people or colleagues is ever shared: of two, each knows what the other has. */
export const LEAST_MINIMUM = 3;

/** What is mostly wanted. */
export const USUAL_HEATMAP: HeatmapChoice = {
  ...settled(PLAIN_SETTINGS, {}),
  rows: "people",
  columns: "competencies",
  measure: "level",
  raters: "others",
  bands: "department",
};

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
