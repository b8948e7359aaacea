/**
 * Finds the parts of an indicator form again: rows by their labels and by the competencies' names, columns by the
 * headings of the overview and of the table. What has no label of its own, or lost it, is taken to be found only between
 * two neighbours that still stand as far apart as they were made. The overview may stand above the table, as it did on
 * forms made before, or below it.
 */
import type { FormPlaces } from "../../sheets/form/form-places";
import { textAnew, valueAnew } from "../../sheets/form/form-repair";
import type { IndicatorForm } from "../../sheets/form/indicator-form";
import { COLUMNS, FIRST_SHARE } from "../../sheets/form/indicator-form-frame";
import { FORM_WORDS } from "../../sheets/form/indicator-form-words";
import type { ReadTable } from "../port";
import { bodyOf } from "../reading/own-table";
import { range } from "../reading/sheet-grid";
import { textOf, type SheetCells } from "../reading/read-cell";
import { FormLabels, labelAt } from "./found-form-labels";
import { shareRows, sharesHeader } from "./found-share-rows";

type Lines = Map<number, number>;

/** The overview's heading has this many texts of five at least, or it is not known for sure. */
const LEAST_HEADINGS = 3;
/** Title and contents: their words may have been changed. */
const FREE_ROWS = 2;

/** `columns` are those of the table: by the columns of a form made anew, of the sheet. */
export function formPlaces(
  anew: IndicatorForm,
  cells: SheetCells,
  table: ReadTable,
  columns: ReadonlyMap<number, number>,
): FormPlaces {
  const { row, rows } = bodyOf(cells, table);
  const header = row - 1;
  const around = new AroundTable(anew, cells, { header, last: header + rows }, table, columns);
  return {
    ...around.places(),
    table: { header, rows, columns, indicators: indicators(anew, cells, { header, rows, columns }) },
  };
}

/** What stands above and below the table. */
class AroundTable {
  private readonly outside: readonly number[];

  constructor(
    private readonly anew: IndicatorForm,
    private readonly cells: SheetCells,
    /** The rows of the table's headers and of its last indicator. */
    private readonly within: { readonly header: number; readonly last: number },
    private readonly table: ReadTable,
    private readonly tableColumns: ReadonlyMap<number, number>,
  ) {
    const end = table.area.row + table.area.rows - 1;
    this.outside = [...range(0, within.header - 1), ...range(end + 1, cells.last.row)];
  }

  places(): Omit<FormPlaces, "table"> {
    const header = this.overviewRow();
    if (header === undefined) return { rows: new Map(), columns: new Map(), labelled: [], shares: new Map() };
    const shares = sharesHeader(this.cells, this.outside) ?? header;
    const columns = this.columns(header, shares);
    const { rows, labelled } = this.rows(header, columns);
    return {
      columns,
      rows,
      labelled,
      shares: shareRows(this.anew, this.cells, { rows, columns }, shares - header),
    };
  }

  /** The one row outside the table that has most of the overview's headings. */
  private overviewRow(): number | undefined {
    const { header } = this.anew.parts.summary;
    const words = range(0, COLUMNS.score)
      .map((column) => textAnew(this.anew, header, column))
      .filter((text) => text !== "");
    const counted = this.outside.map((row) => {
      const there = new Set(this.row(row));
      return { row, count: words.filter((word) => there.has(word)).length };
    });
    const most = Math.max(LEAST_HEADINGS, ...counted.map(({ count }) => count));
    const [best, ...more] = counted.filter(({ count }) => count === most);
    return more.length === 0 ? best?.row : undefined;
  }

  /** The rows after the overview's header that may be its own. */
  private after(header: number): readonly number[] {
    const end = header < this.within.header ? this.within.header : this.cells.last.row + 1;
    return range(header + 1, end - 1);
  }

  private row(row: number): readonly string[] {
    return range(0, this.cells.last.column).map((column) => textOf(this.cells.at(row, column)));
  }

  private columns(header: number, shares: number): Lines {
    const { anew } = this;
    const made = anew.parts.summary.header;
    const found: Lines = new Map();
    for (const column of range(0, anew.plan.columns - 1)) {
      const there = this.row(column < FIRST_SHARE ? header : shares);
      const word = textAnew(anew, made, column);
      const at = word === "" ? -1 : there.indexOf(word);
      if (at >= 0 && there.lastIndexOf(word) === at) found.set(column, at);
    }
    this.emptyShares(header, found);
    return between(found, anew.plan.columns);
  }

  /** Share cells that were emptied, headings and all, stand where they stood: nothing else has come there. */
  private emptyShares(header: number, found: Lines): void {
    const last = Math.max(...found.keys());
    const lastAt = found.get(last);
    if (lastAt === undefined || last > COLUMNS.score) return;
    const rest = range(last + 1, this.anew.plan.columns - 1);
    const { rows } = this.anew.parts.summary;
    const empty = [header, ...this.after(header).slice(0, rows)].every((row) =>
      rest.every((column) => textOf(this.cells.at(row, lastAt + column - last)) === ""),
    );
    if (empty && last === COLUMNS.score) for (const column of rest) found.set(column, lastAt + column - last);
  }

