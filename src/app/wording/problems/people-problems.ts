import type { ProblemCode, ProblemDetails } from "../../problem";
import { list } from "../listing";

/** The codes of what can be wrong with people and profiles that are given. */
export type PeopleProblem = Extract<
  ProblemCode,
  | "tooManyPeople"
  | "personWithoutName"
  | "samePerson"
  | "profileWithoutName"
  | "sameProfile"
  | "invalidRequiredLevel"
  | "invalidWeight"
  | "competencyTwice"
>;

/** So many names are told in one sentence. */
const MOST_NAMED = 5;

/** "‘Jan’ (rij 1 en 3) en ‘Piet’ (rij 2 en 4)"; after five of them how many there are more. */
export function named(
  people: ProblemDetails["samePerson"]["people"],
  words: { readonly row: string; readonly and: string; readonly more: (count: number) => string },
): string {
  const named = people
    .slice(0, MOST_NAMED)
    .map(({ name, rows }) => `‘${name}’ (${words.row} ${list(rows.map(String), words.and)})`);
  const more = people.length - named.length;
  return list(more > 0 ? [...named, words.more(more)] : named, words.and);
}
