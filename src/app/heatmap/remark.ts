/** What is worth knowing about a heatmap that was made, as data: `wording` says it. */
import type { Hindrance } from "./live-sources";

export type HeatmapRemark =
  | { readonly kind: "notLive"; readonly because: Hindrance }
  /** Cells with something that is no score, which count as empty. */
  | { readonly kind: "unread"; readonly cells: number }
  /** Headers and rows that were not understood. */
  | { readonly kind: "notUnderstood"; readonly things: number }
  /** Sheets of others whose numbers were taken for levels, since nothing tells another scale. */
  | { readonly kind: "assumedScale"; readonly sheets: readonly string[]; readonly highest: number }
  /** Sheets of others whose values were turned into levels as a person has said. */
  | { readonly kind: "ownScale"; readonly sheets: readonly string[] }
  /** The same people by the same rater on two sheets: a copy, which counts as much. */
  | { readonly kind: "countedTwice"; readonly sheet: string; readonly first: string }
  /** People whom the same rater has scored more than once on one sheet, or namesakes there: their scores were put together. */
  | { readonly kind: "putTogether"; readonly sheet: string; readonly people: number }
  /** Ratings by who is no rater that is known, a name for instance: they count as those of others. */
  | { readonly kind: "unknownRaters"; readonly ratings: number }
  /** Several sheets with functions that do not require the same; the first counts. */
  | { readonly kind: "otherProfiles"; readonly sheet: string; readonly others: readonly string[] }
  /** Cells in the table of functions that hold no level of the competency: they require nothing. */
  | { readonly kind: "requiredOffScale"; readonly sheet: string; readonly cells: number }
  /** The old sheet with data, of which it could not be seen whether something refers to it. */
  | { readonly kind: "dataKept"; readonly sheet: string }
  /** What was chosen when the heatmap was made, and is on the score sheets, or in the framework, no more. */
  | {
      readonly kind: "choiceGone";
      readonly what: "departments" | "functions" | "competencies";
      readonly names: readonly string[];
    }
  /** People who were chosen then; a heatmap keeps no names. */
  | { readonly kind: "peopleGone"; readonly people: number }
  /** Columns that are secret because of what was shared before. */
  | { readonly kind: "toldBefore"; readonly columns: number }
  /** An earlier version was shared with a higher minimum, which still holds. */
  | { readonly kind: "minimumAsBefore"; readonly group: number; readonly raters: number };
