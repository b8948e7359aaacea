import type { Rater } from "../../../scoring/person";
import { list, quotedList } from "../listing";
import type { ProblemDetails } from "../../problem";
import type { ProblemSentences } from "../sentences";

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
        return `The scores on ‘${sheet}’ are on another scale than the levels, and so have not been read. Choose Check, and say for each value which level it means.`;
      case "moments":
        return `On ‘${sheet}’ people stand more than once, of different moments. Choose Check, and say which moment counts.`;
      case "headings":
        return `On ‘${sheet}’ words stand beside the scores that do not tell for certain whose judgement those are. Choose Check, and say what each word means.`;
      case "headers":
        return `On ‘${sheet}’ it is not certain which columns hold which competency. Choose Check: it tells which headers look like one.`;
      case "names":
        return `There are scores on ‘${sheet}’, but it is not certain whose. Choose Check: it tells which rows these are and what you can do.`;
    }
  },
  noScores: ({ sheets }) =>
    sheets.length > 0
      ? `No scores of people were found on ${quotedList(sheets, "and")}. Choose a score sheet, or check the headers above its columns.`
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
  unknownChoice: ({ what, query, suggestion, several }) => {
    if (several) {
      return `More people on the score sheets are called ‘${query}’. Choose with the personnel number: ${quotedList(several, "or")}.`;
    }
    const where = {
      departments: `Nobody on the score sheets has the department ‘${query}’.`,
      functions: `Nobody on the score sheets has the function ‘${query}’.`,
      people: `‘${query}’ is not on the score sheets.`,
    };
    return `${where[what]} ${suggestion === undefined ? "Choose a name as it stands there." : `Did you mean ‘${suggestion}’?`}`;
  },
  nobodyChosen: ({ departments, functions, people, together }) => {
    const chosen = [
      ...(departments
        ? [
            `of the ${departments.length === 1 ? "department" : "departments"} ${quotedList(departments, "or")}`,
          ]
        : []),
      ...(functions
        ? [`with the ${functions.length === 1 ? "function" : "functions"} ${quotedList(functions, "or")}`]
        : []),
      ...(people === undefined ? [] : [`among the ${people} chosen ${people === 1 ? "person" : "people"}`]),
    ];
    return together && chosen.length > 1
      ? `There is nobody ${list(chosen, "and")}: of each there are people, but not of all together. Choose more widely.`
      : `There is nobody on the score sheets ${list(chosen, "and")}. Make a new heatmap with another choice.`;
  },
  invalidMinimum: ({ name, value }) =>
    `${name === "minimumGroup" ? "The smallest group" : "The smallest number of raters"} cannot be ${value}. Choose a number of 1 or more.`,
  numbersAlways: () =>
    "In a heatmap the number is always in its cell, so that it can be read without colour too. Leave ‘numbers’ out.",
  radarNeedsThree: ({ columns }) =>
    `A radar needs at least three columns, and this heatmap has ${columns}. Choose bars, or more competencies.`,
  notHeatmap: ({ sheet, as }) => {
    switch (as) {
      case "shared":
        return `‘${sheet}’ is a version for sharing: it is cut loose from the scores and changes no more. Go to the heatmap itself.`;
      case "unmarked":
        return `‘${sheet}’ looks like a heatmap of Compleet, but another program left out what it was made of when it saved the workbook. It can be read as it is; make a new heatmap to refresh it.`;
      case "other":
        return `‘${sheet}’ is not a heatmap made with this add-in. Go to a heatmap and try again.`;
    }
  },
  heatmapHasNotes: ({ sheet, address }) =>
    `Something on ‘${sheet}’, in ${address}, does not belong to the heatmap and would be lost when it is refreshed. Move it to another sheet, or make a new heatmap.`,
  heatmapHasRemarks: ({ sheet, remarks }) =>
    `On ‘${sheet}’ there ${remarks === 1 ? "is a comment or note" : `are ${remarks} comments or notes`} of Excel’s own beside a cell, which would be lost when the heatmap is refreshed. Make a new heatmap beside it, or remove ${remarks === 1 ? "it" : "them"} if no longer needed. Nothing was changed.`,
  tooFewToShare: ({ people, least }) =>
    `A version for sharing of ${people} ${people === 1 ? "person" : "people"} would give too much away: at least ${least} are needed.`,
  sourcesUnsure: ({ heatmap, unsure, sheets }) =>
    `It is not certain what heatmap ‘${heatmap}’ was made of: ${unsureSources(unsure)} Nothing was changed. ` +
    (sheets.length > 0
      ? "Choose in the tab Heatmap of this add-in which sheets it should be."
      : "There are no score sheets in this workbook to choose from."),
  changedMeanwhile: ({ sheet }) =>
    `Meanwhile something on ‘${sheet}’ was changed, or a remark beside one of its cells would be lost. The sheet has stayed as it is now. Move what you want to keep to another sheet and try again.`,
  minimumToShare: ({ name, value, least }) =>
    `In this heatmap the ${name === "minimumGroup" ? "smallest group" : "smallest number of colleagues"} is ${value}, by which people could be recognised in a version for sharing. Make a heatmap with ${least} or more, and the version of that.`,
  nothingToShare: ({ before, sheet }) =>
    before
      ? `A version of these scores was made for sharing before. Beside that one this would tell what a few people have, for too little has changed since, or it shows something else of the same people. Share the earlier one. Put a new round on a score sheet of its own and let the old one stay, so that it can be seen what is new. If nobody has seen the earlier version, unhide the sheet ‘${sheet}’ and remove it.`
      : "Everything in this version would be secret: of no competency are there enough scores to share. Wait until there are more, or take in more people.",
  sharedUnreadable: ({ sheet }) =>
    `The hidden sheet ‘${sheet}’ says what was shared before, but can no longer be read. Without it one cannot say whether a new version gives anything away. Put the sheet back as it was. If nothing was shared yet, remove it.`,
  notReplaced: ({ sheet, by }) =>
    `The new heatmap is on ‘${by}’, but could not take the place of ‘${sheet}’. If the old sheet is still there, remove it yourself.`,
} satisfies Partial<ProblemSentences>;

/** "the sheet ‘Team A’ was not found." */
function unsureSources(unsure: ProblemDetails["sourcesUnsure"]["unsure"]): string {
  const parts = unsure.map(({ was, found, otherCompetencies }) => {
    const sheet = was === undefined ? "a sheet with scores" : `the sheet ‘${was}’`;
    if (found === undefined) return `${sheet} was not found`;
    const now = found === was ? `‘${found}’` : `‘${found}’, which looks like it,`;
    return otherCompetencies
      ? `${now} has no competency on it that is still in the framework`
      : `${now} has other people on it than before`;
  });
  return `${list([...new Set(parts)], "and")}.`;
}
