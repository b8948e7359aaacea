/**
 * What a custom function can find wrong, as data: the code, and what the sentence about it needs to know. The
 * sentences, in both languages, are in `wording/`.
 */

/** Where in a range a cell is; counted from 1. */
export interface RangePlace {
  readonly row: number;
  readonly column: number;
  readonly of: RangeSize;
}

export interface RangeSize {
  readonly rows: number;
  readonly columns: number;
}

/** The parameters that can be at fault, by their names in the TypeScript. */
export type ParameterName =
  | "competency"
  | "scores"
  | "threshold"
  | "rule"
  | "level"
  | "separator"
  | "number"
  | "cluster"
  | "text"
  | "maximum"
  | "required"
  | "statistic"
  | "minimum";

export interface FaultDetails {
  /** An argument that must be there is empty. */
  missing: { readonly parameter: ParameterName };
  /** A range where one value is wanted. */
  oneValue: { readonly parameter: ParameterName; readonly given: RangeSize };
  unknownCompetency: { readonly query: string; readonly suggestion?: string };
  unknownCluster: { readonly query: string; readonly clusters: readonly string[] };
  /** `levels`: those that the competency has. */
  unknownLevel: { readonly given: string; readonly competency: string; readonly levels: readonly number[] };
  unknownIndicator: {
    readonly given: string;
    readonly competency: string;
    readonly level: number;
    readonly indicators: number;
  };
  /** The range of indicator scores does not have one cell for each indicator. */
  indicatorCount: {
    readonly competency: string;
    readonly indicators: number;
    readonly given: RangeSize;
    /** Rows and columns of the form with a column per level. */
    readonly form: RangeSize;
  };
  /** The competency has no indicators to be scored. */
  noIndicators: { readonly competency: string };
  /** The rule that adds levels up, of a competency that does not have all of them from 1 on. */
  averageOfGaps: { readonly competency: string };
  /** Something stands below the last indicator of a level, in the form with a column per level. */
  belowLevel: {
    readonly competency: string;
    readonly level: number;
    readonly indicators: number;
    readonly place: RangePlace;
  };
  notIndicatorScore: { readonly given: string; readonly place: RangePlace };
  notLevelScore: { readonly given: string; readonly highest: number; readonly place: RangePlace };
  /** An error value such as #REF! among the arguments. */
  errorValue: { readonly error: string; readonly parameter: ParameterName; readonly place: RangePlace };
  /** What an older Excel handed over may be an empty cell and may be 0. */
  emptyOrZero: { readonly parameter: ParameterName; readonly place: RangePlace };
  notThreshold: { readonly given: string };
  unknownRule: { readonly given: string };
  unknownStatistic: { readonly given: string };
  notWholeNumber: { readonly parameter: ParameterName; readonly given: string; readonly least: number };
  notText: { readonly parameter: ParameterName; readonly given: string };
  /** Two ranges of which one is not a row or column of the other. */
  otherShape: { readonly first: RangeSize; readonly second: RangeSize };
  nothingRated: { readonly competency: string };
  levelNotRated: { readonly competency: string; readonly level: number };
  noScores: Record<string, never>;
  nothingFound: { readonly text: string };
  /** The workbook's own framework was changed so that it is none any more. */
  frameworkUnreadable: Record<string, never>;
  /** Excel did not tell whether the workbook has a framework of its own, or which. */
  frameworkNotRead: Record<string, never>;
  /** A fault of ours: `message` is technical. */
  unexpected: { readonly message: string };
}

export type FaultCode = keyof FaultDetails;

/** These say that there is no answer (#N/A); all others that the question is wrong (#VALUE!). */
const NOT_AVAILABLE: ReadonlySet<FaultCode> = new Set<FaultCode>([
  "nothingRated",
  "levelNotRated",
  "noScores",
  "nothingFound",
]);

/**
 * Thrown by a custom function, or put in a cell of its result. Becomes #VALUE! or #N/A with a sentence: the only two
 * error values that carry one. A #N/A among the arguments stays #N/A.
 */
export class FunctionFault<Code extends FaultCode = FaultCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: FaultDetails[Code],
  ) {
    super(code);
    this.name = "FunctionFault";
  }

  get isNotAvailable(): boolean {
    return NOT_AVAILABLE.has(this.code) || ("error" in this.details && this.details.error === "#N/A");
  }
}

/** As a function, because `instanceof` alone would say `FunctionFault<any>`. */
export function isFault(error: unknown): error is FunctionFault {
  return error instanceof FunctionFault;
}
