/** The defined names that dropdowns refer to. */
export interface ListNames {
  /** 0 to 4 and "n.v.t.": what a competency can be scored. */
  readonly scores: string;
  /** ja, deels, nee, n.v.t.: what an indicator can be scored. */
  readonly judgements: string;
  readonly raters: string;
  /** 0 to 4: what a function can require. */
  readonly levels: string;
}

/** The names that the lists have in nearly every workbook. */
export const LIST_NAMES: ListNames = {
  scores: "Compleet_Scores",
  judgements: "Compleet_Oordelen",
  raters: "Compleet_Beoordelaars",
  levels: "Compleet_Niveaus",
};

/** What the sheet of functions, its table and the list of functions are called when those names are free. */
export const PROFILE_NAMES = {
  sheet: "Functieprofielen",
  table: "Profielen",
  list: "Compleet_Profielen",
} as const;
