import { list } from "../listing";
import type { TeamRemarks } from "./team-remarks";

/** What is worth knowing about a sheet about a team, in English. */
export const teamRemarksEn: TeamRemarks = {
  frozen: ({ sheet, address }) =>
    `This sheet consists of values and does not follow the scores: formulas cannot follow ‘${sheet}’, because of what stands at ${address}. Make it anew when scores have changed.`,
  nothingRequired:
    "No function requires a level, so what is needed is still empty. Fill in the level and the number of people in the table, or make function profiles first.",
  scoredAgain: (people) =>
    `${people === 1 ? "1 person has" : `${people} people have`} been scored more than once by the same rater: all scores count. If a sheet is a copy, or these are different times or namesakes, choose the sheets that belong together, or check the scores.`,
  break: (moments) =>
    `Note: at ${list(moments, "and")} there is a break with the moment before. The sheet says why.`,
};
