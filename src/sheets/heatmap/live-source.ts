/** Where the scores of a live heatmap stand, as formulas refer to them. */
import type { ListNames } from "../marker/list-names";

/** Scores of many people side by side: a table, or the cells of a sheet of someone else's. */
export interface LiveList {
  /** The names, one after the other: `Teamscores[Naam]`, or `'Blad2'!$A$3:$A$40`. */
  readonly names: string;
  /**
   * The same and what else a person is found by, each with the header before it: of a single name a comparison would
   * give no list to look in.
   */
  readonly lookup: { readonly names: string; readonly numbers?: string; readonly raters?: string };
  /** People stand below one another; beside one another otherwise. */
  readonly down: boolean;
  /** Names have stray spaces, which are passed over. */
  readonly untidy: boolean;
  /** By competency code. */
  readonly scores: ReadonlyMap<string, string>;
  /** The names with the lines behind the last one, where people may be added; the names themselves in a table, which grows. */
  readonly watched: string;
  /** How many cells of those held something, as COUNTA has it. */
  readonly count: number;
  /** The same of all cells for scores: lines among them that are nobody's count along, as they do in the formula. */
  readonly filled: number;
}

/** Where one rating is found. */
export type LiveRating =
  | {
      readonly from: "list";
      /** Index of the list. */
      readonly list: number;
      /** Someone else there has the same name: the number tells them apart. */
      readonly byNumber: boolean;
      /** What stands in the rater's cell; undefined where the list has none. */
      readonly rater?: string | number | boolean;
    }
  /** Cells by competency code, as on a form. */
  | { readonly from: "cells"; readonly cells: ReadonlyMap<string, string> };

/** Of one person, the ratings that count in the level, the own ones, and those of before. */
export interface LivePerson {
  readonly level: readonly LiveRating[];
  readonly self: readonly LiveRating[];
  readonly earlier: readonly LiveRating[];
}

/** The table of functions and what they require. */
export interface LiveProfiles {
  readonly names: string;
  /** The names with their header before them. */
  readonly lookup: string;
  /** By competency code. */
  readonly required: ReadonlyMap<string, string>;
}

export interface LiveSources {
  readonly lists: readonly LiveList[];
  /** In the order of the heatmap's rows. */
  readonly people: readonly LivePerson[];
  readonly profiles?: LiveProfiles;
  /** The defined names of what can be scored and of what can be required. */
  readonly names: ListNames;
}
