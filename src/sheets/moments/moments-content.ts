/** What the sheets with several moments are made of. */
import type { FrameworkSelection } from "../../framework/select";
import type { BreakReason } from "../../scoring/moments";
import type { Person } from "../../scoring/person";
import type { LevelsSource } from "../heatmap/level-blocks";

export interface MomentBreak {
  /** The index of the later of the two moments. */
  readonly before: number;
  readonly why: readonly BreakReason[];
  /** Which kinds of raters there were and came, in words; left out where those are the same. */
  readonly roles?: { readonly before: string; readonly after: string };
}

export interface ComparedMoments {
  /** `moments` in order of time, their titles as they are shown. */
  readonly levels: LevelsSource;
  readonly selection: FrameworkSelection;
  readonly breaks: readonly MomentBreak[];
  /** By person: the name as it is told apart, and whether other people scored the last time than the first. */
  readonly people: readonly (Person & { readonly label: string; readonly otherRaters: boolean })[];
  /** The highest level that anyone can have. */
  readonly highest: number;
  /** Which competency the chart shows to begin with. */
  readonly charted: number;
  /** "30-11-2026" */
  readonly made: string;
  readonly sheets: readonly string[];
}

/** Free names in the workbook, and what ties the sheets together. */
export interface MomentsNames {
  readonly summary: string;
  readonly people: string;
  readonly data: string;
  readonly link: string;
}
