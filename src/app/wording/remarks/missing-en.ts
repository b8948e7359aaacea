import { list } from "../listing";
import type { MissingWording } from "./missing";

/** What a sheet was made without, in English. */
export const missingEn: MissingWording = {
  names: {
    paper: "the paper size",
    footer: "the footer",
    page: "the page set-up",
    freeze: "the frozen titles",
    tabColor: "the colour of the tab",
    gridlines: "the hiding of gridlines",
    groups: "the folding of rows or columns",
    charts: "the chart",
  },
  sentence: (missing) => `Excel did not take everything here. Left out: ${list(missing, "and")}.`,
};
