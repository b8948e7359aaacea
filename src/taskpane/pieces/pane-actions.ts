/** What the pane's smaller buttons do: an action, and a notice of what came of it. */
import type { ActionMap, Made, NewSheet, RunAction } from "../../app/action";
import type { FollowedCell } from "../../app/pane/followed-cell";
import type { ScoreEntry } from "../../app/arguments/score-entry";
import type { MadeNotice, PaneViewStore } from "../../app/pane/pane-view";
import type { FreezeTarget, PaneWording } from "../../app/wording/pane/pane-words";

export interface PaneActions {
  /** Puts a text in the selected cell and says where it went. */
  readonly putInCell: (text: string) => Promise<void>;
  /** Puts a formula in the selected cell and says where it went. */
  readonly putFormula: (formula: string) => Promise<void>;
  /** Replaces our formulas by their values and says how many. */
  readonly freeze: (target: FreezeTarget) => Promise<void>;
  /** Writes a score in the cell that is followed; answers whether it did, and says why not. */
  readonly writeScore: (cell: FollowedCell, value: ScoreEntry) => Promise<boolean>;
  /** Shows what was made; the notice about it stays. */
  readonly goTo: (made: Made) => Promise<void>;
  /** Removes what a notice is about, and says what went and what stayed. Asking first is the caller's. */
  readonly removeMade: (notice: MadeNotice) => Promise<void>;
}

export function paneActions(run: RunAction, view: PaneViewStore, words: PaneWording): PaneActions {
  return {
    putInCell: async (text) => {
      const outcome = await run("insertText", { text });
      view.set({
        notice: outcome.ok
          ? { kind: "info", message: words.notice.putInCell(outcome.result.sheet, outcome.result.address) }
          : { kind: "error", error: outcome.error },
      });
    },
    putFormula: async (formula) => {
      const outcome = await run("insertFormula", { formula });
      view.set({
        notice: outcome.ok
          ? { kind: "info", message: words.functions.put(outcome.result.sheet, outcome.result.address) }
          : { kind: "error", error: outcome.error },
      });
    },
    freeze: async (target) => {
      const outcome = await run("freezeFormulas", { target });
      view.set({
        notice: outcome.ok
          ? { kind: "info", message: words.functions.frozen(outcome.result) }
          : { kind: "error", error: outcome.error },
      });
    },
    writeScore: async ({ sheetId, address, was }, value) => {
      const outcome = await run("writeScore", { sheetId, address, was, value });
      if (!outcome.ok) view.set({ notice: { kind: "error", error: outcome.error } });
      // What went wrong before is over; any other notice stays.
      else if (view.get().notice?.kind === "error") view.set({ notice: undefined });
      return outcome.ok;
    },
    goTo: async ({ sheetId, address }) => {
      const outcome = await run("goTo", { sheetId, address });
      if (!outcome.ok) view.set({ notice: { kind: "error", error: outcome.error } });
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
      view.set({
        notice: {
          kind: "info",
          message: words.notice.removed(
            sheets.map(({ sheet }) => sheet),
            came,
          ),
        },
      });
    },
  };
}
