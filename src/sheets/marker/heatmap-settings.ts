/** What a heatmap was asked to be, as words: what an action takes, and what the marker of a heatmap keeps. */
import type { Measure } from "../../scoring/measure";
import type { Rater } from "../../scoring/person";
import type { Spread } from "../../scoring/summary";

export const VIEWS = ["people", "groups", "clusters"] as const;
export const GROUPINGS = ["department", "profile"] as const;
export const STATISTICS = ["median", "mean", "min", "max"] as const satisfies readonly Spread[];
export const SORTS = ["name", "department", "score", "gap"] as const;
export const PALETTES = ["blue", "cividis"] as const;
export const CHARTS = ["bars", "radar", "none"] as const;

export type GroupBy = (typeof GROUPINGS)[number];
export type ChartKind = (typeof CHARTS)[number];
export type Palette = (typeof PALETTES)[number];

/** Everything decided but the sheets that are read. */
export interface HeatmapSettings {
  readonly view: (typeof VIEWS)[number];
  readonly measure: Measure;
  readonly statistic: Spread;
  readonly minimumGroup: number;
  readonly minimumRaters: number;
  readonly palette: Palette;
  readonly sort: (typeof SORTS)[number];
  readonly chart: ChartKind;
  readonly live: boolean;
  readonly groupBy?: GroupBy;
  /** Whose scores count; everyone's but one's own when left out. */
  readonly raters?: readonly Rater[];
  /** Codes, names or aliases; all that are scored when left out. */
  readonly competencies?: readonly (string | number)[];
}
