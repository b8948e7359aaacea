/** What the actions of heatmaps answer. */
import type { Measure } from "../scoring/measure";
import type { GroupBy, Palette } from "../sheets/marker/heatmap-settings";
import type { ReadColumn } from "./arguments/score-columns";
import type { ActionFailure, Made, NewSheet, WithSheets } from "./action";

export interface MadeHeatmap extends Made, WithSheets {
  /** The address of the people or groups by the competencies or clusters: "D14:R25". */
  readonly cells: string;
  /** The labels of its rows, from top to bottom; a thin row that closes a department has none. */
  readonly rows: readonly string[];
  /** The codes of its columns. */
  readonly columns: readonly string[];
  /** How many values are suppressed: cells with an x, and those of groups that have no row. */
  readonly suppressed: number;
  /** True when it follows the scores by formulas. */
  readonly live: boolean;
  /** Why it does not, where it was asked to; and what else is worth knowing. */
  readonly remarks: readonly string[];
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
  /** Groups, drawn or not, that are small: a version for sharing leaves them out. */
  readonly smallGroups: readonly string[];
  /** What the sheet says of what stands out, in its own words and so in Dutch. */
  readonly insights: readonly string[];
}

/** By what a part of the people and of the columns can be chosen, each in the words that the action takes. */
export interface HeatmapChoices {
  readonly departments: readonly string[];
  readonly functions: readonly string[];
  /** In the order of the alphabet; a namesake with the number. */
  readonly people: readonly string[];
  /** Those that somebody is scored on, in the order of the framework. */
  readonly competencies: readonly { readonly code: string; readonly name: string }[];
}

export interface PreviewedHeatmap {
  /** Every sheet that has scores of people, in tab order. */
  readonly sources: readonly HeatmapSource[];
  /** On the chosen ones together. */
  readonly people: number;
  readonly ratings: number;
  /** Of these so many are in it; left out where it cannot be made. */
  readonly peopleIn?: number;
  /** What there is to choose from on those sheets; left out where they could not be read. */
  readonly choices?: HeatmapChoices;
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
