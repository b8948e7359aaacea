/** The actions as types: what each takes and answers. The ribbon, the pane and the scenario runner all go through these. */

import type { Person, Rater } from "../scoring/person";
import type { SheetKind } from "../sheets/marker/marker";
import type { MatrixLayout } from "../sheets/marker/marker";
import type { ScoreEntry } from "./score-entry";
import type {
  BuildHeatmapArguments,
  HeatmapAgain,
  MadeHeatmap,
  PreviewHeatmapArguments,
  PreviewedHeatmap,
} from "./heatmap-action";

export type { MatrixLayout };
export type {
  BuildHeatmapArguments,
  HeatmapAgain,
  MadeHeatmap,
  PreviewHeatmapArguments,
  HeatmapSource,
  DrawnCell,
  DrawnRow,
  DrawnHeatmap,
  PreviewedHeatmap,
} from "./heatmap-action";

export interface InsertMatrixArguments {
  readonly layout: MatrixLayout;
  /** Codes, names or aliases, in any order; all of them when left out. 1.1 may be the number. */
  readonly competencies?: readonly (string | number)[];
  /** 1 to 4; all of them when left out. */
  readonly levels?: readonly number[];
  /** "newSheet" when left out. */
  readonly target?: "newSheet" | "selection";
  /** Only for a new sheet; a name of our own, made unique, when left out. */
  readonly sheetName?: string;
}

/** What an action that makes something answers. */
export interface Made {
  readonly sheet: string;
  readonly sheetId: string;
  /** "A1:F220", without the sheet. */
  readonly address: string;
  /** False when it was put on a sheet that was there already. */
  readonly newSheet: boolean;
  /** What is worth knowing, in sentences in the user's language; left out where that is nothing. */
  readonly remarks?: readonly string[];
}

/** A sheet, to be named and found again. */
export interface NewSheet {
  readonly sheet: string;
  readonly sheetId: string;
}

/** What came with it, since the workbook did not have it yet: level texts, lists. */
export interface WithSheets {
  readonly along: readonly NewSheet[];
}

export interface FreezeFormulasArguments {
  /** A sheet by its name; goes without `target`. */
  readonly sheet?: string;
  /** "workbook" when left out: every sheet, hidden ones too. "sheet" is the one in front. */
  readonly target?: "selection" | "sheet" | "workbook";
}

export interface FrozenFormulas {
  /** How many formulas have become values; one that spills counts once. */
  readonly frozen: number;
  /** How many were left as they are, since they have no answer yet (#BUSY!) or never will here (#NAME?). */
  readonly left: number;
  /** The sheets on which formulas became values. */
  readonly sheets: readonly string[];
}

export interface CreateTeamScoreSheetArguments {
  /** At most 2,000. */
  readonly people: readonly Person[];
  /** Codes, names or aliases; all of them when left out. */
  readonly competencies?: readonly (string | number)[];
  /** A row per person and rater; "manager" when left out. */
  readonly raters?: readonly Rater[];
  /** Closes everything but what is to be filled in, without a password. */
  readonly protect?: boolean;
  readonly sheetName?: string;
}

export interface MadeScoreSheet extends Made, WithSheets {
  /** The name of the table. */
  readonly table: string;
  /** The score cells: "F8:T37". */
  readonly scores: string;
}

export interface CreateIndicatorFormsArguments {
  readonly people: readonly Person[];
  readonly rater: Rater;
  readonly competencies?: readonly (string | number)[];
  readonly levels?: readonly number[];
  readonly protect?: boolean;
}

export interface MadeForm {
  readonly sheet: string;
  readonly sheetId: string;
  readonly person: string;
  /** The indicators' score cells. */
  readonly scores: string;
  /** The levels reached, one cell per competency. */
  readonly levels: string;
}

export interface CreateProfilesArguments {
  readonly profiles: readonly {
    readonly name: string;
    /** Required level by competency: code, name or alias. */
    readonly required: Readonly<Record<string, number>>;
  }[];
  /** How heavily each competency counts, by code, name or alias. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Lines of norms on others' sheets, each a function more: where the label stands, and what to call it instead. */
  readonly norms?: readonly { readonly sheet: string; readonly address: string; readonly name?: string }[];
  readonly sheetName?: string;
}

