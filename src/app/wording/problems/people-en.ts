import { list } from "../listing";
import { named, type PeopleProblem } from "./people-problems";
import type { ProblemSentences } from "../sentences";
import { thousands } from "../thousands";

/** What can be wrong with people and profiles that are given, in English. */
export const englishPeople: Pick<ProblemSentences, PeopleProblem> = {
  tooManyPeople: ({ count, most }) =>
    `${thousands(count, ",")} people have been given, and one score sheet holds ${thousands(most, ",")}. Divide them over ` +
    "more sheets.",
  personWithoutName: ({ row }) =>
    `The person in row ${row} of the list has no name. Fill in the name or take the row out.`,
  samePerson: ({ people }) =>
    `These names occur more than once and cannot be told apart by a number: ${named(people, {
      row: "row",
      and: "and",
      more: (count) => `${count} more`,
    })}. Give each a number of their own, or take the double one out.`,
  profileWithoutName: ({ row }) =>
    `The function in row ${row} of the list has no name. Fill in the name or take the row out.`,
  sameProfile: ({ name, rows }) =>
    `The function ‘${name}’ occurs more than once: in row ${list(rows.map(String), "and")} of the list. Give each function ` +
    "a name of its own.",
  invalidRequiredLevel: ({ profile, competency, level, levels }) =>
    `Function ‘${profile}’ has level ${level} for ${competency}. Give ` +
    `${list([0, ...levels], "or")}; 0 means that nothing is required.`,
  invalidWeight: ({ competency, weight, most }) =>
    `The weight given for ${competency} is ${weight}. Give a whole number from 0 to ${most}.`,
  competencyTwice: ({ competency }) =>
    `The competency ${competency} has been given twice, in different ways. Leave one of them out.`,
};
