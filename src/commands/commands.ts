/** What the ribbon's buttons do. */
import type { MadeHeatmap, Outcome, RunAction } from "../app/action";
import type { PaneView, PaneViewStore } from "../app/pane/pane-view";
import { checkScoreSheets } from "../app/pane/score-check";
import { heatmapNotice, type HeatmapDeed } from "../app/wording/remarks/heatmap-made";
import type { Language } from "../app/language";
import type { Commands } from "./command-ids";

export interface CommandOptions {
  readonly run: RunAction;
  /** Of what there is to say. */
  readonly language: Language;
  /** By which a command tells the pane which tab to show, and what there is to say. */
  readonly view: PaneViewStore;
  /** Opens the pane where it is closed. */
  readonly showPane: () => Promise<void>;
}

/** The commands as plain functions. What goes wrong in an action is shown in the pane, which is opened for it. */
export function createCommands({ run, language, view, showPane }: CommandOptions): Commands {
  const open = (part: Omit<PaneView, "notice" | "check">) => async () => {
    view.set(part);
    await showPane();
  };
  /** A heatmap is shown by itself; a pane that is closed is opened for what went wrong or is worth knowing. */
  const tellHeatmap = async (outcome: Outcome<MadeHeatmap>, deed: HeatmapDeed): Promise<void> => {
    if (outcome.ok) {
      view.set({ notice: heatmapNotice(outcome.result, deed, language) });
      if (outcome.result.remarks.length === 0) return;
      view.set({ tab: "heatmap" });
    } else view.set({ tab: "heatmap", notice: { kind: "error", error: outcome.error } });
    await showPane();
  };
  return {
    openMatrix: open({ tab: "matrix" }),
    openSearch: open({ tab: "search" }),
    insertWholeMatrix: async () => {
      const outcome = await run("insertMatrix", { layout: "matrix" });
      if (outcome.ok) {
        // Not opened for good news: the sheet itself is shown. An open pane offers to go to it and to remove it.
        view.set({ notice: { kind: "made", made: outcome.result } });
        if (!outcome.result.remarks) return;
        view.set({ tab: "matrix" });
        await showPane();
      } else {
        view.set({ tab: "matrix", notice: { kind: "error", error: outcome.error } });
        await showPane();
      }
    },
    openTeamSheet: open({ tab: "scores", scoresPart: "make", sheetKind: "team" }),
    openForms: open({ tab: "scores", scoresPart: "make", sheetKind: "forms" }),
    checkScoreSheets: async () => {
      // Side by side: what is found comes to a pane that is open by then.
      const checked = checkScoreSheets(run, view);
      await open({ tab: "scores", scoresPart: "check" })();
      await checked;
    },
    makeHeatmap: async () =>
      tellHeatmap(
        await run("buildHeatmap", { view: "people", measure: "level", groupBy: "department" }),
        "built",
      ),
    refreshHeatmap: async () => tellHeatmap(await run("refreshHeatmap", {}), "refreshed"),
    shareHeatmap: async () => tellHeatmap(await run("shareHeatmap", {}), "shared"),
  };
}
