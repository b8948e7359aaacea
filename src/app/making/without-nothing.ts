import { nothingChanged, Problem, type Aftermath } from "../problem";

/** "Nothing was changed" holds for the part that failed, and would be wrong beside what was made before it. */
export function withoutNothing(problem: Problem): Problem {
  const aftermath: Aftermath | undefined =
    "aftermath" in problem.details ? problem.details.aftermath : undefined;
  if (!aftermath || !nothingChanged(aftermath)) return problem;
  return new Problem(problem.code, { ...problem.details, aftermath: undefined }, { cause: problem.cause });
}
