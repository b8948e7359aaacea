/**
 * What was read of the sheets with scores, ours and others', in one form: ratings (a person by a rater) with their
 * scores, each with its cell; and what was not understood. Nothing that stands there is left out without being said.
 */
import type { Competency } from "../../framework/model";
import type { IndicatorScore } from "../../scoring/indicator-score";
import type { LevelScore } from "../../scoring/level-score";
import type { Rater } from "../../scoring/person";
import type { ReadSheet, ReadTable } from "../port";
import type { AskedHeading } from "../arguments/heading-meanings";
import type { ReadColumn } from "../arguments/score-columns";
import type { Moments, SaidMoment } from "./moments";
import type { Cell } from "./read-cell";
import type { OtherScale, ScaleMeaning } from "./scale";
import type { Role } from "./person-words";

/** The score that someone got of one competency. */
export interface ReadScore {
  readonly competency: Competency;
  /** On a form the cells of its indicators, with the level that they reach or the words that say there is none. */
  readonly cell: Cell;
  /** Undefined for what is no score. On a form `null` when too little is rated. */
  readonly score: LevelScore | undefined;
  /** Where each score has an explanation of its own. */
  readonly note?: Cell;
}

/** The score of one indicator on a form. */
export interface ReadIndicator {
  readonly competency: Competency;
  readonly level: number;
  /** Which of that level, from 1; left out where the sheet does not say. */
  readonly number?: number;
  readonly cell: Cell;
  /** Undefined for what is no score. */
  readonly score: IndicatorScore | undefined;
  readonly note?: Cell;
}

/** Everything that one rater gives one person on one sheet. */
export interface ReadRating {
  /** Without stray spaces; the cell has it as it stands. */
  readonly person: string;
  readonly name: Cell;
  /** Where it stands in several cells: those that are filled, of which `name` is the first. */
  readonly nameParts?: readonly Cell[];
  readonly number?: Cell;
  readonly department?: Cell;
  readonly profile?: Cell;
  readonly raterCell?: Cell;
  /** Who that is, where a column of its own says so. */
  readonly raterName?: Cell;
  /** Undefined where the sheet does not say, or says something else. */
  readonly rater?: Rater;
  readonly note?: Cell;
  readonly scores: readonly ReadScore[];
  readonly indicators?: readonly ReadIndicator[];
  readonly threshold?: number;
  /** Stands below the table of a sheet of ours, and so has none of its dropdowns. */
  readonly outsideTable: boolean;
}

/** A header that is no competency by itself, but is near one: its scores are not read until a person confirms it. */
export interface NearHeader {
  readonly cell: Cell;
  readonly near: Competency;
  /** In a list with a row for each score: how many rows name it so. */
  readonly rows?: number;
}

/** Why something was not read. */
export type NotRead =
  /** A column without a known header, with things in it that are no scores. */
  | "column"
  /** A column of scores under a header that is no competency. */
  | "scoreColumn"
  /** The same competency once more. */
  | "competencyTwice"
  /** One of several columns of a competency, of which nobody can tell which is the score. */
  | "subHeading"
  /** Words over scores ("LG", "MW") of which nobody has said by whom, or of when, those are. */
  | "unknownHeading"
  /** Words for raters ("LG", "MW") of which nobody has said whom they mean. */
  | "unknownRaterWord"
  /** A competency that the sheet was made with has no column any more; the cell holds its name. */
  | "competencyGone"
  /** In a list with a row for each score: what stands as the competency is none. */
  | "rowCompetency"
  | "rowWithoutCompetency"
  /** A block with a column for each competency, beside a list with a row for each score. */
  | "besideList"
  | "scoresWithoutName"
  | "loneText"
  /** A line of norms: what is required, of nobody in particular. */
  | "normLine"
  /** A line that may be somebody's, or an average, a norm, a heading. */
  | "doubtfulPerson"
  /** A person has said that it is nobody. */
  | "saidNobody"
  /** A line of formulas over other lines, whatever it is called. */
  | "formulaLine"
  /** Below the table that holds the others. */
  | "belowTable"
  /** Nobody has a name, and all have a number; the cell heads the numbers. */
  | "numbersForNames"
  /** Scores by raters, and no name of the person whom they are about. */
  | "ratersWithoutName"
  /** Scores on a line of which the sheet says by whom, right below a person with scores of its own. */
  | "raterAsName"
  /** A name and a rater in one cell: "Anja Bos (zelf)". */
  | "nameWithRater"
  /** The scores are on another scale than the levels, and nobody has said what they mean. */
  | "otherScale"
  /** People stand in the list once for each year, round or kind, and nobody has said which counts. */
  | "severalMoments"
  /** A person has said that the scores of this sheet are not to be read. */
  | "leftOut"
  | "tableGone"
  | "formColumnGone"
  | "unknownCode"
  /** Of a form: beside a code stands the name of another competency than has it now. */
  | "codeOfAnother"
  | "indicatorsGone"
  | "noScores"
  /** It holds the texts of a framework. */
  | "frameworkTexts"
  /** It holds the levels that functions require. */
  | "requiredLevels"
  /** Stands so far from everything else on a very large sheet that it was not read. */
  | "farAway"
  /** A heatmap of ours was asked to be read. */
  | "heatmap";

export interface NotUnderstood {
  readonly cell: Cell;
  readonly why: NotRead;
  /** How many rows have the same, where they are said together. */
  readonly rows?: number;
  /** Of another scale: which. */
  readonly scale?: OtherScale;
  /** Of a list with several moments: which. */
  readonly moments?: Moments;
  /** Of words over or beside scores: which. */
  readonly headings?: readonly AskedHeading[];
  /** Of a code that another competency has now: which. */
  readonly near?: Competency;
  /** Of a line of norms: the levels that it says are required. */
  readonly norm?: { readonly label: string; readonly required: readonly ReadScore[] };
}

/** What a column of a table of ours is for. */
export type ColumnUse =
  | { readonly for: "score"; readonly competency: Competency }
  | { readonly for: "indicator" }
  | { readonly for: Role };

export interface ScoreSheet {
  readonly sheet: ReadSheet;
  readonly kind: "team" | "form" | "other";
  /** People stand side by side. */
  readonly turned?: boolean;
  readonly ratings: readonly ReadRating[];
  readonly near: readonly NearHeader[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** What its values mean, where a person has said so. */
  readonly scale?: ScaleMeaning;
  /** A person has said what words over its scores mean. */
  readonly saidHeadings?: true;
  /** Which of several moments counts, where a person has said so. */
  readonly moment?: SaidMoment;
  /** What the columns of a sheet of someone else's became, beside its competencies. */
  readonly columns?: readonly ReadColumn[];
  /** Of a sheet of ours, as long as it is there. */
  readonly table?: ReadTable;
  /** For columns of that table, counted from its first, what they are for. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
}
