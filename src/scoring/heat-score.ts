/**
 * What stands in a cell of a heatmap, whatever it measures: a level, a gap, a difference, a change; "n.v.t."; or
 * `null`, nothing there. A level score is one of these; a gap may lie below 0.
 */
export type HeatScore = number | "n.v.t." | null;

/** The values that are a number: the only ones that count. */
export function numbersOf(scores: readonly HeatScore[]): readonly number[] {
  return scores.filter((score) => typeof score === "number");
}
