import type { RunAction } from "../../app/action";
import type { PaneViewStore } from "../../app/pane/pane-view";
import type { SearchPaneWording } from "../../app/wording/pane/search-pane";

/** Puts a text in the selected cell and says where it went. */
export async function putInCell(
  text: string,
  run: RunAction,
  view: PaneViewStore,
  words: SearchPaneWording,
): Promise<void> {
  const outcome = await run("insertText", { text });
  view.set({
    notice: outcome.ok
      ? {
          kind: "info",
          message: words.putInCell(outcome.result.sheet, outcome.result.address),
          undo: outcome.result.undo,
        }
      : { kind: "error", error: outcome.error },
  });
}
