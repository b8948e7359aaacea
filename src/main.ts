/** Puts the add-in together for the shared runtime: one page that is the pane and answers the ribbon. */
import { followedCell } from "./app/pane/followed-cell";
import { createPaneViewStore } from "./app/pane/pane-view";
import { createActions } from "./app/actions/run";
import { languageOf } from "./app/language";
import { notInExcel } from "./app/wording/not-in-excel";
import { associateCommands, createCommands } from "./commands/commands";
import { watchCell } from "./excel/reading/watch-cell";
import { createWorkbookPort } from "./excel/workbook";
import { compleet } from "./framework/compleet";
import { associateFunctions, tellsEmptyCells } from "./functions/associate";
import { renderPane } from "./taskpane/render-pane";
import { paneTheme, type PaneTheme } from "./taskpane/pieces/theme";

const dark = matchMedia("(prefers-color-scheme: dark)");
const forced = matchMedia("(forced-colors: active)");

function theme(): PaneTheme {
  return paneTheme({
    officeTheme: Office.context.officeTheme,
    prefersDark: dark.matches,
    forcedColors: forced.matches,
  });
}

function start(element: HTMLElement): void {
  const framework = compleet();
  const language = languageOf(Office.context.displayLanguage);
  const view = createPaneViewStore();
  const run = createActions({ port: createWorkbookPort(), framework, language });
  const showPane = () => Office.addin.showAsTaskpane();
  associateCommands(createCommands({ run, language, view, showPane }));
  const pane = renderPane(element, {
    framework,
    loadFunctions: async () => (await import("./functions/help/help")).functionHelp(language),
    loadHeatmap: () => import(/* webpackChunkName: "heatmap-tab" */ "./taskpane/heatmap/heatmap-part"),
    emptyCellsAreZero: !tellsEmptyCells({ isSetSupported }),
    language,
    theme: theme(),
    run,
    view,
    followCell: (tell) => watchCell((cell) => tell(cell && followedCell(framework, cell)), { onReturn }),
  });
  for (const preference of [dark, forced]) {
    preference.addEventListener("change", () => pane.update({ theme: theme() }));
  }
}

const onReturn = (look: () => void): (() => void) => {
  window.addEventListener("focus", look);
  return () => window.removeEventListener("focus", look);
};

const isSetSupported = (set: string, version: string) =>
  Office.context.requirements.isSetSupported(set, version);

// At once, not when the pane is ready: cells with our functions wait for this, also where the pane is never opened.
associateFunctions({
  language: () => languageOf(Office.context.displayLanguage),
  isSetSupported,
});

void Office.onReady(({ host }) => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no element with the id “pane”");
  if (host === Office.HostType.Excel) start(element);
  else element.textContent = notInExcel[languageOf(navigator.language)];
});
