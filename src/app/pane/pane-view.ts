/**
 * What the pane shows from outside: which tab, and a notice. Ribbon commands write it, the pane reads it;
 * neither knows the other. The pane writes it too: when its user picks a tab or closes the notice.
 */
import type { FrameworkCount } from "../../framework/model";
import type { ActionFailure, Made, NewSheet } from "../action";
import type { ScoreCheck } from "./score-check";

export type PaneTab = "matrix" | "search" | "functions" | "scores" | "heatmap";

/** The parts of the tab with scores. */
export type ScoresPart = "make" | "check" | "round" | "report";

/** What that tab makes. */
export type ScoreSheetKind = "team" | "forms" | "profiles";

/** Something that a ribbon command has to say, shown at the foot of the pane until it is closed or replaced. */
export type PaneNotice =
  /** An action that makes a sheet has succeeded: the pane offers to go to it and to remove it. */
  | {
      readonly kind: "made";
      readonly made: Made;
      readonly count?: FrameworkCount;
      /** Says what was made, where that is no matrix. */
      readonly message?: string;
      /** What else was made with it, new sheets all: removed together with the first. */
      readonly others?: readonly NewSheet[];
      /** What came with it since it was not there yet: removed with the last, unless something else needs it. */
      readonly along?: readonly NewSheet[];
    }
  /** An action failed; its own sentence is shown. */
  | { readonly kind: "error"; readonly error: ActionFailure }
  /** Anything else, as a whole sentence in the user's language; `undo` by which what it tells of can be undone. */
  | { readonly kind: "info"; readonly message: string; readonly undo?: number | undefined };

/** The notice of something that was made. */
export type MadeNotice = Extract<PaneNotice, { readonly kind: "made" }>;

export interface PaneView {
  readonly tab: PaneTab;
  /** On the tab with the matrix the workbook's framework shows instead of it. */
  readonly framework?: true;
  readonly notice?: PaneNotice;
  /** "make" when left out. */
  readonly scoresPart?: ScoresPart;
  /** "team" when left out. */
  readonly sheetKind?: ScoreSheetKind;
  /** Left out until scores are checked for the first time. */
  readonly check?: ScoreCheck;
}

/** A value that can be watched. `get` answers the same object until `set` changes something. */
export interface PaneViewStore {
  get(): PaneView;
  /** Merges the change in; `{ notice: undefined }` takes the notice away. */
  set(change: Partial<PaneView>): void;
  /** Calls the listener after each change; answers the function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** Makes the one store that the ribbon commands and the pane share. */
export function createPaneViewStore(initial: PaneView = { tab: "matrix" }): PaneViewStore {
  let view = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => view,
    set: (change) => {
      view = { ...view, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
