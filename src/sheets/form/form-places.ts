/** Where the parts of an indicator form stand by now, told by where they stand on a form that is made anew. */
import type { Area } from "../plan/area";
import type { IndicatorForm } from "./indicator-form";

export interface FormPlaces {
  /** Of what stands above the table: rows and columns by those of a form made anew. What was not found is not there. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  readonly table: {
    readonly header: number;
    /** The rows between header and totals. */
    readonly rows: number;
    readonly columns: ReadonlyMap<number, number>;
    /** Rows of indicators, by those of a form made anew; empty where they were sorted about. */
    readonly indicators: ReadonlyMap<number, number>;
  };
}

/** Says of cells and areas of a form made anew where they are by now. */
export class Relocation {
  private readonly header: number;
  private readonly first: number;
  private readonly end: number;

  constructor(
    { parts: { table } }: Pick<IndicatorForm, "parts">,
    private readonly places: FormPlaces,
  ) {
    this.header = table.row;
    this.first = table.row + 1;
    this.end = table.row + table.rows;
  }

  /** Of the table's rows the header and the first one. Undefined for a cell that has not been found. */
  cell(row: number, column: number): { readonly row: number; readonly column: number } | undefined {
    const { rows, columns, table } = this.places;
    const inTable = row >= this.header;
    const at = inTable ? this.tableRow(row) : rows.get(row);
    const across = (inTable ? table.columns : columns).get(column);
    return at === undefined || across === undefined ? undefined : { row: at, column: across };
  }

  /** The same cells, in as few rectangles as rows and columns that were put between allow; none for what is gone. */
  area(area: Area): readonly Area[] {
    const { rows, columns, table } = this.places;
    const end = area.row + area.rows;
    const above = product(
      found(area.row, Math.min(end, this.header), (row) => rows.get(row)),
      found(area.column, area.column + area.columns, (column) => columns.get(column)),
    );
    const below = product(
      this.tableRows(Math.max(area.row, this.header), end),
      found(area.column, area.column + area.columns, (column) => table.columns.get(column)),
    );
    return [...above, ...below];
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
