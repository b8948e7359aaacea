/** Who is scored, and by whom. */
export interface Person {
  readonly name: string;
  /** Personnel number: text, whatever it looks like. */
  readonly number?: string;
  readonly department?: string;
  /** The function by whose required levels this person is measured, by its name in the table of profiles. */
  readonly profile?: string;
}

/** Who gives a score: the person, the manager, a colleague. */
export const RATERS = ["self", "manager", "colleague"] as const;
export type Rater = (typeof RATERS)[number];

/** As it stands in a sheet. */
export const RATER_WORDS: Readonly<Record<Rater, string>> = {
  self: "zelf",
  manager: "leidinggevende",
  colleague: "collega",
};
