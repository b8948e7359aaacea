import { contains } from "../cell-area";
import type { BoundExpr, CompiledFormula } from "../excelts";
import { copiesOf } from "../relative-formula";
import type { Sheet } from "../sheet";
import { tableBody } from "../table";
import type { FormulaReads } from "./reads";

/** A formula as it was taken apart. */
export interface TakenApart {
  readonly compiled: CompiledFormula;
  readonly reads: FormulaReads;
}

/** What differs between copies of a formula further down: the rows in it. */
interface Parts {
  readonly bound: BoundExpr;
  readonly staticDeps: CompiledFormula["staticDeps"];
  readonly areas: FormulaReads["areas"];
}

interface Copied {
  readonly row: number;
  readonly kind: string;
  readonly around: object | undefined;
  readonly isCopy: (formula: string, rows: number) => boolean;
  readonly first: TakenApart;
  /** What the copy so many rows further down is made of; undefined while there is one only, null where none can be made. */
  partsAt?: ((rows: number) => Parts) | null;
}

/** How something goes on so many rows further down. */
type Move = (rows: number) => unknown;
/** It stays as it is. */
const STILL: Move = () => undefined;

/**
 * Formulas that are copies of one another down a column, which are taken apart once: how the second differs from the
 * first says what moves along, and all below are made by that. Holds as long as what formulas refer to stays as it is.
 */
export class Copies {
  private readonly sheets = new Map<Sheet, Map<number, Copied>>();

  /**
   * The formula of a cell by those above it in its column, or else as it is taken apart now. `source` is its text for
   * excelts, without "="; "kind" tells formulas apart that are read otherwise.
   */
  take(
    place: { readonly sheet: Sheet; readonly row: number; readonly column: number },
    { source, kind }: { readonly source: string; readonly kind: string },
    instance: CompiledFormula["instance"],
    takeApart: () => TakenApart | undefined,
  ): TakenApart | undefined {
    const { sheet, row, column } = place;
    // A reference to the own row, or without a table's name, is another in another table and outside of its rows.
    const around = source.includes("[")
      ? sheet.tables.find(({ area }) => contains(area, row, column))
      : undefined;
    if (around && !contains(tableBody(around), row, column)) return takeApart();
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map<number, Copied>()));
    const above = columns.get(column);
    const rows = row - (above?.row ?? 0);
    if (above?.kind === kind && above.around === around && above.isCopy(`=${source}`, rows)) {
      if (above.partsAt) return copyOf(above.first, above.partsAt(rows), instance);
      const taken = takeApart();
      if (above.partsAt === undefined)
        above.partsAt = (taken && partsBetween(above.first, taken, rows)) ?? null;
      return taken;
    }
    const first = takeApart();
    if (first) columns.set(column, { row, kind, around, isCopy: copiesOf(`=${source}`), first });
    else columns.delete(column);
    return first;
  }

  clear(): void {
    this.sheets.clear();
  }
}

function copyOf(
  { compiled, reads }: TakenApart,
  parts: Parts,
  instance: CompiledFormula["instance"],
): TakenApart {
  const { bound, staticDeps, areas } = parts;
  return {
    compiled: { ...compiled, instance, bound, staticDeps },
    reads: { cells: staticDeps.cells, areas, always: reads.always },
  };
}

function partsBetween(
  first: TakenApart,
  second: TakenApart,
  rows: number,
): ((rows: number) => Parts) | undefined {
  const [one, other] = [partsOf(first), partsOf(second)];
  if (rows === 0 || flagsOf(first) !== flagsOf(second)) return undefined;
  const move = moveBetween(one, other, rows);
  if (move === STILL) return () => one;
  return move && ((further) => move(further) as Parts);
}

function partsOf({ compiled: { bound, staticDeps }, reads: { areas } }: TakenApart): Parts {
  return { bound, staticDeps, areas };
}

function flagsOf({ compiled, reads }: TakenApart): string {
  const { isVolatile, hasDynamicRefs, containsLambda, isDynamicArrayFunction, isSubtotalOutput } = compiled;
  return [
    isVolatile,
    hasDynamicRefs,
    containsLambda,
    isDynamicArrayFunction,
    isSubtotalOutput,
    reads.always,
  ].join();
}

/**
 * What turns the one into the other, so many rows apart, and goes on like that; undefined where they differ otherwise
 * than by their rows.
 */
function moveBetween(one: unknown, other: unknown, apart: number): Move | undefined {
  if (Object.is(one, other)) return STILL;
  if (typeof one === "number") return other === one + apart ? (rows) => one + rows : undefined;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return undefined;
  if (Array.isArray(one) !== Array.isArray(other)) return undefined;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return undefined;
  const moves: (readonly [string, Move])[] = [];
  for (const key of keys) {
    const move = moveBetween(one[key as never], other[key as never], apart);
    if (!move) return undefined;
    if (move !== STILL) moves.push([key, move]);
  }
  if (moves.length === 0) return STILL;
  const copy: () => Record<string, unknown> = Array.isArray(one)
    ? () => [...(one as unknown[])] as unknown as Record<string, unknown>
    : () => ({ ...one });
  return (rows) => {
    const made = copy();
    for (const [key, move] of moves) made[key] = move(rows);
    return made;
  };
}
