/** What can go wrong with sheets about a team, and what its sentence needs; see `ProblemDetails`. */
export interface TeamProblemDetails {
  /** Nothing says of which moment the scores on a sheet are; `date` is what was given for it. */
  momentUndated: { readonly sheet: string; readonly date: string };
  /** Nowhere does it say by name who gave scores, or only of colleagues. */
  noNamedRaters: Record<string, never>;
  /** Fewer than two moments, or more than there can be. */
  fewMoments: { readonly moments: readonly string[]; readonly most: number };
}
