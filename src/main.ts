/** Puts the add-in together for the shared runtime, behind its first script (start.ts): the pane and the commands. */
import { createPaneViewStore } from "./app/pane/pane-view";
import { createActions, loadActions } from "./app/actions/run";
import { languageOf } from "./app/language";
import type { Commands } from "./commands/command-ids";
import { createWorkbookPort } from "./excel/workbook";
import { compleet } from "./framework/compleet";
import { tellsEmptyCells } from "./functions/associate";
import type { PaneShown } from "./pane-shown";
import { rereading, type WorkbookFramework } from "./workbook-framework";
import { loadAhead } from "./load-ahead";
import { paneParts } from "./taskpane/pane-parts";
import { renderPane } from "./taskpane/render-pane";
import { paneTheme, type PaneTheme } from "./taskpane/pieces/theme";

export interface StartedAddin {
  /** What the ribbon does: a part that comes at the first click, or ahead of it. */
  readonly commands: () => Promise<Commands>;
  /** Draws the pane, once: it stays. */
  readonly showPane: (element: HTMLElement) => void;
}

const dark = matchMedia("(prefers-color-scheme: dark)");
const forced = matchMedia("(forced-colors: active)");

function theme(): PaneTheme {
  return paneTheme({
    officeTheme: Office.context.officeTheme,
    prefersDark: dark.matches,
    forcedColors: forced.matches,
  });
}

export interface AddinStart {
  readonly shown: PaneShown;
  readonly workbookFramework: WorkbookFramework;
}

/** What the ribbon and the pane do; call it when Office is ready. */
export function startAddin({ shown, workbookFramework }: AddinStart): StartedAddin {
  const language = languageOf(Office.context.displayLanguage);
  const view = createPaneViewStore();
  const actions = createActions({ port: createWorkbookPort(), framework: compleet(), language });
  const run = rereading(actions, workbookFramework);
  const showPane = () => Office.addin.showAsTaskpane();
  let drawn = false;
  return {
    commands: async () => (await loadCommands()).createCommands({ run, language, view, showPane }),
    showPane: (element) => {
      if (drawn) return;
      drawn = true;
      const parts = paneParts({
        loadFunctions: async () =>
          (await import(/* webpackChunkName: "functions-tab" */ "./functions/help/help")).functionHelp(
            language,
          ),
        // A pane's download does nothing there (office-js 4681, 2700).
        canKeepFiles: !/Mac|iOS/.test(String(Office.context.platform)),
        loadFollow: async () => {
          const { followedCells } = await import(/* webpackChunkName: "scoring" */ "./followed-cells");
          return (tell) => shown.while(() => followedCells(workbookFramework, tell));
        },
      });
      const pane = renderPane(element, {
        inWorkbook: workbookFramework.now(),
        parts,
        emptyCellsAreZero: !tellsEmptyCells({ isSetSupported }),
        language,
        theme: theme(),
        run,
        view,
      });
      const { foot, search, functions, scores, heatmap } = parts;
      const ahead = [foot, search, functions, scores, heatmap].map(({ load }) => load);
      shown.while(() => loadAhead([...ahead, loadActions, loadCommands], window));
      workbookFramework.subscribe(() => pane.update({ inWorkbook: workbookFramework.now() }));
      for (const preference of [dark, forced]) {
        preference.addEventListener("change", () => pane.update({ theme: theme() }));
      }
    },
  };
}

const loadCommands = async () => import(/* webpackChunkName: "foot" */ "./commands/commands");

const isSetSupported = (set: string, version: string) =>
  Office.context.requirements.isSetSupported(set, version);
