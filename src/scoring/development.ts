/**
 * What a person's scores say of their development: what is strong, what is short, where self and others see something
 * else, and which behaviour of the next level can be a goal. Of one person by themselves: held against what the work
 * requires, never against other people. Source: docs/ontwikkelverslag.md.
 */
import type { Competency, Level } from "../framework/model";
import { difference, gap, isBlindSpot, isHiddenStrength } from "./difference";
import { largestGaps } from "./largest-gaps";
import { TOLERANCE } from "./level-shares";
import { highestOf, levelsOf, reachedOn } from "./level-scale";
import type { LevelScore } from "./level-score";

/** Where somebody stands on one competency. */
export interface Standing {
  readonly competency: Competency;
  /** As others see it, as far as they are heard. */
  readonly level: LevelScore;
  readonly self: LevelScore;
  /** Left out where nothing is required, or what is required is not known. */
  readonly required?: number;
  /** What the next function requires. */
  readonly next?: number;
  /** The level of an earlier moment. */
  readonly before?: LevelScore;
  readonly indicators: (level: number) => SaidOfLevel;
}

/**
 * What was said of each indicator of a level, in framework order: 0 to 1, "n.v.t.", `null` where nobody has seen it, or
 * undefined where what was said may not be told; undefined as a whole where only a level was given, or none of its
 * indicators was asked.
 */
export type SaidOfLevel = readonly (LevelScore | undefined)[] | undefined;

/** How an indicator was seen: not at all by what was given, in part, nobody has seen it, or that is not told. */
export type Seen = "no" | "partly" | "unseen" | "unknown";

/** Behaviour of the next level that was not, or not wholly, seen. */
export interface Goal {
  readonly competency: Competency;
  readonly level: number;
  /** Which of that level, from 1; left out where the level has a description only. */
  readonly indicator?: number;
  /** The framework's own. */
  readonly text: string;
  readonly seen: Seen;
}

export interface Development {
  /** At most three: furthest above what is required, then the highest on their own scale. */
  readonly strengths: readonly Standing[];
  /** All, the largest first. */
  readonly gaps: readonly Standing[];
  /** Self − others, of two levels or more. */
  readonly apart: readonly { readonly standing: Standing; readonly difference: number }[];
  readonly unrated: readonly Standing[];
  readonly notApplicable: readonly Standing[];
  /** At most three. */
  readonly goals: readonly Goal[];
  /** All that can be a goal, those three among them; by competency, the largest gap first. */
  readonly possible: readonly Goal[];
}

export const MOST_STRENGTHS = 3;
export const MOST_GOALS = 3;

export function developmentOf(standings: readonly Standing[]): Development {
  const gaps = shortOf(standings, ({ required }) => required);
  // What the work of today requires comes first.
  const beyond = shortOf(
    standings.filter((standing) => !gaps.includes(standing)),
    ({ next }) => next,
  );
  const byCompetency = [...gaps, ...beyond].map(goalsOf).filter((goals) => goals.length > 0);
  return {
    strengths: strengthsAmong(standings),
    gaps,
    apart: standings.flatMap((standing) => {
      const apart = difference(standing.self, standing.level);
      return typeof apart === "number" && (isBlindSpot(apart) || isHiddenStrength(apart))
        ? [{ standing, difference: apart }]
        : [];
    }),
    unrated: standings.filter(({ level }) => level === null),
    notApplicable: standings.filter(({ level }) => level === "n.v.t."),
    goals: chosen(byCompetency),
    possible: byCompetency.flat(),
  };
}

/** Those below what is asked, the largest gap first; of equal ones in the order of the framework. */
function shortOf(
  standings: readonly Standing[],
  asked: (standing: Standing) => number | undefined,
): readonly Standing[] {
  const gaps = standings.map((standing) => gap(standing.level, asked(standing)));
  return largestGaps(gaps, standings.length).flatMap((index) => standings[index] ?? []);
}

function strengthsAmong(standings: readonly Standing[]): readonly Standing[] {
  const height = ({ competency, level }: Standing): number =>
    typeof level === "number" ? level / highestOf(levelsOf(competency)) : 0;
  const surplus = ({ level, required }: Standing): number =>
    typeof level === "number" && required !== undefined ? level - required : 0;
  return standings
    .map((standing, index) => ({ standing, index }))
    .filter(({ standing }) => height(standing) > 0 && surplus(standing) >= -TOLERANCE)
    .sort(
      (a, b) =>
        surplus(b.standing) - surplus(a.standing) ||
        height(b.standing) - height(a.standing) ||
        a.index - b.index,
    )
    .slice(0, MOST_STRENGTHS)
    .map(({ standing }) => standing);
}

/** The level that a competency has above the one that was reached; undefined at the top. */
export function nextLevel(competency: Competency, level: number): Level | undefined {
  const reached = reachedOn(levelsOf(competency), level + TOLERANCE);
  return competency.levels.find(({ number }) => number > reached);
}

/** The behaviour of the next level that was nee, deels or not seen; all of it where only a level was given. */
export function goalsOf({ competency, level, indicators }: Standing): readonly Goal[] {
  const next = typeof level === "number" ? nextLevel(competency, level) : undefined;
  if (!next) return [];
  if (next.indicators.length === 0)
    return next.description === undefined
      ? []
      : [{ competency, level: next.number, text: next.description, seen: "unknown" }];
  const said = indicators(next.number);
  return next.indicators.flatMap((text, index): readonly Goal[] => {
    const seen = seenAs(said?.[index]);
    return seen === undefined ? [] : [{ competency, level: next.number, indicator: index + 1, text, seen }];
  });
}

/** Undefined for what was seen, and for what does not apply. */
function seenAs(score: LevelScore | undefined): Seen | undefined {
  if (score === undefined) return "unknown";
  if (score === "n.v.t.") return undefined;
  if (score === null) return "unseen";
  if (score >= 1 - TOLERANCE) return undefined;
  return score > TOLERANCE ? "partly" : "no";
}

/** One of each competency, then a second of each, until there are three. */
function chosen(byCompetency: readonly (readonly Goal[])[]): readonly Goal[] {
  const goals: Goal[] = [];
  const most = Math.max(0, ...byCompetency.map(({ length }) => length));
  for (let turn = 0; turn < most; turn++) {
    for (const own of byCompetency) {
      const goal = own[turn];
      if (goal && goals.length < MOST_GOALS) goals.push(goal);
    }
  }
  return goals;
}

/** The behaviour by which somebody shows a level that was reached: what was seen, first of all; else what it says. */
export function shownAt({ competency, level, indicators }: Standing): string | undefined {
  if (typeof level !== "number") return undefined;
  const reached = reachedOn(levelsOf(competency), level + TOLERANCE);
  const at = competency.levels.find(({ number }) => number === reached);
  if (!at) return undefined;
  const said = indicators(reached);
  const seen = said?.findIndex((score) => typeof score === "number" && score >= 1 - TOLERANCE) ?? -1;
  return at.indicators[Math.max(0, seen)] ?? at.description;
}
