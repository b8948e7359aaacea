import { list, quotedList } from "../listing";
import type { ProblemDetails } from "../../problem";
import type { ProblemSentences } from "../sentences";

const NOT_READ: Readonly<Record<ProblemDetails["fileNotRead"]["why"], string>> = {
  empty: "the file is empty. Choose another.",
  damaged: "it is damaged or not complete. Open it in Excel and save it again.",
  tooLarge: "it is too large. Put the framework in a workbook of its own.",
  lockedOrOld:
    "it has a password or a sensitivity label, or is an old .xls file. Save it in Excel as .xlsx without a password.",
  binaryWorkbook: "it is a binary workbook (.xlsb). Save it in Excel as .xlsx.",
  notWorkbook: "it is no workbook and no list. Choose an .xlsx, .ods or .csv file.",
  unsafe: "it holds something that does not belong in a workbook. Save it in Excel again as .xlsx.",
  newer: "it was made with a newer version of this add-in. Update the add-in.",
};

/** What can go wrong with a framework of one's own. */
export const frameworkProblemsInEnglish = {
  frameworkNotRead: (details) => {
    const where =
      details.file !== undefined
        ? `‘${details.file}’`
        : details.sheet === undefined
          ? "this text"
          : `sheet ‘${details.sheet}’`;
    switch (details.why) {
      case "nothing":
        return (
          `No competencies were recognised in ${where}. Put headings above the columns (such as Cluster, Competency, ` +
          "Definition, Level and Indicator) or select only the cells with the framework, and try again."
        );
      case "brokenJson":
        return (
          "This text begins as JSON, as a CASE package does, but is not complete or not well written. Copy all that is in the " +
          "file and try again."
        );
      case "otherJson":
        return (
          "This text is JSON, but no CASE package: CFDocument and CFItems are missing. Export the framework from the other " +
          "program as a CASE package (1.0 or 1.1) and try again."
        );
      case "emptyPackage":
        return (
          "There are no competencies in this CASE package. Export the framework from the other program with all that is in it, " +
          "and try again."
        );
      case "numbers":
        return (
          `There are mostly numbers in ${where}: those are scores or required levels, and no framework. Choose the sheet with ` +
          "the texts of the competencies; of required levels you make function profiles."
        );
      case "tooManyLevels":
        return (
          `There are more than ${details.most} levels in ${where}: ${list(details.levels, "and")}. Bring them together to ` +
          `${details.most} at most, numbered from 1, or adopt a part of the framework.`
        );
      case "tooManyCompetencies":
        return (
          `There are ${details.count} competencies in ${where}; a framework has ${details.most} at most. ` +
          "Select only the cells with the framework."
        );
    }
  },
  severalFrameworks: ({ file, sheets }) =>
    `In ‘${file}’ more than one sheet may hold the framework: ${quotedList(sheets, "and")}. Fill in which sheet it is.`,
  fileNotRead: ({ file, why }) => `‘${file}’ cannot be read: ${NOT_READ[why]}`,
  translationUnsure: ({ sheet, question }) =>
    `It is not certain what belongs to what in the translation${sheet === undefined ? "" : ` on sheet ‘${sheet}’`}. ${question} Give its levels the same numbers or names, and its competencies the same codes. Nothing was changed.`,
  notTranslated: ({ sheet }) =>
    `In the translation${sheet === undefined ? "" : ` on sheet ‘${sheet}’`} no competency has a code of this framework. Give it the same codes (1.1, 1.2, …). Nothing was changed.`,
  frameworkThere: ({ sheet }) =>
    `This workbook has a framework of its own already, on sheet ‘${sheet}’. Change it there, or remove that sheet first.`,
  frameworksDiffer: ({ sheets }) =>
    `On ${quotedList(sheets, "and")} stand frameworks that differ, and nothing tells which of them counts. Keep only the sheet ` +
    "that counts. Until then nothing is made with it.",
  frameworkUnreadable: ({ sheet, faults }) => {
    const [first, ...more] = faults;
    const rest =
      more.length === 0 ? "" : ` There ${more.length === 1 ? "is" : "are"} ${more.length} more such places.`;
    return `The framework on sheet ‘${sheet}’ cannot be read: ${first ? faultOf(first) : ""}${rest} Until then nothing is made with it.`;
  },
  noIndicators: ({ competency }) =>
    competency === undefined
      ? "These competencies have no indicators, and those are what a matrix shows. Put them on the sheet with the framework, or choose others."
      : `A form asks about indicators, and ‘${competency}’ does not have one at each level. Put them on the sheet with the ` +
        "framework, choose other competencies, or make a team score sheet.",
  levelsNotScored: ({ competency, none }) =>
    none
      ? `A score is a level, and no competency of this framework has levels (‘${competency}’, for one). On the sheet with the ` +
        "framework, give each competency a row for each level, with its number in the column Niveau. A matrix can do without."
      : `A score is a level, and ‘${competency}’ has no levels in this framework. Choose the other competencies, or give it a row ` +
        "for each level on the sheet with the framework, with its number in the column Niveau.",
} satisfies Partial<ProblemSentences>;

type Fault = Parameters<ProblemSentences["frameworkUnreadable"]>[0]["faults"][number];

function faultOf({ why, text, heading = "", address }: Fault): string {
  switch (why) {
    case "heading":
      return `the column ‘${text}’ is missing from the headings (the row of ${address}). Put that heading back.`;
    case "empty":
      return `${address}, in column ‘${heading}’, is empty. Fill it in, or remove the row.`;
    case "levelNumber":
      return `${address} holds ‘${text}’, and a level is a whole number from 1 to 7.`;
    case "levelMissing":
      return `${address} holds no level, though its row is of one. Fill in the level; for behaviour without a level put ‘voorbeeld’ under Soort.`;
    case "kind":
      return `${address} (${heading}) holds ‘${text}’. That is indicator or tekst, at a level, or voorbeeld, without one.`;
    case "yesOrNo":
      return `${address} (${heading}) holds ‘${text}’. Put ja there, or nothing.`;
    case "error":
      return `${address} (${heading}) holds the error ${text}. Type the text again, with an apostrophe (') before it.`;
    case "date":
      return `in ${address} (${heading}) Excel made a date (${text}) of what was typed. Type it again, with an apostrophe (') before it.`;
    case "clusterDiffers":
      return `the cluster code in the row of ${address} is also that of a cluster with another name than ‘${text}’. Give each cluster a code of its own.`;
    case "differs":
      return `${address} (${heading}) holds ‘${text}’, and another row of the same competency says something else. Make them equal.`;
    case "codeTaken":
      return `another competency has the code ‘${text}’ of ${address} already. Give each competency a code of its own.`;
    case "aliasTaken":
      return `${address} (${heading}) holds ‘${text}’, and another competency is called so. Remove that other name, or call one of the two otherwise.`;
    case "nameTaken":
      return `another competency has the name ‘${text}’ of ${address} already. Give each competency a name of its own.`;
  }
}
