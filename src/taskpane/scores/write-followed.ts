import type { RunAction } from "../../app/action";
import type { ScoreEntry } from "../../app/arguments/score-entry";
import type { FollowedCell } from "../../app/pane/followed-cell";
import type { PaneViewStore } from "../../app/pane/pane-view";

/** Writes a score in the cell that is followed; answers whether it did, and says why not. */
export async function writeScore(
  { sheetId, address, was }: FollowedCell,
  value: ScoreEntry,
  run: RunAction,
  view: PaneViewStore,
): Promise<boolean> {
  const outcome = await run("writeScore", { sheetId, address, was, value });
  if (!outcome.ok) view.set({ notice: { kind: "error", error: outcome.error } });
  // What went wrong before is over; any other notice stays.
  else if (view.get().notice?.kind === "error") view.set({ notice: undefined });
  return outcome.ok;
}
