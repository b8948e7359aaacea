/**
 * Two figures of nearly the same people, one after the other: what came in between is what they differ by. So a second
 * figure may only follow a first one where they differ by nobody, or by enough people. Source: docs/heatmap.md.
 */

/** What one person adds to a figure. That something does not apply is told of a person as much as a level is. */
export type Contribution = number | "n.v.t.";

/** Of people, by who they are: those that add something. */
export type Contributions = ReadonlyMap<string, Contribution>;

/**
 * Whether a figure of these people may follow one of those. Someone who adds the same to both says nothing new; all
 * others went out of the first or came into the second, and of those there must be none, or enough, on either side.
 * Those that stayed the same must be enough too; or enough must have changed, and enough values must be in both, so that
 * nobody can say which of them are of those that stayed.
 */
export function mayFollow(before: Contributions, now: Contributions, minimum: number): boolean {
  const { same, changed } = shared(before, now);
  if (same === 0) return true;
  return (
    noneOrEnough(before.size - same, minimum) &&
    noneOrEnough(now.size - same, minimum) &&
    (same >= minimum || (changed >= minimum && alike([...before.values()], [...now.values()]) >= minimum))
  );
}

/** Of those in both: how many add the same, and how many something else. */
export function shared(
  before: Contributions,
  now: Contributions,
): { readonly same: number; readonly changed: number } {
  let same = 0;
  let changed = 0;
  for (const [person, value] of now) {
    const was = before.get(person);
    if (was === undefined) continue;
    if (was === value) same += 1;
    else changed += 1;
  }
  return { same, changed };
}

/**
 * The same where of the first only the values are known, not whose they were: as many as can be are taken to be the
 * same people's.
 */
export function valuesMayFollow(
  before: readonly Contribution[],
  now: readonly Contribution[],
  minimum: number,
): boolean {
  const same = alike(before, now);
  return [same, before.length - same, now.length - same].every((people) => noneOrEnough(people, minimum));
}

/** How many values are in both. */
function alike(before: readonly Contribution[], now: readonly Contribution[]): number {
  return before.length - less(before, now).length;
}

/** The values that are left when each of the others has been taken away once, if it is there. */
export function less(values: readonly Contribution[], others: readonly Contribution[]): Contribution[] {
  const left = new Map<Contribution, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return values.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}

function noneOrEnough(people: number, minimum: number): boolean {
  return people === 0 || people >= minimum;
}
