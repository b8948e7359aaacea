/**
 * Whom a reader of a group's values can tell apart, and whether that tells what somebody has. Those who are alike in all
 * that others may know can change places: of them nobody's value is told, unless all have the same. Others can tell apart
 * people by what is required of them, where gaps are shown, and by how many scores are behind a value: a mean of one is
 * whole, one of four may be a quarter. Source: docs/heatmap.md, "Everyone the same".
 */
import type { Contribution } from "./contribution";
import { counts, type HeatmapColumn, type HeatmapQuestion, type RatedPerson } from "./heatmap-values";
import { TOLERANCE } from "./level-shares";
import type { Spread } from "./summary";

/** Somebody's value, and what others may know of it. */
export interface KnownOf {
  readonly value: Contribution;
  /** What else tells people apart, as a word; nothing where left out. */
  readonly kind?: string;
  /** Values of this person are whole numbers divided by this; at least 1. */
  readonly parts: number;
}

/**
 * Whether these tell somebody's value, or the values of fewer people than the minimum together: those who can change
 * places must be enough, and not all have the same.
 */
export function tellsOfSomeone(people: readonly KnownOf[], minimum: number): boolean {
  const left = new Set(people);
  for (const first of people) {
    if (!left.delete(first)) continue;
    // One changes with another, and that one with a third.
    const exchanging = [first];
    for (const one of exchanging)
      for (const other of left)
        if (canChange(one, other)) {
          left.delete(other);
          exchanging.push(other);
        }
    if (exchanging.length < minimum || exchanging.every(({ value }) => isSame(value, first.value)))
      return true;
  }
  return false;
}

function canChange(one: KnownOf, other: KnownOf): boolean {
  if (one.kind !== other.kind) return false;
  if (one.parts === other.parts) return true;
  return (
    !isSame(one.value, other.value) && isWhole(one.value, other.parts) && isWhole(other.value, one.parts)
  );
}

/** In how many parts of one the value of a person in a column can be. */
export function partsOf(
  { ratings, earlier = [] }: RatedPerson,
  { competencies }: Pick<HeatmapColumn, "competencies">,
  question: HeatmapQuestion,
): number {
  const { measure, raters, statistic } = question;
  const given = [
    { ratings, raters },
    ...(measure === "change" ? [{ ratings: earlier, raters }] : []),
    ...(measure === "difference" ? [{ ratings, raters: ["self"] as const }] : []),
  ];
  const found = competencies.flatMap((code) => {
    const numbers = given.map(
      (side) =>
        side.ratings.filter(
          (rating) => counts(rating, side.raters) && typeof rating.scores.get(code) === "number",
        ).length,
    );
    return numbers.includes(0) ? [] : [numbers.map((count) => divisor(count, statistic)).reduce(multiple, 1)];
  });
  return found.reduce(multiple, 1) * divisor(found.length, statistic);
}

/** What whole numbers are divided by where so many become one. */
function divisor(count: number, statistic: Spread): number {
  switch (statistic) {
    case "mean":
      return Math.max(1, count);
    case "median":
      return count > 0 && count % 2 === 0 ? 2 : 1;
    case "min":
    case "max":
      return 1;
  }
}

/** The least number that both go into. */
function multiple(one: number, other: number): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  return (one * other) / common(one, other);
}

/** Whether someone of so many parts can have this value: to anyone it may not apply. */
export function isWhole(value: Contribution, parts: number): boolean {
  return value === "n.v.t." || isSame(value * parts, Math.round(value * parts));
}

function isSame(one: Contribution, other: Contribution): boolean {
  return one === "n.v.t." || other === "n.v.t." ? one === other : Math.abs(one - other) <= TOLERANCE;
}
