/** What the actions of heatmaps take and answer. */
import type { Rater } from "../scoring/person";
import type { Measure } from "../scoring/measure";
import type { Spread } from "../scoring/summary";
import type { ChartKind } from "../sheets/marker/heatmap-settings";
import type { Palette } from "../sheets/marker/heatmap-settings";
import type { GroupBy } from "../sheets/marker/heatmap-settings";
import type { ReadColumn } from "./score-columns";
import type { ActionFailure, Made, NewSheet, WithSheets } from "./action";

export interface BuildHeatmapArguments {
  /** Sheets by name, ours or others'. Left out: the score sheet in front, of a form all forms; else team score sheets, or forms. */
  readonly sources?: readonly string[];
  /** Rows are people or groups, columns competencies; or columns are clusters, and rows groups if `groupBy` is given. */
  readonly view: "people" | "groups" | "clusters";
  readonly measure: Measure;
  /** How several scores become one: of raters, of a cluster, of a group. "median" when left out. */
  readonly statistic?: Spread;
  /** Of people: bands over the rows. "department" for the view of groups when left out. */
  readonly groupBy?: GroupBy;
  /** Whose scores count; everyone's but one's own when left out. */
  readonly raters?: readonly Rater[];
  /** Codes, names or aliases; all that are scored when left out. */
  readonly competencies?: readonly (string | number)[];
  /** Fewer people than this (5) are no group: their aggregate is suppressed. */
  readonly minimumGroup?: number;
  /** In a version for sharing, what fewer colleagues than this (3) contributed to is suppressed. */
  readonly minimumRaters?: number;
  readonly palette?: Palette;
  readonly sort?: "name" | "department" | "score" | "gap";
  /** The number is always in its cell. */
  readonly numbers?: boolean;
  readonly chart?: ChartKind;
  /** Formulas that follow the score sheets, where these can be followed; true when left out. */
  readonly live?: boolean;
  /** The earlier score sheet, for "change". */
  readonly baseline?: string;
  readonly sheetName?: string;
}

/** A heatmap that is there, and what it is to be made of where that is not as it was. */
export interface HeatmapAgain {
  /** By name; the one in front when left out. */
  readonly sheet?: string;
  /** By name; those it was made of when left out, and `sourcesUnsure` where it cannot be proved which those are. */
  readonly sources?: readonly string[];
  readonly baseline?: string;
}

export interface MadeHeatmap extends Made, WithSheets {
  /** The address of the people or groups by the competencies or clusters: "D14:R25". */
  readonly cells: string;
  /** The labels of its rows, from top to bottom; a thin row that closes a department has none. */
  readonly rows: readonly string[];
  /** The codes of its columns. */
  readonly columns: readonly string[];
  /** How many of its cells are suppressed. */
  readonly suppressed: number;
  /** True when it follows the scores by formulas. */
  readonly live: boolean;
  /** Why it does not, where it was asked to; and what else is worth knowing. */
  readonly remarks: readonly string[];
}

export interface PreviewHeatmapArguments extends Partial<BuildHeatmapArguments> {
  /** Takes what was read for the last preview, where that holds the sheets that are asked for. */
  readonly reuse?: boolean;
}

/** A sheet that a heatmap can be made of. */
export interface HeatmapSource {
  readonly sheet: string;
  readonly sheetId: string;
  readonly people: number;
  readonly ratings: number;
  /** Of a sheet of someone else's: what its columns became, beside its competencies. */
  readonly columns?: readonly ReadColumn[];
  /** It is part of this heatmap. */
  readonly chosen: boolean;
}

/** A cell of a drawn heatmap, as the sheet would show it. */
export interface DrawnCell {
  readonly text: string;
  /** "#RRGGBB" */
  readonly fill: string;
  readonly ink: string;
}

export interface DrawnRow {
  readonly kind: "band" | "person" | "group";
  readonly label: string;
  /** None of a band. */
  readonly cells: readonly DrawnCell[];
}

/** The top of a heatmap: the first rows, with everything that is needed to draw them. */
export interface DrawnHeatmap {
  readonly columns: readonly { readonly code: string; readonly name: string }[];
  readonly rows: readonly DrawnRow[];
  /** How many rows of people or groups there are, the ones that are not drawn among them. */
  readonly allRows: number;
  /** What the colours of this measure mean, from low to high. */
  readonly legend: readonly DrawnCell[];
  /** How many cells of all rows are suppressed. */
  readonly suppressed: number;
  /** What the sheet says of what stands out, in its own words and so in Dutch. */
  readonly insights: readonly string[];
}

export interface PreviewedHeatmap {
  /** Every sheet that has scores of people, in tab order. */
  readonly sources: readonly HeatmapSource[];
  /** On the chosen ones together. */
  readonly people: number;
  readonly ratings: number;
  /** For each measure that cannot be, why not: a whole sentence. */
  readonly notMeasured: Readonly<Partial<Record<Measure, string>>>;
  /** The same for ways to make groups. */
  readonly notGrouped: Readonly<Partial<Record<GroupBy, string>>>;
  /** Sheets that this one's people can be compared with, for "change". */
  readonly earlier: readonly string[];
  /** The heatmaps of this workbook that can be made anew. */
  readonly heatmaps: readonly NewSheet[];
  /** One of them is in front. */
  readonly inFront?: NewSheet;
  /** The colours of each palette from low to high: "#RRGGBB". */
  readonly palettes: Readonly<Record<Palette, readonly string[]>>;
  readonly drawn?: DrawnHeatmap;
  /** Why it cannot be made. */
  readonly fault?: ActionFailure;
}
