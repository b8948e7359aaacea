/** Puts cells back as they were, looking first: only what still holds what was written, wherever it stands by now. */
import type { Remnant } from "../../app/problem";
import { restore, type Content } from "./cell-content";
import { lineKey } from "../reading/line-keys";
import { addressOf, type CellPlace, type HeldBlock } from "../../sheets/plan/planned-cells";
import { readHeld } from "../reading/read-held";
import type { Patiently } from "../request/request";

/** A cell that was written, or may have been. Zero-based. */
export interface WrittenCell extends CellPlace {
  /** As Excel tells it in `formulas`. */
  readonly wrote: unknown;
  readonly was: Content;
  /** By which its row and column are known again (`lineKey`); left out: only where it was written. */
  readonly keys?: { readonly row: string; readonly column: string };
  /** Cells of one group are put back together or not at all: a formula and what it spilled. */
  readonly group?: number;
}

/** The cells of one sheet. */
export interface WrittenOnSheet {
  readonly sheetId: string;
  readonly cells: readonly WrittenCell[];
  /** What does not count in the keys. */
  readonly passing: ReadonlySet<unknown>;
}

/** Where a written cell stands by now; "nowhere" when it is not certain. */
type Now = CellPlace | "nowhere";

/**
 * One request to see what sheets there are, one for the size of things, one for every 60,000 cells and one to write.
 * Answers the cells that may still hold what was written. What someone has put in a cell since is theirs and stays; on
 * a sheet that is gone there is nothing to put back.
 */
export async function putBack(
  sheets: readonly WrittenOnSheet[],
  patiently: Patiently,
): Promise<readonly Remnant[]> {
  if (sheets.every(({ cells }) => cells.length === 0)) return [];
  return Excel.run(async (context) => {
    const asked = sheets.map((written) => ({
      written,
      sheet: context.workbook.worksheets.getItemOrNullObject(written.sheetId).load("name"),
    }));
    await patiently(context.sync());
    const there = asked.filter(({ sheet }) => !sheet.isNullObject);
    const held = await readHeld(
      context,
      there.map(({ sheet }) => sheet),
      patiently,
    );
    const left: Remnant[] = [];
    there.forEach(({ sheet, written }, index) => {
      const block = held[index];
      if (block) left.push(...queueRestoring(sheet, written, new Found(block, written.passing)));
    });
    await patiently(context.sync());
    return left;
  });
}

function queueRestoring(sheet: Excel.Worksheet, { cells }: WrittenOnSheet, found: Found): readonly Remnant[] {
  const told = cells.map((cell) => ({ cell, now: found.placeOf(cell) }));
  const broken = new Set(
    told.flatMap(({ cell: { group, wrote }, now }) =>
      group !== undefined && (now === "nowhere" || found.at(now) !== wrote) ? [group] : [],
    ),
  );
  const own = new Set(
    told.flatMap(({ cell, now }) =>
      now !== "nowhere" && found.at(now) === cell.wrote ? [addressOf(now)] : [],
    ),
  );
  const strays = found.places((place) => !own.has(addressOf(place)));
  const left: Remnant[] = [];
  for (const { cell, now } of told) {
    if (now === "nowhere") left.push({ sheet: sheet.name, address: addressOf(cell) });
    else if (found.at(now) !== cell.wrote) {
      // Nothing tells where its row or column is by now: someone has typed there, unless what was written went along.
      const [stray, ...more] = cell.keys ? [] : (strays.get(shapeOf(cell.wrote)) ?? []);
      if (stray) left.push({ sheet: sheet.name, address: addressOf(more.length === 0 ? stray : cell) });
    } else if (cell.group !== undefined && broken.has(cell.group))
      left.push({ sheet: sheet.name, address: addressOf(now) });
    else restore(sheet, now, cell.was);
  }
  return left;
}

/** A formula whatever cells it refers to: these are others where rows or columns have moved. */
function shapeOf(held: unknown): unknown {
  return typeof held === "string" && held.startsWith("=") ? held.replace(/\$?[A-Z]{1,3}\$?\d+/g, "A1") : held;
}

/** A sheet as it stands by now, with its rows and columns by what is on them. */
class Found {
  private readonly rows: readonly string[];
  private readonly columns: readonly string[];

  constructor(
    private readonly block: HeldBlock,
    passing: ReadonlySet<unknown>,
  ) {
    const { formulas } = block;
    this.rows = formulas.map((line) => lineKey(line, passing));
    this.columns = (formulas[0] ?? []).map((_, index) =>
      lineKey(
        formulas.map((line) => line[index]),
        passing,
      ),
    );
  }

  at({ row, column }: CellPlace): unknown {
    return this.block.formulas[row - this.block.row]?.[column - this.block.column] ?? "";
  }

  /** Where each content stands, a formula by its shape; of the places that are asked for. */
  places(wanted: (place: CellPlace) => boolean): ReadonlyMap<unknown, readonly CellPlace[]> {
    const places = new Map<unknown, CellPlace[]>();
    this.block.formulas.forEach((line, r) =>
      line.forEach((held, c) => {
        const place = { row: this.block.row + r, column: this.block.column + c };
        if (held === "" || !wanted(place)) return;
        const shape = shapeOf(held);
        const known = places.get(shape);
        if (known) known.push(place);
        else places.set(shape, [place]);
      }),
    );
    return places;
  }

  placeOf({ row, column, keys }: WrittenCell): Now {
    if (!keys) return { row, column };
    const down = lineOf(this.rows, row - this.block.row, keys.row);
    const right = lineOf(this.columns, column - this.block.column, keys.column);
    return down === undefined || right === undefined
      ? "nowhere"
      : { row: this.block.row + down, column: this.block.column + right };
  }
}

/** The line of this key: where it was expected, or else the only one. */
function lineOf(lines: readonly string[], expected: number, key: string): number | undefined {
  if (lines[expected] === key) return expected;
  const first = lines.indexOf(key);
  return first >= 0 && lines.lastIndexOf(key) === first ? first : undefined;
}
