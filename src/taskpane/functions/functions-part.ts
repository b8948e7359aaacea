/** The tab with functions: a part of the pane that comes when it is first looked at, or ahead of that. */
export { functionsPaneWording } from "../../app/wording/pane/functions-pane";
export { functionActions } from "./function-actions";
export { FunctionsTab } from "./functions-tab";
