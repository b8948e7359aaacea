/** What whoever draws the workbook may see of it: sheets, cells and charts as plain values. */
export type * from "./view/workbook-view";
export type * from "./view/chart-view";
