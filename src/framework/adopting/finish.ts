/** From what was read to a framework: names that differ, codes that differ, levels in order, texts as they are shown. */
import { foldKey } from "../fold";
import type { Cluster, Competency, Framework, Level } from "../model";
import { namesWithin, presentDefinition, presentIndicator, presentName } from "../presentation";
import { takenAliases } from "../taken-alias";
import type { Draft, DraftCluster, DraftCompetency, DraftLevel } from "./draft";
import type { OrderedLevels } from "./order-levels";

/** With it where each competency begins, by its code. `wished`: names of levels, lowest first, for a framework that has none. */
export function finish(
  draft: Draft,
  levels: OrderedLevels,
  wished: readonly string[] | undefined,
): {
  readonly framework: Framework;
  readonly cells: ReadonlyMap<string, string>;
  readonly madeUp: ReadonlySet<string>;
} {
  const competencies = withoutDoubles(draft);
  tellUnusedClusters(draft, competencies);
  const isProse = asProse(draft, competencies);
  tellRepeated(draft, competencies);
  const all = levels.all.length > 0 ? levels.all : (wished?.map((_, index) => index + 1) ?? []);
  const fillsUp = gapsAreLevels(draft, competencies, levels);
  const names = namesWithin(
    competencies.flatMap(({ definition, examples, levels: own }) => [
      definition,
      ...examples,
      ...own.flatMap(({ texts }) => texts),
    ]),
  );
  const nameOfLevel = new Map(
    competencies.flatMap(({ levels: own }) =>
      own.map(({ label }) => [levels.numbers.get(label.key) ?? 0, levels.nameOf(label)] as const),
    ),
  );
  const levelOf = (level: DraftLevel): Level => ({
    number: levels.numbers.get(level.label.key) ?? 0,
    ...named(levels.nameOf(level.label)),
    ...(level.description === undefined ? {} : { description: presentName(level.description) }),
    ...(isProse && level.texts.length > 0 ? { prose: true as const } : {}),
    indicators: isProse
      ? level.texts.map(presentName)
      : [...new Set(level.texts.map((text) => presentIndicator(text, names)).filter((text) => text !== ""))],
  });
  const cells = new Map<string, string>();
  const finished = (competency: DraftCompetency, code: string, clusterCode: string): Competency => {
    cells.set(code, competency.cell.at);
    const own = new Map(competency.levels.map(levelOf).map((level) => [level.number, level]));
    const empty = (number: number): Level => ({
      number,
      ...named(nameOfLevel.get(number) ?? wished?.[number - 1]),
      indicators: [],
    });
    const filledUp =
      fillsUp || levels.all.length === 0 ? all.map((number) => own.get(number) ?? empty(number)) : undefined;
    const definition = presentName(competency.definition);
    return {
      code,
      name: presentName(competency.name),
      aliases: competency.aliases.map(presentName),
      clusterCode,
      definition: definition === "" ? "" : presentDefinition(definition),
      levels: filledUp ?? [...own.values()].sort((a, b) => a.number - b.number),
      ...(competency.examples.length > 0
        ? { examples: competency.examples.map((text) => presentIndicator(text, names)) }
        : {}),
      ...(competency.core ? { core: true as const } : {}),
    };
  };
  const madeUp = new Set<string>();
  const numbered = clustersOf(draft, competencies, (competency, code, clusterCode) => {
    if (competency.code === undefined || foldKey(competency.code) !== foldKey(code)) madeUp.add(code);
    return finished(competency, code, clusterCode);
  });
  const clusters = withoutTakenAliases(draft, numbered, cells);
  return { framework: { title: presentName(draft.title), clusters }, cells, madeUp };
}

/** Another name that is a competency's own is of that one. */
function withoutTakenAliases(
  draft: Draft,
  clusters: readonly Cluster[],
  cells: ReadonlyMap<string, string>,
): readonly Cluster[] {
  const isTaken = takenAliases(clusters.flatMap(({ competencies }) => competencies));
  return clusters.map((cluster) => ({
    ...cluster,
    competencies: cluster.competencies.map((competency): Competency => {
      const aliases = competency.aliases.filter((alias) => !isTaken(competency, alias));
      if (aliases.length === competency.aliases.length) return competency;
      for (const alias of competency.aliases)
        if (!aliases.includes(alias))
          draft.passOver({ at: cells.get(competency.code) ?? "", text: alias }, "sameAlias");
      return { ...competency, aliases };
    }),
  }));
}

function named(name: string | undefined): { readonly name?: string } {
  return name === undefined || name === "" ? {} : { name: presentName(name) };
}

