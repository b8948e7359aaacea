import type { ProblemSentences } from "../sentences";
import type { TeamProblem } from "./team-problems";

/** What can be wrong with sheets about a team, in English. */
export const teamProblemsInEnglish: Pick<ProblemSentences, TeamProblem> = {
  momentUndated: ({ sheet, date }) =>
    date === ""
      ? `The name of the sheet ‘${sheet}’ does not say when its scores were given. Give a date or a year.`
      : `‘${date}’ is no date or period. Give for ‘${sheet}’ something like 1-3-2026, March 2026, Q1 2026 or 2026.`,
  noNamedRaters: () =>
    "Nowhere does it say by name who gave scores, or only of colleagues, who gave them in confidence. Names stand in ‘Ontvangen scores’ of a round, or in a list with a column ‘Beoordelaar’ (rater).",
  fewMoments: ({ moments, most }) =>
    moments.length > most
      ? `There are ${moments.length} moments; at most ${most} fit side by side. Choose fewer.`
      : "At least two moments are needed to compare. Choose more score sheets, each with a date of its own.",
};
