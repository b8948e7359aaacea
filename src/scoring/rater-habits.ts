/** How raters score beside each other: to be compared and talked about, never to adjust anybody's score. Source: docs/team.md. */
import { TELLING } from "./difference";
import { TOLERANCE } from "./level-shares";
import { summarise } from "./summary";

/** A level that a rater with a name gave. */
export interface NamedScore {
  /** The same for the same rater. */
  readonly rater: string;
  /** The same for the same person. */
  readonly person: string;
  readonly competency: string;
  readonly score: number;
  /** It is 0, or the highest that there is. */
  readonly extreme: boolean;
  /** There is an explanation with it. */
  readonly noted: boolean;
}

export interface RaterHabits {
  readonly rater: string;
  readonly people: number;
  readonly scores: number;
  /** How often each level was given. */
  readonly given: ReadonlyMap<number, number>;
  /** The median of own score − the others' median, on the same competency of the same person; undefined without any. */
  readonly difference: number | undefined;
  /** On how many scores that rests, and of how many people. */
  readonly shared: number;
  readonly sharedPeople: number;
  readonly extremes: number;
  readonly extremesWithoutNote: number;
  /** The one level that everybody got, where there are enough scores to say so. */
  readonly always: number | undefined;
}

/** Fewer scores that are all the same say nothing. */
const FEWEST_ALIKE = 5;

/** Each rater, in the order in which they come. */
export function raterHabits(scores: readonly NamedScore[]): readonly RaterHabits[] {
  const cells = byCell(scores);
  return [...new Set(scores.map(({ rater }) => rater))].map((rater) => {
    const own = scores.filter((one) => one.rater === rater);
    const differences = own.flatMap((one) => {
      const others = (cells.get(cellKey(one)) ?? []).filter((other) => other.rater !== rater);
      const middle = summarise(
        others.map(({ score }) => score),
        "median",
      );
      return middle === undefined ? [] : [{ person: one.person, difference: one.score - middle }];
    });
    const given = new Map<number, number>();
    for (const { score } of own) given.set(score, (given.get(score) ?? 0) + 1);
    const extremes = own.filter(({ extreme }) => extreme);
    const [only, ...more] = given.keys();
    return {
      rater,
      people: new Set(own.map(({ person }) => person)).size,
      scores: own.length,
      given,
      difference: summarise(
        differences.map(({ difference }) => difference),
        "median",
      ),
      shared: differences.length,
      sharedPeople: new Set(differences.map(({ person }) => person)).size,
      extremes: extremes.length,
      extremesWithoutNote: extremes.filter(({ noted }) => !noted).length,
      always: own.length >= FEWEST_ALIKE && more.length === 0 ? only : undefined,
    };
  });
}

/** What is worth a talk: a competency of a person of which two raters are two levels or more apart, furthest first. */
export function worthDiscussing(
  scores: readonly NamedScore[],
): readonly { readonly scores: readonly NamedScore[]; readonly apart: number }[] {
  return [...byCell(scores).values()]
    .map((own) => ({
      scores: own,
      // Not what one rater gave at different times.
      apart: Math.max(
        ...own.flatMap((one) =>
          own.map(({ rater, score }) => (rater === one.rater ? 0 : Math.abs(score - one.score))),
        ),
      ),
    }))
    .filter(({ apart }) => apart >= TELLING - TOLERANCE)
    .sort((a, b) => b.apart - a.apart);
}

/** How many people have more than one score of the same competency from the same rater. */
export function scoredAgain(scores: readonly NamedScore[]): number {
  const again = [...byCell(scores).values()].filter(
    (own) => new Set(own.map(({ rater }) => rater)).size < own.length,
  );
  return new Set(again.flatMap((own) => own.map(({ person }) => person))).size;
}

function cellKey({ person, competency }: NamedScore): string {
  return JSON.stringify([person, competency]);
}

function byCell(scores: readonly NamedScore[]): ReadonlyMap<string, readonly NamedScore[]> {
  const cells = new Map<string, NamedScore[]>();
  for (const one of scores) {
    const own = cells.get(cellKey(one)) ?? [];
    own.push(one);
    cells.set(cellKey(one), own);
  }
  return cells;
}
