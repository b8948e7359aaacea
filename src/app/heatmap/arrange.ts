/** Rows and columns of a heatmap, in their order. */
import type { FrameworkSelection } from "../../framework/select";
import {
  personNumbers,
  type HeatmapColumn,
  type HeatmapQuestion,
  type PersonNumbers,
} from "../../scoring/heatmap-values";
import type { HeatScore } from "../../scoring/heat-score";
import { numbersOf } from "../../scoring/heat-score";
import { combineScores } from "../../scoring/combine";
import { levelsAmong, levelsOf } from "../../scoring/level-scale";
import type { HeatmapRow } from "../../sheets/heatmap/content";
import { GROUP_WORDS } from "../../sheets/heatmap/heatmap-words";
import { type GroupBy } from "../../sheets/marker/heatmap-settings";
import { nameKey } from "../reading/same-person";
import { personLabels } from "./person-labels";
import type { FoundPerson } from "./rated-people";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";

/** A person with their numbers. */
export interface NumberedPerson {
  readonly person: FoundPerson;
  readonly numbers: PersonNumbers;
}

export interface Arranged {
  readonly people: readonly NumberedPerson[];
  readonly rows: readonly HeatmapRow[];
}

/** A column for each competency, or for each cluster. */
export function columnsOf(selection: FrameworkSelection, byCluster: boolean): readonly HeatmapColumn[] {
  return selection.clusters.flatMap(({ code, name, competencies }): readonly HeatmapColumn[] =>
    byCluster
      ? [
          {
            code,
            name,
            competencies: competencies.map((competency) => competency.code),
            levels: levelsAmong(competencies),
          },
        ]
      : competencies.map((competency) => ({
          code: competency.code,
          name: competency.name,
          competencies: [competency.code],
          levels: levelsOf(competency),
        })),
  );
}

/**
 * People in the order that is asked for; in groups where there are any, and then the groups by name. `everyone`: of whom
 * they are a part, for whoever has a namesake.
 */
export function arranged(
  people: readonly FoundPerson[],
  question: HeatmapQuestion,
  settings: Pick<HeatmapSettings, "view" | "groupBy" | "sort" | "statistic">,
  everyone: readonly FoundPerson[],
): Arranged {
  const labelOf = personLabels(everyone);
  const numbered = people.map((person) => ({ person, numbers: personNumbers(person, question) }));
  const { view, groupBy, sort, statistic } = settings;
  const inOrder = [...numbered].sort(compare(sort, statistic));
  const groups = groupBy ? groupsOf(inOrder, groupBy) : [];
  if (groupBy && (view === "groups" || (view === "clusters" && groups.length > 0))) {
    const ordered = sort === "score" || sort === "gap" ? sortGroups(groups, sort, statistic) : groups;
    return { people: ordered.flatMap(({ people: own }) => own), rows: groupRows(ordered) };
  }
  // One group is none.
  if (groups.length > 1)
    return { people: groups.flatMap(({ people: own }) => own), rows: bandedRows(groups, labelOf) };
  return { people: inOrder, rows: inOrder.map((each, index) => personRow(each, index, labelOf)) };
}

interface Group {
  readonly label: string;
  readonly people: readonly NumberedPerson[];
}

function groupsOf(people: readonly NumberedPerson[], groupBy: GroupBy): readonly Group[] {
  const groups = new Map<string, { label: string; people: NumberedPerson[] }>();
  for (const each of people) {
    const label = each.person[groupBy] ?? "";
    const group = groups.get(nameKey(label)) ?? { label, people: [] };
    group.people.push(each);
    groups.set(nameKey(label), group);
  }
  return [...groups.values()]
    .sort((a, b) => Number(a.label === "") - Number(b.label === "") || byName(a.label, b.label))
    .map(({ label, people: own }) => ({ label: label || GROUP_WORDS[groupBy].none, people: own }));
}

function groupRows(groups: readonly Group[]): readonly HeatmapRow[] {
  let first = 0;
  return groups.map(({ label, people }): HeatmapRow => {
    const row = { kind: "group", label, first, people: people.length } as const;
    first += people.length;
    return row;
  });
}

type LabelOf = (person: FoundPerson) => string;

function bandedRows(groups: readonly Group[], labelOf: LabelOf): readonly HeatmapRow[] {
  let index = 0;
  return groups.flatMap(({ label, people }, group): readonly HeatmapRow[] => [
    { kind: "band", label, people: people.length },
    ...people.map((each) => personRow(each, index++, labelOf)),
    // Below the last of them there is an empty row already.
    ...(group < groups.length - 1 ? [{ kind: "end" } as const] : []),
  ]);
}

function personRow({ person }: NumberedPerson, index: number, labelOf: LabelOf): HeatmapRow {
  return { kind: "person", label: labelOf(person), person: index };
}

function compare(
  sort: HeatmapSettings["sort"],
  statistic: HeatmapSettings["statistic"],
): (a: NumberedPerson, b: NumberedPerson) => number {
  const name = (a: NumberedPerson, b: NumberedPerson): number => byName(a.person.name, b.person.name);
  switch (sort) {
    case "name":
      return name;
    case "department":
      return (a, b) =>
        Number(a.person.department === undefined) - Number(b.person.department === undefined) ||
        byName(a.person.department ?? "", b.person.department ?? "") ||
        name(a, b);
    case "score":
      return (a, b) => scoreOf([b], statistic) - scoreOf([a], statistic) || name(a, b);
    case "gap":
      return (a, b) => shortageOf([a]) - shortageOf([b]) || name(a, b);
  }
}

function sortGroups(
  groups: readonly Group[],
  sort: "score" | "gap",
  statistic: HeatmapSettings["statistic"],
): readonly Group[] {
  const key = ({ people }: Group): number =>
    sort === "score" ? -scoreOf(people, statistic) : shortageOf(people) / people.length;
  return [...groups].sort((a, b) => key(a) - key(b));
}

/** The statistic of all values; without any, below everything. */
function scoreOf(people: readonly NumberedPerson[], statistic: HeatmapSettings["statistic"]): number {
  const values = people.flatMap(({ numbers }): readonly HeatScore[] => numbers.values);
  const score = combineScores(values, statistic);
  return typeof score === "number" ? score : -9;
}

/** What is short of the required levels, all together; below 0. */
function shortageOf(people: readonly NumberedPerson[]): number {
  return people
    .flatMap(({ numbers }) => numbersOf(numbers.gaps))
    .reduce((sum, gap) => sum + Math.min(0, gap), 0);
}

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
