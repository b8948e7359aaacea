/**
 * All words of the pane. `PaneWording` is the list; a language that leaves one out does not compile.
 * Sentences that count take the number, so that each language forms its own plural.
 */
import type { FrameworkCount } from "../../../framework/model";
import type { AskedWords } from "../../arguments/asked-settings";
import type { FrozenFormulas, Made, MatrixLayout } from "../../action";
import type { FieldFault } from "../../pane/function-formula";
import type { MATRIX_SETTINGS, MatrixTarget } from "../../pane/matrix-choice";
import type { PaneTab } from "../../pane/pane-view";
import type { Language } from "../../language";
import { paneEn } from "./en";
import { paneNl } from "./nl";
import type { RemovalWording } from "./removal";
import type { ScoresPaneWording } from "./scores-pane";

/** Where the pane offers to replace formulas by values. */
export type FreezeTarget = "selection" | "sheet" | "workbook";

export interface PaneWording {
  readonly tabs: Readonly<Record<PaneTab, string>>;
  /** Names the row of tabs for a screen reader. */
  readonly tabList: string;
  readonly matrix: {
    readonly competencies: string;
    readonly all: string;
    readonly allCompetencies: string;
    readonly none: string;
    readonly noCompetencies: string;
    /** "3 van 5" behind a cluster. */
    readonly chosenOf: (chosen: number, all: number) => string;
    readonly levels: string;
    readonly level: (level: number) => string;
    readonly layout: string;
    readonly layouts: Readonly<Record<MatrixLayout, { readonly name: string; readonly description: string }>>;
    readonly target: string;
    readonly targets: Readonly<Record<MatrixTarget, string>>;
    readonly settings: AskedWords<typeof MATRIX_SETTINGS>;
    readonly sheetName: string;
    readonly sheetNameHint: string;
    /** "3 competenties · 41 indicatoren" */
    readonly count: (count: Pick<FrameworkCount, "competencies" | "indicators">) => string;
    readonly chooseCompetency: string;
    readonly chooseLevel: string;
    readonly insert: string;
  };
  readonly progress: {
    readonly busy: string;
    readonly part: (done: number, all: number) => string;
    readonly cancel: string;
    readonly cancelling: string;
  };
  readonly notice: RemovalWording & {
    readonly close: string;
    readonly made: (made: Pick<Made, "sheet" | "address" | "newSheet">) => string;
    readonly goTo: string;
    readonly remove: string;
    readonly removeAll: (count: number) => string;
    readonly confirm: string;
    readonly keep: string;
    readonly keepAll: string;
    readonly putInCell: (sheet: string, address: string) => string;
  };
  /** About the score in the selected cell. */
  readonly followed: {
    readonly label: string;
    /** In place of a name that has not been filled in. */
    readonly nobody: string;
    /** In place of a score that has not been filled in. */
    readonly empty: string;
    readonly cell: (address: string) => string;
    readonly level: (level: number) => string;
    readonly notReached: string;
    readonly notApplicable: string;
  };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly examples: string;
    /** Words that the framework holds, in its own language. */
    readonly exampleWords: readonly string[];
    readonly browse: string;
    /** "12 vindplaatsen in 5 competenties" */
    readonly found: (hits: number, competencies: number) => string;
    readonly nothing: (text: string) => string;
    readonly nothingHint: string;
    readonly didYouMean: (competency: string) => string;
    readonly definition: string;
    readonly level: (level: number) => string;
    /** Opens a competency: "Zorgvuldigheid openen". */
    readonly open: (competency: string) => string;
  };
  readonly detail: {
    readonly backToResults: string;
    readonly backToList: string;
    readonly definition: string;
    readonly levels: string;
    readonly indicators: (count: number) => string;
    readonly putInCell: string;
    readonly putDefinitionInCell: string;
    readonly putIndicatorInCell: (number: number) => string;
    readonly inMatrix: string;
  };
  /** In place of a part of the pane that broke. */
  readonly broken: {
    readonly part: string;
    /** In place of all of it. */
    readonly pane: string;
    readonly again: string;
    /** Where loading it again did not help. */
    readonly clear: string;
  };
  /** In place of a part of the pane that is on its way, or that could not be had. */
  readonly loading: string;
  readonly notLoaded: string;
  readonly functions: {
    readonly intro: string;
    readonly example: string;
    readonly formula: string;
    /** Behind the name of a field that may stay empty. */
    readonly optional: string;
    readonly faults: Readonly<Record<FieldFault, string>>;
    readonly putInCell: string;
    readonly putFunctionInCell: (name: string) => string;
    readonly put: (sheet: string, address: string) => string;
    readonly freeze: string;
    readonly freezeIntro: string;
    readonly freezeTarget: string;
    readonly freezeTargets: Readonly<Record<FreezeTarget, string>>;
    readonly freezeButton: string;
    readonly frozen: (frozen: FrozenFormulas) => string;
  };
  readonly scores: ScoresPaneWording;
}

/** The pane's words by language. */
export const paneWording: Readonly<Record<Language, PaneWording>> = { nl: paneNl, en: paneEn };
