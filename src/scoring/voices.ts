/**
 * How many colleagues a figure rests on. Colleagues rate in confidence, and of two ratings each knows the other's; a
 * manager answers for a rating by name, so that a manager's alone is no secret. Of someone whose part is not known it
 * cannot be said that it is a colleague. Source: docs/heatmap.md, "Colleagues".
 */
import {
  competencyValue,
  counts,
  type HeatmapColumn,
  type HeatmapQuestion,
  type RatedPerson,
} from "./heatmap-values";

/** Of each competency that goes into a figure, and of each moment of it, how many ratings of colleagues do. */
export type Voices = readonly number[];

export interface Colleagues {
  /** Of each group, or of each person. */
  readonly of: readonly Voices[];
  /** A figure of fewer, but at least one, is suppressed; 0 for a figure that needs none. */
  readonly minimum: number;
}

/**
 * The ratings of colleagues behind the number that one person adds to a column: now and, of a change, then. What gives
 * no number adds none.
 */
export function colleaguesBehind(
  person: RatedPerson,
  { competencies }: Pick<HeatmapColumn, "competencies">,
  question: HeatmapQuestion,
): Voices {
  const { ratings, earlier = [] } = person;
  const moments = question.measure === "change" ? [ratings, earlier] : [ratings];
  return competencies.flatMap((code) => {
    const isNumber = typeof competencyValue(person, code, question) === "number";
    return moments.map((given) =>
      isNumber
        ? given.filter(
            (rating) =>
              rating.rater === "colleague" &&
              counts(rating, question.raters) &&
              typeof rating.scores.get(code) === "number",
          ).length
        : 0,
    );
  });
}

/** The colleagues behind all of these together. */
export function together(all: readonly Voices[]): Voices {
  const places = Math.max(0, ...all.map(({ length }) => length));
  return Array.from({ length: places }, (_, at) => all.reduce((sum, voices) => sum + (voices[at] ?? 0), 0));
}

/** Whether a figure rests on so few colleagues that it would give away what one of them said: some, but too few. */
export function fewColleagues(voices: Voices, minimum: number): boolean {
  return voices.some((count) => count > 0 && count < minimum);
}
