/** What the people on the score sheets can be shown by, and why not by the rest. */
import type { Framework } from "../../framework/model";
import { MEASURES, type Measure } from "../../scoring/measure";
import { GROUPINGS, type GroupBy } from "../../sheets/marker/heatmap-settings";
import type { ReadSheet } from "../port";
import { isProblem, type Problem } from "../problem";
import type { ScoreSheet } from "../reading/score-sheet";
import { checkGroups, checkRatings, profilesFor } from "./may-be-asked";
import { peopleOf, type FoundPerson } from "./rated-people";

/** Puts into words why something cannot be chosen. */
export type SayWhyNot = (why: Problem | "nothingEarlier") => string;

/** The lists that have some of the same people, and leave others to compare them with. */
export function earlierSheets(
  sources: readonly ScoreSheet[],
  scored: readonly ScoreSheet[],
): readonly string[] {
  return scored
    .filter((one) => {
      if (one.kind === "form" || one.ratings.length === 0) return false;
      const now = sources.filter((source) => source !== one);
      return now.length > 0 && peopleOf(now, [one]).some(({ earlier = [] }) => earlier.length > 0);
    })
    .map(({ sheet }) => sheet.name);
}

/** For each measure that these people cannot be shown by, why not. That nobody was rated is not the measure's fault. */
export function whyNotMeasured(
  people: readonly FoundPerson[],
  hasEarlier: boolean,
  read: readonly ReadSheet[],
  framework: Framework,
  say: SayWhyNot,
): Readonly<Partial<Record<Measure, string>>> {
  if (people.length === 0) return {};
  const why = (measure: Measure): string | undefined => {
    if (measure === "change") return hasEarlier ? undefined : say("nothingEarlier");
    return sentenceWhere(() => {
      // Whose scores are to count is another choice.
      checkRatings(people, { measure }, undefined);
      profilesFor(people, read, { measure }, framework);
    }, say);
  };
  return reasons(MEASURES, why);
}

/** For each way to make groups of these people that cannot be, why not. */
export function whyNotGrouped(
  people: readonly FoundPerson[],
  say: SayWhyNot,
): Readonly<Partial<Record<GroupBy, string>>> {
  return reasons(GROUPINGS, (groupBy) =>
    sentenceWhere(() => checkGroups(people, { view: "groups", groupBy }), say),
  );
}

function reasons<Key extends string>(
  keys: readonly Key[],
  why: (key: Key) => string | undefined,
): Readonly<Partial<Record<Key, string>>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const reason = why(key);
      return reason === undefined ? [] : [[key, reason]];
    }),
  ) as Partial<Record<Key, string>>;
}

function sentenceWhere(check: () => void, say: SayWhyNot): string | undefined {
  try {
    check();
    return undefined;
  } catch (problem) {
    if (!isProblem(problem)) throw problem;
    return problem.code === "noRatings" ? undefined : say(problem);
  }
}
