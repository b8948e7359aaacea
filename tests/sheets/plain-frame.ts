import type { SheetFrame } from "../../src/sheets/plan/plan";

/** A frame with nothing in it but what there must be. */
export const plainFrame: SheetFrame = {
  gridlines: false,
  print: {
    paper: "a4",
    orientation: "portrait",
    margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
    pagesWide: 1,
  },
  marker: { kind: "sharedHeatmap" },
};
