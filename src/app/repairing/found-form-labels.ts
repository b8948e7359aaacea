/** Finds the labelled cells of an indicator form again, in whichever columns they were made. */
import { LABEL_COLUMNS, type LabelledCell } from "../../sheets/form/form-labels";
import type { FormPlaces } from "../../sheets/form/form-places";
import type { IndicatorForm } from "../../sheets/form/indicator-form";
import { FORM_WORDS } from "../../sheets/form/indicator-form-words";
import { textOf, type SheetCells } from "../reading/read-cell";

type Spot = Omit<LabelledCell, "label">;
type Found = FormPlaces["labelled"];

/** Below one another, in this order, they stood on forms made before. */
const ORDER: readonly string[] = Object.values(FORM_WORDS.labels);

export class FormLabels {
  /** Labels that stand somewhere once, each with the cell beside it. */
  readonly found: Found;

  constructor(
    private readonly anew: IndicatorForm,
    private readonly cells: SheetCells,
    /** The rows above and below the table. */
    private readonly outside: readonly number[],
    private readonly columns: ReadonlyMap<number, number>,
    private readonly tableColumns: ReadonlyMap<number, number>,
  ) {
    this.found = anew.parts.labelled.flatMap((made) => {
      const [only, ...more] = LABEL_COLUMNS.flatMap((pair) => this.under(pair, made.label));
      return only && more.length === 0 ? bothCells(made, only) : [];
    });
  }

  /**
   * The others, where no label stands any more: by the rows of the form made anew, or else, on a form made before, where
   * the labels that are left say.
   */
  wipedOut(rows: ReadonlyMap<number, number> | undefined): Found {
    const [first] = LABEL_COLUMNS;
    return this.anew.parts.labelled.flatMap((made) => {
      if (this.found.some((each) => each.made.row === made.row && each.made.column === made.column))
        return [];
      const pair = rows ? made : (first ?? made);
      const [column, value] = [this.column(pair.column), this.column(pair.value)];
      const row = rows ? rows.get(made.row) : this.rowInOrder(made.label);
      const sure = row !== undefined && column !== undefined && value !== undefined;
      return sure && labelAt(this.cells, row, column) === "" ? bothCells(made, { row, column, value }) : [];
    });
  }

  private under(pair: Pick<Spot, "column" | "value">, label: string): readonly Spot[] {
    const [column, value] = [this.column(pair.column), this.column(pair.value)];
    if (column === undefined || value === undefined) return [];
    const rows = this.outside.filter((row) => labelAt(this.cells, row, column) === label);
    return rows.map((row) => ({ row, column, value }));
  }

  private column(made: number): number | undefined {
    return this.columns.get(made) ?? this.tableColumns.get(made);
  }

  /** Told by two others at least, which agree. */
  private rowInOrder(label: string): number | undefined {
    const rows = this.found.flatMap(({ at: { row, column } }) => {
      const index = ORDER.indexOf(labelAt(this.cells, row, column));
      return index < 0 ? [] : [row + ORDER.indexOf(label) - index];
    });
    return rows.length > 1 && new Set(rows).size === 1 ? rows[0] : undefined;
  }
}

/** A label as it was made, also where somebody put a colon behind it. */
export function labelAt(cells: SheetCells, row: number, column: number): string {
  return textOf(cells.at(row, column)).replace(/\s*:$/u, "");
}

function bothCells(made: Spot, at: Spot): Found {
  return [
    { made: { row: made.row, column: made.column }, at: { row: at.row, column: at.column } },
    { made: { row: made.row, column: made.value }, at: { row: at.row, column: at.value } },
  ];
}
