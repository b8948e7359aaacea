/** What may be chosen in a score cell. */
import { MOST_LEVELS } from "../../framework/model";
import { scoresOn, type Levels } from "../../scoring/level-scale";

/** 0, a level, or that none applies. */
export type LevelEntry = number | "n.v.t.";

/** What may be chosen for a competency with these levels. */
export function levelEntries(levels: Levels): readonly LevelEntry[] {
  return [...scoresOn(levels), "n.v.t."];
}

/** What may be chosen for one competency or another, of whatever framework. */
export const EVERY_LEVEL_ENTRY: readonly LevelEntry[] = levelEntries(
  Array.from({ length: MOST_LEVELS }, (_, index) => index + 1),
);

export const INDICATOR_ENTRIES = ["ja", "deels", "nee", "n.v.t."] as const;

export type IndicatorEntry = (typeof INDICATOR_ENTRIES)[number];

/** What may be chosen in a score cell. */
export type ScoreEntry = LevelEntry | IndicatorEntry;
