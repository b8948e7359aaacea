import { USUAL_LEVELS, type Levels } from "../../scoring/level-scale";
import type { Report } from "./report-content";

/** Every level that any competency on the page has, ascending. */
export function stepsOf({ levels }: Pick<Report, "levels">): Levels {
  const all = [...new Set(levels.flatMap((each) => each.levels))].sort((a, b) => a - b);
  return all.length === 0 ? USUAL_LEVELS : all;
}
