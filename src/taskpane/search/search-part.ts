/** The tab with the search: a part of the pane that comes when it is first looked at, or ahead of that. */
export { searchPaneWording } from "../../app/wording/pane/search-pane";
export { putInCell } from "./put-in-cell";
export { SearchTab } from "./search-tab";
