/** What stands on a development page, before it is laid out. Of one person: nobody else is in it. */
import type { Levels } from "../../scoring/level-scale";
import type { LevelScore } from "../../scoring/level-score";
import type { Person } from "../../scoring/person";
import type { Seen } from "../../scoring/development";

export interface ReportLevel {
  readonly code: string;
  readonly name: string;
  readonly clusterCode: string;
  /** Those that the competency has. */
  readonly levels: Levels;
  readonly level: LevelScore;
  readonly self: LevelScore;
  readonly required?: number;
  /** What the next function requires. */
  readonly next?: number;
  /** Of an earlier moment, where that was asked. */
  readonly before?: LevelScore;
}

/** A competency with a level, and what the framework says of that level or the one above. */
export interface ReportPoint {
  readonly name: string;
  readonly level: number;
  readonly text?: string;
}

/** So many gaps are told at length. */
export const MOST_GAPS = 2;

export interface ReportGap extends ReportPoint {
  readonly required: number;
  /** The next level, of which `text` is. */
  readonly next?: number;
}

export interface ReportGoal {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly indicator?: number;
  readonly text: string;
  readonly seen: Seen;
  /** What the person themselves and a manager wrote beside the indicator; never a colleague. */
  readonly notes: readonly { readonly by: "self" | "manager"; readonly text: string }[];
}

/** Who gave the scores; nobody by name. */
export interface ReportRaters {
  readonly self: boolean;
  readonly managers: number;
  /** On sheets that do not say by whom. */
  readonly unsaid: number;
  /** Of fewer than three it is said that they are not in it, and not how many there are. */
  readonly colleagues: number | "few";
}

export interface Report {
  readonly person: Person;
  /** By which function's levels this person is measured; `known` where that requires anything. */
  readonly profile?: { readonly name: string; readonly known: boolean };
  readonly next?: string;
  /** As it is told: "najaar 2026". */
  readonly moment: string;
  /** The sheet of the earlier moment, as it is told; left out without one. */
  readonly earlier?: string;
  readonly raters: ReportRaters;
  /** In the order of the framework. */
  readonly levels: readonly ReportLevel[];
  readonly strengths: readonly ReportPoint[];
  /** The largest. */
  readonly gaps: readonly ReportGap[];
  /** How many there are in all. */
  readonly allGaps: number;
  /** `difference`: self − others. `byManager`: those others are managers only. */
  readonly apart: readonly {
    readonly name: string;
    readonly difference: number;
    readonly byManager: boolean;
  }[];
  readonly unrated: readonly string[];
  readonly notApplicable: readonly string[];
  readonly goals: readonly ReportGoal[];
  /** All that can be chosen, the goals among them. */
  readonly possible: readonly ReportGoal[];
  readonly framework: string;
}
