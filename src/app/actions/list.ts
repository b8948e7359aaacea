import type { ActionId } from "../action";
import { createTeamScoreSheet } from "./create-team-score-sheet";
import { createIndicatorForms } from "./create-indicator-forms";
import { createProfiles } from "./create-profiles";
import { checkScores } from "./check-scores";
import { mendScores } from "./mend-scores";
import { repairSheet } from "./repair-sheet";
import { readSelection } from "./read-selection";
import type { Action } from "./definition";
import { freezeFormulas } from "./freeze-formulas";
import { goTo } from "./go-to";
import { insertFormula } from "./insert-formula";
import { insertMatrix } from "./insert-matrix";
import { insertText } from "./insert-text";
import { removeSheet } from "./remove-sheet";
import { writeScore } from "./write-score";

/** Every action, once. The ribbon, the pane and the scenario runner all take them from here. */
export const actions: { readonly [Id in ActionId]: Action<Id> } = {
  createTeamScoreSheet,
  createIndicatorForms,
  createProfiles,
  checkScores,
  mendScores,
  repairSheet,
  readSelection,
  writeScore,
  insertMatrix,
  insertText,
  insertFormula,
  freezeFormulas,
  goTo,
  removeSheet,
};

export const actionIds = Object.keys(actions) as readonly ActionId[];

export function isActionId(id: string): id is ActionId {
  return Object.hasOwn(actions, id);
}
