/** A person with scores → the content of their page. Nothing of anybody else is at hand here. */
import type { Framework } from "../../framework/model";
import { developmentOf, nextLevel, shownAt, type Goal, type Standing } from "../../scoring/development";
import { levelsOf } from "../../scoring/level-scale";
import { twoDecimals } from "../../scoring/rounding";
import {
  MOST_GAPS,
  type Report,
  type ReportGap,
  type ReportGoal,
  type ReportPoint,
} from "../../sheets/report/report-content";
import type { FoundPerson } from "../heatmap/rated-people";
import { isByManager, notesOn, ratersOf, standingsOf, type Requirements } from "./standings";

export interface ReportQuestion {
  readonly framework: Framework;
  readonly moment: string;
  readonly earlier?: string;
  /** The function by which everybody is measured, where that was asked. */
  readonly profile?: string;
  readonly next?: string;
  readonly required: (profile: string, code: string) => number | undefined;
}

export function composeReport(person: FoundPerson, question: ReportQuestion): Report {
  const { framework, moment, earlier, next, required } = question;
  const profile = question.profile ?? person.profile;
  const requirements: Requirements = {
    now: (code) => (profile === undefined ? undefined : required(profile, code)),
    next: (code) => (next === undefined ? undefined : required(next, code)),
  };
  const standings = standingsOf(person, framework, requirements, earlier !== undefined);
  const found = developmentOf(standings);
  const goalOf = (goal: Goal): ReportGoal => ({
    ...{ code: goal.competency.code, name: goal.competency.name, level: goal.level, text: goal.text },
    ...(goal.indicator === undefined ? {} : { indicator: goal.indicator }),
    seen: goal.seen,
    notes: notesOn(person, goal.competency, goal.level, goal.indicator),
  });
  const { name, number, department } = person;
  const first = new Map(found.possible.map((goal) => [goal.competency, goal.text] as const).reverse());
  return {
    person: {
      name,
      ...(number === undefined ? {} : { number }),
      ...(department === undefined ? {} : { department }),
    },
    ...(profile === undefined
      ? {}
      : { profile: { name: profile, known: standings.some((each) => each.required !== undefined) } }),
    ...(next === undefined ? {} : { next }),
    moment,
    ...(earlier === undefined ? {} : { earlier }),
    raters: ratersOf(person),
    levels: standings.map(({ competency, indicators: _, ...rest }) => ({
      ...{ code: competency.code, name: competency.name, clusterCode: competency.clusterCode },
      levels: levelsOf(competency),
      ...rest,
    })),
    strengths: found.strengths.map((each) => pointOf(each, shownAt(each))),
    gaps: found.gaps.slice(0, MOST_GAPS).map((each): ReportGap => ({
      ...pointOf(each, first.get(each.competency) ?? firstOfNext(each)),
      required: each.required ?? 0,
      ...nextOf(each),
    })),
    allGaps: found.gaps.length,
    apart: [...found.apart]
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
      .map(({ standing, difference }) => ({
        name: standing.competency.name,
        difference: twoDecimals(difference),
        byManager: isByManager(person, standing.competency.code),
      })),
    unrated: found.unrated.map(({ competency }) => competency.name),
    notApplicable: found.notApplicable.map(({ competency }) => competency.name),
    goals: found.goals.map(goalOf),
    possible: found.possible.map(goalOf),
    framework: framework.title,
  };
}

function pointOf({ competency, level }: Standing, text: string | undefined): ReportPoint {
  return {
    name: competency.name,
    level: typeof level === "number" ? twoDecimals(level) : 0,
    ...(text === undefined ? {} : { text }),
  };
}

function nextOf({ competency, level }: Standing): Pick<ReportGap, "next"> {
  const next = typeof level === "number" ? nextLevel(competency, level)?.number : undefined;
  return next === undefined ? {} : { next };
}

/** Where all of the next level was seen already: what it says first. */
function firstOfNext({ competency, level }: Standing): string | undefined {
  return typeof level === "number" ? nextLevel(competency, level)?.indicators[0] : undefined;
}
