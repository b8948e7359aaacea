/** What may be chosen in a score cell. */

export const LEVEL_ENTRIES = [0, 1, 2, 3, 4, "n.v.t."] as const;

export const INDICATOR_ENTRIES = ["ja", "deels", "nee", "n.v.t."] as const;

export type LevelEntry = (typeof LEVEL_ENTRIES)[number];

export type IndicatorEntry = (typeof INDICATOR_ENTRIES)[number];

/** What may be chosen in a score cell. */
export type ScoreEntry = LevelEntry | IndicatorEntry;
