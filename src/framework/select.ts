import type { Cluster, Framework, FrameworkCount, LevelNumber } from "./model";

/** A part of the framework: what a matrix or a sheet is made of. */
export interface FrameworkSelection {
  /** Of the framework. */
  readonly id?: string;
  readonly title: string;
  /** Only clusters with a chosen competency, with only those competencies, each with only the chosen levels. */
  readonly clusters: readonly Cluster[];
  /** The chosen levels, ascending. */
  readonly levels: readonly LevelNumber[];
  readonly count: FrameworkCount;
  /** True when nothing was left out. */
  readonly whole: boolean;
}

/** Left out means all; an empty list means none. Codes must be known ("1.1"); framework order is kept. */
export interface FrameworkChoice {
  readonly codes?: readonly string[];
  readonly levels?: readonly LevelNumber[];
}

/** Cuts the framework down to the chosen competencies and levels. */
export function selectFramework(framework: Framework, choice: FrameworkChoice = {}): FrameworkSelection {
  const codes = choice.codes && new Set(choice.codes);
  const chosenLevels = choice.levels && new Set(choice.levels);
  const clusters = framework.clusters
    .map((cluster) => ({
      ...cluster,
      competencies: cluster.competencies
        .filter((competency) => !codes || codes.has(competency.code))
        .map((competency) => ({
          ...competency,
          levels: competency.levels.filter((level) => !chosenLevels || chosenLevels.has(level.number)),
        })),
    }))
    .filter((cluster) => cluster.competencies.length > 0);
  const count = countFramework(clusters);
  const all = countFramework(framework.clusters);
  const levels = [
    ...new Set(clusters.flatMap((c) => c.competencies.flatMap((k) => k.levels.map((l) => l.number)))),
  ].sort((a, b) => a - b);
  return {
    ...(framework.id === undefined ? {} : { id: framework.id }),
    title: framework.title,
    clusters,
    levels,
    count,
    whole: count.competencies === all.competencies && count.levels === all.levels,
  };
}

/** Counts clusters, competencies, levels and indicators. */
export function countFramework(clusters: readonly Cluster[]): FrameworkCount {
  const competencies = clusters.flatMap((cluster) => cluster.competencies);
  const levels = competencies.flatMap((competency) => competency.levels);
  return {
    clusters: clusters.length,
    competencies: competencies.length,
    levels: levels.length,
    indicators: levels.reduce((sum, level) => sum + level.indicators.length, 0),
  };
}
