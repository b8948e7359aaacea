/** What the actions of development pages answer. */
import type { NewSheet } from "./action";

/** Behaviour of the next level: `indicator` counts from 1 within its level, and is left out where that has none. */
export interface MadeGoal {
  readonly code: string;
  readonly level: number;
  readonly indicator?: number;
}

export interface MadeReport extends NewSheet {
  readonly person: string;
  /** At most three. */
  readonly goals: readonly MadeGoal[];
  /** All that can be chosen, the goals among them. */
  readonly possible: readonly MadeGoal[];
}

export interface MadeReports {
  readonly sheets: readonly MadeReport[];
  /** The table for mail merge, where it was asked. */
  readonly mailMerge?: NewSheet;
  readonly remarks?: readonly string[];
}
