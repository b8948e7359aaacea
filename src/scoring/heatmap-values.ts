/** The numbers of a heatmap, before anything is drawn: of each person, and of each column. Source: docs/heatmap.md. */
import { combineScores } from "./combine";
import { coverage } from "./coverage";
import { change, difference, gap, isBlindSpot, isHiddenStrength } from "./difference";
import { distribution, type Distribution } from "./distribution";
import type { HeatScore } from "./heat-score";
import type { ColumnSummary } from "./insights";
import type { LevelScore } from "./level-score";
import type { Levels } from "./level-scale";
import type { Measure } from "./measure";
import type { Person, Rater } from "./person";
import { countScores, summarise, type Spread } from "./summary";

/** What one rater gave one person: scores by competency code. */
export interface Rating {
  /** Undefined where the sheet does not say. */
  readonly rater?: Rater;
  readonly scores: ReadonlyMap<string, LevelScore>;
}

export interface RatedPerson extends Person {
  readonly ratings: readonly Rating[];
  /** What the same person was given before, for the measure "change". */
  readonly earlier?: readonly Rating[];
}

/** A column: one competency, or a cluster with those of it that are asked for. */
export interface HeatmapColumn {
  /** "1.2", or "1" */
  readonly code: string;
  readonly name: string;
  readonly competencies: readonly string[];
  /** The levels that these have: on which people are counted. */
  readonly levels: Levels;
}

/** The level that a function requires of a competency; undefined where it requires none, or is not known. */
export type RequiredLevel = (profile: string, competency: string) => number | undefined;

export interface HeatmapQuestion {
  readonly measure: Measure;
  /** How several scores become one: of raters, of a cluster's competencies, of a group's people. */
  readonly statistic: Spread;
  /** Whose scores count; everyone's but one's own when left out. */
  readonly raters?: readonly Rater[];
  readonly columns: readonly HeatmapColumn[];
  /** Left out where there are no profiles. */
  readonly required?: RequiredLevel;
  /**
   * A value with two sides is one only where both are there. Else n.v.t. would say of which side it is, to whoever knows
   * that the other is missing.
   */
  readonly bothSides?: boolean;
}

/** Of one person, a value for each column. */
export interface PersonNumbers {
  readonly values: readonly HeatScore[];
  /** Level − required level. */
  readonly gaps: readonly HeatScore[];
  readonly required: readonly (number | undefined)[];
}

/** What a column has to say of everyone in it. */
export interface ColumnNumbers extends ColumnSummary {
  readonly notApplicable: number;
  readonly distribution: Distribution;
  /** The values below 0, at 0 and above it. */
  readonly signs: readonly [below: number, at: number, above: number];
  /** The chosen statistic of what is required of the people. */
  readonly required: number | undefined;
}

/**
 * Whether a rating counts in the aggregate. One's own stays out of it, also where it is chosen beside others; chosen
 * alone it is all there is. A rating that does not say whose it is counts unless raters are chosen.
 */
export function counts({ rater }: Pick<Rating, "rater">, raters: readonly Rater[] | undefined): boolean {
  if (!raters) return rater !== "self";
  if (raters.every((each) => each === "self")) return rater === "self";
  return rater !== undefined && rater !== "self" && raters.includes(rater);
}

/** The numbers of one person. */
export function personNumbers(person: RatedPerson, question: HeatmapQuestion): PersonNumbers {
  const { statistic, columns, required } = question;
  const profile = person.profile ?? "";
  const of = (competencies: readonly string[], value: (code: string) => HeatScore): HeatScore => {
    const [only, ...more] = competencies;
    // Of a single one nothing is to be combined.
    return only !== undefined && more.length === 0
      ? value(only)
      : combineScores(competencies.map(value), statistic);
  };
  const level = (code: string): LevelScore => levelOf(person.ratings, code, question);
  return {
    values: columns.map(({ competencies }) =>
      of(competencies, (code) => competencyValue(person, code, question)),
    ),
    gaps: columns.map(({ competencies }) =>
      of(competencies, (code) => gap(level(code), required?.(profile, code))),
    ),
    required: columns.map(({ competencies }) =>
      summarise(
        competencies.map((code) => required?.(profile, code) ?? null),
        statistic,
      ),
    ),
  };
}

function levelOf(
  ratings: readonly Rating[],
  code: string,
  { raters, statistic }: HeatmapQuestion,
): LevelScore {
  return combineScores(
    ratings.filter((rating) => counts(rating, raters)).map(({ scores }) => scores.get(code) ?? null),
    statistic,
  );
}

/** What one person has of one competency, by what is asked. */
export function competencyValue(person: RatedPerson, code: string, question: HeatmapQuestion): HeatScore {
  const level = levelOf(person.ratings, code, question);
  const { measure, bothSides = false } = question;
  if (measure === "level") return level;
  const other = otherSide(person, code, question);
  if (bothSides && (level === null || other === null)) return null;
  switch (measure) {
    case "gap":
      return gap(level, typeof other === "number" ? other : undefined);
    case "difference":
      return difference(other, level);
    case "change":
      return change(level, other);
  }
}

/** What someone's level is held against. */
function otherSide(
  { earlier = [], profile = "", ratings }: RatedPerson,
  code: string,
  question: HeatmapQuestion,
): HeatScore {
  switch (question.measure) {
    case "level":
      return null;
    case "gap":
      return question.required?.(profile, code) ?? null;
    case "difference":
      return levelOf(ratings, code, { ...question, raters: ["self"] });
    case "change":
      return levelOf(earlier, code, question);
  }
}

/** The value of a group in one column: of its people's values. */
export function groupValue(people: readonly PersonNumbers[], column: number, statistic: Spread): HeatScore {
  return combineScores(
    people.map(({ values }) => values[column] ?? null),
    statistic,
  );
}

/** What each column says of all these people. */
export function columnNumbers(
  people: readonly PersonNumbers[],
  { columns, measure, statistic, required }: HeatmapQuestion,
): readonly ColumnNumbers[] {
  return columns.map(({ code, name, levels }, column) => {
    const values = people.map(({ values: own }) => own[column] ?? null);
    const { scored, notApplicable, empty } = countScores(values);
    const numbers = values.filter((value) => typeof value === "number");
    return {
      code,
      name,
      people: people.length,
      scored,
      notApplicable,
      empty,
      middle: summarise(values, statistic),
      distribution: distribution(values, levels),
      signs: [
        numbers.filter((value) => value < 0).length,
        numbers.filter((value) => value === 0).length,
        numbers.filter((value) => value > 0).length,
      ],
      required: summarise(
        people.map(({ required: own }) => own[column] ?? null),
        statistic,
      ),
      ...(required ? { coverage: coverage(people.map(({ gaps }) => gaps[column] ?? null)) } : {}),
      ...(measure === "difference"
        ? {
            blindSpots: values.filter(isBlindSpot).length,
            hiddenStrengths: values.filter(isHiddenStrength).length,
          }
        : {}),
    };
  });
}
