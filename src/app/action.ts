/** The actions as types: what each takes and answers. The ribbon, the pane and the scenario runner all go through these. */

import type { MatrixLayout } from "../sheets/matrix-frame";

export type { MatrixLayout };

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
  /** Replaces the add-in's formulas by what they show, so that the workbook needs the add-in no more. */
  freezeFormulas: { args: FreezeFormulasArguments; result: FrozenFormulas };
  goTo: { args: { readonly sheetId: string; readonly address?: string }; result: Record<string, never> };
  removeSheet: { args: { readonly sheetId: string }; result: Record<string, never> };
}

export type ActionId = keyof ActionMap;

/** `message` is a whole sentence in the user's language: what, where, what to do. */
export interface ActionFailure {
  readonly code: string;
  readonly message: string;
}

export type Outcome<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly error: ActionFailure };

export interface RunOptions {
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Runs an action; never throws: what goes wrong is an outcome with its sentence. */
export type RunAction = <Id extends ActionId>(
  id: Id,
  args: ActionMap[Id]["args"],
  options?: RunOptions,
) => Promise<Outcome<ActionMap[Id]["result"]>>;
