/** The words of the pane's tab with functions. */
import type { FrozenFormulas } from "../../action";
import type { FieldFault } from "../../pane/function-formula";
import type { Language } from "../../language";
import { functionsPaneEn } from "./functions-pane-en";
import { functionsPaneNl } from "./functions-pane-nl";

/** Where the pane offers to replace formulas by values. */
export type FreezeTarget = "selection" | "sheet" | "workbook";

export interface FunctionsPaneWording {
  readonly intro: string;
  readonly example: string;
  readonly formula: string;
  /** Behind the name of a field that may stay empty. */
  readonly optional: string;
  readonly faults: Readonly<Record<FieldFault, string>>;
  readonly putInCell: string;
  readonly putFunctionInCell: (name: string) => string;
  readonly put: (sheet: string, address: string) => string;
  readonly freeze: string;
  readonly freezeIntro: string;
  readonly freezeTarget: string;
  readonly freezeTargets: Readonly<Record<FreezeTarget, string>>;
  readonly freezeButton: string;
  /** Before a whole workbook. */
  readonly freezeQuestion: string;
  readonly freezeConfirm: string;
  readonly freezeKeep: string;
  readonly frozen: (frozen: FrozenFormulas) => string;
}

export const functionsPaneWording: Readonly<Record<Language, FunctionsPaneWording>> = {
  nl: functionsPaneNl,
  en: functionsPaneEn,
};
