import type { Area } from "./cell-area";
import type { Book } from "./book";
import { shownText } from "./number-format";
import type { Sheet } from "./sheet";
import { tableBody, type Table } from "./table";

/** By column, counted from the first of the range, the texts of which the rows stay in view. */
export type KeptTexts = ReadonlyMap<number, ReadonlySet<string>>;

/** A filter on the rows of a range, of which the first is the header. */
export interface AutoFilter {
  readonly area: Area;
  /** Columns that filter; none as long as nothing was chosen. */
  readonly kept: KeptTexts;
  /** Conditions of a file of another kind, as it has them; they go when another filter is chosen here. */
  readonly others?: ReadonlyMap<number, string>;
}

/** The filter of a table: without its totals, and undefined where it has no filter buttons. */
export function tableFilter(table: Table): AutoFilter | undefined {
  if (!table.showFilterButton || !table.showHeaders) return undefined;
  const { area, columns, showTotals } = table;
  const kept = columns.flatMap(({ kept: texts }, index): [number, ReadonlySet<string>][] =>
    texts ? [[index, texts]] : [],
  );
  return { area: { ...area, rows: area.rows - (showTotals ? 1 : 0) }, kept: new Map(kept) };
}

/** Filters the rows of a table; those that fall out are hidden, all others shown. */
export function filterTable(book: Book, sheet: Sheet, table: Table, kept: KeptTexts): void {
  sheet.assertAllowed("allowAutoFilter");
  if (kept.size > 0 && table.columns.some(({ otherFilter }) => otherFilter !== undefined))
    book.lost.add("filterConditions");
  table.columns.forEach((column, index) => {
    const texts = kept.get(index);
    if (texts) column.kept = texts;
    else delete column.kept;
    delete column.otherFilter;
  });
  showRows(book, sheet, tableBody(table), kept);
}

/** Gives a sheet another filter of its own, or none; what the one before left out is shown again. */
export function filterSheet(book: Book, sheet: Sheet, filter: AutoFilter | undefined): void {
  sheet.assertAllowed("allowAutoFilter");
  if (filter && sheet.filter?.others?.size && !filter.others) book.lost.add("filterConditions");
  if (sheet.filter) showRows(book, sheet, bodyOf(sheet.filter.area), new Map());
  sheet.filter = filter;
  if (filter) showRows(book, sheet, bodyOf(filter.area), filter.kept);
  sheet.changed();
}

/** What the cells of a column show, from top to bottom; "" for empty ones. */
export function shownTexts(book: Book, sheet: Sheet, cells: Area): readonly string[] {
  return sheet
    .values(cells)
    .map(([value = null], i) =>
      shownText(value, sheet.style(cells.row + i, cells.column).numberFormat, book.locale),
    );
}

/** A sheet's filter after its cells moved: its columns move along, and it goes with the last of its rows. */
export function filterAfter(
  { area, kept, others }: AutoFilter,
  moved: (piece: Area) => Area | undefined,
): AutoFilter | undefined {
  const after = moved(area);
  if (!after || after.rows < 2) return undefined;
  const along = <Value>(columns: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> =>
    new Map(
      [...columns].flatMap(([column, value]): [number, Value][] => {
        const place = moved({ ...area, column: area.column + column, columns: 1 });
        return place ? [[place.column - after.column, value]] : [];
      }),
    );
  return { area: after, kept: along(kept), ...(others && { others: along(others) }) };
}

function bodyOf(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function showRows(book: Book, sheet: Sheet, body: Area, kept: KeptTexts): void {
  const filtered = [...kept].map(([column, texts]) => ({
    texts,
    shown: shownTexts(book, sheet, { ...body, column: body.column + column, columns: 1 }),
  }));
  for (let i = 0; i < body.rows; i++) {
    const hidden = filtered.some(({ texts, shown }) => !texts.has(shown[i] ?? ""));
    if (sheet.rows.isHidden(body.row + i) !== hidden) sheet.hideRows(body.row + i, 1, hidden);
  }
  sheet.changed();
}
