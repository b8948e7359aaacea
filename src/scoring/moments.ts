/** Scores of the same people at several moments: where a line may not be drawn on, and what changed. Source: docs/team.md. */
import { change } from "./difference";
import type { HeatScore } from "./heat-score";

/** What is to be known of a moment to see whether it can be held against the one before it. */
export interface MomentFacts {
  /** Who gave the scores of each person that has any: in words that are the same for the same rater. */
  readonly raters: ReadonlyMap<string, ReadonlySet<string>>;
  /** The kinds of raters. */
  readonly roles: ReadonlySet<string>;
  /** On which scale, in a word that is the same for the same scale. */
  readonly scale: string;
  /** A person has said that from here on another framework held. */
  readonly otherFramework: boolean;
}

export type BreakReason = "framework" | "raters";

/**
 * Why two moments cannot simply be held against each other; empty where they can. Another framework or another scale is
 * a break; so are other kinds of raters, and other raters of more than half of those who were scored both times.
 */
export function breakBetween(before: MomentFacts, after: MomentFacts): readonly BreakReason[] {
  const both = [...after.raters.keys()].filter((person) => before.raters.has(person));
  const others = both.filter((person) => otherRaters(before.raters.get(person), after.raters.get(person)));
  const sameRoles =
    before.roles.size === after.roles.size && [...before.roles].every((role) => after.roles.has(role));
  return [
    ...(after.otherFramework || before.scale !== after.scale ? (["framework"] as const) : []),
    ...(!sameRoles || others.length * 2 > both.length ? (["raters"] as const) : []),
  ];
}

/** Nobody who scored somebody the one time did so the other time. */
export function otherRaters(
  before: ReadonlySet<string> | undefined,
  after: ReadonlySet<string> | undefined,
): boolean {
  if (!before || !after || before.size === 0 || after.size === 0) return false;
  return ![...after].some((rater) => before.has(rater));
}

/** The last number less the first of somebody's scores, moment by moment; undefined with fewer than two numbers. */
export function changeOver(scores: readonly HeatScore[]): number | undefined {
  const numbers = scores.filter((score) => typeof score === "number");
  const [first, ...more] = numbers;
  const last = more.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const changed = change(last, first);
  return typeof changed === "number" ? changed : undefined;
}
