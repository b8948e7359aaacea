import { foldKey } from "../framework/fold";
import type { Framework } from "../framework/model";
import { remembered } from "../framework/remembered";
import { numberOf } from "./number";

/**
 * What someone has of a competency: 0 to its highest level, where 0 is "level 1 not reached"; "n.v.t."; or `null`, not scored yet.
 * A median or mean of scores may lie between two levels.
 */
export type LevelScore = number | "n.v.t." | null;

/** The scale's ends, in "Compleet Competenties". */
export const LOWEST_SCORE = 0;
export const HIGHEST_SCORE = 4;

const NOT_APPLICABLE = new Set(["n.v.t.", "n.v.t", "nvt", "n/a"]);

const highest = new WeakMap<Framework, number>();

/** The scale's end in a framework: the highest level of any competency; of one without levels the usual. */
export function highestScoreIn(framework: Framework): number {
  const known = highest.get(framework);
  if (known !== undefined) return known;
  const numbers = framework.clusters.flatMap(({ competencies }) =>
    competencies.flatMap(({ levels }) => levels.map(({ number }) => number)),
  );
  const found = numbers.length === 0 ? HIGHEST_SCORE : Math.max(...numbers);
  highest.set(framework, found);
  return found;
}

/**
 * Reads what stands in a cell: a number from 0 to the scale's end, also as text; "n.v.t." (n/a); nothing or only space
 * is not scored yet. Answers undefined for anything else.
 */
export function readLevelScore(cell: unknown, most: number = HIGHEST_SCORE): LevelScore | undefined {
  if (cell === null || cell === undefined) return null;
  const score = typeof cell === "string" ? readText(cell) : numberOf(cell);
  return typeof score === "number" && (score < LOWEST_SCORE || score > most) ? undefined : score;
}

const readText = remembered((text): LevelScore | undefined => {
  const word = foldKey(text);
  if (word === "") return null;
  return NOT_APPLICABLE.has(word) ? "n.v.t." : numberOf(text);
});
