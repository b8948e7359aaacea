import { findCompetency } from "../framework/lookup";
import type { Competency, Framework } from "../framework/model";
import { selectFramework, type FrameworkSelection } from "../framework/select";
import { levelsOf } from "../scoring/level-scale";
import { Problem } from "./problem";

/** The competency that is meant; throws `unknownCompetency` with the nearest name. */
export function competencyOf(framework: Framework, query: string | number): Competency {
  const lookup = findCompetency(framework, query);
  if (!lookup.found) {
    throw new Problem("unknownCompetency", { query: String(query), suggestion: lookup.suggestion?.name });
  }
  return lookup.competency;
}

/**
 * The codes of the chosen competencies, undefined for all of them. Throws `nothingChosen` for an empty list and
 * `unknownCompetency`.
 */
export function chosenCodes(
  framework: Framework,
  queries: readonly (string | number)[] | undefined,
): readonly string[] | undefined {
  if (queries?.length === 0) throw new Problem("nothingChosen", { what: "competencies" });
  return queries?.map((query) => competencyOf(framework, query).code);
}

/** Throws `levelsNotScored` for the first of these competencies that has no levels: of it there is nothing to score. */
export function checkScored(framework: Framework, codes: readonly string[] | undefined): void {
  const { clusters } = selectFramework(framework, { codes });
  const other = clusters
    .flatMap(({ competencies }) => competencies)
    .find((competency) => levelsOf(competency).length === 0);
  if (other) throw new Problem("levelsNotScored", { competency: other.name, none: false });
}

/**
 * The part of the framework with the chosen competencies and levels; what is left out means all. Throws `nothingChosen`
 * for an empty list, `unknownCompetency` and `unknownLevel`.
 */
export function chosenSelection(
  framework: Framework,
  {
    competencies,
    levels,
  }: { readonly competencies?: readonly (string | number)[]; readonly levels?: readonly number[] },
): FrameworkSelection {
  const codes = chosenCodes(framework, competencies);
  if (levels?.length === 0) throw new Problem("nothingChosen", { what: "levels" });
  const known = selectFramework(framework, { codes }).levels;
  const unknown = levels?.find((level) => !known.includes(level));
  if (unknown !== undefined) throw new Problem("unknownLevel", { level: unknown, levels: known });
  return selectFramework(framework, { codes, levels });
}

/**
 * The part of the framework that a form asks about: of competencies that have a chosen level. Throws what `chosenSelection`
 * does, `levelsNotScored`, and `noIndicators` for a competency with a level that it could never reach.
 */
export function formSelection(
  framework: Framework,
  chosen: Parameters<typeof chosenSelection>[1],
): FrameworkSelection {
  const { clusters, levels } = chosenSelection(framework, chosen);
  checkScored(framework, chosenCodes(framework, chosen.competencies));
  const asked = clusters.flatMap(({ competencies }) => competencies).filter((one) => one.levels.length > 0);
  const silent = asked.find((one) => one.levels.some(({ indicators }) => indicators.length === 0));
  if (silent) throw new Problem("noIndicators", { competency: silent.name });
  return selectFramework(framework, { codes: asked.map(({ code }) => code), levels });
}