/** What can be the matter with a score sheet. */
export type FindingKind =
  /** A number that is not 0, 1, 2, 3 or 4. */
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
  /** Of a line of norms: a name for them, and the level required by code; for a function (`createProfiles`). */
  readonly norm?: { readonly label: string; readonly required: Readonly<Record<string, number>> };
  /** The name that stands there may be a label: whether it is somebody can be answered (`answerSheet`). */
  readonly asks?: "person";
  /** What is answered can be kept with the sheet (`answerSheet`): it is someone else's. */
  readonly keeps?: true;
}

export interface AnswerSheetArguments {
  /** By name; the sheet in front when left out. */
  readonly sheet?: string;
  /** What each value of its scale means: 0 to 4 or n.v.t.; a value that is left out is no score, and of an empty list no score is read. */
  readonly scale?: readonly { readonly value: string | number; readonly score: string | number }[];
  /** Which competency each header means: by code, name or alias. */
  readonly headers?: readonly { readonly header: string; readonly competency: string | number }[];
  /** Whether a name that may be a label too ("Average Joe") is somebody. */
  readonly people?: readonly { readonly name: string; readonly isPerson: boolean }[];
  /** Takes back what was said of the scale: it is asked about again. */
  readonly withoutScale?: boolean;
  /** Takes back what was said of who is somebody: it is asked again. */
  readonly withoutPeople?: boolean;
  /** Takes back what was said of these headers. */
  readonly withoutHeaders?: readonly string[];
  /** Takes back all that was said before. */
  readonly forget?: boolean;
}

export interface CheckScoresArguments {
  /** Names of sheets; goes without `scope`. */
  readonly sheets?: readonly string[];
  /** "workbook" when left out: every sheet of ours with scores, and the one in front if it has any. */
  readonly scope?: "workbook" | "inFront";
  /** Ask for an explanation where a score is 0 or 4. */
  readonly evidence?: boolean;
  /** Headers of others' sheets that a person has confirmed: which competency is meant. */
  readonly confirmed?: readonly { readonly header: string; readonly competency: string | number }[];
}

export interface CheckedScores {
  readonly findings: readonly Finding[];
  /** The sheets that were read, with how many people and scores were found on each. */
  readonly sheets: readonly {
    readonly sheet: string;
    readonly people: number;
    readonly scores: number;
    /** Its values were turned into levels as a person has said. */
    readonly ownScale?: true;
    /** Of how many lines a person has said whether they are somebody; left out where of none. */
    readonly answeredPeople?: number;
  }[];
}

export interface Mend {
  readonly sheetId: string;
  /** One cell. */
  readonly address: string;
  /** What must stand there still. */
  readonly was: string | number | boolean;
  readonly value: string | number;
}

export interface WriteScoreArguments {
  readonly sheetId: string;
  /** One cell. */
  readonly address: string;
  readonly value: ScoreEntry;
  /** What must stand there still; "" for nothing. */
  readonly was: string | number | boolean;
}

