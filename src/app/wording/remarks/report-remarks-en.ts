import { list } from "../listing";
import type { ReportRemarkWording } from "./report-remarks";

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

/** What is worth knowing about development pages, in English. */
export const reportRemarksEn: ReportRemarkWording = {
  unread: ({ cells }) =>
    `${cells === 1 ? "1 cell holds" : `${cells} cells hold`} something that is no score; it counts as not scored. Check the scores.`,
  notUnderstood: ({ things }) =>
    `${things === 1 ? "1 header or row was" : `${things} headers or rows were`} not understood and left out. Check the scores.`,
  unknownRaters: ({ ratings }) =>
    `${ratings === 1 ? "1 rating names" : `${ratings} ratings name`} another rater than self, manager or colleague; it counts as a colleague’s.`,
  fewColleagues: ({ people: count }) =>
    `Fewer than three colleagues scored ${people(count)}. Those scores stand in no report.`,
  nothingRequired: ({ people: count }) =>
    `Of ${people(count)} no required level is known, so that no gaps and no goals follow.`,
  nothingTold: ({ people: count }) => `Of ${people(count)} nothing was rated that may stand in a report.`,
  otherProfiles: ({ sheet, others }) =>
    `The required levels come from “${sheet}”. ${list(
      others.map((other) => `“${other}”`),
      "and",
    )} ${others.length === 1 ? "says" : "say"} something else.`,
  requiredOffScale: ({ sheet, cells }) =>
    `On “${sheet}” ${cells === 1 ? "1 cell requires" : `${cells} cells require`} what is no level of the competency; it does not count.`,
};
