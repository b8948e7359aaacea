/** What a check of scores answers. */
import type { Rater } from "../scoring/person";
import type { AskedHeading } from "./arguments/heading-meanings";
import type { ReadColumn } from "./arguments/score-columns";

/** What can be the matter with a score sheet. */
export type FindingKind =
  /** A number that is neither 0 nor a level of the competency. */
  | "outsideScale"
  /** A text where a score is wanted; one that clearly means a score ("3", "niveau 3") comes with a mend. */
  | "textScore"
  | "formula"
  | "errorValue"
  /** The dropdown is gone, or another one was pasted over it. */
  | "validation"
  | "duplicateRating"
  /** Several people have one personnel number. */
  | "sharedNumber"
  | "unknownRater"
  | "unknownPerson"
  | "unknownCompetency"
  | "nearCompetency"
  | "unknownProfile"
  | "noProfile"
  | "missingScore"
  | "missingEvidence"
  | "inconsistentPattern"
  | "blindSpot"
  | "hiddenStrength"
  | "hiddenRows"
  | "hiddenColumns"
  | "mergedCells"
  | "strayName"
  /** A sheet of ours that has lost the marks by which it is known. */
  | "unmarked"
  | "notUnderstood";

export interface Finding {
  readonly sheet: string;
  readonly sheetId: string;
  /** "F8" or "F8:F10", without the sheet. */
  readonly address: string;
  readonly kind: FindingKind;
  /** What stands there. */
  readonly value: string | number | boolean;
  /** What the cell shows instead: of a number that became a date, "1 februari". */
  readonly shown?: string;
  /** A whole sentence: what, where, what to do. */
  readonly message: string;
  /** What could stand there instead; `label` names it on a button. */
  readonly mend?: { readonly value: string | number; readonly label: string };
  /** Of scores on another scale: every value that stands there, to be told what it means (`answerSheet`). */
  readonly scale?: readonly { readonly value: string; readonly cells: number }[];
  /** The levels of the framework, of which each of those values may mean one. */
  readonly levels?: readonly number[];
  /** Of a list with several moments: which, to be told what counts (`answerSheet`). */
  readonly moments?: { readonly header: string; readonly values: readonly string[] };
  /** Of words over scores: which, to be told what each means (`answerSheet`). */
  readonly headings?: readonly AskedHeading[];
  /** Of a line of norms: a name for them, and the level required by code; for a function (`createProfiles`). */
  readonly norm?: { readonly label: string; readonly required: Readonly<Record<string, number>> };
  /**
   * What can be answered (`answerSheet`): whether the name that stands there, which may be a label, is somebody; or
   * whether the numbers below this header stand for names.
   */
  readonly asks?: "person" | "names";
  /** What is answered can be kept with the sheet (`answerSheet`): it is someone else's. */
  readonly keeps?: true;
}

/** What one rater has still to score. */
export interface StillToScore {
  /** Left out where the sheet does not say by whom. */
  readonly rater?: Rater;
  readonly ratings: readonly OpenRating[];
}

/** A person whom a rater has not scored whole. */
export interface OpenRating {
  readonly person: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** Of the first cell that waits for a score. */
  readonly address: string;
  /** Cells that hold no score: empty, or with something else in them. On a form these are indicators. */
  readonly open: number;
  /** Of how many. */
  readonly of: number;
}

export interface CheckedScores {
  readonly findings: readonly Finding[];
  /** Who has still to score, and whom; nobody where everything is filled in. */
  readonly stillToScore: readonly StillToScore[];
  /** The sheets that were read, with how many people and scores were found on each. */
  readonly sheets: readonly {
    readonly sheet: string;
    readonly people: number;
    readonly scores: number;
    /** Its values were turned into levels as a person has said. */
    readonly ownScale?: true;
    /** A person has said which of several moments counts. */
    readonly answeredMoment?: true;
    /** A person has said what words over its scores mean. */
    readonly answeredHeadings?: true;
    /** Of how many lines a person has said whether they are somebody; left out where of none. */
    readonly answeredPeople?: number;
    /** Of a sheet of someone else's: what its columns became, beside its competencies. */
    readonly columns?: readonly ReadColumn[];
    /** A person has said what some of them are for. */
    readonly answeredColumns?: true;
  }[];
}
