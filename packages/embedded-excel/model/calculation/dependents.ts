import type { AreaDep, CellDep } from "../excelts";

/** What a formula reads, on sheets by name; rows and columns count from 1. */
export interface Reads {
  readonly cells: readonly CellDep[];
  readonly areas: readonly AreaDep[];
}

/** Up to so many cells an area is noted by its cells, which are found at once; larger ones are looked through. */
const SMALL = 32;
const COLUMNS = 16_384;

interface OnSheet<Reader> {
  /** Most cells have one reader, which needs no set. */
  readonly cells: Map<number, Reader | Set<Reader>>;
  readonly areas: Map<string, { readonly area: AreaDep; readonly readers: Set<Reader> }>;
}

/** Who reads which cells. */
export class Dependents<Reader extends object> {
  private readonly sheets = new Map<string, OnSheet<Reader>>();
  private readonly asWritten = new Map<string, OnSheet<Reader>>();

  add(reader: Reader, reads: Reads): void {
    eachPlace(reads, (sheet, place, area) => {
      const on = this.on(sheet);
      if (typeof place === "number") {
        const readers = on.cells.get(place);
        if (readers instanceof Set) readers.add(reader);
        else on.cells.set(place, readers && readers !== reader ? new Set([readers, reader]) : reader);
      } else {
        const known = on.areas.get(place);
        if (known) known.readers.add(reader);
        else if (area) on.areas.set(place, { area, readers: new Set([reader]) });
      }
    });
  }

  remove(reader: Reader, reads: Reads): void {
    eachPlace(reads, (sheet, place) => {
      const on = this.on(sheet);
      if (typeof place === "number") {
        const readers = on.cells.get(place);
        if (readers instanceof Set) readers.delete(reader);
        if (readers === reader || (readers instanceof Set && readers.size === 0)) on.cells.delete(place);
      } else {
        const readers = on.areas.get(place)?.readers;
        readers?.delete(reader);
        if (readers?.size === 0) on.areas.delete(place);
      }
    });
  }

  /** Those that read a cell of the area. */
  *of({ sheet, top, left, bottom, right }: AreaDep): Generator<Reader> {
    const on = this.sheets.get(sheet.toLowerCase());
    if (!on) return;
    if ((bottom - top + 1) * (right - left + 1) <= on.cells.size) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) yield* each(on.cells.get(row * COLUMNS + column));
      }
    } else {
      for (const [place, readers] of on.cells) {
        const row = Math.floor((place - 1) / COLUMNS);
        const column = place - row * COLUMNS;
        if (row >= top && row <= bottom && column >= left && column <= right) yield* each(readers);
      }
    }
    for (const { area, readers } of on.areas.values()) {
      if (area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left)
        yield* readers;
    }
  }

  private on(sheet: string): OnSheet<Reader> {
    let on = this.asWritten.get(sheet);
    if (on) return on;
    const key = sheet.toLowerCase();
    on = this.sheets.get(key);
    if (!on) this.sheets.set(key, (on = { cells: new Map(), areas: new Map() }));
    this.asWritten.set(sheet, on);
    return on;
  }
}

function* each<Reader extends object>(readers: Reader | Set<Reader> | undefined): Generator<Reader> {
  if (readers instanceof Set) yield* readers;
  else if (readers) yield readers;
}

function eachPlace(
  { cells, areas }: Reads,
  take: (sheet: string, place: number | string, area?: AreaDep) => void,
): void {
  for (const { sheet, row, col } of cells) take(sheet, row * COLUMNS + col);
  for (const area of areas) {
    const { sheet, top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > SMALL) {
      take(sheet, `${top}:${left}:${bottom}:${right}`, area);
      continue;
    }
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) take(sheet, row * COLUMNS + column);
    }
  }
}
