import { ALSO_NAMED, BULLET } from "../source-lines";
import type { Competency, Framework } from "../model";

/** Stands under the title of a document. */
export const DOCUMENT_RULE = "_".repeat(60);

/**
 * The framework as a document. For every framework that the parser can make, parseFramework(printFramework(f))
 * equals f: other names get lines of their own ("Ook genoemd: …"), and no corrections are needed any more.
 */
export function printFramework(framework: Framework): string {
  const blocks = [
    framework.title,
    DOCUMENT_RULE,
    ...framework.clusters.flatMap((cluster) => [
      `${cluster.code}. ${cluster.name}`,
      ...cluster.competencies.flatMap(printCompetency),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function printCompetency(competency: Competency): readonly string[] {
  return [
    `${competency.code} ${competency.name}`,
    competency.definition,
    ...competency.aliases.map((alias) => `${ALSO_NAMED} ${alias}`),
    ...competency.levels.flatMap((level) => [
      `Niveau ${level.number}`,
      level.indicators.map((indicator) => ` ${BULLET} ${indicator}`).join("\n"),
    ]),
  ];
}
