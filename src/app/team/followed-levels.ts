/** Everybody's levels at one moment or several, and whether formulas can follow the score sheets that they come from. */
import type { Competency } from "../../framework/model";
import { competencyValue, counts, type HeatmapQuestion } from "../../scoring/heatmap-values";
import type { Rater } from "../../scoring/person";
import type { LevelsAt, LevelsSource } from "../../sheets/heatmap/level-blocks";
import type { LiveList } from "../../sheets/heatmap/live-source";
import type { ListNames } from "../../sheets/marker/list-names";
import { liveness, type Hindrance } from "../heatmap/live-sources";
import { aboutOf, type FoundPerson } from "../heatmap/rated-people";
import type { ScoreSheet } from "../reading/score-sheet";

export interface LevelsQuestion {
  /** In the order in which they are shown. */
  readonly people: readonly FoundPerson[];
  readonly competencies: readonly Competency[];
  /** Each with its title and the sheets of it. */
  readonly moments: readonly { readonly title: string; readonly sheets: readonly ScoreSheet[] }[];
  /** Whose scores count; everyone's but one's own when left out. */
  readonly raters?: readonly Rater[];
  /** Left out where nothing is to be followed. */
  readonly names?: ListNames;
}

/** The levels, and what was in the way of following them, if anything was. */
export function followedLevels(question: LevelsQuestion): {
  readonly levels: LevelsSource;
  readonly hindrance?: Hindrance;
} {
  const { people, competencies, moments, names } = question;
  const atMoments = moments.map(({ sheets }) => {
    const own = new Set(sheets);
    return people.map((person) => atMoment(person, own));
  });
  const lists: LiveList[] = [];
  let hindrance: Hindrance | undefined;
  const ratings = atMoments.map((all): LevelsAt["ratings"] => {
    if (!names || hindrance) return undefined;
    const found = liveness(all, {
      competencies: competencies.map(({ code }) => code),
      everyone: people,
      withSelf: false,
      names,
      ...(question.raters ? { raters: question.raters } : {}),
    });
    if ("hindrance" in found) {
      hindrance = found.hindrance;
      return undefined;
    }
    const before = lists.length;
    lists.push(...found.sources.lists);
    return found.sources.people.map(({ level }) =>
      level.map((rating) => (rating.from === "list" ? { ...rating, list: rating.list + before } : rating)),
    );
  });
  const follows = names && !hindrance ? { lists, names } : undefined;
  const levels: LevelsSource = {
    people: people.map(aboutOf),
    competencies,
    moments: moments.map(({ title }, moment) => {
      const own = ratings[moment];
      return {
        title,
        values: (atMoments[moment] ?? []).map((person) =>
          competencies.map(({ code }) => competencyValue(person, code, asked(question))),
        ),
        ...(follows && own ? { ratings: own } : {}),
      };
    }),
    ...(follows ? { follows } : {}),
  };
  return { levels, ...(hindrance ? { hindrance } : {}) };
}

function asked({ raters }: LevelsQuestion): HeatmapQuestion {
  return { measure: "level", statistic: "median", columns: [], ...(raters ? { raters } : {}) };
}

/** Somebody with the ratings of these sheets alone. */
function atMoment(person: FoundPerson, sheets: ReadonlySet<ScoreSheet>): FoundPerson {
  const is = person.found.map(({ sheet }) => sheets.has(sheet));
  return {
    ...person,
    ratings: person.ratings.filter((_, index) => is[index]),
    found: person.found.filter((_, index) => is[index]),
    earlier: [],
    foundEarlier: [],
  };
}

/** Whether somebody is scored at all by those whose scores count. */
export function isScored({ ratings }: FoundPerson, raters: readonly Rater[] | undefined): boolean {
  return ratings.some((rating) => counts(rating, raters));
}

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

/** By name, and of namesakes by number. */
export function byName(people: readonly FoundPerson[]): readonly FoundPerson[] {
  return [...people].sort(
    (a, b) => collator.compare(a.name, b.name) || collator.compare(a.number ?? "", b.number ?? ""),
  );
}
