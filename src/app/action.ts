/**
 * The actions as types: what each takes and answers. The ribbon, the pane and the scenario runner all go through
 * these. Longer than most files: a line for each action.
 */

import type { Rater } from "../scoring/person";
import type { Declarations, Given } from "../sheets/declared/declare";
import type { MatrixLayout, SheetKind } from "../sheets/marker/marker";
import type {
  answerSheetArguments,
  checkScoresArguments,
  goToScoreArguments,
  mendScoresArguments,
  readSelectionArguments,
  reconnectSheetArguments,
  repairSheetArguments,
  requiredLevelArguments,
  writeScoreArguments,
} from "./arguments/checking-arguments";
import type {
  buildHeatmapArguments,
  heatmapAgainArguments,
  previewHeatmapArguments,
} from "./arguments/heatmap-arguments";
import type { adoptFrameworkArguments, giveFrameworkArguments } from "./arguments/adopt-arguments";
import type { createIndicatorFormsArguments, createProfilesArguments } from "./arguments/making-arguments";
import type { insertMatrixArguments } from "./arguments/matrix-arguments";
import type {
  freezeFormulasArguments,
  goToArguments,
  insertFormulaArguments,
  insertTextArguments,
  removePersonalDataArguments,
  removeSheetArguments,
  undoArguments,
} from "./arguments/sheet-arguments";
import type {
  collectScoresArguments,
  removeCollectedArguments,
  sendOutArguments,
} from "./arguments/round-arguments";
import type {
  buildNeedsArguments,
  compareMomentsArguments,
  compareRatersArguments,
} from "./arguments/team-page-arguments";
import type { createTeamScoreSheetArguments } from "./arguments/team-arguments";
import type { makeReportsArguments } from "./arguments/report-arguments";
import type { CheckedScores } from "./checked-scores";
import type { AdoptedFramework, GivenFramework } from "./framework-action";
import type { FileDoor } from "./file-door";
import type { MadeHeatmap, PreviewedHeatmap } from "./heatmap-action";
import type { Undoable, Undone } from "./port";
import type { CollectedScores, RemovedCollected, SentOut } from "./round-action";
import type { MadeReports } from "./report-action";
import type { ComparedMomentsMade, ComparedRatersMade, MadeNeeds } from "./team-action";
import type { RemovedPersonalData } from "./personal-data-action";

export type { MatrixLayout };
export type { Undone } from "./port";
export type { CheckedScores, Finding, FindingKind, OpenRating, StillToScore } from "./checked-scores";
export type { AdoptedFramework, FoundCompetency, FrameworkAsk } from "./framework-action";
export type { CollectedForm, CollectedOn, CollectedScores } from "./round-action";
export type { RemovedPersonalData } from "./personal-data-action";
export type { MadeHeatmap, DrawnCell, DrawnRow, DrawnHeatmap, PreviewedHeatmap } from "./heatmap-action";

export type InsertMatrixArguments = Given<typeof insertMatrixArguments>;
export type FreezeFormulasArguments = Given<typeof freezeFormulasArguments>;
export type CreateIndicatorFormsArguments = Given<typeof createIndicatorFormsArguments>;
export type CreateProfilesArguments = Given<typeof createProfilesArguments>;
export type CheckScoresArguments = Given<typeof checkScoresArguments>;
export type AnswerSheetArguments = Given<typeof answerSheetArguments>;
export type BuildHeatmapArguments = Given<typeof buildHeatmapArguments>;
export type HeatmapAgain = Given<typeof heatmapAgainArguments>;

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

export interface FrozenFormulas extends Undoable {
  /** How many formulas have become values; one that spills counts once. */
  readonly frozen: number;
  /** How many were left as they are, since they have no answer yet (#BUSY!) or never will here (#NAME?). */
  readonly left: number;
  /** The sheets on which formulas became values. */
  readonly sheets: readonly string[];
}

export interface MadeScoreSheet extends Made, WithSheets {
  /** The name of the table. */
  readonly table: string;
  /** The score cells: "F8:T37". */
  readonly scores: string;
}

export interface MadeForm {
  readonly sheet: string;
  readonly sheetId: string;
  readonly person: string;
  readonly rater: Rater;
  /** The indicators' score cells. */
  readonly scores: string;
  /** The levels reached, one cell per competency. */
  readonly levels: string;
}

/** An action as types: what is declared of its arguments, so what may be given, and what it answers. */
interface Takes<All extends Declarations, Result> {
  readonly declared: All;
  readonly args: Given<All>;
  readonly result: Result;
}

