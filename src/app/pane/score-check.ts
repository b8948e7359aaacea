/** Checking scores from the ribbon or the pane: both start it here, and the pane shows what came of it. */
import { settled, type Settled } from "../../sheets/declared/declare";
import { ASKED_SETTINGS, changedSettings } from "../arguments/asked-settings";
import type { CheckedScores, RunAction } from "../action";
import type { PaneViewStore } from "./pane-view";

/** A header in someone else's sheet, and the competency that a person said it means. */
export interface ConfirmedHeader {
  readonly header: string;
  readonly competency: string | number;
  /** What its cell shows instead. */
  readonly shown?: string;
  /** What that competency was called when it was proposed. */
  readonly label: string;
  /** The sheet that it is kept with. */
  readonly keptOn?: string;
}

/** What is asked just as it is declared. */
export const CHECK_SETTINGS = ASKED_SETTINGS.checkScores;
export type CheckSettings = Settled<typeof CHECK_SETTINGS>;

/** A check as the pane shows it. */
export interface ScoreCheck extends CheckSettings {
  readonly running: boolean;
  /** Only the sheet in front, and not the whole workbook. */
  readonly onlyInFront: boolean;
  readonly confirmed: readonly ConfirmedHeader[];
  /** What the last check found. */
  readonly checked?: CheckedScores;
}

export const NOT_CHECKED: ScoreCheck = {
  ...settled(CHECK_SETTINGS, {}),
  running: false,
  onlyInFront: false,
  confirmed: [],
};

/** Changes something of the check in the view. */
export function changeCheck(view: PaneViewStore, change: Partial<ScoreCheck>): void {
  view.set({ check: { ...NOT_CHECKED, ...view.get().check, ...change } });
}

/**
 * Checks the scores and puts what was found in the view; an error becomes a notice. `before` is work that must be done
 * first, such as mending; the check is left off when it answers false. Does nothing while a check is under way.
 */
export async function checkScoreSheets(
  run: RunAction,
  view: PaneViewStore,
  before: () => Promise<boolean> = async () => {
    view.set({ notice: undefined });
    return true;
  },
): Promise<void> {
  if (view.get().check?.running) return;
  changeCheck(view, { running: true });
  if (!(await before())) return changeCheck(view, { running: false });
  const asked = view.get().check ?? NOT_CHECKED;
  const { onlyInFront, confirmed } = asked;
  const outcome = await run("checkScores", {
    ...(onlyInFront && { scope: "inFront" }),
    ...changedSettings(CHECK_SETTINGS, asked),
    ...(confirmed.length > 0 && {
      confirmed: confirmed.map(({ header, competency }) => ({ header, competency })),
    }),
  });
  changeCheck(view, { running: false, ...(outcome.ok && { checked: outcome.result }) });
  if (!outcome.ok) view.set({ notice: { kind: "error", error: outcome.error } });
}
