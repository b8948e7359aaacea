import type { ParameterName } from "../faults/fault";
import type { FunctionId } from "../ids";

/**
 * What is asked for where someone composes a formula by hand:
 * - competency, cluster: a name from the framework, or a reference to a cell with one
 * - cells: a reference to cells
 * - number: a number, or a reference
 * - choice: one of some words
 * - text: anything, as text
 */
export type ParameterKind = "competency" | "cluster" | "cells" | "number" | "choice" | "text";

export interface Parameter {
  readonly key: ParameterName;
  readonly kind: ParameterKind;
  readonly optional: boolean;
}

export interface Signature {
  readonly parameters: readonly Parameter[];
  /** An example: what is entered for each parameter; a trailing one that is left out is not there. */
  readonly example: readonly string[];
}

const required = (key: ParameterName, kind: ParameterKind): Parameter => ({ key, kind, optional: false });
const optional = (key: ParameterName, kind: ParameterKind): Parameter => ({ key, kind, optional: true });

const competency = required("competency", "competency");
const level = required("level", "number");
const threshold = optional("threshold", "number");

/** The parameters of every function in order, as the TypeScript has them: a test holds the two together. */
export const signatures: Readonly<Record<FunctionId, Signature>> = {
  COMPETENCY_LEVEL: {
    parameters: [competency, required("scores", "cells"), threshold, optional("rule", "choice")],
    example: ["Analyseren", "B2:B14"],
  },
  COMPETENCY_PATTERN: {
    parameters: [competency, required("scores", "cells"), threshold],
    example: ["Analyseren", "B2:B14"],
  },
  COMPETENCY_GAP: {
    parameters: [required("scores", "cells"), required("required", "cells")],
    example: ["C4:Q33", "C2:Q2"],
  },
  COMPETENCY_SUMMARY: {
    parameters: [required("scores", "cells"), optional("statistic", "choice"), optional("minimum", "number")],
    example: ["C4:C33", "", "5"],
  },
  COMPETENCY_LIST: { parameters: [optional("cluster", "cluster")], example: ["Relaties"] },
  COMPETENCY_FIND: {
    parameters: [required("text", "text"), optional("maximum", "number")],
    example: ["feedback", "5"],
  },
  COMPETENCY_NAME: { parameters: [competency], example: ["1.2"] },
  COMPETENCY_CODE: { parameters: [competency], example: ["Analyseren"] },
  COMPETENCY_CLUSTER: { parameters: [competency], example: ["Analyseren"] },
  COMPETENCY_DEFINITION: { parameters: [competency], example: ["Analyseren"] },
  COMPETENCY_INDICATORS: {
    parameters: [competency, optional("level", "number")],
    example: ["Analyseren", "2"],
  },
  COMPETENCY_INDICATOR: {
    parameters: [competency, level, required("number", "number")],
    example: ["Analyseren", "2", "1"],
  },
  COMPETENCY_LEVEL_TEXT: {
    parameters: [competency, level, optional("separator", "text")],
    example: ["Analyseren", "2"],
  },
};
