/**
 * Everything that can go wrong, as data: the code, and what the sentence about it needs to know. The sentences, in
 * both languages, are in `wording/`; nothing else phrases an error. Longer than most files: a line for each.
 */
import type { Rater } from "../scoring/person";
import type { Expected } from "../sheets/declared/expected";
import type { GroupBy } from "../sheets/marker/heatmap-settings";
import type { SheetKind } from "../sheets/marker/marker";
import type { SheetNameFault } from "../sheets/plan/sheet-names";
import type { FrameworkProblemDetails } from "./framework-problems";
import type { Occupant } from "./port";
import type { ReportProblemDetails } from "./report-problem-details";
import type { RoundProblemDetails } from "./round-problem-details";
import type { TeamProblemDetails } from "./team-problem-details";

/** Something half made: a whole new sheet, or an area of a sheet that was there already. */
export interface Remnant {
  readonly sheet: string;
  /** "B2:G40"; left out when it is the whole sheet. */
  readonly address?: string;
}

/** What may have stayed behind: a remnant, or a defined name. */
export type Leftover = Remnant | { readonly definedName: string };

/** What became of what was half made; all lists empty means that nothing had been changed. */
export interface Aftermath {
  readonly removed: readonly Remnant[];
  /** What could not be removed, or may not have been. */
  readonly left: readonly Leftover[];
  /** What stays because a person has put something there meanwhile: a sheet, or cells. */
  readonly kept?: readonly Remnant[];
  /** A sheet that was shown again, or an empty one that came, because a workbook needs one that can be seen. */
  readonly shown?: { readonly sheet: string } | "newSheet";
}

/** True where nothing of what was asked for is there, and nothing else is otherwise than it was. */
export function nothingChanged({ removed, left, kept = [] }: Aftermath): boolean {
  return removed.length + left.length + kept.length === 0;
}

/** For what can happen before as well as half-way: left out before the first write. */
interface HalfWay {
  readonly aftermath?: Aftermath;
}

export type ArgumentFault =
  | { readonly kind: "notAnObject" }
  | { readonly kind: "unknown"; readonly name: string; readonly names: readonly string[] }
  | { readonly kind: "missing"; readonly name: string; readonly expected: Expected }
  /** `given` is the value as JSON. */
  | { readonly kind: "type"; readonly name: string; readonly expected: Expected; readonly given: string }
  /** Two arguments that do not go together. */
  | { readonly kind: "conflict"; readonly name: string; readonly other: string; readonly otherValue: string };

