/** What follows the selected cell: a part of the pane that comes once the pane is drawn. */
export { followedPaneWording } from "../../app/wording/pane/followed-pane";
export { FollowedCellPanel } from "./followed-cell-panel";
export { followedActions } from "./followed-actions";
