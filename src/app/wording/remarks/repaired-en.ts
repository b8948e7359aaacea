import { list, quotedList } from "../listing";
import type { RepairedWording } from "./repair-remarks";

/** What of a sheet was put back, in English. */
export const repairedEn: RepairedWording = {
  dropdown: (header) => `the dropdown of ‘${header}’`,
  progress: (header) => `the formula of ‘${header}’`,
  entries: (labels) => `what may be entered at ${quotedList(labels, "and")}`,
  looks: { form: "the look of the form", scores: "the look of the scores" },
  lists: "the sheet with the lists",
  formProgress: "the formulas of the progress",
  cells: (addresses) => `what belongs in ${list(addresses, "and")}, for something else stands there`,
  overviews: (competencies) => `the level formulas of ${quotedList(competencies, "and")}`,
  manyOverviews: (count) => `the level formulas of ${count} competencies`,
};
