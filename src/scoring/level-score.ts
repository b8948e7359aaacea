import { foldKey } from "../framework/fold";
import { remembered } from "../framework/remembered";
import { numberOf } from "./number";

/**
 * What someone has of a competency: 0 to 4, where 0 is "level 1 not reached"; "n.v.t."; or `null`, not scored yet.
 * A median or mean of scores may lie between two levels.
 */
export type LevelScore = number | "n.v.t." | null;

/** The scale's ends. */
export const LOWEST_SCORE = 0;
export const HIGHEST_SCORE = 4;

const NOT_APPLICABLE = new Set(["n.v.t.", "n.v.t", "nvt", "n/a"]);

/**
 * Reads what stands in a cell: a number from 0 to 4, also as text; "n.v.t." (n/a); nothing or only space is not
 * scored yet. Answers undefined for anything else.
 */
export function readLevelScore(cell: unknown): LevelScore | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "number") return cell >= LOWEST_SCORE && cell <= HIGHEST_SCORE ? cell : undefined;
  return typeof cell === "string" ? readText(cell) : scoreOf(cell);
}

const readText = remembered((text): LevelScore | undefined => {
  const word = foldKey(text);
  if (word === "") return null;
  return NOT_APPLICABLE.has(word) ? "n.v.t." : scoreOf(text);
});

function scoreOf(cell: unknown): number | undefined {
  const value = numberOf(cell);
  return value !== undefined && value >= LOWEST_SCORE && value <= HIGHEST_SCORE ? value : undefined;
}