export interface ActionMap {
  /** Takes over a framework as the workbook's own, on a sheet. */
  adoptFramework: Takes<typeof adoptFrameworkArguments, AdoptedFramework>;
  /** Gives the framework that counts in the workbook, as text or as a CASE 1.1 package. */
  giveFramework: Takes<typeof giveFrameworkArguments, GivenFramework>;
  insertMatrix: Takes<typeof insertMatrixArguments, Made>;
  /** Writes a text, as text, into the selected cell. */
  insertText: Takes<
    typeof insertTextArguments,
    { readonly sheet: string; readonly address: string } & Undoable
  >;
  /** Writes a formula, in English and with commas, into the selected cell. */
  insertFormula: Takes<
    typeof insertFormulaArguments,
    { readonly sheet: string; readonly address: string } & Undoable
  >;
  /** An Excel table to fill in: a row per person and rater, a column per competency. */
  createTeamScoreSheet: Takes<typeof createTeamScoreSheetArguments, MadeScoreSheet>;
  /** A sheet per person with every indicator, and at the top the levels reached. */
  createIndicatorForms: Takes<
    typeof createIndicatorFormsArguments,
    { readonly sheets: readonly MadeForm[]; readonly remarks?: readonly string[] } & WithSheets
  >;
  /** A table of functions with the level that each requires of each competency. */
  createProfiles: Takes<typeof createProfilesArguments, Made & WithSheets & { readonly table: string }>;
  /** A file for each rater with the forms to fill in, and a sheet by which is known what comes back. */
  sendOut: Takes<typeof sendOutArguments, SentOut>;
  /** Reads files that came back, judges each, and with `write` puts what is certain into one table. */
  collectScores: Takes<typeof collectScoresArguments, CollectedScores>;
  /** Takes out of that table what was collected, by day or file. */
  removeCollected: Takes<typeof removeCollectedArguments, RemovedCollected>;
  /** Reads score sheets, ours and others', and says what is the matter. Changes nothing. */
  checkScores: Takes<typeof checkScoresArguments, CheckedScores>;
  /** Keeps with a sheet of someone else's what its values and headers mean. */
  answerSheet: Takes<typeof answerSheetArguments, { readonly sheet: string }>;
  /** Carries out mends that were proposed; what has changed since is left. */
  mendScores: Takes<
    typeof mendScoresArguments,
    { readonly mended: number; readonly left: number } & Undoable
  >;
  /** Puts dropdowns, formats and formulas of a sheet of ours back, and touches no value. */
  repairSheet: Takes<
    typeof repairSheetArguments,
    {
      readonly sheet: string;
      readonly repaired: readonly string[];
      /** What could not be put back, for want of a certain place; in words, for a list. */
      readonly left: readonly string[];
    }
  >;
  /** Marks a sheet of ours that has lost its marks, so that it is known again. Touches no cell. */
  reconnectSheet: Takes<typeof reconnectSheetArguments, { readonly sheet: string; readonly kind: SheetKind }>;
  /** Writes one score, in a cell for scores that holds what was seen there. */
  writeScore: Takes<
    typeof writeScoreArguments,
    { readonly sheet: string; readonly address: string } & Undoable
  >;
  /** Selects another score cell; no address where there is none that way. */
  goToScore: Takes<typeof goToScoreArguments, { readonly address?: string }>;
  /** What a function requires of a competency; no level where nothing is required. */
  requiredLevel: Takes<typeof requiredLevelArguments, { readonly level?: number }>;
  /** What is selected, as texts: for taking people from it. */
  readSelection: Takes<
    typeof readSelectionArguments,
    { readonly sheet: string; readonly address: string; readonly rows: readonly (readonly string[])[] }
  >;
  /** A development page of each person, on a sheet that prints by itself. */
  makeReports: Takes<typeof makeReportsArguments, MadeReports>;
  /** What a heatmap would show, and what it can be made of. Changes nothing. */
  previewHeatmap: Takes<typeof previewHeatmapArguments, PreviewedHeatmap>;
  /** From scores to a heatmap on a new sheet. */
  buildHeatmap: Takes<typeof buildHeatmapArguments, MadeHeatmap>;
  /** Makes a heatmap anew in its place, as it was asked for; its reader's column widths stay. */
  refreshHeatmap: Takes<typeof heatmapAgainArguments, MadeHeatmap>;
  /** A version of a heatmap for others' eyes: no names, no row of a person, nothing that points to the scores. */
  shareHeatmap: Takes<typeof heatmapAgainArguments, MadeHeatmap>;
  /** What a team needs and has, and what if people leave, on new sheets. */
  buildNeeds: Takes<typeof buildNeedsArguments, MadeNeeds>;
  /** Scores of several moments side by side, on new sheets. */
  compareMoments: Takes<typeof compareMomentsArguments, ComparedMomentsMade>;
  /** Raters with a name beside each other, on a new sheet. */
  compareRaters: Takes<typeof compareRatersArguments, ComparedRatersMade>;
  /** Replaces the add-in's formulas by what they show, so that the workbook needs the add-in no more. */
  freezeFormulas: Takes<typeof freezeFormulasArguments, FrozenFormulas>;
  goTo: Takes<typeof goToArguments, Record<string, never>>;
  /** Puts back what cells held before the add-in wrote in them. */
  undo: Takes<typeof undoArguments, Undone>;
  /** Takes names, numbers, explanations, remarks and the author out of the workbook; people become numbers. */
  removePersonalData: Takes<typeof removePersonalDataArguments, RemovedPersonalData>;
  /** Removes a sheet of ours, and of those that came along with it the ones that no other sheet of ours needs. */
  removeSheet: Takes<
    typeof removeSheetArguments,
    /** Of the sheets that came along. */
    { readonly alsoRemoved: readonly string[]; readonly kept: readonly string[] }
  >;
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
  /** By which files go out and come in, for an action that has any. */
  readonly files?: FileDoor;
}

/** Runs an action; never throws: what goes wrong is an outcome with its sentence. */
export type RunAction = <Id extends ActionId>(
  id: Id,
  args: ActionMap[Id]["args"],
  options?: RunOptions,
) => Promise<Outcome<ActionMap[Id]["result"]>>;
