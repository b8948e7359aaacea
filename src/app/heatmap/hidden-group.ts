/** A group of which a version for sharing shows nothing. */
import { tooFew } from "../../scoring/suppression";
import type { HeatmapRow, HiddenGroup } from "../../sheets/heatmap/content";
import type { NumberedPerson } from "./arrange";

/** A group that has no row. How many have a score is no secret; what else would be told is not said apart. */
export function hiddenGroup(
  { label, first, people }: Extract<HeatmapRow, { readonly kind: "group" }>,
  everyone: readonly NumberedPerson[],
  columns: number,
  minimum: number,
): HiddenGroup {
  const members = everyone.slice(first, first + people);
  const scored = Array.from(
    { length: columns },
    (_, column) => members.filter(({ numbers }) => typeof numbers.values[column] === "number").length,
  );
  const most = Math.max(...scored);
  return { label, ...(tooFew(most, minimum) ? { scored: most } : {}) };
}