export interface ActionMap {
  insertMatrix: { args: InsertMatrixArguments; result: Made };
  /** Writes a text, as text, into the selected cell. */
  insertText: {
    args: { readonly text: string };
    result: { readonly sheet: string; readonly address: string };
  };
  /** Writes a formula, in English and with commas, into the selected cell. */
  insertFormula: {
    args: { readonly formula: string };
    result: { readonly sheet: string; readonly address: string };
  };
  /** An Excel table to fill in: a row per person and rater, a column per competency. */
  createTeamScoreSheet: { args: CreateTeamScoreSheetArguments; result: MadeScoreSheet };
  /** A sheet per person with every indicator, and at the top the levels reached. */
  createIndicatorForms: {
    args: CreateIndicatorFormsArguments;
    result: { readonly sheets: readonly MadeForm[]; readonly remarks?: readonly string[] } & WithSheets;
  };
  /** A table of functions with the level that each requires of each competency. */
  createProfiles: { args: CreateProfilesArguments; result: Made & WithSheets & { readonly table: string } };
  /** Reads score sheets, ours and others', and says what is the matter. Changes nothing. */
  checkScores: { args: CheckScoresArguments; result: CheckedScores };
  /** Keeps with a sheet of someone else's what its values and headers mean. */
  answerSheet: { args: AnswerSheetArguments; result: { readonly sheet: string } };
  /** Carries out mends that were proposed; what has changed since is left. */
  mendScores: {
    args: { readonly mends: readonly Mend[] };
    result: { readonly mended: number; readonly left: number };
  };
  /** Puts dropdowns, formats and formulas of a sheet of ours back, and touches no value. */
  repairSheet: {
    args: { readonly sheet: string };
    result: {
      readonly sheet: string;
      readonly repaired: readonly string[];
      /** What could not be put back, for want of a certain place; in words, for a list. */
      readonly left: readonly string[];
    };
  };
  /** Marks a sheet of ours that has lost its marks, so that it is known again. Touches no cell. */
  reconnectSheet: {
    args: { readonly sheet: string };
    result: { readonly sheet: string; readonly kind: SheetKind };
  };
  /** Writes one score, in a cell for scores that holds what was seen there. */
  writeScore: {
    args: WriteScoreArguments;
    result: { readonly sheet: string; readonly address: string };
  };
  /** What is selected, as texts: for taking people from it. */
  readSelection: {
    args: Record<string, never>;
    result: {
      readonly sheet: string;
      readonly address: string;
      readonly rows: readonly (readonly string[])[];
    };
  };
  /** What a heatmap would show, and what it can be made of. Changes nothing. */
  previewHeatmap: { args: PreviewHeatmapArguments; result: PreviewedHeatmap };
  /** From scores to a heatmap on a new sheet. */
  buildHeatmap: { args: BuildHeatmapArguments; result: MadeHeatmap };
  /** Makes a heatmap anew in its place, as it was asked for; its reader's column widths stay. */
  refreshHeatmap: { args: HeatmapAgain; result: MadeHeatmap };
  /** A version of a heatmap for others' eyes: no names, no row of a person, nothing that points to the scores. */
  shareHeatmap: { args: HeatmapAgain; result: MadeHeatmap };
  /** Replaces the add-in's formulas by what they show, so that the workbook needs the add-in no more. */
  freezeFormulas: { args: FreezeFormulasArguments; result: FrozenFormulas };
  goTo: { args: { readonly sheetId: string; readonly address?: string }; result: Record<string, never> };
  /** Removes a sheet of ours, and of those that came along with it the ones that no other sheet of ours needs. */
  removeSheet: {
    args: {
      readonly sheetId: string;
      /** Their ids; one that is gone by now, or not ours, is passed over. */
      readonly along?: readonly string[];
    };
    /** Of the sheets that came along. */
    result: { readonly alsoRemoved: readonly string[]; readonly kept: readonly string[] };
  };
}

export type ActionId = keyof ActionMap;

/** Which sheets, by name, a heatmap is to be made of; the answer goes to the same action as `sources`. */
export interface AskSources {
  readonly action: "refreshHeatmap" | "shareHeatmap";
  readonly heatmap: string;
  readonly sheets: readonly string[];
}

/** `message` is a whole sentence in the user's language: what, where, what to do. */
export interface ActionFailure {
  readonly code: string;
  readonly message: string;
  /** What a person is asked, where an answer is the way on. */
  readonly ask?: AskSources;
}

export type Outcome<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly error: ActionFailure };

export interface RunOptions {
  /** How many indicator forms are made in one request at most; as many as go well when left out. */
  readonly formsAtOnce?: number;
  /** How large a request is at most, in bytes; what Excel on the web takes when left out. */
  readonly bytesAtOnce?: number;
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Runs an action; never throws: what goes wrong is an outcome with its sentence. */
export type RunAction = <Id extends ActionId>(
  id: Id,
  args: ActionMap[Id]["args"],
  options?: RunOptions,
) => Promise<Outcome<ActionMap[Id]["result"]>>;
