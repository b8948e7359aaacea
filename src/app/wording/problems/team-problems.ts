import type { TeamProblemDetails } from "../../team-problem-details";

/** The codes of what can be wrong with sheets about a team. */
export type TeamProblem = keyof TeamProblemDetails;
