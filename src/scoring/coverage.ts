import { numbersOf, type HeatScore } from "./heat-score";
import { TOLERANCE } from "./level-shares";

/** At so few people at the required level, a competency hangs on one person, or on none. */
const TOO_DEPENDENT = 1;

/** How much of what is required of a competency a team has. */
export interface Coverage {
  /** People at or above the level that is required of them. */
  readonly atLevel: number;
  /** People with a score of whom a level is required: those who have a gap, be it 0. */
  readonly measured: number;
}

/** Coverage by the gaps of one competency; n.v.t. and nothing are left out. */
export function coverage(gaps: readonly HeatScore[]): Coverage {
  const measured = numbersOf(gaps);
  return { atLevel: measured.filter((each) => each >= -TOLERANCE).length, measured: measured.length };
}

/** At most one person is at or above the required level. Of a competency nobody is measured by, it cannot be said. */
export function isVulnerable({ atLevel, measured }: Coverage): boolean {
  return measured > 0 && atLevel <= TOO_DEPENDENT;
}
