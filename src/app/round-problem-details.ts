/** What can go wrong with a round, and what its sentence needs; see `ProblemDetails`. */
export interface RoundProblemDetails {
  /** Here files can neither be handed out nor taken. */
  noFilesHere: Record<string, never>;
  /** Nothing in the workbook says who scores whom. */
  noRound: Record<string, never>;
  /** A rater is said to score somebody who is not among the people. */
  unknownPerson: { readonly name: string; readonly people: readonly string[] };
  /** No file has a name like these. */
  noSuchFiles: { readonly names: readonly string[] };
  /** A sheet that is to be made anew holds something of a person beside its table. */
  sheetHasNotes: { readonly sheet: string; readonly address: string };
  /** The table with what was collected misses columns without which nobody can tell what that was. */
  receivedUnclear: { readonly sheet: string; readonly columns: readonly string[] };
}
