/** Where the parts of an indicator form stand by now, told by where they stand on a form that is made anew. */
import type { Area } from "../plan/area";
import type { IndicatorForm } from "./indicator-form";
import { FIRST_SHARE } from "./indicator-form-frame";

export interface FormPlaces {
  /**
   * Of what stands above and below the table: rows and columns by those of a form made anew. What was not found is not
   * there. The overview stood above the table once, so that the order may be another.
   */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /**
   * Rows of the share cells, by those of the overview on a form made anew. A row put into the table moves what stands
   * below its columns, and not what stands beside that.
   */
  readonly shares: ReadonlyMap<number, number>;
  /** Of the labelled cells, label and value: they may stand in other columns than on a form made anew. */
  readonly labelled: readonly { readonly made: Place; readonly at: Place }[];
  readonly table: {
    readonly header: number;
    /** The rows between header and totals. */
    readonly rows: number;
    readonly columns: ReadonlyMap<number, number>;
    /** Rows of indicators, by those of a form made anew; empty where they were sorted about. */
    readonly indicators: ReadonlyMap<number, number>;
  };
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Says of cells and areas of a form made anew where they are by now. */
export class Relocation {
  private readonly header: number;
  private readonly first: number;
  private readonly end: number;
  private readonly overview: Pick<Area, "row" | "rows">;
  /** Labels and their values; undefined for what was not found. */
  private readonly labelled = new Map<string, Place | undefined>();

  constructor(
    { parts: { table, labelled, summary } }: Pick<IndicatorForm, "parts">,
    private readonly places: FormPlaces,
  ) {
    this.header = table.row;
    this.first = table.row + 1;
    this.end = table.row + table.rows;
    this.overview = { row: summary.header, rows: summary.first + summary.rows - summary.header };
    for (const { row, column, value } of labelled)
      for (const each of [column, value]) this.labelled.set(key({ row, column: each }), undefined);
    for (const { made, at } of places.labelled) this.labelled.set(key(made), at);
  }

  /** Of the table's rows the header and the first one. Undefined for a cell that has not been found. */
  cell(row: number, column: number): Place | undefined {
    if (this.labelled.has(key({ row, column }))) return this.labelled.get(key({ row, column }));
    const { rows, columns, table } = this.places;
    const inTable = row >= this.header && row < this.end;
    const at = inTable ? this.tableRow(row) : column >= FIRST_SHARE ? this.shareRow(row) : rows.get(row);
    const across = (inTable ? table.columns : columns).get(column);
    return at === undefined || across === undefined ? undefined : { row: at, column: across };
  }

  /** The same cells, in as few rectangles as rows and columns that were put between allow; none for what is gone. */
  area(area: Area): readonly Area[] {
    const single = area.rows === 1 && area.columns === 1;
    if (single && this.labelled.has(key(area))) {
      const place = this.labelled.get(key(area));
      return place ? [{ ...place, rows: 1, columns: 1 }] : [];
    }
    const { rows, columns, table } = this.places;
    const end = area.row + area.rows;
    const right = area.column + area.columns;
    const around = (place: (row: number) => number | undefined): readonly number[] =>
      [
        ...found(area.row, Math.min(end, this.header), place),
        ...found(Math.max(area.row, this.end), end, place),
      ].sort((a, b) => a - b);
    const across = (all: ReadonlyMap<number, number>, from: number, to: number): readonly number[] =>
      found(Math.max(area.column, from), Math.min(right, to), (column) => all.get(column));
    const within = this.tableRows(Math.max(area.row, this.header), Math.min(end, this.end));
    return [
      ...product(
        around((row) => rows.get(row)),
        across(columns, 0, FIRST_SHARE),
      ),
      ...product(
        around((row) => this.shareRow(row)),
        across(columns, FIRST_SHARE, right),
      ),
      ...product(within, across(table.columns, 0, right)),
    ];
  }

  private shareRow(row: number): number | undefined {
    const { row: first, rows } = this.overview;
    return (row >= first && row < first + rows ? this.places.shares : this.places.rows).get(row);
  }

  private tableRow(row: number): number | undefined {
    const { header, indicators } = this.places.table;
    return row <= this.first ? header + row - this.header : indicators.get(row);
  }

  /** All indicators together are all rows of the table, whatever was inserted, deleted or sorted. */
  private tableRows(from: number, end: number): readonly number[] {
    const { header, rows, indicators } = this.places.table;
    const whole = from <= this.first && end >= this.end;
    if (!whole) return found(from, end, (row) => (row === this.header ? header : indicators.get(row)));
    const first = from === this.header ? header : header + 1;
    return Array.from({ length: header + 1 + rows - first }, (_, index) => first + index);
  }
}

function key({ row, column }: Place): string {
  return `${row} ${column}`;
}

function found(from: number, end: number, place: (line: number) => number | undefined): readonly number[] {
  const lines: number[] = [];
  for (let line = from; line < end; line++) {
    const to = place(line);
    if (to !== undefined) lines.push(to);
  }
  return lines.sort((a, b) => a - b);
}

function product(rows: readonly number[], columns: readonly number[]): readonly Area[] {
  return runs(rows).flatMap((down) =>
    runs(columns).map((across) => ({
      row: down.first,
      rows: down.count,
      column: across.first,
      columns: across.count,
    })),
  );
}

function runs(lines: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const all: { first: number; count: number }[] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last && last.first + last.count === line) last.count++;
    else all.push({ first: line, count: 1 });
  }
  return all;
}
