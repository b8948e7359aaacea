/** What the actions answer that put together what a team has. */
import type { Made, WithSheets } from "./action";

export interface ComparedMomentsMade extends Made, WithSheets {
  /** What the moments are called, in order of time. */
  readonly moments: readonly string[];
  /** The address of the competencies by the moments, of the same people: medians, each with how many they are of. */
  readonly cells: string;
  /** The same of everyone. */
  readonly everyone: string;
  /** The codes of its rows. */
  readonly rows: readonly string[];
  /** The sheet by person. */
  readonly people: string;
  /** The moments at which a line is broken: the later of each two. */
  readonly breaks: readonly string[];
  /** True when it follows the scores by formulas. */
  readonly live: boolean;
}
