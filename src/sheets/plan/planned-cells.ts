/** What the cells of a plan come to hold, to tell what a run wrote from what a person put there meanwhile. */
import { cellAddress } from "./a1";
import type { Area } from "./area";
import type { SheetPlan } from "./plan";

/** What a cell holds as Excel tells it in `formulas`: a formula, or else the value; "" for nothing. */
export type Held = unknown;

/** A cell, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a sheet as it was read. */
export interface HeldBlock extends CellPlace {
  readonly formulas: readonly (readonly Held[])[];
}

const FORMULA = Symbol("a formula");
/** In a totals row, where Excel puts something of itself before ours comes. */
const ANYTHING = Symbol("anything");

/** So many places at most are tried for a block that has moved. */
const MOST_PLACES = 20;

/** By place: the value that is written there, or that it is a formula. */
export class PlannedCells {
  private readonly cells = new Map<string, unknown>();
  /** The bytes of the longest of them, about. */
  longest = 1;
  /** The first text, by which the block is looked for. */
  private first: (CellPlace & { readonly held: string }) | undefined;

  constructor(plan: SheetPlan) {
    for (const { area, values } of plan.values) this.add(area, values);
    for (const { row, column, text } of plan.links) this.set(row, column, text);
    for (const { area, formulas } of plan.formulas)
      this.add(
        area,
        formulas.map((row) => row.map(() => FORMULA)),
      );
    for (const { area, totals = [] } of plan.tables)
      totals.forEach((_, column) => this.set(area.row + area.rows, area.column + column, ANYTHING));
  }

  /** Whether a cell, counted from the plan's top left, holds what was to be written there. */
  isOurs({ row, column }: CellPlace, held: Held): boolean {
    const planned = this.cells.get(key(row, column));
    if (planned === ANYTHING) return true;
    return planned === FORMULA ? isFormula(held) : planned === held;
  }

  /**
   * Where the plan's top left cell is in what was read: where most of it is found, since rows and columns may have been
   * put before it. Undefined where nothing of it is there.
   */
  find(block: HeldBlock, expected: CellPlace): CellPlace | undefined {
    const places = [expected];
    const { first } = this;
    if (first)
      forEachHeld(block, (place, held) => {
        if (held === first.held && places.length < MOST_PLACES)
          places.push({ row: place.row - first.row, column: place.column - first.column });
      });
    let best: { readonly place: CellPlace; readonly count: number } | undefined;
    for (const place of places) {
      const count = this.countAt(block, place);
      if (count > (best?.count ?? 0)) best = { place, count };
    }
    return best?.place;
  }

  /** The cells within the plan's area there that hold something else: a person's. */
  othersIn(block: HeldBlock, origin: CellPlace, size: Pick<SheetPlan, "rows" | "columns">): CellPlace[] {
    const others: CellPlace[] = [];
    forEachHeld(block, ({ row, column }, held) => {
      const own = { row: row - origin.row, column: column - origin.column };
      const inside = own.row >= 0 && own.row < size.rows && own.column >= 0 && own.column < size.columns;
      if (inside && !this.isOurs(own, held)) others.push({ row, column });
    });
    return others;
  }

  /** Whether anything stands on a sheet of its own that the plan did not put there. */
  hasOthers(block: HeldBlock): boolean {
    let found = false;
    forEachHeld(block, (place, held) => {
      found ||= !this.isOurs(place, held);
    });
    return found;
  }

  private countAt(block: HeldBlock, origin: CellPlace): number {
    let count = 0;
    forEachHeld(block, ({ row, column }, held) => {
      if (this.isOurs({ row: row - origin.row, column: column - origin.column }, held)) count++;
    });
    return count;
  }

  private add({ row, column }: Area, values: readonly (readonly unknown[])[]): void {
    values.forEach((line, r) => line.forEach((value, c) => this.set(row + r, column + c, value)));
  }

  private set(row: number, column: number, value: unknown): void {
    if (value === null || value === "") return;
    this.cells.set(key(row, column), value);
    if (typeof value !== "string") return;
    this.longest = Math.max(this.longest, 3 * value.length);
    this.first ??= { row, column, held: value };
  }
}

/** An area without some of its cells, as few rectangles of whole rows and parts of rows. */
export function without(area: Area, cells: readonly CellPlace[]): readonly Area[] {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of cells) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  const parts: Area[] = [];
  let from = area.row;
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    if (row > from) parts.push({ ...area, row: from, rows: row - from });
    let left = area.column;
    for (const column of [...(byRow.get(row) ?? []), area.column + area.columns].sort((a, b) => a - b)) {
      if (column > left) parts.push({ row, column: left, rows: 1, columns: column - left });
      left = column + 1;
    }
    from = row + 1;
  }
  const rest = area.row + area.rows - from;
  return rest > 0 ? [...parts, { ...area, row: from, rows: rest }] : parts;
}

export function addressOf({ row, column }: CellPlace): string {
  return cellAddress(row, column);
}

function isFormula(held: Held): boolean {
  return typeof held === "string" && held.startsWith("=");
}

function forEachHeld(
  { row, column, formulas }: HeldBlock,
  visit: (place: CellPlace, held: Held) => void,
): void {
  formulas.forEach((line, r) =>
    line.forEach((held, c) => {
      if (held !== "") visit({ row: row + r, column: column + c }, held);
    }),
  );
}

const key = (row: number, column: number): string => `${row} ${column}`;
