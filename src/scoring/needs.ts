/** What a team needs by default: from what the functions of its people require. Source: docs/team.md. */
import type { RequiredLevel } from "./heatmap-values";
import type { Person } from "./person";

export interface Need {
  /** The level; undefined where no function requires any. */
  readonly level?: number;
  /** How many people are needed at that level or above it. */
  readonly people?: number;
  readonly critical: boolean;
}

/** A competency that weighs more than this is critical: 1 is what each weighs unless a person says otherwise. */
const USUAL_WEIGHT = 1;

/**
 * Of one competency for these people: the highest level that any of their functions requires, and as many people as
 * have a function that requires it; critical where the competency weighs more than usual.
 */
export function usualNeed(
  people: readonly Pick<Person, "profile">[],
  code: string,
  {
    required,
    weight = USUAL_WEIGHT,
  }: { readonly required: RequiredLevel; readonly weight?: number | undefined },
): Need {
  const levels = people.flatMap(({ profile = "" }) => required(profile, code) ?? []);
  const critical = weight > USUAL_WEIGHT;
  if (levels.length === 0) return { critical };
  const level = Math.max(...levels);
  return { level, people: levels.filter((each) => each === level).length, critical };
}
