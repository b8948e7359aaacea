/** What the pane's smaller buttons do: an action, and a notice of what came of it. */
import type { Made, RunAction } from "../app/action";
import type { FollowedCell, ScoreEntry } from "../app/followed-cell";
import type { PaneViewStore } from "../app/pane-view";
import type { FreezeTarget, PaneWording } from "../app/wording/pane";

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
  /** Removes the sheets that were made, one by one, and says so. Asking first is the caller's. */
  readonly removeSheets: (sheets: readonly Pick<Made, "sheet" | "sheetId">[]) => Promise<void>;
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
    removeSheets: async (sheets) => {
      for (const { sheetId } of sheets) {
        const outcome = await run("removeSheet", { sheetId });
        if (!outcome.ok) return view.set({ notice: { kind: "error", error: outcome.error } });
      }
      const [{ sheet } = { sheet: "" }] = sheets;
      view.set({
        notice: {
          kind: "info",
          message: sheets.length === 1 ? words.notice.removed(sheet) : words.notice.removedAll(sheets.length),
        },
      });
    },
  };
}
