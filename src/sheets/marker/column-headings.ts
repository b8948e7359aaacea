/**
 * What stands above the columns and beside the fields of the sheets we make, and by what these are read back: never other
 * words.
 */
export const HEADINGS = {
  name: "Naam",
  number: "Nr",
  department: "Afdeling",
  profile: "Functie",
  rater: "Beoordelaar",
  explanation: "Toelichting",
  code: "Code",
  competency: "Competentie",
  level: "Niveau",
  indicator: "Indicator",
  score: "Score",
  filled: "Ingevuld",
} as const;

/** Of the table for mail merge, which nothing reads back, in each language; what stands more than once is counted from 1. */
export const MERGE_HEADINGS = {
  nl: {
    ...{
      name: HEADINGS.name,
      number: HEADINGS.number,
      department: HEADINGS.department,
      profile: HEADINGS.profile,
    },
    ...{ moment: "Moment", strength: "Sterk punt", gap: "Tekort", goal: "Doel", unrated: "Niet beoordeeld" },
    made: "Gemaakt op",
  },
  en: {
    ...{ name: "Name", number: "No.", department: "Department", profile: "Function" },
    ...{ moment: "Moment", strength: "Strength", gap: "Gap", goal: "Goal", unrated: "Not rated" },
    made: "Made on",
  },
} as const;

/** The same of the tables of a round, which only we read back. */
export const ROUND_HEADINGS = {
  raterName: "Naam beoordelaar",
  competencies: "Competenties",
  deadline: "Uiterlijk",
  sentOn: "Uitgezet op",
  form: "Formulier-id",
  file: "Bestand",
  threshold: "Drempel op formulier",
  readOn: "Gelezen op",
} as const;
