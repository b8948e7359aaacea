/**
 * Small groups, in what is made for sharing: what is suppressed is absent, and so is what it could be deduced from.
 * The rules and what they do not promise are in docs/heatmap.md; tests/scoring/suppression.test.ts plays the reader
 * who knows these rules and tries every possibility.
 */
import { numbersOf, type HeatScore } from "./heat-score";
import { TOLERANCE } from "./level-shares";
import { summarise, type Spread } from "./summary";
import { fewColleagues, together as voicesTogether, type Colleagues, type Voices } from "./voices";

export interface SuppressionOptions {
  /** An aggregate of fewer numbers than this is suppressed. */
  readonly minimum: number;
  /** What is published of each group. */
  readonly statistic: Spread;
  /** Of each group, how many colleagues are behind its values, where that is a secret too. */
  readonly colleagues?: Colleagues;
}

/** True is suppressed. */
export interface SuppressedGroups {
  readonly groups: readonly boolean[];
  readonly total: boolean;
}

interface Group {
  readonly index: number;
  readonly values: readonly number[];
  readonly voices: Voices;
}

/**
 * One column of a heatmap of groups: groups[i] are the values of the people of group i, each person in one group.
 * Which groups are suppressed hangs on their sizes only: the small ones and those that too few colleagues are behind, and
 * with them the next smallest until the suppressed together could be published. Whether the total is, hangs on the values too: it must not tell, less the
 * groups that are shown, what a small group's statistic is.
 *
 * It may look thriftier to suppress one more group where the total tells too much. But whoever knows this rule would
 * read from that group's absence that the values without it were alike, and which they were from the total.
 */
export function suppressGroups(
  groups: readonly (readonly HeatScore[])[],
  { minimum, statistic, colleagues = NO_COLLEAGUES }: SuppressionOptions,
): SuppressedGroups {
  // A group without numbers has nothing to protect, and nothing behind which another could hide.
  const bySize = groups
    .map((scores, index): Group => ({
      index,
      values: numbersOf(scores),
      voices: colleagues.of[index] ?? [],
    }))
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => a.values.length - b.values.length || a.index - b.index);
  const isSmall = ({ values, voices }: Group): boolean =>
    values.length < minimum || fewColleagues(voices, colleagues.minimum);
  const small = bySize.filter(isSmall);
  if (small.length === 0) return { groups: groups.map(() => false), total: false };

  const others = bySize.filter((group) => !isSmall(group));
  const suppressed = withCompany(small, others, minimum, colleagues.minimum);
  const together = suppressed.flatMap(({ values }) => values);
  const indexes = new Set(suppressed.map(({ index }) => index));
  return {
    groups: groups.map((_, index) => indexes.has(index)),
    total:
      together.length < minimum ||
      fewColleagues(voicesOf(suppressed), colleagues.minimum) ||
      small.some(({ values }) => isTold(values.length, together, statistic)),
  };
}

const NO_COLLEAGUES: Colleagues = { of: [], minimum: 0 };

function voicesOf(groups: readonly Group[]): Voices {
  return voicesTogether(groups.map(({ voices }) => voices));
}

/**
 * The small groups and as many of the next as it takes: two groups at least, together the minimum, and of colleagues
 * none or the minimum. Where it is colleagues that lack, a group without any is no company.
 */
function withCompany(
  small: readonly Group[],
  others: readonly Group[],
  minimum: number,
  minimumColleagues: number,
): readonly Group[] {
  const found = [...small];
  let left = others;
  for (;;) {
    const voices = voicesOf(found);
    const enough = found.length >= 2 && found.reduce((sum, { values }) => sum + values.length, 0) >= minimum;
    const lacking = voices.flatMap((count, at) => (tooFew(count, minimumColleagues) ? [at] : []));
    if (enough && lacking.length === 0) return found;
    const next = left.find((one) => lacking.some((at) => one.voices[at])) ?? left[0];
    if (!next) return found;
    found.push(next);
    left = left.filter((one) => one !== next);
  }
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
 * Whether a count of people at the level that is required of them would tell who of a few is, or what a few colleagues
 * said. `required` is what is required of each person with a number, as a word; undefined where nothing is. Beside the
 * levels of a group, such a count is the sum of one for everyone of that group of whom the same is required: each of
 * these must be of enough. `colleagues` is by person.
 */
export function coverageTells(
  people: readonly { readonly group: string; readonly required: string | undefined }[],
  minimum: number,
  colleagues?: Colleagues,
): boolean {
  if (people.every(({ required }) => required === undefined)) return false;
  return fewAlike(
    people.map(({ group, required }) => JSON.stringify([group, required])),
    minimum,
    colleagues,
  ).includes(true);
}

/** Whether fewer people than the minimum have the same as this one, or too few colleagues are behind them, for each. */
function fewAlike(
  kinds: readonly (string | undefined)[],
  minimum: number,
  colleagues: Colleagues = NO_COLLEAGUES,
): readonly boolean[] {
  const alike = new Map<string | undefined, Voices[]>();
  kinds.forEach((kind, person) => {
    alike.set(kind, [...(alike.get(kind) ?? []), colleagues.of[person] ?? []]);
  });
  const few = new Set(
    [...alike].flatMap(([kind, voices]) =>
      voices.length < minimum || fewColleagues(voicesTogether(voices), colleagues.minimum) ? [kind] : [],
    ),
  );
  return kinds.map((kind) => few.has(kind));
}

/** A figure of so many people is one of too few; of none there is nothing to protect. */
export function tooFew(people: number, minimum: number): boolean {
  return people > 0 && people < minimum;
}
