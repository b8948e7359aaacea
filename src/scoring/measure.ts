/** What a heatmap can show of a score: itself, or set against something. */
export const MEASURES = ["level", "gap", "difference", "change"] as const;
export type Measure = (typeof MEASURES)[number];