/** Per code what its sentence needs. */
export interface ProblemDetails
  extends FrameworkProblemDetails, RoundProblemDetails, ReportProblemDetails, TeamProblemDetails {
  /** The place asked for holds something. `cells`: one cell, or an area. */
  targetOccupied: { readonly sheet: string; readonly occupiedBy: Occupant; readonly cells: "one" | "area" };
  /** `address` is the cell where it would begin. */
  targetBeyondSheet: {
    readonly sheet: string;
    readonly address: string;
    readonly rows: number;
    readonly columns: number;
  };
  workbookProtected:
    | { readonly doing: "addSheet" }
    | { readonly doing: "removeSheet" | "renameSheet"; readonly sheet: string };
  sheetProtected: {
    readonly sheet: string;
    readonly doing: "insert" | "writeCell" | "writeScore" | "freeze" | "mend" | "repair" | "undo" | "clean";
  };
  invalidSheetName: { readonly name: string; readonly fault: SheetNameFault };
  sheetNameTaken: { readonly name: string };
  nothingSelected: HalfWay;
  sheetNotFound: { readonly name: string };
  /** Excel does not take it as a formula. */
  formulaRefused: { readonly formula: string };
  /** Some formulas have become values, others not, and they could not be put back. */
  partlyFrozen: { readonly sheets: readonly string[] };
  /** What was written last is not known any more, or has been undone. */
  nothingToUndo: Record<string, never>;
  /** Undoing broke off: of so many cells some may be back. */
  partlyUndone: { readonly cells: number };
  /**
   * Some cells may have got their new value and others not, and they could not be put back. `places`: the cells, where
   * that is known.
   */
  partlyMended: { readonly cells: number; readonly places?: readonly Remnant[] };
  /** Someone has put something in the place meanwhile. */
  targetFilled: { readonly sheet: string; readonly address: string } & HalfWay;
  /** Sheets that it was to be made from are not as they were seen: one came, went or is called otherwise, or moved. */
  sourcesChanged: HalfWay;
  /** Rows or columns of a sheet have moved since it was read. */
  sheetMoved: { readonly sheet: string };
  /** These sheets went; then something came in between. */
  partlyRemoved: { readonly sheets: readonly string[]; readonly because: Problem };
  /** So many cells were cleared of names; then something came in between. */
  personalDataPartlyRemoved: { readonly cells: number; readonly because: Problem };
  /** All of it was done; then the workbook could not be read again to see whether anything is left. */
  personalDataUnchecked: { readonly because: Problem };
  /** Some of the dropdowns, formats and formulas are back; no value was touched. */
  partlyRepaired: { readonly sheet: string };
  /** A sheet that is not one of ours with scores. */
  notScoreSheet: { readonly sheet: string };
  /** A score sheet of ours of which the table is gone. */
  tableGone: { readonly sheet: string };
  selectionTooLarge: {
    readonly rows: number;
    readonly columns: number;
    readonly most: { readonly rows: number; readonly columns: number };
  };
  unknownCompetency: { readonly query: string; readonly suggestion?: string };
  unknownLevel: { readonly level: number; readonly levels: readonly number[] };
  nothingChosen: {
    readonly what: "competencies" | "levels" | "people" | "raters" | "departments" | "functions";
  };
  /** Nobody on the score sheets is, or is of, what is chosen. `several`: namesakes, who are told apart like this. */
  unknownChoice: {
    readonly what: "departments" | "functions" | "people";
    readonly query: string;
    readonly suggestion?: string;
    readonly several?: readonly string[];
  };
  /** Nobody is all of what is chosen; `together`: of each by itself there is somebody. */
  nobodyChosen: {
    readonly departments?: readonly string[];
    readonly functions?: readonly string[];
    readonly people?: number;
    readonly together: boolean;
  };
  tooManyPeople: { readonly count: number; readonly most: number };
  /** `row`: the how manieth of those that were given, from 1. */
  personWithoutName: { readonly row: number };
  /** People of one name who cannot be told apart by their numbers. */
  samePerson: { readonly people: readonly { readonly name: string; readonly rows: readonly number[] }[] };
  profileWithoutName: { readonly row: number };
  sameProfile: { readonly name: string; readonly rows: readonly number[] };
  /** `levels`: the lowest and the highest. */
  invalidRequiredLevel: {
    readonly profile: string;
    readonly competency: string;
    readonly level: number;
    /** Those that it may be, ascending. */
    readonly levels: readonly number[];
  };
  invalidWeight: { readonly competency: string; readonly weight: number; readonly most: number };
  /** One competency, once by its code and once by its name. */
  competencyTwice: { readonly competency: string };
  /** Of so many forms these sheets were made, and stay; then something came in between. */
  formsPartlyMade: {
    readonly sheets: readonly string[];
    readonly all: number;
    readonly because: Problem;
  };
  /** Nothing to make a heatmap of: on these sheets, or on any. */
  noScores: { readonly sheets: readonly string[] };
  /** Only of a sheet of someone else's can be said what its scores mean. */
  notOthersSheet: { readonly sheet: string };
  /** No line of norms stands there of which the levels can be told. */
  noNormThere: { readonly sheet: string; readonly address: string };
  /** The workbook has a table of functions already. */
  profilesThere: Record<string, never>;
  /** What a value is said to mean is no score. */
  invalidScore: { readonly value: string; readonly score: string; readonly highest: number };
  /** There is something on this sheet that may be scores, and a person has to say what it means. */
  scoresUnclear: {
    readonly sheet: string;
    readonly what: "scale" | "moments" | "headings" | "headers" | "names";
  };
  /** There are people, but nobody was rated by these; undefined is everyone but themselves. */
  noRatings: { readonly raters?: readonly Rater[] };
  noSelfScores: Record<string, never>;
  noProfiles: Record<string, never>;
  /** There are functions, but none of these people has one. */
  nobodyHasProfile: Record<string, never>;
  noBaseline: Record<string, never>;
  /** Nobody on the earlier sheet is on the later one. */
  nobodyBefore: { readonly sheet: string };
  nobodyGrouped: { readonly groupBy: GroupBy };
  invalidMinimum: { readonly name: string; readonly value: number };
  numbersAlways: Record<string, never>;
  radarNeedsThree: { readonly columns: number };
  /** Not a heatmap of ours, or one that was made for sharing. */
  notHeatmap: { readonly sheet: string; readonly as: "other" | "shared" | "unmarked" };
  /**
   * Of some sheets that a heatmap was made of it cannot be proved which they are: a person is asked which to take, of
   * these `sheets` with scores.
   */
  sourcesUnsure: {
    readonly heatmap: string;
    readonly unsure: readonly {
      readonly was?: string;
      readonly found?: string;
      readonly otherCompetencies?: true;
    }[];
    readonly sheets: readonly string[];
  };
  /** Something stands on a heatmap beside what was made. */
  heatmapHasNotes: { readonly sheet: string; readonly address: string };
  /** Excel's own, beside its cells. */
  heatmapHasRemarks: { readonly sheet: string; readonly remarks: number };
  tooFewToShare: { readonly people: number; readonly least: number };
  /** Someone changed the sheet while the one that would take its place was being made. */
  changedMeanwhile: { readonly sheet: string };
  /** A later version of the add-in made it. */
  newerSheet: { readonly sheet: string };
  /** Nothing on it tells what it was made of. */
  notKnownAgain: { readonly sheet: string; readonly kind: SheetKind | undefined };
  /** A minimum of a heatmap lets a person be recognised in a version for sharing. */
  minimumToShare: {
    readonly name: "minimumGroup" | "minimumRaters";
    readonly value: number;
    readonly least: number;
  };
  /** Everything in it would be secret; `before` where that is because of what was shared earlier. */
  nothingToShare: { readonly before: boolean; readonly sheet: string };
  /** What was shared earlier can no longer be read on our own sheet. */
  sharedUnreadable: { readonly sheet: string };
  /** The heatmap was made anew, but beside the old one, which could not be replaced. */
  notReplaced: { readonly sheet: string; readonly by: string };
  unknownAction: { readonly action: string; readonly actions: readonly string[] };
  invalidArgument: { readonly action: string; readonly fault: ArgumentFault };
  /** A cell holds at most 32,767 characters. `row`: where the text is in a list that was given. */
  textTooLong: { readonly length: number; readonly most: number; readonly row?: number };
  tooLarge: HalfWay;
  /** More lies between the first filled cell of a sheet and the last than Excel reads. */
  sheetTooLarge: { readonly sheet: string; readonly address: string };
  sheetGone: HalfWay;
  /** Between our look and our write someone made something with a name that we took to be free. */
  nameTakenMeanwhile: HalfWay;
  /** Not a cell for scores, or no longer, or not for this score. */
  noScoreCell: { readonly address: string };
  /** Someone filled in something else meanwhile. */
  scoreChanged: { readonly sheet: string; readonly address: string };
  sheetHidden: { readonly sheet: string };
  lastSheet: { readonly sheet: string };
  notOurSheet: { readonly sheet: string };
  /** Someone is typing in a cell: Excel on the desktop refuses everything until that is done. */
  editMode: HalfWay;
  /** A part of the add-in that comes when it is first wanted did not come. */
  partNotLoaded: Record<string, never>;
  /** Another action is under way. */
  busy: Record<string, never>;
  cancelled: HalfWay;
  /** Protected or read-only, found out only when Excel said so. */
  accessDenied: HalfWay;
  /** `member` is what this Excel does not know, if it said so. */
  notSupported: { readonly member?: string } & HalfWay;
  /** No answer, or the connection broke. */
  requestFailed: HalfWay;
  /** Excel refused, with a code of its own. */
  hostRefused: { readonly hostCode: string } & HalfWay;
  /** A fault of ours: `message` is technical. */
  unexpected: { readonly message: string } & HalfWay;
}

export type ProblemCode = keyof ProblemDetails;

/** An error that a person can act on: a code and what the sentence about it needs to say. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: ProblemDetails[Code],
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "Problem";
  }
}

/** As a function, because `instanceof` alone would say `Problem<any>`. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem;
}
