/** The actions of scoring sheets: a part of the add-in by itself, for who scores. See `list.ts`. */
export { answerSheet } from "./answer-sheet";
export { checkScores } from "./check-scores";
export { createIndicatorForms } from "./create-indicator-forms";
export { createProfiles } from "./create-profiles";
export { createTeamScoreSheet } from "./create-team-score-sheet";
export { mendScores } from "./mend-scores";
export { readSelection } from "./read-selection";
export { reconnectSheet } from "./reconnect-sheet";
export { repairSheet } from "./repair-sheet";
export { writeScore } from "./write-score";
