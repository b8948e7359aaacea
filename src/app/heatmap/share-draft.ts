/** What a version for sharing tells of whom, before it is a sheet: sets of people, and what each of them adds. */
import type { Contribution } from "../../scoring/contribution";
import type { HeatScore } from "../../scoring/heat-score";
import type { HeatmapColumn, HeatmapQuestion } from "../../scoring/heatmap-values";
import type { Added } from "../../scoring/follows";
import { isWhole } from "../../scoring/told-apart";
import { fewColleagues, type Colleagues } from "../../scoring/voices";
import type { FoundPerson } from "./rated-people";

/** People of whom something is told together: everyone, or a group. */
export interface ShareSet {
  /** Of a group; of everyone it is empty. */
  readonly label: string;
  readonly people: readonly FoundPerson[];
  /** By column, what each person adds; undefined for nothing. */
  readonly values: readonly (readonly (Contribution | undefined)[])[];
  /** By column and person, the colleagues behind that. */
  readonly colleagues: readonly Colleagues[];
  /** By column and person, in how many parts of one that can be. */
  readonly parts: readonly (readonly number[])[];
  /** By column, whether anything is told of it. */
  readonly shown: readonly boolean[];
}

export interface ShareDraft {
  readonly question: HeatmapQuestion;
  readonly columns: readonly HeatmapColumn[];
  readonly sets: readonly ShareSet[];
  /** By column "9 van 12", how many are at the level that is required of them; undefined where that is not told. */
  readonly coverage: readonly (string | undefined)[];
}

/** What may not be told because of what was told before. */
export interface Bars {
  isBarred(label: string, column: number): boolean;
  isCoverageBarred(column: number): boolean;
}

/** Nothing is barred by what was never told. */
export const NO_BARS: Bars = { isBarred: () => false, isCoverageBarred: () => false };

/** What a score adds to a figure. */
export function contribution(score: HeatScore | undefined): Contribution | undefined {
  return score ?? undefined;
}

/** The draft with what is barred taken out. */
export function withBars(draft: ShareDraft, bars: Bars): ShareDraft {
  return {
    ...draft,
    sets: draft.sets.map((set) => ({
      ...set,
      shown: set.shown.map((is, column) => is && !bars.isBarred(set.label, column)),
    })),
    coverage: draft.coverage.map((text, column) =>
      bars.isCoverageBarred(column) || bars.isBarred("", column) ? undefined : text,
    ),
  };
}

/**
 * By column, whether people can be told apart by how many rated them: somebody's number rests on too few colleagues, or on
 * so many that not everyone can have each number that is there. Where not, no group of these people can be.
 */
export function toldApartByRaters({ columns, sets }: ShareDraft): readonly boolean[] {
  return columns.map((_, column) => {
    const added = sets.flatMap((set) =>
      (set.values[column] ?? []).flatMap((value, person) =>
        value === undefined ? [] : [addedBy(set, column, person, value)],
      ),
    );
    const minimum = Math.max(0, ...sets.map(({ colleagues }) => colleagues[column]?.minimum ?? 0));
    const parts = new Set(added.map((own) => own.parts));
    return added.some(
      ({ value, colleagues }) =>
        fewColleagues(colleagues, minimum) || ![...parts].every((each) => isWhole(value, each)),
    );
  });
}

/** What someone of a set adds to a column. */
export function addedBy(
  { colleagues, parts }: ShareSet,
  column: number,
  person: number,
  value: Contribution,
): Added {
  return { value, colleagues: colleagues[column]?.of[person] ?? [], parts: parts[column]?.[person] ?? 1 };
}

/** How many columns something is told of. */
export function columnsTold({ columns, sets }: ShareDraft): number {
  return columns.filter((_, column) =>
    sets.some(({ shown, values }) => shown[column] && values[column]?.some((value) => value !== undefined)),
  ).length;
}
