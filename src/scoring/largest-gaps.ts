import type { HeatScore } from "./heat-score";
import { twoDecimals } from "./rounding";

/**
 * Where the largest gaps are: indexes, the furthest below the required level first, at most so many. What reads the
 * same, at two decimals, keeps its order; what reads 0 or more is no gap.
 */
export function largestGaps(gaps: readonly HeatScore[], most: number): readonly number[] {
  return gaps
    .map((value, index) => ({ index, size: typeof value === "number" ? twoDecimals(value) : 0 }))
    .filter(({ size }) => size < 0)
    .sort((a, b) => a.size - b.size || a.index - b.index)
    .slice(0, Math.max(0, most))
    .map(({ index }) => index);
}
