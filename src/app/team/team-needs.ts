/** What a team needs by default, from the functions of its people, and what it has. */
import type { Framework } from "../../framework/model";
import { selectFramework } from "../../framework/select";
import { highestScoreIn } from "../../scoring/level-score";
import { usualNeed } from "../../scoring/needs";
import type { Rater } from "../../scoring/person";
import type { ListNames } from "../../sheets/marker/list-names";
import type { NeededBy, NeedRow, TeamNeeds } from "../../sheets/needs/needs-content";
import type { Hindrance } from "../heatmap/live-sources";
import { personLabels } from "../heatmap/person-labels";
import type { FoundPerson } from "../heatmap/rated-people";
import { profilesIn } from "../heatmap/required-levels";
import type { HeatmapSheets } from "../heatmap/sources";
import { Problem } from "../problem";
import { nameKey } from "../reading/same-person";
import { weightsIn } from "../reading/read-weights";
import { byName, followedLevels } from "./followed-levels";
import { codesOf, everyoneOn } from "./team-sheets";

export interface NeedsQuestion {
  readonly by: NeededBy;
  readonly competencies?: readonly (string | number)[];
  readonly raters?: readonly Rater[];
  readonly reserve: number;
  /** Left out where nothing is to be followed. */
  readonly names?: ListNames;
  readonly made: string;
}

/** Throws `noScores`, and `nobodyGrouped` where nobody has a department or a function. */
export function teamNeeds(
  { sources, read }: HeatmapSheets,
  question: NeedsQuestion,
  framework: Framework,
): { readonly needs: TeamNeeds; readonly hindrance?: Hindrance } {
  const everyone = everyoneOn(sources);
  const people = byName(everyone);
  const selection = selectFramework(framework, { codes: codesOf(people, framework, question.competencies) });
  const competencies = selection.clusters.flatMap((cluster) => cluster.competencies);
  if (competencies.length === 0)
    throw new Problem("noScores", { sheets: sources.map(({ sheet }) => sheet.name) });
  const { levels, hindrance } = followedLevels({
    people,
    competencies,
    moments: [{ title: "Niveau", sheets: sources }],
    ...(question.raters ? { raters: question.raters } : {}),
    ...(question.names ? { names: question.names } : {}),
  });
  const required = profilesIn(read, framework)?.required ?? (() => undefined);
  const weights = weightsIn(read, framework);
  const labelOf = personLabels(everyone);
  const rows = groupsOf(people, question.by).flatMap(({ whom, people: own }) =>
    competencies.map((competency): NeedRow => ({
      ...(whom === undefined ? {} : { whom }),
      competency,
      ...usualNeed(own, competency.code, { required, weight: weights.get(competency.code) }),
    })),
  );
  return {
    needs: {
      levels,
      selection,
      by: question.by,
      labels: people.map(labelOf),
      rows,
      reserve: question.reserve,
      highest: highestScoreIn(framework),
      made: question.made,
      sheets: sources.filter(({ kind }) => kind !== "form").map(({ sheet }) => sheet.name),
    },
    ...(hindrance ? { hindrance } : {}),
  };
}

/** The groups by name; who has none is in no group, and in the team all the same. */
function groupsOf(
  people: readonly FoundPerson[],
  by: NeededBy,
): readonly { readonly whom?: string; readonly people: readonly FoundPerson[] }[] {
  if (by === "team") return [{ people }];
  const key = by === "function" ? "profile" : "department";
  const groups = new Map<string, { whom: string; people: FoundPerson[] }>();
  for (const person of people) {
    const whom = person[key];
    if (whom === undefined) continue;
    const group = groups.get(nameKey(whom)) ?? { whom, people: [] };
    group.people.push(person);
    groups.set(nameKey(whom), group);
  }
  if (groups.size === 0) throw new Problem("nobodyGrouped", { groupBy: key });
  return [...groups.values()].sort((a, b) => a.whom.localeCompare(b.whom, "nl"));
}
