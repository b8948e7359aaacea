import { named } from "./aftermath-en";
import { argumentProblemsInEnglish } from "./argument-problems-en";
import { excelProblemsInEnglish } from "./excel-problems-en";
import { frameworkProblemsInEnglish } from "./framework-problems-en";
import { heatmapProblemsInEnglish } from "./heatmap-problems-en";
import { englishPeople } from "./people-en";
import { reportProblemsInEnglish } from "./report-problems-en";
import { roundProblemsInEnglish } from "./round-problems-en";
import { scoreSheetsInEnglish } from "./score-sheets-en";
import { sentenceOf, sentences, type ProblemSentences } from "../sentences";
import { sheetProblemsInEnglish } from "./sheet-problems-en";
import { teamProblemsInEnglish } from "./team-problems-en";
import { thousands } from "../thousands";

/** English, for who has Excel in another language than Dutch; Excel's own words are those of English Excel. */
export const english: ProblemSentences = {
  ...sheetProblemsInEnglish,
  ...argumentProblemsInEnglish,
  ...englishPeople,
  ...scoreSheetsInEnglish,
  ...roundProblemsInEnglish,
  ...reportProblemsInEnglish,
  ...teamProblemsInEnglish,
  noNormThere: ({ sheet, address }) =>
    `In ${address} on sheet ‘${sheet}’ there is no norm of which the levels can be read. Check the scores and choose the cell ` +
    "that the finding names.",
  profilesThere: () =>
    "This workbook has function profiles already, and only the first table of them counts. Put the levels there, at a function.",
  notOthersSheet: ({ sheet }) =>
    `Sheet ‘${sheet}’ was made by this add-in: every score on it is a level. Choose a score sheet of your own.`,
  invalidScore: ({ value, score, highest }) =>
    `For the value ‘${value}’, ‘${score}’ was given, which is no score. Give a number from 0 to ${highest}, or n.v.t.`,
  ...frameworkProblemsInEnglish,
  ...heatmapProblemsInEnglish,
  ...excelProblemsInEnglish,
  partlyRemoved: ({ sheets, because }) =>
    sentences(
      `${sheets.length === 1 ? "Sheet" : "The sheets"} ${named(sheets)} ${sheets.length === 1 ? "has" : "have"} been deleted.`,
      "What came along is still there, or partly.",
      sentenceOf(english, because),
    ),
  personalDataPartlyRemoved: ({ cells, because }) =>
    sentences(
      `The personal data have been removed or partly so: ${cells === 1 ? "one cell has" : `${cells} cells have`} changed, and the rest has not yet.`,
      sentenceOf(english, because),
      "Close the workbook without saving and begin again: a second time gives other numbers.",
    ),
  personalDataUnchecked: ({ because }) =>
    sentences(
      "The personal data have been removed, but reading again failed: something may still be there.",
      sentenceOf(english, because),
      "Then run the action once more; whoever has a number already keeps it.",
    ),
  formsPartlyMade: ({ sheets, all, because }) => {
    const rest = all - sheets.length;
    return sentences(
      `${thousands(sheets.length, ",")} of the ${thousands(all, ",")} ${all === 1 ? "form" : "forms"} ` +
        `${sheets.length === 1 ? "was made and stays" : "were made and stay"}: ${named(sheets)}.`,
      sentenceOf(english, because),
      rest === 1
        ? "Make one more form, for the last person of the list only."
        : `Make forms for the last ${thousands(rest, ",")} people of the list only.`,
    );
  },
};
