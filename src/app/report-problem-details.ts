/** What can go wrong with development pages, and what its sentence needs; see `ProblemDetails`. */
export interface ReportProblemDetails {
  /** These sheets hold scores of the same people by the same rater, and nobody has said which count. */
  scoresTwice: { readonly sheets: readonly string[]; readonly person: string };
  /** No function is called so in the table of functions. */
  unknownFunction: { readonly query: string; readonly functions: readonly string[] };
  /** More pages than are made in one go. */
  tooManyReports: { readonly count: number; readonly most: number };
}
