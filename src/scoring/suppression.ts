/**
 * Small groups, in what is made for sharing: what is suppressed is absent, and so is what it could be deduced from.
 * The rules and what they do not promise are in docs/heatmap.md; tests/scoring/suppression.test.ts plays the reader
 * who knows these rules and tries every possibility.
 */
import { numbersOf, type HeatScore } from "./heat-score";
import { TOLERANCE } from "./level-shares";
import type { Rater } from "./person";
import { summarise, type Spread } from "./summary";

export interface SuppressionOptions {
  /** An aggregate of fewer numbers than this is suppressed. */
  readonly minimum: number;
  /** What is published of each group. */
  readonly statistic: Spread;
}

/** True is suppressed. */
export interface SuppressedGroups {
  readonly groups: readonly boolean[];
  readonly total: boolean;
}

interface Group {
  readonly index: number;
  readonly values: readonly number[];
}

/**
 * One column of a heatmap of groups: groups[i] are the values of the people of group i, each person in one group.
 * Which groups are suppressed hangs on their sizes only: the small ones, and with them the next smallest until the
 * suppressed together could be published. Whether the total is, hangs on the values too: it must not tell, less the
 * groups that are shown, what a small group's statistic is.
 *
 * It may look thriftier to suppress one more group where the total tells too much. But whoever knows this rule would
 * read from that group's absence that the values without it were alike, and which they were from the total.
 */
export function suppressGroups(
  groups: readonly (readonly HeatScore[])[],
  { minimum, statistic }: SuppressionOptions,
): SuppressedGroups {
  // A group without numbers has nothing to protect, and nothing behind which another could hide.
  const bySize = groups
    .map((scores, index): Group => ({ index, values: numbersOf(scores) }))
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => a.values.length - b.values.length || a.index - b.index);
  const small = bySize.filter(({ values }) => values.length < minimum);
  if (small.length === 0) return { groups: groups.map(() => false), total: false };

  const suppressed = withCompany(bySize, small.length, minimum);
  const together = suppressed.flatMap(({ values }) => values);
  const indexes = new Set(suppressed.map(({ index }) => index));
  return {
    groups: groups.map((_, index) => indexes.has(index)),
    total:
      together.length < minimum || small.some(({ values }) => isTold(values.length, together, statistic)),
  };
}

/** The small groups and as many of the next as it takes: two groups at least, and together the minimum. */
function withCompany(bySize: readonly Group[], small: number, minimum: number): readonly Group[] {
  let count = small;
  const enough = (): boolean =>
    count >= 2 && bySize.slice(0, count).reduce((sum, { values }) => sum + values.length, 0) >= minimum;
  while (count < bySize.length && !enough()) count += 1;
  return bySize.slice(0, count);
}

/**
 * Whether the statistic of a group of this size is told by the values of it and others together. Any so many of them
 * may be the group's; its statistic is lowest if they are the lowest and highest if they are the highest.
 */
function isTold(size: number, together: readonly number[], statistic: Spread): boolean {
  const sorted = [...together].sort((a, b) => a - b);
  const lowest = summarise(sorted.slice(0, size), statistic) ?? 0;
  const highest = summarise(sorted.slice(-size), statistic) ?? 0;
  return highest - lowest <= TOLERANCE;
}

/**
 * A heatmap of people without names: a column with fewer numbers than the minimum is suppressed whole, its rows and
 * what is counted of them: among so few, a value finds its owner. So it is where there are no numbers, and it does not
 * apply to a few. A column without either has nothing to protect.
 */
export function suppressedForSharing(
  columns: readonly (readonly HeatScore[])[],
  minimum: number,
): readonly boolean[] {
  return columns.map((scores) => {
    const numbers = numbersOf(scores).length;
    return tooFew(numbers || scores.filter((score) => score === "n.v.t.").length, minimum);
  });
}

/**
 * Whether a count of people at the level that is required of them would tell who of a few is. `required` is what is
 * required of each person with a number, as a word; undefined where nothing is. Beside the levels of a group, such a
 * count is the sum of one for everyone of that group of whom the same is required: each of these must be of enough.
 */
export function coverageTells(
  people: readonly { readonly group: string; readonly required: string | undefined }[],
  minimum: number,
): boolean {
  if (people.every(({ required }) => required === undefined)) return false;
  return fewAlike(
    people.map(({ group, required }) => JSON.stringify([group, required])),
    minimum,
  ).includes(true);
}

/** Whether fewer people than the minimum have the same as this one, for each. */
export function fewAlike(kinds: readonly (string | undefined)[], minimum: number): readonly boolean[] {
  const sizes = new Map<string | undefined, number>();
  for (const kind of kinds) sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
  return kinds.map((kind) => (sizes.get(kind) ?? 0) < minimum);
}

/** A figure of so many people is one of too few; of none there is nothing to protect. */
export function tooFew(people: number, minimum: number): boolean {
  return people > 0 && people < minimum;
}

/**
 * Whether one person's aggregate rests on so few colleagues that it would give away what one of them said: some, but
 * fewer than the minimum. Colleagues rate in confidence; a manager answers for a rating by name, so that a manager's
 * alone is no aggregate. Of someone whose part is not known it cannot be said that it is a colleague.
 */
export function fewColleagues(raters: readonly (Rater | undefined)[], minimum: number): boolean {
  const colleagues = raters.filter((rater) => rater === "colleague").length;
  return tooFew(colleagues, minimum);
}