/** Numbers what has no code of its own, or one that another has already. */
function clustersOf(
  draft: Draft,
  competencies: readonly DraftCompetency[],
  finished: (competency: DraftCompetency, code: string, clusterCode: string) => Competency,
): readonly Cluster[] {
  const groups = new Map<DraftCluster | undefined, DraftCompetency[]>();
  for (const competency of competencies)
    groups.set(competency.cluster, [...(groups.get(competency.cluster) ?? []), competency]);
  const free = new FreeCodes([
    ...[...groups.keys()].map((cluster) => cluster?.code),
    ...competencies.map(({ code }) => code),
  ]);
  const codes = new Set<string>();
  return [...groups].map(([cluster, own], index): Cluster => {
    const clusterCode = cluster?.code ?? free.next((step) => String(index + 1 + step));
    return {
      code: clusterCode,
      name: presentName(cluster?.name ?? ""),
      competencies: own.map((competency, rank) => {
        const { code } = competency;
        const isTaken = code !== undefined && codes.has(foldKey(code));
        if (isTaken) draft.passOver({ ...competency.cell, text: code }, "sameCode");
        if (code !== undefined && !isTaken) codes.add(foldKey(code));
        return finished(
          competency,
          code !== undefined && !isTaken ? code : free.next((step) => `${clusterCode}.${rank + 1 + step}`),
          clusterCode,
        );
      }),
    };
  });
}

class FreeCodes {
  private readonly taken: Set<string>;

  constructor(codes: readonly (string | undefined)[]) {
    this.taken = new Set(codes.flatMap((code) => (code === undefined ? [] : [foldKey(code)])));
  }

  next(at: (step: number) => string): string {
    let step = 0;
    while (this.taken.has(foldKey(at(step)))) step++;
    this.taken.add(foldKey(at(step)));
    return at(step);
  }
}

/** Of one name once: what only refers to the other goes, what says something else keeps its group in its name. */
function withoutDoubles(draft: Draft): readonly DraftCompetency[] {
  const known = new Map<string, DraftCompetency>();
  return draft.competencies.filter((competency) => {
    const key = foldKey(competency.name);
    const first = known.get(key);
    if (!first) {
      known.set(key, competency);
      return true;
    }
    const { levels, examples, definition, cell, name, cluster } = competency;
    const refers =
      levels.length + examples.length === 0 && (definition === "" || /^(?:zie|see)\s/iu.test(definition));
    if (first.cluster === cluster && !refers) {
      first.levels.push(
        ...levels.filter(({ label }) => !first.levels.some((level) => level.label.key === label.key)),
      );
      first.examples.push(...examples);
      const lost = levels.filter((level) => !first.levels.includes(level));
      for (const level of lost) draft.passOver(level.cell, "sameName");
      return false;
    }
    const taken = draft.ask("sameName", refers ? ["one", "both"] : ["both", "one"], [name], cell.at);
    if (taken === "one") {
      if (!refers) draft.passOver(cell, "sameName");
      return false;
    }
    let other = `${name} (${cluster?.name ?? "2"})`;
    for (let step = 2; known.has(foldKey(other)); step++) other = `${name} (${step})`;
    competency.name = other;
    known.set(foldKey(other), competency);
    return true;
  });
}

function tellUnusedClusters(draft: Draft, competencies: readonly DraftCompetency[]): void {
  const used = new Set(competencies.map(({ cluster }) => cluster));
  for (const cluster of draft.clusters.values())
    if (!used.has(cluster) && cluster.cell) draft.passOver(cluster.cell, "loose");
}

/** A level with one text of whole sentences everywhere is prose, unless a person says otherwise. */
function asProse(draft: Draft, competencies: readonly DraftCompetency[]): boolean {
  const levels = competencies
    .flatMap((competency) => competency.levels)
    .filter(({ texts }) => texts.length > 0);
  const prose = levels.filter((level) => level.prose);
  if (levels.some(({ texts }) => texts.length > 1) || prose.length * 2 <= levels.length) return false;
  if (draft.ask("prose", ["prose", "list"], [prose[0]?.texts[0] ?? ""], prose[0]?.cell.at) === "prose")
    return true;
  for (const level of levels)
    level.texts.splice(
      0,
      level.texts.length,
      ...level.texts.flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)),
    );
  return false;
}

function tellRepeated(draft: Draft, competencies: readonly DraftCompetency[]): void {
  for (const { levels } of competencies) {
    const seen = new Set<string>();
    for (const { texts, cell } of levels)
      for (const text of texts) {
        if (seen.has(foldKey(text))) draft.ask("repeated", ["keep"], [text], cell.at);
        seen.add(foldKey(text));
      }
  }
}

/** Whether levels that some competencies lack exist for them all the same, without a description. */
function gapsAreLevels(
  draft: Draft,
  competencies: readonly DraftCompetency[],
  { all, numbers }: OrderedLevels,
): boolean {
  const lacking = competencies.filter(
    ({ levels }) => new Set(levels.map(({ label }) => numbers.get(label.key))).size < all.length,
  );
  if (lacking.length === 0 || draft.levelsAreCertain) return false;
  const names = lacking.map(({ name }) => name);
  return (
    draft.ask("missingLevels", ["doesNotExist", "notDescribed"], names, lacking[0]?.cell.at) ===
    "notDescribed"
  );
}
