/**
 * What a check finds, as data: the kind, and what the sentence about it needs to know. The sentences, in both
 * languages, are in `wording/`.
 */
import type { Competency } from "../../framework/model";
import type { Levels } from "../../scoring/level-scale";
import type { Rater } from "../../scoring/person";
import type { FindingKind } from "../action";
import type { ShownDate } from "../port";
import type { Moments } from "../reading/moments";
import type { OtherScale } from "../reading/scale";
import type { NotRead, NotUnderstood } from "../reading/score-sheet";

/** What a cell asks: a score on the levels of its competency, or a judgement of an indicator. */
export type AskedScore = { readonly as: "score"; readonly levels: Levels } | { readonly as: "judgement" };

/** Per kind what its sentence needs. `value` is what stands in the cell, as a text. */
export interface FactDetails {
  /** `hasList`: its sheet has a dropdown to choose from. */
  outsideScale: {
    readonly person: string;
    readonly what: string;
    readonly value: string;
    readonly hasList: boolean;
    /** Of the competency. */
    readonly levels: Levels;
  };
  textScore: {
    readonly person: string;
    readonly what: string;
    readonly value: string;
    readonly asks: AskedScore;
  };
  formula: { readonly person: string; readonly what: string; readonly shows: string };
  errorValue: { readonly person: string; readonly what: string; readonly value: string };
  /** `found`: nothing may be chosen, something else may, it differs from cell to cell, or the cells lie below the table. */
  validation: {
    readonly what: string;
    readonly found: "gone" | "notOffered" | "other" | "mixed" | "outsideTable";
    readonly list: string;
  };
  duplicateRating: {
    readonly person: string;
    readonly rater?: Rater;
    readonly ratings: number;
    /** Where the first one stands. */
    readonly first: { readonly sheet: string; readonly address: string };
    readonly sameSheet: boolean;
  };
  /** Several people have one number. */
  sharedNumber: { readonly number: string; readonly people: readonly string[] };
  unknownRater: { readonly person: string; readonly value: string };
  unknownPerson: { readonly person: string; readonly near?: string };
  unknownCompetency: { readonly value: string };
  /** `date`: what Excel made of it; `rows`: in a list with a row for each score, how many have it. */
  nearCompetency: {
    readonly value: string;
    readonly near: string;
    readonly date?: ShownDate;
    readonly rows?: number;
  };
  unknownProfile: { readonly person: string; readonly value: string; readonly near?: string };
  noProfile: { readonly person: string; readonly people: number };
  missingScore: {
    readonly person: string;
    readonly people: number;
    readonly scores: number;
    readonly what?: string;
  };
  missingEvidence: { readonly person: string; readonly competencies: readonly string[] };
  inconsistentPattern: {
    readonly person: string;
    readonly competency: string;
    readonly reached: readonly number[];
    readonly missed: readonly number[];
  };
  blindSpot: SelfAndOthers;
  hiddenStrength: SelfAndOthers;
  hiddenRows: { readonly rows: number; readonly by: "filter" | "hand" };
  hiddenColumns: { readonly columns: number };
  mergedCells: { readonly value: string };
  strayName: { readonly person: string };
  /** Known by what stands on it only. */
  unmarked: { readonly as: "teamScores" | "indicatorForm" };
  notUnderstood: {
    readonly why: Exclude<NotRead, "scoreColumn">;
    readonly value: string;
    readonly rows?: number;
    readonly scale?: OtherScale;
    readonly moments?: Moments;
    readonly headings?: NonNullable<NotUnderstood["headings"]>;
    /** Of a code that another competency has now: which. */
    readonly near?: Pick<Competency, "code" | "name">;
    /** Of a line of norms: the level that it requires, by code. */
    readonly norm?: { readonly label: string; readonly required: Readonly<Record<string, number>> };
  };
}

interface SelfAndOthers {
  readonly person: string;
  readonly competency: string;
  readonly self: number;
  readonly others: number;
}

export type Fact = {
  readonly [Kind in FindingKind]: { readonly kind: Kind } & FactDetails[Kind];
}[FindingKind];

/** One thing that a check found on a sheet. */
export interface Found {
  readonly sheet: { readonly id: string; readonly name: string };
  /** Of its first cell, zero-based: findings are ordered by it. */
  readonly row: number;
  readonly column: number;
  /** "F8" or "F8:F10" */
  readonly address: string;
  readonly fact: Fact;
  /** What stands there: a formula as its text, an error by its name, "" where nothing does. */
  readonly value: string | number | boolean;
  /** On a sheet of someone else's: what is answered is kept with it. */
  readonly keeps?: true;
  /** What could stand there instead. */
  readonly mend?: string | number;
}
