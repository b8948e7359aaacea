/**
 * By which the add-in finds a sheet of its own again, whatever a person renames, moves or copies: a union by kind, each
 * with what the sheet was made of. Holds no names of people. How it is written down is in `marker-text.ts`.
 */
import type { Rater } from "../../scoring/person";
import type { HeatmapSettings } from "./heatmap-settings";
import type { ListNames } from "./list-names";

/** The version that this add-in writes; it reads all before it, and says so of a later one. */
export const MARKER_VERSION = 3;

/** The forms in which the matrix can be put on a sheet. */
export const MATRIX_LAYOUTS = ["list", "matrix", "card"] as const;
export type MatrixLayout = (typeof MATRIX_LAYOUTS)[number];

export interface MatrixMark {
  readonly kind: "matrix";
  readonly layout: MatrixLayout;
  /** Codes, in the order of the framework. */
  readonly competencies: readonly string[];
  readonly levels: readonly number[];
  /** The `id` of the workbook's own framework of which its texts are; left out for the built-in one. */
  readonly framework?: string;
}

export interface TeamScoresMark {
  readonly kind: "teamScores";
  /** The table's name when it was made. */
  readonly table: string;
  readonly competencies: readonly string[];
  readonly raters: readonly Rater[];
}

export interface IndicatorFormMark {
  readonly kind: "indicatorForm";
  readonly table: string;
  readonly competencies: readonly string[];
  readonly levels: readonly number[];
  readonly rater: Rater;
}

export interface ProfilesMark {
  readonly kind: "profiles";
  readonly table: string;
  readonly competencies: readonly string[];
  /** The defined name of the functions. */
  readonly list: string;
}

export interface ListsMark {
  readonly kind: "lists";
  /** The defined names of the lists. */
  readonly names: ListNames;
}

/** A sheet that a heatmap was made of: by everything that it may be found by again, and what proves that it is that one. */
export interface SourceReference {
  /** The id of its marker, for a sheet of ours. */
  readonly id?: string;
  /** Its table, if its scores stand in one. */
  readonly table?: string;
  /** The tab's name at that moment; left out for a form, whose name is a person's. */
  readonly sheet?: string;
  /** Of the people on it: see `peopleSketch`. Empty for a heatmap of version 1, which kept none. */
  readonly people: readonly string[];
}

export type HeatmapSources =
  /** Every indicator form of the workbook, those that come later among them. */
  | { readonly forms: true; readonly people: readonly string[] }
  | { readonly sheets: readonly SourceReference[] };

/** The rectangle that is a heatmap's own: what stands elsewhere on its sheet is someone's note. */
export interface OwnArea {
  /** The rows above the block, which are as wide as `width` columns; below them it is as wide as `columns`. */
  readonly top: number;
  readonly width: number;
  readonly rows: number;
  /** What each column is, by which a reader's width finds its column again. */
  readonly columns: readonly string[];
  /** Which arrangement of the sheet the widths are of; 1, the first, when left out. */
  readonly layout?: number;
}

export interface HeatmapMark {
  readonly kind: "heatmap";
  readonly settings: HeatmapSettings;
  readonly sources: HeatmapSources;
  readonly baseline?: SourceReference;
  /** Ties it to the sheet with its data. */
  readonly link: string;
  readonly own: OwnArea;
}

/** A version for others' eyes: nothing in it points to the scores, or to how it was made. */
export interface SharedHeatmapMark {
  readonly kind: "sharedHeatmap";
}

export interface HeatmapDataMark {
  readonly kind: "heatmapData";
  readonly link: string;
}

/** What a version for others' eyes has told, kept so that a later one does not tell the rest. */
export interface SharedFiguresMark {
  readonly kind: "sharedFigures";
}

/** The workbook's own framework. */
export interface FrameworkMark {
  readonly kind: "framework";
  readonly table: string;
  /** Counted from 1, of the framework that was adopted. */
  readonly edition: number;
  /** The day on which it was adopted: "2026-11-30"; "" where that is not known any more. */
  readonly made: string;
}

/** Who was asked to score whom: a round, with the forms that were sent out. */
export interface RoundMark {
  readonly kind: "round";
  readonly table: string;
  /** Opaque: by which what comes back is known. */
  readonly round: string;
}

/** What came back of a round, a row for each score. */
export interface ReceivedScoresMark {
  readonly kind: "receivedScores";
  readonly table: string;
}

/** The first sheet of a file that was sent out, with what to do. */
export interface RoundCoverMark {
  readonly kind: "roundCover";
}

/** A development page of one person, whose name is not in here. */
export interface ReportMark {
  readonly kind: "report";
}

/** One row a person with what stands on their page, for mail merge. */
export interface ReportListMark {
  readonly kind: "reportList";
  readonly table: string;
}

/** What a team needs and has. */
export interface NeedsMark {
  readonly kind: "needs";
  /** With what is needed, as a person may have changed it. */
  readonly table: string;
  /** Ties it to the sheet with its data. */
  readonly link: string;
}

/** Scores of several moments side by side: of everybody together, or of each person. */
export interface MomentsMark {
  readonly kind: "moments";
  readonly link: string;
}

/** Raters held against each other. */
export interface RatersMark {
  readonly kind: "raters";
}

/** What a plan says of its sheet. */
export type SheetMark =
  | MatrixMark
  | TeamScoresMark
  | IndicatorFormMark
  | ProfilesMark
  | ListsMark
  | HeatmapMark
  | SharedHeatmapMark
  | HeatmapDataMark
  | SharedFiguresMark
  | FrameworkMark
  | RoundMark
  | ReceivedScoresMark
  | RoundCoverMark
  | ReportMark
  | ReportListMark
  | NeedsMark
  | MomentsMark
  | RatersMark;

export type SheetKind = SheetMark["kind"];

/** The kinds of sheets that the add-in makes. */
export const SHEET_KINDS = [
  "matrix",
  "teamScores",
  "indicatorForm",
  "profiles",
  "lists",
  "heatmap",
  "sharedHeatmap",
  "heatmapData",
  "sharedFigures",
  "framework",
  "round",
  "receivedScores",
  "roundCover",
  "report",
  "reportList",
  "needs",
  "moments",
  "raters",
] as const satisfies readonly SheetKind[];

/** The mark of one kind. */
export type MarkOf<Kind extends SheetKind> = Extract<SheetMark, { readonly kind: Kind }>;

/** What a sheet of ours carries: its mark, and which one it is. */
export type Marker<Kind extends SheetKind = SheetKind> = MarkOf<Kind> & {
  readonly version: number;
  /**
   * Of its own, and kept when the workbook is saved, by whatever program. A copy of the sheet has the same one: see
   * `OwnSheet.copied`.
   */
  readonly id: string;
  /** Defined names of the workbook that were made with the sheet, and go with it. */
  readonly definedNames: readonly string[];
};
