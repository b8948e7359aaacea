/**
 * A reader who wants to know what a small group scored. Knows the most there is to know: every value of the groups that
 * are shown, how many people with a score each group has, who has which function and what that requires, and every line
 * below the column. Tries all ways in which the people of the secret groups can have what is left.
 */
import { fraction, statistic, toNumber, type Kind } from "./fractions";

export interface SecretPerson {
  readonly group: string;
  /** Undefined where nothing is required of this person. */
  readonly required?: number;
}

export interface Published {
  /** The values of all people in secret groups together, in any order: the total less what is shown. */
  readonly together: readonly number[];
  readonly people: readonly SecretPerson[];
  /** How many of them are at the level that is required of them; undefined where that is not told. */
  readonly atLevel?: number;
  readonly statistic: Kind;
}

type Counts = readonly number[];
interface Way {
  /** How often each of the values is taken. */
  readonly taken: Counts;
  readonly atLevel: number;
}

/** Every statistic that a group can have, as far as this reader can tell. Never none. */
export function possible(
  { together, people, atLevel, statistic: kind }: Published,
  group: string,
): readonly number[] {
  const values = [...new Set(together)].sort((a, b) => a - b);
  const all = values.map((value) => together.filter((each) => each === value).length);
  const own = waysOf(
    people.filter((person) => person.group === group),
    values,
    all,
  );
  const others = waysOf(
    people.filter((person) => person.group !== group),
    values,
    all,
  );
  const rest = new Set(others.map((way) => keyOf(way)));
  const levels = atLevel === undefined ? [...new Set(others.map((way) => way.atLevel))] : undefined;
  const found = own.filter((way) => {
    const left = all.map((count, index) => count - way.taken[index]!);
    const wanted = levels ?? [atLevel! - way.atLevel];
    return wanted.some((level) => rest.has(keyOf({ taken: left, atLevel: level })));
  });
  return [
    ...new Set(
      found.map(({ taken }) =>
        toNumber(
          statistic(
            taken.flatMap((count, index) => Array.from({ length: count }, () => fraction(values[index]!))),
            kind,
          )!,
        ),
      ),
    ),
  ];
}

function keyOf({ taken, atLevel }: Way): string {
  return `${taken.join(",")} ${atLevel}`;
}

/** All the ways in which these people can have some of the values. */
function waysOf(people: readonly SecretPerson[], values: readonly number[], all: Counts): readonly Way[] {
  let ways = new Map<string, Way>();
  const none: Way = { taken: values.map(() => 0), atLevel: 0 };
  ways.set(keyOf(none), none);
  for (const { required } of people) {
    const next = new Map<string, Way>();
    for (const { taken, atLevel } of ways.values()) {
      values.forEach((value, index) => {
        if (taken[index]! >= all[index]!) return;
        const way: Way = {
          taken: taken.map((count, at) => (at === index ? count + 1 : count)),
          atLevel: atLevel + Number(required !== undefined && value >= required),
        };
        next.set(keyOf(way), way);
      });
    }
    ways = next;
  }
  return [...ways.values()];
}
