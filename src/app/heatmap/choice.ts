/**
 * Who is in a heatmap where not everyone is: by department, by function or one by one. What is asked is checked once,
 * strictly; from then on it is kept as the heatmap's mark keeps it, so that a heatmap that is made anew goes the same way.
 */
import { editDistance } from "../../framework/nearest";
import { findCompetency } from "../../framework/lookup";
import type { Framework } from "../../framework/model";
import { foldKey } from "../../framework/fold";
import { selectFramework } from "../../framework/select";
import type { HeatmapPart } from "../../sheets/heatmap/content";
import { GROUP_WORDS } from "../../sheets/heatmap/heatmap-words";
import type { GroupBy, HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import { chosenCodes } from "../chosen-competencies";
import type { HeatmapChoices } from "../heatmap-action";
import { Problem } from "../problem";
import { nameKey } from "../reading/same-person";
import { peopleOf, type FoundPerson } from "./rated-people";
import { personLabels, personMark } from "./person-labels";
import type { HeatmapRemark } from "./remark";
import type { HeatmapSheets } from "./sources";

type Chosen = Pick<HeatmapSettings, "departments" | "functions" | "people">;

export interface ChosenPeople {
  readonly people: readonly FoundPerson[];
  /** Undefined where they are all there are. */
  readonly part?: Pick<HeatmapPart, "departments" | "functions" | "of">;
}

const GROUPS = { departments: "department", functions: "profile" } as const satisfies Readonly<
  Record<"departments" | "functions", GroupBy>
>;
const KINDS = ["departments", "functions"] as const;

/** The groups that people can be chosen by, by name, those without one last. */
function groupsAmong(everyone: readonly FoundPerson[], groupBy: GroupBy): readonly string[] {
  const groups = new Map(
    everyone.map((person) => [nameKey(groupOf(person, groupBy)), groupOf(person, groupBy)]),
  );
  const { none } = GROUP_WORDS[groupBy];
  const named = [...groups.values()].filter((group) => group !== none).sort(collator.compare);
  return [...named, ...(groups.has(nameKey(none)) ? [none] : [])];
}

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

function groupOf(person: FoundPerson, groupBy: GroupBy): string {
  return person[groupBy] ?? GROUP_WORDS[groupBy].none;
}

/**
 * What is chosen, as a heatmap's mark keeps it: groups as they are written on the sheets, of people no name. Throws
 * `nothingChosen` for an empty list, and `unknownChoice` or `unknownCompetency` with the nearest for what is not there.
 */
export function keptChoice(
  settings: HeatmapSettings,
  sheets: HeatmapSheets,
  framework: Framework,
): HeatmapSettings {
  const { departments, functions, people, competencies } = settings;
  chosenCodes(framework, competencies);
  for (const [what, given] of Object.entries({ departments, functions, people } as const)) {
    if (given?.length === 0) throw new Problem("nothingChosen", { what: what as keyof Chosen });
  }
  if (!departments && !functions && !people) return settings;
  const everyone = peopleOf(sheets.sources);
  const groups = (what: (typeof KINDS)[number]): Partial<Chosen> => {
    const known = groupsAmong(everyone, GROUPS[what]);
    const found = settings[what]?.map((query) => named(what, query, known));
    return found ? { [what]: [...new Set(found)] } : {};
  };
  const marks = people && markedPeople(people, everyone);
  return {
    ...settings,
    ...groups("departments"),
    ...groups("functions"),
    ...(marks ? { people: marks } : {}),
  };
}

/** What people who are chosen by name are known by; throws `unknownChoice` with the nearest. */
export function markedPeople(
  queries: readonly string[],
  everyone: readonly FoundPerson[],
): readonly string[] {
  const labelOf = personLabels(everyone);
  const byLabel = new Map(everyone.map((person) => [nameKey(labelOf(person)), person]));
  const labels = everyone.map(labelOf);
  const found = queries.map((query) => {
    const person = byLabel.get(nameKey(query));
    if (person) return person;
    const several = everyone.filter(({ name }) => nameKey(name) === nameKey(query)).map(labelOf);
    if (several.length > 0) throw new Problem("unknownChoice", { what: "people", query, several });
    return byLabel.get(nameKey(named("people", query, labels)));
  });
  return [...new Set(found.flatMap((person) => (person ? [personMark(person)] : [])))];
}

/** The one that is meant; throws `unknownChoice`. */
function named(what: keyof Chosen, query: string, known: readonly string[]): string {
  const found = known.find((one) => nameKey(one) === nameKey(query));
  if (found !== undefined) return found;
  const suggestion = nearest(query, known);
  throw new Problem("unknownChoice", { what, query, ...(suggestion === undefined ? {} : { suggestion }) });
}

/** At most three edits in ten characters, as with competencies; else what begins with it, if that is one. */
const NEAR = 0.3;

function nearest(query: string, known: readonly string[]): string | undefined {
  const key = foldKey(query);
  const near = known
    .map((one) => {
      const limit = Math.floor(NEAR * Math.max(key.length, one.length));
      return { one, distance: editDistance(key, foldKey(one), limit), limit };
    })
    .filter(({ distance, limit }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  if (near[0]) return near[0].one;
  const within = key.length < 3 ? [] : known.filter((one) => foldKey(one).includes(key));
  return within.length === 1 ? within[0] : undefined;
}

/** What there is to choose from. Of one group there is nothing to choose. */
export function choicesAmong(everyone: readonly FoundPerson[], framework: Framework): HeatmapChoices {
  const groups = (groupBy: GroupBy): readonly string[] => {
    const all = groupsAmong(everyone, groupBy);
    return all.length > 1 ? all : [];
  };
  const scored = scoredCodes(everyone);
  const { clusters } = selectFramework(framework, { codes: scored });
  return {
    departments: groups("department"),
    functions: groups("profile"),
    people: everyone.map(personLabels(everyone)).sort(collator.compare),
    competencies: clusters.flatMap(({ competencies }) =>
      competencies.map(({ code, name }) => ({ code, name })),
    ),
  };
}

/** The codes of what any of these people is scored on. */
export function scoredCodes(people: readonly FoundPerson[]): readonly string[] {
  const codes = people.flatMap(({ found }) =>
    found.flatMap(({ rating }) => rating.scores.map(({ competency }) => competency.code)),
  );
  return [...new Set(codes)];
}

/** The people who are meant by a choice as it is kept. Throws `nobodyChosen` where nobody is. */
export function chosenPeople(everyone: readonly FoundPerson[], settings: Chosen): ChosenPeople {
  const { departments, functions, people: marks } = settings;
  const isIn = (list: readonly string[] | undefined, text: (person: FoundPerson) => string) => {
    const keys = list && new Set(list.map(nameKey));
    return (person: FoundPerson): boolean => !keys || keys.has(nameKey(text(person)));
  };
  const tests = [
    isIn(departments, (person) => groupOf(person, "department")),
    isIn(functions, (person) => groupOf(person, "profile")),
    isIn(marks, personMark),
  ];
  const people = everyone.filter((person) => tests.every((test) => test(person)));
  if (people.length === 0) {
    const each = tests.map((test) => everyone.some(test));
    throw new Problem("nobodyChosen", {
      ...(departments ? { departments } : {}),
      ...(functions ? { functions } : {}),
      ...(marks ? { people: marks.length } : {}),
      // Each by itself somebody's, and together nobody's.
      together: each.every(Boolean),
    });
  }
  if (people.length === everyone.length) return { people };
  return {
    people,
    part: {
      ...(departments ? { departments } : {}),
      ...(functions ? { functions } : {}),
      of: everyone.length,
    },
  };
}

/** The codes that are meant by names of competencies, and what is not in the framework any more. */
export function keptCodes(
  framework: Framework,
  queries: readonly (string | number)[],
): { readonly codes: readonly string[]; readonly gone: readonly string[] } {
  const found = queries.map((query) => ({ query, lookup: findCompetency(framework, query) }));
  return {
    codes: found.flatMap(({ lookup }) => (lookup.found ? [lookup.competency.code] : [])),
    gone: found.flatMap(({ query, lookup }) => (lookup.found ? [] : [String(query)])),
  };
}

/** What was chosen when a heatmap was made, and is on these sheets no more. */
export function goneChoices(
  settings: HeatmapSettings,
  sheets: HeatmapSheets,
  framework: Framework,
): readonly HeatmapRemark[] {
  const everyone = peopleOf(sheets.sources);
  const groups = KINDS.flatMap((what): readonly HeatmapRemark[] => {
    const known = new Set(groupsAmong(everyone, GROUPS[what]).map(nameKey));
    const names = (settings[what] ?? []).filter((one) => !known.has(nameKey(one)));
    return names.length > 0 ? [{ kind: "choiceGone", what, names }] : [];
  });
  const here = new Set(everyone.map(personMark));
  const people = (settings.people ?? []).filter((mark) => !here.has(mark)).length;
  const { gone } = keptCodes(framework, settings.competencies ?? []);
  return [
    ...groups,
    ...(people > 0 ? [{ kind: "peopleGone", people } as const] : []),
    ...(gone.length > 0 ? [{ kind: "choiceGone", what: "competencies", names: gone } as const] : []),
  ];
}
