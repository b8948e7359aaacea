/** What the buttons of the tab with functions do: an action, and a notice of what came of it. */
import type { RunAction } from "../../app/action";
import type { PaneViewStore } from "../../app/pane/pane-view";
import type { FreezeTarget, FunctionsPaneWording } from "../../app/wording/pane/functions-pane";

export interface FunctionActions {
  /** Puts a formula in the selected cell and says where it went. */
  readonly putFormula: (formula: string) => Promise<void>;
  /** Replaces our formulas by their values and says how many. */
  readonly freeze: (target: FreezeTarget) => Promise<void>;
}

export function functionActions(
  run: RunAction,
  view: PaneViewStore,
  words: FunctionsPaneWording,
): FunctionActions {
  return {
    putFormula: async (formula) => {
      const outcome = await run("insertFormula", { formula });
      view.set({
        notice: outcome.ok
          ? {
              kind: "info",
              message: words.put(outcome.result.sheet, outcome.result.address),
              undo: outcome.result.undo,
            }
          : { kind: "error", error: outcome.error },
      });
    },
    freeze: async (target) => {
      const outcome = await run("freezeFormulas", { target });
      view.set({
        notice: outcome.ok
          ? { kind: "info", message: words.frozen(outcome.result), undo: outcome.result.undo }
          : { kind: "error", error: outcome.error },
      });
    },
  };
}
