import { intersection, sameArea, type Area } from "./cell-area";
import { BookError } from "./book-error";

/**
 * A pivot table of a file. The model does not calculate it; it knows where it stands, so that it goes along with its
 * cells and nothing is put through it.
 */
export interface Pivot {
  /** Its place in the file that was read, as written there ("A3:B6"), by which it is found again on saving. */
  readonly stored: string;
  /** Where the report stands now. */
  readonly area: Area;
  /** The rows above the report that its filters take, with the empty one between; 0 without filters. */
  readonly filterRows: number;
  /** The columns that those filters reach from the report's first one; 0 without filters. */
  readonly filterColumns: number;
}

/** What Excel says, in its own words, and does not do. */
const REFUSAL =
  "We can't make this change for the selected cells because it will affect a PivotTable. Use the field list to " +
  "change the report. If you are trying to insert or delete cells, move the PivotTable and try again.";

/** All cells that belong to it: the report, its filters, and what lies between (`TableRange2` in Excel's own model). */
function pivotCells({ area, filterRows, filterColumns }: Pivot): Area {
  const above = Math.min(filterRows, area.row);
  return {
    row: area.row - above,
    column: area.column,
    rows: area.rows + above,
    columns: Math.max(area.columns, filterColumns),
  };
}

/**
 * Pivot tables after cells were inserted or deleted: each goes along whole, or is gone with all of its cells. Throws
 * `InvalidOperation` where cells would come in between its own, some of them would go, or it would be torn apart.
 */
export function pivotsAfter(
  pivots: readonly Pivot[],
  lane: Area,
  moved: (piece: Area) => Area | undefined,
): readonly Pivot[] {
  return pivots.flatMap((pivot) => {
    const cells = pivotCells(pivot);
    const inside = intersection(cells, lane);
    if (!inside) return pivot;
    const after = moved(inside);
    if (!sameArea(inside, cells)) {
      if (!after || !sameArea(after, inside)) throw new BookError("InvalidOperation", REFUSAL);
      return pivot;
    }
    if (!after) return [];
    if (!sameSize(after, cells)) throw new BookError("InvalidOperation", REFUSAL);
    const [down, right] = [after.row - cells.row, after.column - cells.column];
    const { row, column } = pivot.area;
    return { ...pivot, area: { ...pivot.area, row: row + down, column: column + right } };
  });
}

function sameSize(one: Area, other: Area): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}
