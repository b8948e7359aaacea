/**
 * The words of the pane itself and of its first tab; each part that comes later brings its own. `PaneWording` is the
 * list; a language that leaves one out does not compile.
 * Sentences that count take the number, so that each language forms its own plural.
 */
import type { FrameworkCount } from "../../../framework/model";
import type { AskedWords } from "../../arguments/asked-settings";
import type { Made, MatrixLayout } from "../../action";
import type { MATRIX_SETTINGS, MatrixTarget } from "../../pane/matrix-choice";
import type { PaneTab } from "../../pane/pane-view";
import type { Language } from "../../language";
import { paneEn } from "./en";
import { paneNl } from "./nl";

export interface PaneWording {
  readonly tabs: Readonly<Record<PaneTab, string>>;
  /** Names the row of tabs for a screen reader. */
  readonly tabList: string;
  readonly matrix: {
    /** Leads to the framework that holds. */
    readonly framework: (title: string) => string;
    readonly frameworkFault: string;
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
  readonly notice: {
    readonly close: string;
    readonly made: (made: Pick<Made, "sheet" | "address" | "newSheet">) => string;
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
}

/** The pane's words by language. */
export const paneWording: Readonly<Record<Language, PaneWording>> = { nl: paneNl, en: paneEn };
