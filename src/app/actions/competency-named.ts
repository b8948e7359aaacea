import { findCompetency } from "../../framework/lookup";
import type { Competency, Framework } from "../../framework/model";
import { Problem } from "../problem";

/** The competency that an argument names by code, name or alias; throws `unknownCompetency`. */
export function competencyNamed(framework: Framework, query: string | number): Competency {
  const lookup = findCompetency(framework, query);
  if (!lookup.found) {
    throw new Problem("unknownCompetency", { query: String(query), suggestion: lookup.suggestion?.name });
  }
  return lookup.competency;
}
