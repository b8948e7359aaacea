/**
 * A reader of a shared heatmap who knows how large every group is and by which rule it was made, and who tries
 * everything: goes through all values that the people may have, keeps those that would have been published the same,
 * and sees what the suppressed groups have in common in them. Slow, and knows nothing of how the rule decides.
 */
import type { Spread } from "../../src/scoring/summary";
import type { SuppressedGroups } from "../../src/scoring/suppression";

/** The values of each group's people. */
export type World = readonly (readonly number[])[];
export type Rule = (groups: World) => SuppressedGroups;

export const SPREADS: readonly Spread[] = ["median", "mean", "min", "max"];

/** Every list of groups with at most so many people in all, from small to large; some without values. */
export function* everySizes(groups: number, people: number, least = 0): Generator<readonly number[]> {
  yield [];
  if (groups === 0) return;
  for (let size = least; size <= people; size += 1)
    for (const rest of everySizes(groups - 1, people - size, size)) yield [size, ...rest];
}

/** Everything that groups of these sizes may have; who in a group has which value makes no difference. */
function* everyWorld(sizes: readonly number[], values: readonly number[]): Generator<World> {
  const [size, ...rest] = sizes;
  if (size === undefined) yield [];
  else
    for (const group of everyGroup(size, values))
      for (const others of everyWorld(rest, values)) yield [group, ...others];
}

function* everyGroup(size: number, values: readonly number[]): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (const [at, value] of values.entries())
      for (const rest of everyGroup(size - 1, values.slice(at))) yield [value, ...rest];
}

/** What is published at most: every value of the groups that are shown, and of all people if the total is. */
function published(world: World, suppressed: SuppressedGroups): string {
  const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
  return JSON.stringify([
    world.map((group, at) => (suppressed.groups[at] ? "suppressed" : sorted(group))),
    suppressed.total ? "suppressed" : sorted(world.flat()),
  ]);
}

/**
 * The worlds in which a reader is told a group's statistic although the group is smaller than the minimum: of all that
 * would be published the same, it has one value only.
 */
export function toldWorlds(
  sizes: readonly number[],
  values: readonly number[],
  { rule, minimum, statistic }: { rule: Rule; minimum: number; statistic: Spread },
): readonly World[] {
  const alike = new Map<string, World[]>();
  for (const world of everyWorld(sizes, values)) {
    const seen = published(world, rule(world));
    const list = alike.get(seen);
    if (list) list.push(world);
    else alike.set(seen, [world]);
  }
  const small = sizes.flatMap((size, at) => (size > 0 && size < minimum ? [at] : []));
  return [...alike.values()].filter((worlds) => small.some((at) => isSettled(worlds, at, statistic))).flat();
}

function isSettled(worlds: readonly World[], at: number, statistic: Spread): boolean {
  return new Set(worlds.map((world) => statisticOf(world[at] ?? [], statistic).toFixed(6))).size === 1;
}

/** Whether the group at a place has the same statistic however the values are dealt out to groups of these sizes. */
export function isSettledByUnion(union: readonly number[], size: number, statistic: Spread): boolean {
  const found = new Set<string>();
  for (const part of everyPart(union, size)) found.add(statisticOf(part, statistic).toFixed(6));
  return found.size === 1;
}

/** Every way to take so many of the values. */
function* everyPart(values: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (const [at, value] of values.entries())
      for (const rest of everyPart(values.slice(at + 1), size - 1)) yield [value, ...rest];
}

/** By counting instead of sorting: the median is the middle of the values with at least half on either side. */
function statisticOf(values: readonly number[], statistic: Spread): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  switch (statistic) {
    case "mean":
      return mean(values);
    case "min":
      return values.find((value) => values.every((other) => other >= value)) ?? NaN;
    case "max":
      return values.find((value) => values.every((other) => other <= value)) ?? NaN;
    case "median": {
      const middles = values.filter(
        (value) =>
          2 * values.filter((other) => other <= value).length >= values.length &&
          2 * values.filter((other) => other >= value).length >= values.length,
      );
      return mean([...new Set(middles)]);
    }
  }
}
