/** What the checks of a plan share about rectangles. */
import { areaAddress, areasOverlap } from "../plan/a1";
import type { Area } from "../plan/area";

/** "B2:C3"; for what has no address, its numbers. */
export function place(area: Area): string {
  try {
    return areaAddress(area);
  } catch {
    return JSON.stringify(area);
  }
}

/** A fault for each two areas that share a cell. */
export function overlapping(areas: readonly Area[], what: string): string[] {
  return areas.flatMap((area, index) =>
    areas
      .slice(index + 1)
      .filter((other) => areasOverlap(area, other))
      .map((other) => `${what} at ${place(area)} and ${place(other)} overlap`),
  );
}
