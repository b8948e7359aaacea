import type { ProblemSentences } from "../sentences";
import type { TeamProblem } from "./team-problems";

/** What can be wrong with sheets about a team, in Dutch. */
export const teamProblemsInDutch: Pick<ProblemSentences, TeamProblem> = {
  momentUndated: ({ sheet, date }) =>
    date === ""
      ? `Van wanneer de scores op ‘${sheet}’ zijn, staat niet in de naam van het blad. Geef een datum of een jaar op.`
      : `‘${date}’ is geen datum of periode. Geef bij ‘${sheet}’ bijvoorbeeld 1-3-2026, maart 2026, Q1 2026 of 2026 op.`,
  noNamedRaters: () =>
    "Nergens staat op naam wie scores gaf, of alleen van collega’s, en die zijn in vertrouwen gegeven. Namen staan in ‘Ontvangen scores’ van een ronde, of in een lijst met een kolom ‘Beoordelaar’.",
  fewMoments: ({ moments, most }) =>
    moments.length > most
      ? `Er zijn ${moments.length} momenten gekozen; ten hoogste ${most} passen naast elkaar. Kies er minder.`
      : "Er zijn minstens twee momenten nodig om te vergelijken. Kies meer scorebladen, elk met een eigen datum.",
};
