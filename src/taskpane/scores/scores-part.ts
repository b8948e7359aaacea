/** The tab with scores: a part of the pane that comes when it is first looked at, or ahead of that. */
export { onFramework, peopleInText } from "../../app/pane/scores-choice";
export { scoresPaneWording } from "../../app/wording/pane/scores-pane";
export { scoreActions } from "./finding-actions";
export { scoreSheets } from "./score-sheets";
export { ScoreTab } from "./score-tab";
