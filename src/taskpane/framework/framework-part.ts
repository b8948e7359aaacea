/** The workbook's own framework: a part of the pane that comes when it is first looked at. */
export { FrameworkView } from "./framework-view";
