/** Score sheets of several moments, in order of time, with what breaks the line between them. */
import type { Framework } from "../../framework/model";
import { selectFramework } from "../../framework/select";
import { counts } from "../../scoring/heatmap-values";
import { highestScoreIn } from "../../scoring/level-score";
import { breakBetween, changeOver, otherRaters, type MomentFacts } from "../../scoring/moments";
import type { Rater } from "../../scoring/person";
import { summarise } from "../../scoring/summary";
import type { ComparedMoments, MomentBreak } from "../../sheets/moments/moments-content";
import type { ListNames } from "../../sheets/marker/list-names";
import { sheetNamed } from "../../sheets/plan/sheet-names";
import { personLabels } from "../heatmap/person-labels";
import type { FoundPerson, FoundRating } from "../heatmap/rated-people";
import type { Hindrance } from "../heatmap/live-sources";
import { Problem } from "../problem";
import { momentIn } from "../reading/moment-date";
import type { ScoreSheet } from "../reading/score-sheet";
import { keyOfPerson } from "../reading/same-person";
import { byName, followedLevels, isScored } from "./followed-levels";
import { raterKey } from "./rater-names";
import { codesOf, everyoneOn } from "./team-sheets";

export interface AskedMoment {
  readonly sheet: string;
  /** A day or a period; left out where the name of the sheet says it. */
  readonly date?: string;
  /** From here on another framework held, or another scale. */
  readonly otherFramework?: boolean;
}

export interface MomentsQuestion {
  readonly moments?: readonly AskedMoment[];
  readonly competencies?: readonly (string | number)[];
  readonly raters?: readonly Rater[];
  /** Left out where nothing is to be followed. */
  readonly names?: ListNames;
  readonly made: string;
  /** What kinds of raters are called. */
  readonly roles: Readonly<Record<Rater | "unknown", string>>;
}

interface DatedSheets {
  readonly title: string;
  readonly at: number;
  readonly sheets: readonly ScoreSheet[];
  readonly otherFramework: boolean;
}

/** So many fit in a formula that looks through them one by one. */
const MOST_MOMENTS = 40;

/** Throws `momentUndated`, `fewMoments`, `noScores`, `noRatings`. */
export function comparedMoments(
  sheets: readonly ScoreSheet[],
  question: MomentsQuestion,
  framework: Framework,
): {
  readonly compared: ComparedMoments & { readonly moments: readonly (readonly ScoreSheet[])[] };
  readonly hindrance?: Hindrance;
} {
  const dated = inOrder(sheets, question.moments);
  if (dated.length < 2 || dated.length > MOST_MOMENTS)
    throw new Problem("fewMoments", { moments: dated.map(({ title }) => title), most: MOST_MOMENTS });
  const everyone = everyoneOn(dated.flatMap(({ sheets: own }) => own));
  const people = byName(everyone.filter((person) => isScored(person, question.raters)));
  if (people.length === 0) throw new Problem("noRatings", question.raters ? { raters: question.raters } : {});
  const codes = codesOf(people, framework, question.competencies);
  const selection = selectFramework(framework, { codes });
  const competencies = selection.clusters.flatMap((cluster) => cluster.competencies);
  if (competencies.length === 0)
    throw new Problem("noScores", { sheets: sheets.map(({ sheet }) => sheet.name) });
  const { levels, hindrance } = followedLevels({
    people,
    competencies,
    moments: dated,
    ...(question.raters ? { raters: question.raters } : {}),
    ...(question.names ? { names: question.names } : {}),
  });
  const facts = dated.map((moment) => factsOf(moment, people, question.raters));
  const labelOf = personLabels(everyone);
  const changes = competencies.map((_, index) =>
    summarise(
      people.map(
        (__, person) =>
          changeOver(levels.moments.map(({ values }) => values[person]?.[index] ?? null)) ?? null,
      ),
      "median",
    ),
  );
  const most = Math.max(...changes.map((change) => Math.abs(change ?? 0)));
  return {
    compared: {
      moments: dated.map(({ sheets: own }) => own),
      levels,
      selection,
      breaks: breaksOf(facts, question.roles),
      people: people.map((person, index) => ({
        ...(levels.people[index] ?? { name: person.name }),
        label: labelOf(person),
        otherRaters: ratersChanged(facts, person),
      })),
      highest: highestScoreIn(framework),
      charted: Math.max(
        0,
        changes.findIndex((change) => Math.abs(change ?? 0) === most),
      ),
      made: question.made,
      sheets: dated
        .flatMap(({ sheets: own }) => own.filter(({ kind }) => kind !== "form"))
        .map(({ sheet }) => sheet.name),
    },
    ...(hindrance ? { hindrance } : {}),
  };
}

