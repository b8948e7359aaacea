import type { RunAction } from "../../app/action";
import type { ScoreEntry } from "../../app/arguments/score-entry";
import type { FollowedCell } from "../../app/pane/followed-cell";
import type { PaneViewStore } from "../../app/pane/pane-view";
import type { FollowedPaneWording } from "../../app/wording/pane/followed-pane";
import type { Undoable } from "../../app/port";
import type { ScoreStep } from "../../app/pane/score-steps";

/** What can be done from the score that is followed. */
export interface FollowedActions {
  /** Writes a score in the cell; answers by what that is undone, undefined where it did not, and says why not. */
  readonly write: (cell: FollowedCell, value: ScoreEntry) => Promise<Undoable | undefined>;
  /** Puts back what was written, and says what is back and what is not. */
  readonly undo: (writing: number, undone: FollowedPaneWording["undone"]) => Promise<void>;
  /** Selects another score; answers its address, "" where there is none that way, undefined where Excel refused. */
  readonly go: (cell: FollowedCell, step: ScoreStep) => Promise<string | undefined>;
  /** What the person's function requires; undefined where that is not known. */
  readonly required: (profile: string, competency: string) => Promise<number | undefined>;
}

export function followedActions(run: RunAction, view: PaneViewStore): FollowedActions {
  return {
    write: async ({ sheetId, address, was }, value) => {
      const outcome = await run("writeScore", { sheetId, address, was, value });
      // What was said before is over, and its room is for the scores.
      view.set({ notice: outcome.ok ? undefined : { kind: "error", error: outcome.error } });
      return outcome.ok ? outcome.result : undefined;
    },
    undo: async (writing, undone) => {
      const outcome = await run("undo", { writing });
      view.set({
        notice: outcome.ok
          ? { kind: "info", message: undone(outcome.result) }
          : { kind: "error", error: outcome.error },
      });
    },
    go: async ({ sheetId, address }, step) => {
      const outcome = await run("goToScore", { sheetId, address, step });
      if (!outcome.ok) view.set({ notice: { kind: "error", error: outcome.error } });
      return outcome.ok ? (outcome.result.address ?? "") : undefined;
    },
    required: async (profile, competency) => {
      const outcome = await run("requiredLevel", { profile, competency });
      return outcome.ok ? outcome.result.level : undefined;
    },
  };
}
