/** The tab with heatmaps: a part of the pane that comes when it is first looked at, and is free of Fluent. */
export { USUAL_HEATMAP } from "../../app/pane/heatmap-choice";
export { heatmapArgumentsOf } from "../../app/pane/heatmap-fields";
export { heatmapPaneWording } from "../../app/wording/pane/heatmap-pane";
export { HeatmapTab } from "./heatmap-tab";
export { makeTeamPage } from "./make-team-page";
