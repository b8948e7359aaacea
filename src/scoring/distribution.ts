import type { LevelScore } from "./level-score";
import { TOLERANCE } from "./level-shares";
import { reachedOn, type Levels } from "./level-scale";
import { countScores } from "./summary";

/** How many people reached each level. */
export interface Distribution {
  /** The number of people at level 0 and at each of the levels; of another number there are none. */
  readonly levels: ReadonlyMap<number, number>;
  readonly notApplicable: number;
  readonly empty: number;
}

/** Counts the people per level. A score between two levels counts for the lower: that one has been reached. */
export function distribution(scores: readonly LevelScore[], levels: Levels): Distribution {
  const counts = new Map<number, number>();
  for (const score of scores) {
    if (typeof score !== "number") continue;
    const reached = reachedOn(levels, score + TOLERANCE);
    counts.set(reached, (counts.get(reached) ?? 0) + 1);
  }
  const { notApplicable, empty } = countScores(scores);
  return { levels: counts, notApplicable, empty };
}
