import { TOLERANCE } from "./level-shares";

/**
 * The value as a reader sees it, rounded to two decimals as Excel's ROUND does: a half goes away from zero. What reads
 * the same is the same in a comparison.
 */
export function twoDecimals(value: number): number {
  const size = Math.floor(Math.abs(value) * 100 + 0.5 + TOLERANCE) / 100;
  // Not -size: that would be -0 for what rounds to nothing.
  return value < 0 ? 0 - size : size;
}
