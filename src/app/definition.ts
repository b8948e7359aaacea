import type { Framework } from "../framework/model";
import type { Settled } from "../sheets/declared/declare";
import type { ActionId, ActionMap, RunOptions } from "./action";
import type { WorkbookPort } from "./port";
import type { Language } from "./language";

/** What an action does with the framework, and so what the workbook's own must have: texts only, or levels to be scored. */
export type FrameworkUse = "texts" | "scores";

/** What an action works on. */
export interface ActionWorld {
  readonly port: WorkbookPort;
  /** The one that counts in the workbook, for an action that says what it does with it; else that of this add-in. */
  readonly framework: Framework;
  /** The same for all that is done in one workbook. */
  readonly workbook: object;
  /** For sentences that are part of the result. */
  readonly language: Language;
}

/** One action: everything that a door to it (ribbon, pane, scenario) needs to know. */
export interface Action<Id extends ActionId> {
  readonly id: Id;
  readonly arguments: ActionMap[Id]["declared"];
  readonly framework?: FrameworkUse;
  /** Throws a `Problem` when it cannot be done. What was left out of the arguments and has a default is there. */
  run(
    args: Settled<ActionMap[Id]["declared"]>,
    world: ActionWorld,
    options: RunOptions,
  ): Promise<ActionMap[Id]["result"]>;
}
