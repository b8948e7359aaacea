import { list } from "../listing";
import type { ProblemSentences } from "../sentences";
import type { RoundProblem } from "./round-problems";

/** What can be wrong with a round, in English. */
export const roundProblemsInEnglish: Pick<ProblemSentences, RoundProblem> = {
  noFilesHere: () =>
    "Files can neither be sent out nor collected here. Do this in the pane, where you choose and keep files.",
  noRound: () =>
    "Nothing says who scores whom. Give the people and their raters, or go to a list with a column “Leidinggevende” (manager).",
  unknownPerson: ({ name, people }) =>
    `“${name}” is not among the people who are scored: ${list(people.slice(0, 5), "and")}` +
    `${people.length > 5 ? ", and others" : ""}. Add the name or correct it.`,
  noSuchFiles: ({ names }) =>
    `No file was found that is called ${list(
      names.map((name) => `“${name}”`),
      "or",
    )}. Choose a file that is there.`,
  sheetHasNotes: ({ sheet, address }) =>
    `In ${address} on sheet “${sheet}” there is something that does not belong to the table and would be lost. Put it on ` +
    "another sheet and try again.",
  receivedUnclear: ({ sheet, columns }) =>
    `The table on sheet “${sheet}” misses the ${columns.length === 1 ? "column" : "columns"} ${list(
      columns.map((column) => `“${column}”`),
      "and",
    )}. So nobody can tell what was collected already. Put the heading back and try again. Nothing was changed.`,
};
