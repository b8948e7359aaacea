/** What of a heatmap may not be shown, and a heatmap for others' eyes. */
import type { HeatScore } from "../../scoring/heat-score";
import { counts, type HeatmapColumn } from "../../scoring/heatmap";
import { fewColleagues, suppressedForSharing, suppressGroups } from "../../scoring/suppression";
import type { Rater } from "../../scoring/person";
import type { Heatmap, HeatmapRow } from "../../sheets/heatmap/content";
import type { NumberedPerson } from "./arrange";
import type { HeatmapSettings } from "../../sheets/heatmap/settings";

/** Of groups: which cells and totals are suppressed; undefined where nothing is. */
export function suppressedGroups(
  rows: readonly HeatmapRow[],
  people: readonly NumberedPerson[],
  columns: number,
  { minimumGroup, statistic, measure }: Pick<HeatmapSettings, "minimumGroup" | "statistic" | "measure">,
): Heatmap["suppressed"] {
  const groups = rows.flatMap((row) =>
    row.kind === "group" ? [people.slice(row.first, row.first + row.people)] : [],
  );
  if (groups.length === 0) return undefined;
  const found = Array.from({ length: columns }, (_, column) =>
    suppressGroups(
      groups.map((own) => own.map(({ numbers }): HeatScore => numbers.values[column] ?? null)),
      { minimum: minimumGroup, statistic },
    ),
  );
  if (!found.some(({ groups: own, total }) => total || own.some(Boolean))) return undefined;
  return {
    isCell: (row, column) => found[column]?.groups[row] ?? false,
    isTotal: (column) => found[column]?.total ?? false,
    // Of gaps it is what the values themselves say. Of levels it is more: who is required 4 and counts has a 4.
    isCoverage: (column) => measure !== "gap" && (found[column]?.groups.some(Boolean) ?? false),
  };
}

/**
 * People as others may see them. What is suppressed is taken away before anything is counted, so that nothing made of
 * the rest can tell it: columns that too few people have a number in, and scores to which too few colleagues
 * contributed.
 */
export function forSharing(
  people: readonly NumberedPerson[],
  columns: readonly HeatmapColumn[],
  {
    minimumGroup,
    minimumRaters,
    raters,
  }: Pick<HeatmapSettings, "minimumGroup" | "minimumRaters"> & { readonly raters?: readonly Rater[] },
): {
  readonly people: readonly NumberedPerson[];
  /** By the person's index and the column. */
  isSuppressed(person: number, column: number): boolean;
} {
  const few = people.map(({ person }) =>
    columns.map(({ competencies }) =>
      competencies.some((code) =>
        fewColleagues(
          person.ratings
            .filter((rating) => counts(rating, raters) && typeof rating.scores.get(code) === "number")
            .map(({ rater }) => rater),
          minimumRaters,
        ),
      ),
    ),
  );
  const kept = columns.map((_, column) =>
    people.map(({ numbers }, index) => (few[index]?.[column] ? null : (numbers.values[column] ?? null))),
  );
  const whole = suppressedForSharing(kept, minimumGroup);
  const isSuppressed = (person: number, column: number): boolean =>
    (whole[column] ?? false) || (few[person]?.[column] ?? false);
  return {
    isSuppressed,
    people: people.map(({ person, numbers }, index) => ({
      person,
      numbers: {
        values: numbers.values.map((value, column) => (isSuppressed(index, column) ? null : value)),
        gaps: numbers.gaps.map((gap, column) => (isSuppressed(index, column) ? null : gap)),
        required: numbers.required,
      },
    })),
  };
}
