/**
 * The levels of a competency as a scale of scores. Whatever offers, reads, judges, counts or draws a score asks here:
 * how many levels there are is a matter of the competency, not of the framework.
 */
import type { Competency } from "../framework/model";
import { LOWEST_SCORE } from "./level-score";

/** The numbers of the levels that a competency has, ascending: [1, 2, 4]. Empty for one that cannot be scored. */
export type Levels = readonly number[];

/** Those of "Compleet Competenties". */
export const USUAL_LEVELS: Levels = [1, 2, 3, 4];

const known = new WeakMap<Pick<Competency, "levels">, Levels>();

/** The levels of a competency; the same value each time. */
export function levelsOf(competency: Pick<Competency, "levels">): Levels {
  const before = known.get(competency);
  if (before) return before;
  const levels = competency.levels.map(({ number }) => number);
  known.set(competency, levels);
  return levels;
}

/** All that can be scored on these levels, ascending: 0, the lowest is not reached, and each of them. None without levels. */
export function scoresOn(levels: Levels): readonly number[] {
  return levels.length === 0 ? [] : [LOWEST_SCORE, ...levels];
}

/** Whether a number is a score on these levels. */
export function isOnScale(levels: Levels, score: number): boolean {
  return levels.includes(score) || (score === LOWEST_SCORE && levels.length > 0);
}

/** The highest of these levels; 0 where there are none. */
export function highestOf(levels: Levels): number {
  return levels.at(-1) ?? LOWEST_SCORE;
}

/** The level that has been reached with a score that may lie between two: the highest not above it, or 0. */
export function reachedOn(levels: Levels, score: number): number {
  return levels.findLast((level) => level <= score) ?? LOWEST_SCORE;
}

/** Every level that any of these has, ascending. */
export function levelsAmong(competencies: readonly Pick<Competency, "levels">[]): Levels {
  return [...new Set(competencies.flatMap(levelsOf))].sort((a, b) => a - b);
}

export function sameLevels(one: Levels, other: Levels): boolean {
  return one.length === other.length && one.every((level, index) => level === other[index]);
}

/** The different scales among these, each once, in the order in which they come; of those without levels none. */
export function scalesAmong(competencies: readonly Pick<Competency, "levels">[]): readonly Levels[] {
  const scales: Levels[] = [];
  for (const levels of competencies.map(levelsOf)) {
    if (levels.length > 0 && !scales.some((one) => sameLevels(one, levels))) scales.push(levels);
  }
  return scales;
}