/** The sheets that are asked for, or every one whose name says of when it is; those of the same moment together. */
function inOrder(
  sheets: readonly ScoreSheet[],
  asked: readonly AskedMoment[] | undefined,
): readonly DatedSheets[] {
  const chosen = asked
    ? asked.map((moment) => {
        const sheet = sheetNamed(sheets, moment.sheet, (one) => one.sheet.name);
        if (!sheet) throw new Problem("noScores", { sheets: [moment.sheet] });
        const when = momentIn(moment.date ?? sheet.sheet.name);
        if (!when) throw new Problem("momentUndated", { sheet: moment.sheet, date: moment.date ?? "" });
        return { sheet, when, otherFramework: moment.otherFramework === true };
      })
    : sheets.flatMap((sheet) => {
        const when = momentIn(sheet.sheet.name);
        return when ? [{ sheet, when, otherFramework: false }] : [];
      });
  const moments = new Map<string, DatedSheets>();
  for (const { sheet, when, otherFramework } of chosen) {
    const key = `${when.at} ${when.label}`;
    const before = moments.get(key);
    moments.set(key, {
      title: when.label,
      at: when.at,
      sheets: [...(before?.sheets ?? []).filter((one) => one !== sheet), sheet],
      otherFramework: otherFramework || before?.otherFramework === true,
    });
  }
  return [...moments.values()].sort((a, b) => a.at - b.at);
}

function factsOf(
  { sheets, otherFramework }: DatedSheets,
  people: readonly FoundPerson[],
  raters: readonly Rater[] | undefined,
): MomentFacts {
  const own = new Set(sheets);
  const given = (person: FoundPerson): readonly FoundRating[] =>
    person.found.filter(
      ({ sheet, rating }) =>
        own.has(sheet) &&
        counts(rating, raters) &&
        rating.scores.some(({ score }) => typeof score === "number"),
    );
  const all = people.map((person) => [keyOfPerson(person), given(person)] as const);
  const found = all.flatMap(([, ratings]) => ratings);
  return {
    raters: new Map(
      all.flatMap(([key, ratings]) =>
        ratings.length > 0 ? [[key, new Set(ratings.map(({ rating }) => raterKey(rating)))]] : [],
      ),
    ),
    roles: new Set(found.map(({ rating }) => rating.rater ?? "unknown")),
    scale: [...new Set(sheets.map(({ scale }) => (scale ? JSON.stringify(scale) : "")))].sort().join("\n"),
    otherFramework,
  };
}

function breaksOf(facts: readonly MomentFacts[], words: MomentsQuestion["roles"]): readonly MomentBreak[] {
  return facts.flatMap((after, index): readonly MomentBreak[] => {
    const before = facts[index - 1];
    const why = before ? breakBetween(before, after) : [];
    if (!before || why.length === 0) return [];
    const said = ({ roles }: MomentFacts): string =>
      (["self", "manager", "colleague", "unknown"] as const)
        .filter((role) => roles.has(role))
        .map((role) => words[role])
        .join(" + ");
    const differ = said(before) !== said(after);
    return [
      { before: index, why, ...(differ ? { roles: { before: said(before), after: said(after) } } : {}) },
    ];
  });
}

function ratersChanged(facts: readonly MomentFacts[], person: FoundPerson): boolean {
  const own = facts.flatMap(({ raters }) => raters.get(keyOfPerson(person)) ?? []);
  return otherRaters(own[0], own.at(-1));
}
