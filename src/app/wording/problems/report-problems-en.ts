import { list } from "../listing";
import type { ProblemSentences } from "../sentences";
import type { ReportProblem } from "./report-problems";

/** What can be wrong with development pages, in English. */
export const reportProblemsInEnglish: Pick<ProblemSentences, ReportProblem> = {
  scoresTwice: ({ sheets, person }) =>
    `${list(
      sheets.map((sheet) => `“${sheet}”`),
      "and",
    )} hold scores of ${person} by the same rater, as of two moments or of a copy. Go to the sheet that counts, or say which sheets do.`,
  unknownFunction: ({ query, functions }) =>
    functions.length === 0
      ? `There are no function profiles in this workbook, and so no function “${query}”. Make function profiles first.`
      : `The function “${query}” is not among the function profiles. There are: ${list(functions.slice(0, 8), "and")}` +
        `${functions.length > 8 ? ", and others" : ""}.`,
  tooManyReports: ({ count, most }) =>
    `That makes ${count} reports, and at most ${most} are made in one go. Choose a part of the people.`,
};
