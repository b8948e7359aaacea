/** For each custom function the call that is measured. */
import type { FunctionId } from "../../src/functions/ids";

/** Analyseren's thirteen scores, and a row of level scores. */
export const SCORES = ["ja", "ja", "deels", "ja", "ja", "n.v.t.", "ja", "nee", "nee", "deels", "", "", ""];
export const LEVELS = [2, 3, "n.v.t.", 1, 4, 2, 3, 0, 1, 2, 3, 4, 2, 1, 3];

export interface FunctionCall {
  readonly args: readonly unknown[];
  /** As it stands in a formula beside the cells A1:O2, which hold the scores and the level scores. */
  readonly formula: string;
}

export const CALLS: Readonly<Record<FunctionId, FunctionCall>> = {
  COMPETENCY_LEVEL: { args: [[["1.2"]], [SCORES], null, null], formula: '"1.2",A1:M1' },
  COMPETENCY_PATTERN: { args: [[["1.2"]], [SCORES], null], formula: '"1.2",A1:M1' },
  COMPETENCY_GAP: { args: [[LEVELS], [[2]]], formula: "A2:O2,2" },
  COMPETENCY_SUMMARY: { args: [[LEVELS], null, null], formula: "A2:O2" },
  COMPETENCY_LIST: { args: [null], formula: "" },
  COMPETENCY_FIND: { args: [[["feedback"]], null], formula: '"feedback"' },
  COMPETENCY_NAME: { args: [[["1.2"]]], formula: '"1.2"' },
  COMPETENCY_CODE: { args: [[["Analyseren"]]], formula: '"Analyseren"' },
  COMPETENCY_CLUSTER: { args: [[["1.2"]]], formula: '"1.2"' },
  COMPETENCY_DEFINITION: { args: [[["1.2"]]], formula: '"1.2"' },
  COMPETENCY_INDICATORS: { args: [[["1.2"]], null], formula: '"1.2"' },
  COMPETENCY_INDICATOR: { args: [[["1.2"]], [[2]], [[1]]], formula: '"1.2",2,1' },
  COMPETENCY_LEVEL_TEXT: { args: [[["1.2"]], [[2]], null], formula: '"1.2",2' },
};
