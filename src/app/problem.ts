/**
 * What can go wrong, as data. The wording, in both languages, is in `wording/problems.ts`; nothing else phrases an error.
 */
import type { ProblemDetails } from "./wording/problems";

export type ProblemCode = keyof ProblemDetails;

/** An error that a person can act on: a code and what the sentence about it needs to say. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: ProblemDetails[Code],
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "Problem";
  }
}

/** As a function, because `instanceof` alone would say `Problem<any>`. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem;
}
