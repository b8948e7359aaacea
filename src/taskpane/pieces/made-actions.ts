/** What the buttons of a notice do: an action, and another notice of what came of it. */
import type { ActionMap, Made, NewSheet, RunAction } from "../../app/action";
import type { MadeNotice, PaneViewStore } from "../../app/pane/pane-view";
import { checkScoreSheets } from "../../app/pane/score-check";
import type { NoticePaneWording } from "../../app/wording/pane/notice-pane";
import { goToCells } from "./go-to-cells";

export interface MadeActions {
  /** Shows what was made; the notice about it stays. */
  readonly goTo: (made: Made) => Promise<void>;
  /** Removes what a notice is about, and says what went and what stayed. Asking first is the caller's. */
  readonly removeMade: (notice: MadeNotice) => Promise<void>;
  /**
   * Puts back what was written in cells, and says what is back and what is not. Scores that were checked are checked
   * again.
   */
  readonly undo: (writing: number) => Promise<void>;
}

export function madeActions(run: RunAction, view: PaneViewStore, words: NoticePaneWording): MadeActions {
  return {
    goTo: (cells) => goToCells(run, view, cells),
    undo: async (writing) => {
      const outcome = await run("undo", { writing });
      view.set({
        notice: outcome.ok
          ? { kind: "info", message: words.undone(outcome.result) }
          : { kind: "error", error: outcome.error },
      });
      // What was found before is no longer so: a value that was mended is wrong again.
      if (outcome.ok && view.get().check?.checked)
        await checkScoreSheets(run, view, () => Promise.resolve(true));
    },
    removeMade: async ({ made, others = [], along = [] }) => {
      const sheets: readonly NewSheet[] = [made, ...others];
      let came: ActionMap["removeSheet"]["result"] = { alsoRemoved: [], kept: [] };
      for (const [index, { sheetId }] of sheets.entries()) {
        const last = index === sheets.length - 1;
        const outcome = await run("removeSheet", {
          sheetId,
          ...(last && along.length > 0 && { along: along.map((each) => each.sheetId) }),
        });
        if (!outcome.ok) return view.set({ notice: { kind: "error", error: outcome.error } });
        came = outcome.result;
      }
      const removed = sheets.map(({ sheet }) => sheet);
      view.set({ notice: { kind: "info", message: words.removed(removed, came) } });
    },
  };
}
