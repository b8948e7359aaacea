import { list } from "../../framework/list";
import { FOLLOW_WORDS } from "../heatmap/follow-words";
import { TEAM_DATA_LINES, TEAM_LINES } from "../marker/shape-words";
import type { MomentsWords } from "./moments-words";

/** The sheets with several moments, in English. */
export const momentsWordsEn: MomentsWords = {
  sheets: { summary: "Over time", people: "Over time by person", data: "Over time data" },
  title: "Scores over time",
  peopleTitle: "Over time by person",
  line: `${TEAM_LINES.moments.en} For each competency the median (the middle score), and beside it how many people have a score.`,
  peopleLine: `${TEAM_LINES.moments.en} For each person the first and the last score, and what changed between them.`,
  dataLines: TEAM_DATA_LINES.en,
  status: FOLLOW_WORDS.en,
  origin: (made, sheets) => ` Made ${made}, of ${list(sheets, "and")}.`,
  competency: "Competency",
  median: "median",
  scored: "n",
  everyone: "Everyone who has a score",
  same: "Only who has a score at every moment",
  sameNote:
    "Whoever came or left changes the median of everyone without anybody having grown. So compare the same people first.",
  breakLine: (before, after, why) => `A break between ${before} and ${after}: ${why}.`,
  otherFramework: "another framework or another scale",
  otherRaters: (before, after) => `other raters (${before}, then ${after})`,
  sameRoles: "most people have other raters",
  chartFor: "Choose a competency for the chart:",
  chartTitle: "Median at each moment of the chosen competency",
  chartNumbers: "Numbers of the chart",
  name: "Name",
  profile: "Function",
  note: "Note",
  change: "Change",
  first: "First score",
  last: "Last score",
  otherRater: "another rater",
  explanation:
    "Change is the last score less the first. Who has only one score has no change. In italics: not of the first or not of the last moment, but of one between them.",
  confidential: "Confidential",
};
