/**
 * Two figures of nearly the same people, one after the other: what came in between is what they differ by. So a second
 * figure may only follow a first one where they differ by nobody, or by enough people. Source: docs/heatmap.md.
 */

import type { Contribution } from "./contribution";
import { isWhole, tellsOfSomeone, type KnownOf } from "./told-apart";
import { fewColleagues, together, type Voices } from "./voices";

/** What someone adds, in how many parts of one that can be, and the colleagues behind it. */
export interface Added extends Pick<KnownOf, "value" | "parts"> {
  readonly colleagues: Voices;
}

/** Of people, by who they are: those that add something. */
export type Contributions = ReadonlyMap<string, Added>;

/** What a figure must rest on: so many people, and of colleagues none or so many. */
export interface Enough {
  readonly people: number;
  readonly colleagues: number;
}

/**
 * Whether a figure of these people may follow one of those. Someone who adds the same to both says nothing new; all
 * others went out of the first or came into the second, and of those there must be none, or enough that can change places
 * and do not all have the same, on either side, and of the colleagues behind them too. Those that stayed the same must be
 * enough too; or enough must have changed, and enough values that anyone can have must be in both, so that nobody can say
 * which of them are of those that stayed.
 */
export function mayFollow(before: Contributions, now: Contributions, enough: Enough): boolean {
  const { same, changed } = shared(before, now);
  if (same === 0) return true;
  const stayed = (person: string): boolean => before.get(person)?.value === now.get(person)?.value;
  const [stayedBefore, went] = divided(before, stayed);
  const [stayedNow, came] = divided(now, stayed);
  return (
    isNoneOrEnough(went, enough) &&
    isNoneOrEnough(came, enough) &&
    ((isNoneOrEnough(stayedBefore, enough) && isNoneOrEnough(stayedNow, enough)) ||
      (changed >= enough.people && areHidden([...stayedBefore, ...stayedNow], before, now, enough)))
  );
}

/** Whether those that stayed are among enough values that are in both and that anyone can have. */
function areHidden(
  stayed: readonly Added[],
  before: Contributions,
  now: Contributions,
  { people }: Enough,
): boolean {
  const parts = new Set([...before.values(), ...now.values()].map((added) => added.parts));
  const isAnyones = (value: Contribution): boolean => [...parts].every((each) => isWhole(value, each));
  const valuesOf = (all: Contributions): readonly Contribution[] =>
    [...all.values()].map(({ value }) => value).filter(isAnyones);
  const inBoth = alike(valuesOf(before), valuesOf(now));
  return stayed.every(({ value }) => isAnyones(value)) && inBoth.length > 0 && noneOrEnough(inBoth, people);
}

function divided(
  all: Contributions,
  is: (person: string) => boolean,
): readonly [yes: readonly Added[], no: readonly Added[]] {
  const yes: Added[] = [];
  const no: Added[] = [];
  for (const [person, added] of all) (is(person) ? yes : no).push(added);
  return [yes, no];
}

/** Whether nobody, or enough people who do not all have the same, with enough colleagues behind them, or none. */
export function isNoneOrEnough(all: readonly Added[], { people, colleagues }: Enough): boolean {
  return (
    !tellsOfSomeone(all, people) && !fewColleagues(together(all.map((added) => added.colleagues)), colleagues)
  );
}

/** Of those in both: how many add the same, and how many something else. */
export function shared(
  before: Contributions,
  now: Contributions,
): { readonly same: number; readonly changed: number } {
  let same = 0;
  let changed = 0;
  for (const [person, { value }] of now) {
    const was = before.get(person);
    if (was === undefined) continue;
    if (was.value === value) same += 1;
    else changed += 1;
  }
  return { same, changed };
}

/**
 * The same where of the first only the values are known, not whose they were: as many as can be are taken to be the
 * same people's.
 */
export function valuesMayFollow(
  before: readonly Contribution[],
  now: readonly Contribution[],
  minimum: number,
): boolean {
  const went = less(before, now);
  return [went, less(before, went), less(now, before)].every((values) => noneOrEnough(values, minimum));
}

/** The values that are in both. */
function alike(before: readonly Contribution[], now: readonly Contribution[]): readonly Contribution[] {
  return less(before, less(before, now));
}

/** The values that are left when each of the others has been taken away once, if it is there. */
export function less(values: readonly Contribution[], others: readonly Contribution[]): Contribution[] {
  const left = new Map<Contribution, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return values.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}

/** Of enough people, and not of all of them the same: that would tell what each has. */
function noneOrEnough(values: readonly Contribution[], minimum: number): boolean {
  return values.length === 0 || (values.length >= minimum && new Set(values).size > 1);
}
