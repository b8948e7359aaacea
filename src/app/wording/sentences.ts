import type { ProblemCode, ProblemDetails } from "../problem";

/** One language: a sentence for each code. */
export type ProblemSentences = {
  readonly [Code in ProblemCode]: (details: ProblemDetails[Code]) => string;
};
