/** What a heatmap is made of, and what its cells hold: numbers, or formulas that keep them up to date. */
import type { FrameworkSelection } from "../../framework/select";
import type { ColumnNumbers, HeatmapColumn, PersonNumbers } from "../../scoring/heatmap-values";
import type { Measure } from "../../scoring/measure";
import type { Person, Rater } from "../../scoring/person";
import type { Spread } from "../../scoring/summary";
import type { DraftCell } from "../drafting/draft-cells";
import type { BelowLine } from "./heatmap-words";
import type { ChartKind, GroupBy, Palette } from "../marker/heatmap-settings";

/** What is shown, and how: everything that does not hang on the scores. */
export interface HeatmapLook {
  readonly measure: Measure;
  readonly statistic: Spread;
  /** Whose scores count; everyone's but one's own when left out. */
  readonly raters?: readonly Rater[];
  /** Columns are clusters, not competencies. */
  readonly byCluster: boolean;
  /** What the columns are ordered by, as it was when it was made; left out for the framework's order. */
  readonly order?: "gap" | "score";
  readonly palette: Palette;
  /** The highest level that anyone can have: by which colours, legend and axes run, the same for all of a workbook. */
  readonly highest: number;
  readonly chart: ChartKind;
  /** A group of fewer people than this is small: marked for the analyst, suppressed for others' eyes. */
  readonly minimumGroup: number;
  /** The same of colleagues who rated, for others' eyes. */
  readonly minimumRaters?: number;
  /** How the rows are grouped. */
  readonly groupBy?: GroupBy;
  /** How numbers on sheets of others became levels: for want of a sign that they are none, or as a person has said. */
  readonly scales?: readonly ("assumed" | "own")[];
  /** For others' eyes: without names, without a link to the scores; a row without a group is nobody's. */
  readonly shared: boolean;
}

/** A row of the heatmap, from top to bottom. People are counted in the order of the rows. */
export type HeatmapRow =
  /** Stands above the people of a group. */
  | { readonly kind: "band"; readonly label: string; readonly people: number }
  /**
   * A thin empty row below the people of a group that another follows: Excel puts the button that folds a group at the
   * row below it, and an add-in cannot ask for the other place (office-js 3368 and 6099).
   */
  | { readonly kind: "end" }
  /** `label` tells people of the same name apart. */
  | { readonly kind: "person"; readonly label: string; readonly person: number }
  /** `people` from `first` on are the group's. */
  | { readonly kind: "group"; readonly label: string; readonly first: number; readonly people: number };

/** When a heatmap was made, and of what. */
export interface Origin {
  readonly at: Date;
  /** The sheets that its scores stand on, by name; of forms only how many there are. */
  readonly sheets: readonly string[];
  readonly forms: number;
  /** The sheet of the earlier moment. */
  readonly comparedWith?: string;
}

/** What of everyone, and of everything they were scored on, is in a heatmap of a choice. */
export interface HeatmapPart {
  /** Those that are chosen, by name. */
  readonly departments?: readonly string[];
  readonly functions?: readonly string[];
  /** How many people there are on the score sheets. */
  readonly of: number;
  /** How many competencies they are scored on, where fewer of those are shown. */
  readonly ofCompetencies?: number;
}

/** A group of which nothing is shown, for others' eyes. */
export interface HiddenGroup {
  readonly label: string;
  /** In no column more people have a number, and that is too few; undefined where something else is the reason. */
  readonly scored?: number;
}

/** A heatmap with all its numbers. */
export interface Heatmap {
  readonly made: Origin;
  readonly look: HeatmapLook;
  /** Left out where everyone is in it, with everything. */
  readonly part?: HeatmapPart;
  /** In the order of the columns. */
  readonly selection: FrameworkSelection;
  readonly columns: readonly HeatmapColumn[];
  readonly rows: readonly HeatmapRow[];
  /** In the order of the rows. */
  readonly people: readonly (Person & { readonly numbers: PersonNumbers })[];
  readonly totals: readonly ColumnNumbers[];
  /** Levels are required: coverage is told. */
  readonly withProfiles: boolean;
  /** By row and column of what may not be shown; undefined where all may. */
  readonly suppressed?: {
    isCell(row: number, column: number): boolean;
    /** What is told below a column. */
    isTotal(column: number): boolean;
    /** How many are at the level that is required of them, below a column. */
    isCoverage(column: number): boolean;
    /** What is required of these people, below a column. */
    isRequired(column: number): boolean;
  };
  /** Groups of which nothing may be shown: they are named, and have no row as long as others do. */
  readonly hidden?: readonly HiddenGroup[];
  /** How many ratings there are. */
  readonly ratings: number;
}

/** What the cells of a heatmap hold. */
export interface HeatmapCells {
  /** By row and column of the block. */
  value(row: number, column: number): DraftCell;
  /** Of a person's row: the statistic of its values. */
  summary(row: number): DraftCell;
  /** Of a person's row: the two largest gaps, in words. */
  largestGaps(row: number): DraftCell;
  below(line: BelowLine, column: number): DraftCell;
  /** What stands out: a text with a line for each thing. */
  readonly insights: DraftCell;
  /** Whether it is up to date, and what it was made of. */
  readonly status: DraftCell;
  /** What the numbers mean, who counts, and why something is not there. */
  readonly explanation: string;
}
