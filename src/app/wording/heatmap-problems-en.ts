import type { Rater } from "../../scoring/person";
import { list } from "./list";
import type { ProblemSentences } from "./sentences";

const RATERS: Readonly<Record<Rater, string>> = {
  self: "themselves",
  manager: "a manager",
  colleague: "a colleague",
};

/** What can be in the way of a heatmap, in English. */
export const heatmapProblemsInEnglish = {
  scoresUnclear: ({ sheet, what }) => {
    switch (what) {
      case "scale":
        return `The scores on ‘${sheet}’ are on another scale than the levels 0 to 4, and so have not been read. Choose Check, and say for each value which level it means.`;
      case "headers":
        return `On ‘${sheet}’ it is not certain which columns hold which competency. Choose Check: it tells which headers look like one.`;
      case "names":
        return `There are scores on ‘${sheet}’, but it is not certain whose. Choose Check: it tells which rows these are and what you can do.`;
    }
  },
  noScores: ({ sheets }) =>
    sheets.length > 0
      ? `No scores of people were found on ${quoted(sheets)}. Choose a score sheet, or check the headers above its columns.`
      : "No scores were found in this workbook. Make a score sheet, or go to the sheet with the scores and try again.",
  noRatings: ({ raters }) =>
    raters
      ? `Nobody was scored by ${list(
          raters.map((rater) => RATERS[rater]),
          "or",
        )}. Choose other raters.`
      : "There are self-ratings only, and those do not count in a heatmap of the level. Choose ‘self’ as the rater to see just those.",
  noSelfScores: () =>
    "There are no self-ratings to compare with those of others. Add rows with ‘zelf’ as the rater to the score sheet, or choose another measure.",
  noProfiles: () =>
    "There is no sheet with function profiles, so the required level is not known. Make function profiles first, or let the heatmap show the level.",
  nobodyHasProfile: () =>
    "Nobody on the score sheets has a function that is in the function profiles. Fill in the column Functie, or let the heatmap show the level.",
  noBaseline: () => "Choose the earlier score sheet to compare with.",
  nobodyBefore: ({ sheet }) =>
    `Nobody on ‘${sheet}’ is on the later score sheet too. Choose another score sheet to compare with.`,
  nobodyGrouped: ({ groupBy }) =>
    groupBy === "department"
      ? "Nobody has a department, so there are no groups to be made. Fill in the column Afdeling, or choose the heatmap per person."
      : "Nobody has a function, so there are no groups to be made. Fill in the column Functie, or choose the heatmap per person.",
  invalidMinimum: ({ name, value }) =>
    `${name === "minimumGroup" ? "The smallest group" : "The smallest number of raters"} cannot be ${value}. Choose a number of 1 or more.`,
  numbersAlways: () =>
    "In a heatmap the number is always in its cell, so that it can be read without colour too. Leave ‘numbers’ out.",
  radarNeedsThree: ({ columns }) =>
    `A radar needs at least three columns, and this heatmap has ${columns}. Choose bars, or more competencies.`,
  notHeatmap: ({ sheet, shared }) =>
    shared
      ? `‘${sheet}’ is a version for sharing: it is cut loose from the scores and changes no more. Go to the heatmap itself.`
      : `‘${sheet}’ is not a heatmap made with this add-in. Go to a heatmap and try again.`,
  heatmapHasNotes: ({ sheet, address }) =>
    `Something on ‘${sheet}’, in ${address}, does not belong to the heatmap and would be lost when it is refreshed. Move it to another sheet, or make a new heatmap.`,
  tooFewToShare: ({ people, least }) =>
    `A version for sharing of ${people} ${people === 1 ? "person" : "people"} would give too much away: at least ${least} are needed.`,
  notReplaced: ({ sheet, by }) =>
    `The new heatmap is on ‘${by}’, but could not take the place of ‘${sheet}’. If the old sheet is still there, remove it yourself.`,
} satisfies Partial<ProblemSentences>;

function quoted(sheets: readonly string[]): string {
  return list(
    sheets.map((sheet) => `‘${sheet}’`),
    "and",
  );
}
