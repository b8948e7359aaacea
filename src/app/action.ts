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

export interface ActionMap {
  insertMatrix: { args: InsertMatrixArguments; result: Made };
  /** Writes a text, as text, into the selected cell. */
  insertText: {
    args: { readonly text: string };
    result: { readonly sheet: string; readonly address: string };
  };
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
