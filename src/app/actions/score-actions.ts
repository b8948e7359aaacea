/** The actions of scoring sheets: a part of the add-in by itself, for who scores. See `list.ts`. */
import { part } from "../part";

export { answerSheet } from "./answer-sheet";
export { checkScores } from "./check-scores";
export { createIndicatorForms } from "./create-indicator-forms";
export { createProfiles } from "./create-profiles";
export { createTeamScoreSheet } from "./create-team-score-sheet";
export { goToScore } from "./go-to-score";
export { mendScores } from "./mend-scores";
export { readSelection } from "./read-selection";
export { reconnectSheet } from "./reconnect-sheet";
export { removePersonalData } from "./remove-personal-data";
export { repairSheet } from "./repair-sheet";
export { requiredLevel } from "./required-level";
export { writeScore } from "./write-score";

/** Those of a round, with files as bytes: from here on, so that what they share with these is not a part more. */
export const roundActions = () => part(() => import(/* webpackChunkName: "rounds" */ "./round-actions"));
