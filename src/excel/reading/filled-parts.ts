/**
 * Where on a large sheet something stands. Excel counts everything up to the last filled cell as in use, so that one
 * stray cell makes a sheet of a thousand million cells of a list of four lines.
 */
import { areaAround, SHEET_COLUMNS } from "../../sheets/plan/a1";
import type { Area } from "../../sheets/plan/area";

/** As many cells are read whatever stands in them; what is larger is looked at part by part first. */
const ORDINARY = 300_000;
/** How much larger than what is filled the rectangle that holds it may be. */
const SPREAD = 4;
/** Of how many parts Excel tells in one request what they hold. */
const PARTS_AT_ONCE = 256;
/** Columns are cut only where there are more: a list is seldom as wide. */
const WIDE = 256;

/** It is looked at part by part: it is large, or made of whole rows, of which Excel tells no values. */
export function isLarge(parts: readonly Area[]): boolean {
  return cellsInAll(parts) > ORDINARY || parts.some(({ columns }) => columns === SHEET_COLUMNS);
}

export function cellsInAll(parts: readonly Area[]): number {
  return parts.reduce((cells, part) => cells + cellsIn(part), 0);
}

export function cellsIn(area: Pick<Area, "rows" | "columns">): number {
  return area.rows * area.columns;
}

/** The rectangles cut into parts that together cover them, the large ones into most; all rows of a part side by side. */
export function cutUp(areas: readonly Area[]): readonly Area[] {
  const large = areas.filter((area) => cellsIn(area) > ORDINARY / 8 || area.columns === SHEET_COLUMNS);
  const each = Math.max(2, Math.floor(PARTS_AT_ONCE / Math.max(1, large.length)));
  return areas.flatMap((area) => {
    if (!large.includes(area)) return [area];
    const across = area.columns > WIDE ? Math.min(8, each) : 1;
    const down = Math.max(1, Math.floor(each / across));
    const rows = Math.ceil(area.rows / down);
    const columns = Math.ceil(area.columns / across);
    return steps(area.rows, rows).flatMap((row) =>
      steps(area.columns, columns).map((column) => ({
        row: area.row + row,
        column: area.column + column,
        rows: Math.min(rows, area.rows - row),
        columns: Math.min(columns, area.columns - column),
      })),
    );
  });
}

/**
 * Of the filled parts of a sheet those that are read as one, with the rectangle around them, and those that stand too
 * far away for that. What holds most is read; of the others the nearest come first.
 */
export function readTogether(parts: readonly Area[]): {
  readonly area: Area;
  readonly parts: readonly Area[];
  readonly far: readonly Area[];
} {
  const [first, ...others] = [...parts].sort((a, b) => cellsIn(b) - cellsIn(a));
  if (!first) return { area: { row: 0, column: 0, rows: 0, columns: 0 }, parts: [], far: [] };
  let area = first;
  let filled = cellsIn(first);
  const taken = [first];
  const far: Area[] = [];
  for (const part of others.sort((a, b) => distance(first, a) - distance(first, b))) {
    const box = areaAround(area, part);
    if (cellsIn(box) <= Math.max(ORDINARY, SPREAD * (filled + cellsIn(part)))) {
      area = box;
      filled += cellsIn(part);
      taken.push(part);
    } else far.push(part);
  }
  return { area, parts: taken.sort(byPlace), far: far.sort(byPlace) };
}

function byPlace(a: Area, b: Area): number {
  return a.row - b.row || a.column - b.column;
}

/** Empty rows and columns between them. */
function distance(a: Area, b: Area): number {
  return gap(a.row, a.rows, b.row, b.rows) + gap(a.column, a.columns, b.column, b.columns);
}

function gap(first: number, size: number, other: number, otherSize: number): number {
  return Math.max(0, other - (first + size), first - (other + otherSize));
}

function steps(size: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil(size / step) }, (_, index) => index * step);
}
