import type { RoundProblemDetails } from "../../round-problem-details";

/** The codes of what can be wrong with a round. */
export type RoundProblem = keyof RoundProblemDetails;
