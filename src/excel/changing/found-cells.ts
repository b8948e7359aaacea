/** A sheet as it stands by now, and where on it a cell is that was written: by what is on its row and column. */
import { lineKey } from "../reading/line-keys";
import type { CellPlace, HeldBlock } from "../../sheets/plan/planned-cells";

/** A place, with what its row and column are known by, if that was seen: see `WrittenCell`. */
export interface KnownPlace extends CellPlace {
  readonly keys?: { readonly row: string; readonly column?: string };
}

/** Where a written cell stands by now; "nowhere" when it is not certain. */
export type Now = CellPlace | "nowhere";

/** A formula whatever cells it refers to: these are others where rows or columns have moved. */
export function shapeOf(held: unknown): unknown {
  return typeof held === "string" && held.startsWith("=") ? held.replace(/\$?[A-Z]{1,3}\$?\d+/g, "A1") : held;
}

/** A sheet as it stands by now, with its rows and columns by what is on them. */
export class Found {
  private readonly rows: readonly string[];
  private readonly columns: readonly string[];

  constructor(
    private readonly block: HeldBlock,
    private readonly passing: ReadonlySet<unknown>,
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

  /** The row where it was expected, where only the cell itself holds something else by now. */
  private retyped({ row, column }: CellPlace, key: string): number | undefined {
    const at = row - this.block.row;
    const line = (this.block.formulas[at] ?? []).filter((_, index) => index !== column - this.block.column);
    return lineKey(line, this.passing) === key ? at : undefined;
  }

  placeOf({ row, column, keys }: KnownPlace): Now {
    if (!keys) return { row, column };
    const down = lineOf(this.rows, row - this.block.row, keys.row) ?? this.retyped({ row, column }, keys.row);
    const right =
      keys.column === undefined
        ? column - this.block.column
        : lineOf(this.columns, column - this.block.column, keys.column);
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
