import type { ActionId } from "../action";
import type { Action } from "./definition";
import { freezeFormulas } from "./freeze-formulas";
import { goTo } from "./go-to";
import { insertFormula } from "./insert-formula";
import { insertMatrix } from "./insert-matrix";
import { insertText } from "./insert-text";
import { removeSheet } from "./remove-sheet";

/** Every action, once. The ribbon, the pane and the scenario runner all take them from here. */
export const actions: { readonly [Id in ActionId]: Action<Id> } = {
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
