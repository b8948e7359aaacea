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
