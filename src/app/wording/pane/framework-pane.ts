/** The words of the part of the pane with the workbook's own framework. */
import type { ColumnRole } from "../../../framework/adopting/words";
import type { FrameworkCount } from "../../../framework/model";
import type { MatrixLayout } from "../../action";
import type { Language } from "../../language";
import { frameworkPaneEn } from "./framework-pane-en";
import { frameworkPaneNl } from "./framework-pane-nl";

/** Where a framework can be taken from. */
export const FRAMEWORK_PLACES = ["selection", "text", "file", "builtIn"] as const;
export type FrameworkPlace = (typeof FRAMEWORK_PLACES)[number];

export interface FrameworkPaneWording {
  readonly back: string;
  readonly title: string;
  /** What holds: that of this add-in. */
  readonly builtIn: (title: string) => string;
  readonly own: (title: string, count: FrameworkCount) => string;
  /** How it is changed, and how the workbook gets that of this add-in again. */
  readonly ownHint: string;
  readonly toSheet: string;
  readonly place: string;
  readonly places: Readonly<Record<FrameworkPlace, string>>;
  readonly text: string;
  readonly textHint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly fileSheet: string;
  readonly fileSheetHint: string;
  readonly look: string;
  readonly summary: string;
  readonly asks: (count: number) => string;
  /** By question and answer; an answer that is not here stands as it is, as do names of levels. */
  readonly answers: Readonly<Record<string, string>>;
  readonly levels: string;
  readonly levelsHint: string;
  readonly columns: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly notUnderstood: (count: number) => string;
  readonly found: (count: number) => string;
  /** "niveau 1: 4 · niveau 2: 3" */
  readonly level: (level: number, name: string | undefined, indicators: number) => string;
  readonly noLevels: string;
  readonly goTo: (cell: string) => string;
  /** Of a pasted text. */
  readonly line: (line: number) => string;
  readonly adopt: string;
  readonly made: (sheet: string) => string;
  /** Giving it elsewhere. */
  readonly give: string;
  readonly giveHint: string;
  readonly gives: Readonly<Record<"text" | "case", string>>;
  /** Of the field, where no file can be kept. */
  readonly givenText: string;
  readonly given: (file: string) => string;
  /** The matrix in two languages. */
  readonly two: string;
  readonly twoHint: string;
  readonly translation: string;
  readonly translationText: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<MatrixLayout, string>>;
  readonly twoInsert: string;
  readonly twoMade: (sheet: string) => string;
}

export const frameworkPaneWording: Readonly<Record<Language, FrameworkPaneWording>> = {
  nl: frameworkPaneNl,
  en: frameworkPaneEn,
};
