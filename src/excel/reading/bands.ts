import type { SheetInfo } from "../../app/port";
import type { Area } from "../../sheets/plan/area";

/** A rectangle of a sheet in which something stands. */
export interface UsedPlace extends Area {
  readonly sheet: SheetInfo;
}

/** Rectangles cut into bands of rows, and those put together in requests of at most so many cells. */
export function inBands<Place extends Area>(
  places: readonly Place[],
  cellsAtOnce: number,
): readonly (readonly Place[])[] {
  const parts: Place[][] = [];
  let room = 0;
  for (const place of places) {
    const most = Math.max(1, Math.floor(cellsAtOnce / place.columns));
    for (let first = 0; first < place.rows; first += most) {
      const band = { ...place, row: place.row + first, rows: Math.min(most, place.rows - first) };
      const cells = band.rows * band.columns;
      const last = parts.at(-1);
      if (last && cells <= room) last.push(band);
      else parts.push([band]);
      room = (last && cells <= room ? room : cellsAtOnce) - cells;
    }
  }
  return parts;
}
