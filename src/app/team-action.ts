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

export interface MadeNeeds extends Made, WithSheets {
  /** The overview: what is there less what is needed, of teams or functions by competencies. */
  readonly cells: string;
  /** The labels of its rows. */
  readonly rows: readonly string[];
  /** The codes of its columns. */
  readonly columns: readonly string[];
  /** The table in which a person says what is needed. */
  readonly table: string;
  /** The sheet on which an x stands beside who leaves. */
  readonly whatIf: string;
  readonly live: boolean;
}

export interface ComparedRatersMade extends Made, WithSheets {
  /** By name. */
  readonly raters: readonly string[];
  /** Of how many competencies of people two raters are two levels or more apart. */
  readonly toDiscuss: number;
}
