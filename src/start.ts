/**
 * The first script of the page, directly behind Office.js and not deferred: the custom functions, and the ribbon's
 * commands as names that wait for the rest. On ready, Office.js starts to ask for functions at once; what is associated
 * later than that shows #VALUE! until it is entered again (office-js 4769). The pane comes after it, when it is seen.
 */
import { languageOf } from "./app/language";
import { notInExcel, notLoaded } from "./app/wording/not-loaded/not-loaded";
import { associateCommands } from "./commands/associate-commands";
import { associateFunctions } from "./functions/associate";
import { loadFaultSentences } from "./functions/faults/fault-sentence";
import { watchPane } from "./pane-shown";
import { keepWorkbookFramework } from "./workbook-framework";

const workbookFramework = keepWorkbookFramework(
  Office.onReady().then(async ({ host }) => {
    await loadFaultSentences(languageOf(Office.context.displayLanguage)).catch(() => undefined);
    return host === Office.HostType.Excel;
  }),
);

associateFunctions({
  waiting: workbookFramework.waiting,
  language: () => languageOf(Office.context.displayLanguage),
  isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
});

/** The body is still to be read when this runs. */
const pageRead = new Promise<void>((resolve) => {
  if (document.readyState !== "loading") resolve();
  else document.addEventListener("DOMContentLoaded", () => resolve());
});

const loadMain = () => import(/* webpackChunkName: "taskpane" */ "./main");
type Addin = ReturnType<Awaited<ReturnType<typeof loadMain>>["startAddin"]>;
let loading: Promise<Addin> | undefined;

/** The rest of the add-in, started once; what failed to load is tried again the next time. */
function addin(): Promise<Addin> {
  loading ??= Promise.all([loadMain(), Office.onReady(), pageRead]).then(
    ([{ startAddin }]) => startAddin({ shown, workbookFramework }),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

const shown = watchPane(document, (tell) => {
  // Only where the page is a shared runtime, as it is in Excel; in a browser by itself there is no Office.addin.
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel)
      void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => tell(visibilityMode));
  });
});

associateCommands(async () => (await addin()).commands());

const stopWaiting = shown.while(() => {
  void showPane();
  return () => undefined;
});

async function showPane(): Promise<void> {
  // Asked for before Office is ready: the two come side by side.
  const rest = addin();
  rest.catch(() => undefined);
  const [{ host }] = await Promise.all([Office.onReady(), pageRead]);
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no element with the id “pane”");
  if (host !== Office.HostType.Excel) {
    element.textContent = notInExcel[languageOf(navigator.language)];
    return;
  }
  try {
    (await rest).showPane(element);
    stopWaiting();
  } catch {
    element.textContent = notLoaded[languageOf(Office.context.displayLanguage)];
  }
}
