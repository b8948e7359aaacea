import { list } from "../../framework/list";
import { twoDecimals } from "../../scoring/rounding";
import { MERGE_HEADINGS } from "../marker/column-headings";
import { REPORT_LABELS, REPORT_LIST_LINES, REPORT_TITLES } from "../marker/shape-words";
import type { ReportRaters } from "./report-content";
import type { ReportWords } from "./report-words";

const number = (value: number): string => String(twoDecimals(value));
const levels = (count: number): string => `${number(count)} ${count === 1 ? "level" : "levels"}`;

/** In English. */
export const englishReport: ReportWords = {
  sheetName: "Report",
  conversationName: "Conversation",
  title: REPORT_TITLES.en.report,
  conversationTitle: REPORT_TITLES.en.conversation,
  labels: {
    number: "No.",
    department: "Department",
    profile: "Function",
    next: "Next function",
    moment: "Moment",
    earlier: "Compared with",
    raters: REPORT_LABELS.en,
  },
  earlierForm: "an earlier form",
  raters: ratersInEnglish,
  sections: {
    levels: "Where you stand",
    strengths: "Strengths",
    gaps: "Largest gaps",
    apart: "Self and others",
    unrated: "Not rated",
    goals: "Goals",
    possible: "Behaviour to choose from",
  },
  columns: {
    level: "Level",
    required: "Required",
    next: "Next",
    before: "Before",
    self: "Self",
    remark: "Against required",
  },
  competency: "Competency",
  steps: "Reached and required",
  legend: "Dark: reached. Light with a bold figure: required, and not reached yet.",
  number,
  gap: (gap) => (gap === 0 ? "at the level" : `${levels(Math.abs(gap))} ${gap < 0 ? "short" : "more"}`),
  notRated: "not rated",
  notApplicable: "n/a",
  at: (name, level) => `${name}, level ${number(level)}`,
  short: (name, level, required) => `${name}: level ${number(level)}, required is ${number(required)}`,
  asks: (level) => `Level ${level} asks:`,
  noStrengths: "None yet.",
  noGaps: "None: all that was rated is at or above the required level.",
  moreGaps: (count) => (count === 1 ? "And 1 more gap, above." : `And ${count} more gaps, above.`),
  unknownRequired: (profile) =>
    profile === undefined
      ? "No function is known, and so not which level is required."
      : `Of the function ‘${profile}’ it is not known which level is required.`,
  apart: (name, difference, byManager) => {
    const who = byManager ? "your manager" : "others";
    return difference > 0
      ? `${name}: you see ${levels(difference)} more in yourself than ${who}. In which situations do you show it, and who was there?`
      : `${name}: ${who} ${byManager ? "sees" : "see"} ${levels(-difference)} more than you see in yourself. What do you do there that goes without saying for you?`;
  },
  alsoApart: (names) => `Of ${list(names, "and")} too it is two levels or more apart.`,
  nothingApart: "Nowhere two levels or more apart.",
  noSelf: "You gave yourself no scores.",
  unrated: (names) => `Not rated: ${list(names, "and")}.`,
  notApplicableTo: (names) => `Not applicable: ${list(names, "and")}.`,
  nothingRated: "Nothing has been rated yet that may stand in this report.",
  allRated: "Everything was rated.",
  goalsLine:
    "Behaviour of the next level that has not, or not wholly, been seen. Choose together; another goal will do as well.",
  noGoals: "No goal follows from a gap. Choose yourself what you want to take further.",
  planColumns: ["Goal", "What I will do", "With whom", "When", "How it will show"],
  goal: (name, level, text) => `${name}, level ${level}: ${text}`,
  seen: { no: "no", partly: "partly", unseen: "not seen yet", unknown: "" },
  note: { self: "Self", manager: "Manager" },
  ownGoal: { title: "A goal of your own", text: "It is not in the list of the next level. That will do." },
  possibleLine: "Each goal above is a dropdown of these lines. They are not printed.",
  purpose:
    "Purpose: a talk about your development. This report is about you only and compares you with nobody.",
  rule:
    "Rule: the level is the median of what others gave; your own score is not part of it. Colleagues count from three on. " +
    "A gap is the required level less that level.",
  made: (day, until) => `Made on ${day}. Keep until: ${until}.`,
  keep: "5 years after settlement",
  respond:
    "You may respond to this report and have put right what is not true; your response is kept with it.",
  seenBy: ["Seen by employee, date:", "Seen by manager, date:"],
  confidential: "Confidential",
  merge: {
    sheet: "Report data",
    table: "Report_data",
    line: `${REPORT_LIST_LINES.en}Confidential: everybody is in it.`,
    headings: MERGE_HEADINGS.en,
  },
  response: "My response to this report",
  conversation: {
    strengths: "What you can build on",
    strength: (name) => `${name}: when did this go best, and what made it work?`,
    gaps: "Where you can get further",
    gap: (name) => `${name}: what would change in your work if you were a step further in this?`,
    apart: (name) => `${name}: you and others see this differently. Why is that, do you think?`,
    goals: "Behaviour to talk through",
    goal: (text) => `Do you see yourself do this already: ${text}? What would help you with it?`,
    open: [
      "What are you most proud of?",
      "What do you need of your manager and of colleagues?",
      "What do we agree, and when do we look back?",
    ],
    room: "Notes",
  },
};

function ratersInEnglish({ self, managers, unsaid, colleagues }: ReportRaters): string {
  const who = [
    ...(self ? ["yourself"] : []),
    ...(managers === 0 ? [] : [managers === 1 ? "manager" : `${managers} managers`]),
    ...(typeof colleagues === "number" && colleagues > 0 ? [`${colleagues} colleagues`] : []),
    ...(unsaid === 0 ? [] : [unsaid === 1 ? "a rater" : `${unsaid} raters`]),
  ];
  const said = who.length === 0 ? "nobody" : list(who, "and");
  return colleagues === "few" ? `${said}; what fewer than three colleagues gave is not in it` : said;
}
