/** What is worth knowing about pages that were made, as data: `wording` says it. */
export type ReportRemark =
  /** Cells with something that is no score, which count as empty. */
  | { readonly kind: "unread"; readonly cells: number }
  /** Headers and rows that were not understood. */
  | { readonly kind: "notUnderstood"; readonly things: number }
  /** Ratings by who is no rater that is known: they count as colleagues'. */
  | { readonly kind: "unknownRaters"; readonly ratings: number }
  /** People of whom fewer than three colleagues gave scores, which stand nowhere. */
  | { readonly kind: "fewColleagues"; readonly people: number }
  /** People of whose function no required level is known. */
  | { readonly kind: "nothingRequired"; readonly people: number }
  /** People who were given nothing that may be told. */
  | { readonly kind: "nothingTold"; readonly people: number }
  /** Several sheets with functions that do not require the same; the first counts. */
  | { readonly kind: "otherProfiles"; readonly sheet: string; readonly others: readonly string[] }
  /** Cells in the table of functions that hold no level of the competency. */
  | { readonly kind: "requiredOffScale"; readonly sheet: string; readonly cells: number };
