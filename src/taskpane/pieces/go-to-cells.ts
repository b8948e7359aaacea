import type { ActionMap, RunAction } from "../../app/action";
import type { PaneViewStore } from "../../app/pane/pane-view";

/** Shows cells in the workbook; a refusal is said. */
export async function goToCells(
  run: RunAction,
  view: PaneViewStore,
  { sheetId, address }: ActionMap["goTo"]["args"],
): Promise<void> {
  const outcome = await run("goTo", { sheetId, address });
  if (!outcome.ok) view.set({ notice: { kind: "error", error: outcome.error } });
}