  private rows(header: number, columns: Lines): Pick<FormPlaces, "rows" | "labelled"> {
    const { parts } = this.anew;
    const { summary, table } = parts;
    const last = table.row + table.rows - 1;
    // The edge of the sheet, and the table.
    const found: Lines = new Map([
      [-1, -1],
      [table.row, this.within.header],
      [last, this.within.last],
      [summary.header, header],
    ]);
    const labels = new FormLabels(this.anew, this.cells, this.outside, columns, this.tableColumns);
    const labelled = labels.found;
    const texts = columns.get(COLUMNS.code);
    if (texts !== undefined) {
      for (const { made, at } of labelled)
        if (made.column === COLUMNS.code && at.column === texts) found.set(made.row, at.row);
      this.textRows(texts, header, found);
    }
    const names = columns.get(COLUMNS.competency);
    if (names !== undefined) this.competencyRows(names, header, found);
    const all = between(found, this.anew.plan.rows);
    for (const [row, at] of all) if (!found.has(row) && !this.mayStandAt(row, at, texts)) all.delete(row);
    for (const row of [-1, ...range(table.row, last)]) all.delete(row);
    const wipedOut = labels.wipedOut(header > this.within.header ? all : undefined);
    return { rows: all, labelled: [...labelled, ...wipedOut] };
  }

  /** Lines of text that nobody fills in. */
  private textRows(column: number, header: number, found: Lines): void {
    const { summary, table } = this.anew.parts;
    const overview = range(summary.header, summary.first + summary.rows - 1);
    const own = new Set([...overview, ...range(table.row, table.row + table.rows - 1)]);
    const free = new Set([header, ...found.values()]);
    for (const made of range(1, this.anew.plan.rows - 1)) {
      const word = textAnew(this.anew, made, 0);
      if (word === "" || own.has(made) || found.has(made)) continue;
      const fits = this.outside.filter((row) => !free.has(row) && labelAt(this.cells, row, column) === word);
      const [only, ...more] = fits;
      if (only !== undefined && more.length === 0) found.set(made, only);
    }
    const titles = this.outside.filter((row) =>
      textOf(this.cells.at(row, column)).startsWith(FORM_WORDS.title),
    );
    const [title, ...more] = titles;
    if (title !== undefined && more.length === 0) found.set(0, title);
  }

  /** By name, which the formulas count by: it must be the one that the table has. */
  private competencyRows(column: number, header: number, found: Lines): void {
    const { first, rows } = this.anew.parts.summary;
    const inTable = new Set(this.namesInTable());
    for (const made of range(first, first + rows - 1)) {
      const name = key(textAnew(this.anew, made, COLUMNS.competency));
      const fits = this.after(header).filter((row) => key(textOf(this.cells.at(row, column))) === name);
      const [only, ...more] = fits;
      if (only !== undefined && more.length === 0 && inTable.has(name)) found.set(made, only);
    }
  }

  private namesInTable(): readonly string[] {
    const column = this.tableColumns.get(COLUMNS.competency);
    if (column === undefined) return [];
    const { row, last } = bodyOf(this.cells, this.table);
    return range(row, last).map((each) => key(textOf(this.cells.at(each, column))));
  }

  /** A label that was wiped out may be filled in from its neighbours; one that became another may not. */
  private mayStandAt(made: number, at: number, labels: number | undefined): boolean {
    const { first, rows } = this.anew.parts.summary;
    if (made < FREE_ROWS) return true;
    if (made >= first && made < first + rows) return false;
    return labels === undefined || textOf(this.cells.at(at, labels)) === "";
  }
}

/** Lines between two that were found, where these are as far apart as they were made. */
function between(found: ReadonlyMap<number, number>, end: number): Lines {
  const all: Lines = new Map(found);
  const made = [...found.keys()].sort((a, b) => a - b);
  made.forEach((from, index) => {
    const to = made[index + 1];
    const [at, next] = [found.get(from), to === undefined ? undefined : found.get(to)];
    if (to === undefined || at === undefined || next === undefined || next - at !== to - from) return;
    for (const line of range(from + 1, Math.min(to, end) - 1)) all.set(line, at + line - from);
  });
  return all;
}

/** The rows of the indicators, as long as they stand in the order in which they were made. */
function indicators(
  anew: IndicatorForm,
  cells: SheetCells,
  { header, rows, columns }: Pick<FormPlaces["table"], "header" | "rows" | "columns">,
): Lines {
  const { row: made, rows: all } = anew.parts.table;
  const told = [COLUMNS.code, COLUMNS.level, COLUMNS.number];
  const places = told.map((column) => columns.get(column));
  const now = new Map<string, number>();
  for (const row of range(header + 1, header + rows)) {
    const parts = places.map((column) => (column === undefined ? "" : textOf(cells.at(row, column))));
    if (parts.every((part) => part !== "")) now.set(parts.join(" "), row);
  }
  const found: Lines = new Map();
  let last = -1;
  for (const row of range(made + 1, made + all - 1)) {
    const at = now.get(told.map((column) => String(valueAnew(anew, row, column))).join(" "));
    if (at === undefined) continue;
    if (at < last) return new Map();
    found.set(row, at);
    last = at;
  }
  return found;
}

function key(text: string): string {
  return text.toLowerCase();
}
