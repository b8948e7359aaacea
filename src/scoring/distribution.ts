import { HIGHEST_SCORE, LOWEST_SCORE, type LevelScore } from "./level-score";
import { TOLERANCE } from "./level-shares";
import { countScores } from "./summary";

/** How many people reached each level. */
export interface Distribution {
  /** The number of people at level 0, 1, 2, 3 and 4. */
  readonly levels: readonly [number, number, number, number, number];
  readonly notApplicable: number;
  readonly empty: number;
}

/** Counts the people per level. A score between two levels counts for the lower: that one has been reached. */
export function distribution(scores: readonly LevelScore[]): Distribution {
  const levels: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const score of scores) {
    if (typeof score === "number") levels[reached(score)] += 1;
  }
  const { notApplicable, empty } = countScores(scores);
  return { levels, notApplicable, empty };
}

type Level = 0 | 1 | 2 | 3 | 4;

function reached(score: number): Level {
  const level = Math.floor(score + TOLERANCE);
  return Math.min(Math.max(level, LOWEST_SCORE), HIGHEST_SCORE) as Level;
}
