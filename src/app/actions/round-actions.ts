/** The actions of a round: a part of the add-in by itself, with files as bytes. See `list.ts`. */
export { collectScores } from "./collect-scores";
export { removeCollected } from "./remove-collected";
export { sendOut } from "./send-out";
