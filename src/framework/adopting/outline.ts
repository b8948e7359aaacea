/** A framework of which the form says what each text is: nothing is left to guess, but it need not be sound. */
import { foldKey } from "../fold";
import { MOST_LEVELS, type Cluster, type Competency, type Framework } from "../model";
import { presentName } from "../presentation";
import { takenAliases } from "../taken-alias";
import type { Draft, DraftCluster } from "./draft";
import type { GridCell } from "./text-grid";
import type { LevelLabel } from "./level-label";

export interface OutlineCluster {
  readonly cell: GridCell;
  readonly name: string;
  readonly code: string;
}

export interface OutlineLevel {
  readonly cell: GridCell;
  readonly label: LevelLabel;
  readonly description: string;
  readonly prose: boolean;
  readonly texts: readonly string[];
}

export interface OutlineCompetency {
  readonly cell: GridCell;
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly aliases: readonly string[];
  readonly core: boolean;
  /** The same value for all of one cluster. */
  readonly cluster: OutlineCluster | undefined;
  readonly levels: readonly OutlineLevel[];
  readonly examples: readonly string[];
}

export interface Outline {
  readonly title: string;
  readonly competencies: readonly OutlineCompetency[];
}

/** The framework word for word; undefined where it is none: a code or a name twice, also as an alias, a level that is none. */
export function asItStands({ title, competencies }: Outline): Framework | undefined {
  const differ = (texts: readonly string[]): boolean => new Set(texts.map(foldKey)).size === texts.length;
  const isSound =
    competencies.length > 0 &&
    competencies.every(({ code, name, levels }) => code !== "" && name !== "" && areLevels(levels)) &&
    differ(competencies.map(({ code }) => code)) &&
    differ(competencies.map(({ name }) => name));
  const isTaken = takenAliases(competencies);
  if (!isSound || competencies.some((one) => one.aliases.some((alias) => isTaken(one, alias))))
    return undefined;
  const clusters = new Map<OutlineCluster | undefined, Competency[]>();
  for (const competency of competencies) {
    const own = clusters.get(competency.cluster) ?? [];
    own.push(competencyAsItStands(competency));
    clusters.set(competency.cluster, own);
  }
  return {
    title: presentName(title),
    clusters: [...clusters].map(([cluster, own]): Cluster => ({
      code: presentName(cluster?.code ?? ""),
      name: presentName(cluster?.name ?? ""),
      competencies: own,
    })),
  };
}

function areLevels(levels: readonly OutlineLevel[]): boolean {
  const numbers = levels.map(({ label: { number = 0 } }) => number);
  return (
    numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= MOST_LEVELS) &&
    new Set(numbers).size === numbers.length
  );
}

function competencyAsItStands({
  code,
  name,
  definition,
  aliases,
  core,
  cluster,
  levels,
  examples,
}: OutlineCompetency): Competency {
  return {
    code: presentName(code),
    name: presentName(name),
    aliases: present(aliases),
    clusterCode: presentName(cluster?.code ?? ""),
    definition: presentName(definition),
    levels: [...levels]
      .sort((one, other) => (one.label.number ?? 0) - (other.label.number ?? 0))
      .map(({ label, description, prose, texts }) => ({
        number: label.number ?? 0,
        ...(label.name === undefined ? {} : { name: presentName(label.name) }),
        ...(description === "" ? {} : { description: presentName(description) }),
        ...(prose ? { prose: true as const } : {}),
        indicators: present(texts),
      })),
    ...(examples.length > 0 ? { examples: present(examples) } : {}),
    ...(core ? { core: true as const } : {}),
  };
}

function present(texts: readonly string[]): readonly string[] {
  return texts.map(presentName).filter((text) => text !== "");
}

/** Hands it on to be finished as what stands in any other form is: codes given, texts presented, levels ordered. */
export function intoDraft(draft: Draft, { title, competencies }: Outline): void {
  draft.title = title;
  const clusters = new Map<OutlineCluster, DraftCluster>();
  const clusterOf = (cluster: OutlineCluster): DraftCluster => {
    const known = clusters.get(cluster) ?? draft.cluster(cluster.name, cluster.code, cluster.cell);
    clusters.set(cluster, known);
    return known;
  };
  for (const { cell, code, name, definition, aliases, core, cluster, levels, examples } of competencies) {
    const competency = draft.begin(cell, name, {
      code,
      definition,
      ...(cluster && cluster.name !== "" ? { cluster: clusterOf(cluster) } : {}),
    });
    if (core) competency.core = true;
    competency.aliases.push(...aliases);
    competency.examples.push(...examples);
    for (const { cell: at, label, description, prose, texts } of levels) {
      const level = draft.level(competency, label, at);
      level.texts.push(...texts);
      level.prose = prose;
      if (description !== "") level.description = description;
    }
  }
}
