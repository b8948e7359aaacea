/** What the actions of a round answer. */
import type { Rater } from "../scoring/person";

/** A file that was handed out. */
export interface SentFile {
  readonly file: string;
  readonly rater: Rater;
  /** Left out where nobody in particular was named. */
  readonly raterName?: string;
  readonly people: readonly string[];
  /** Indicators on all of its forms. */
  readonly indicators: number;
}

export interface SentOut {
  readonly files: readonly SentFile[];
  /** The sheet on which the round stands, by which is known what comes back. */
  readonly sheet: string;
  readonly sheetId: string;
}

/** What is the matter with something that came back. */
export type Verdict =
  | "new"
  | "alreadyCollected"
  /** More is filled in than was collected, and nothing else is otherwise. */
  | "newerVersion"
  /** Scores that contradict what was collected, or another of these files: a person has to say which counts. */
  | "twoVersions"
  /** Nothing that was asked for in this workbook's round. */
  | "notOfThisRound"
  | "changedByHand"
  | "empty"
  | "unreadable";

/** A score that is not the same in two versions. */
export interface ScoreDifference {
  readonly competency: string;
  readonly level?: number;
  readonly indicator?: number;
  readonly was: string | number;
  readonly is: string | number;
}

/** One form that came back; a file has one line for each, and one where nothing could be read. */
export interface CollectedForm {
  readonly file: string;
  /** "" where nothing was read. */
  readonly person: string;
  /** Left out where the file does not say. */
  readonly rater?: Rater;
  readonly raterName?: string;
  readonly filled: number;
  readonly of: number;
  readonly verdict: Verdict;
  /** Whole sentences: what it is, what to do; then what else is worth knowing. */
  readonly remarks: readonly string[];
  /** Of two versions: what is not the same. */
  readonly differs?: readonly ScoreDifference[];
  /** Whether it is written, if anything is. */
  readonly taken: boolean;
  /** When the file was saved, as it says itself; left out where it does not. */
  readonly savedAt?: string;
}

/** Of whom nothing has come back yet. */
export interface MissingRater {
  readonly rater: Rater;
  readonly raterName?: string;
  readonly people: readonly string[];
}

/** What was collected on one day. */
export interface CollectedOn {
  /** "2026-12-01" */
  readonly readOn: string;
  readonly forms: number;
  /** By name, in the order of the table. */
  readonly files: readonly string[];
}

export interface RemovedCollected {
  /** What stood in the table before anything was taken out, by day. */
  readonly collected: readonly CollectedOn[];
  /** Forms. */
  readonly removed: number;
  readonly left: number;
  /** Left out where there is no such sheet, or none any more. */
  readonly sheet?: string;
  readonly sheetId?: string;
}

export interface CollectedScores {
  readonly list: readonly CollectedForm[];
  /** The name of the table with what was collected; left out while there is none. */
  readonly table?: string;
  readonly sheet?: string;
  readonly sheetId?: string;
  /** Forms, not scores. */
  readonly added: number;
  readonly updated: number;
  readonly missing: readonly MissingRater[];
  /** Of the round's forms, those that are in. */
  readonly inSoFar: number;
  readonly sent: number;
  /** "14 van 20 binnen", and who is still missing: for a mail. */
  readonly reminder: string;
}
