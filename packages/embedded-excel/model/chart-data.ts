import { parseArea, splitSheet } from "./address";
import type { Area } from "./cell-area";
import type { OpenBook } from "./open-book";
import { isCellError } from "./cell";
import type { Chart, ChartSeries } from "./chart";
import { shownText } from "./number-format";
import type { Sheet } from "./sheet";

/** The cells that a chart's formula names ("=Blad1!$A$1:$A$5"); undefined where it names none. */
export function sourceOf(book: OpenBook, formula: string | undefined): PlacedCells | undefined {
  const { sheet: name, rest } = splitSheet((formula ?? "").replace(/^=/, ""));
  const sheet = name === undefined ? undefined : book.sheetByName(name);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : undefined;
}

export interface PlacedCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * The values of a series as Excel draws them: a text is 0, an empty cell or #N/A a gap, as is another error. Cells that
 * are hidden count where the chart says so.
 */
export function valuesOf(book: OpenBook, chart: Chart, series: ChartSeries): (number | null)[] {
  return cellsOf(book, chart, series.values, ({ sheet }, row, column) => {
    const value = sheet.value(row, column);
    if (value === null || isCellError(value)) return null;
    return typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : 0;
  });
}

/** The names of the categories as the cells show them; those of the first series hold for all. */
export function categoriesOf(book: OpenBook, chart: Chart): string[] {
  const formula = chart.series.find(({ categories }) => categories !== undefined)?.categories;
  return cellsOf(book, chart, formula, ({ sheet }, row, column) =>
    shownText(sheet.value(row, column), sheet.style(row, column).numberFormat, book.locale),
  );
}

/** What a series is called: its text, what its cell holds, or a name by number as Excel gives one. */
export function seriesName(book: OpenBook, series: ChartSeries, index: number): string {
  if (series.name !== undefined) return series.name;
  const source = sourceOf(book, series.nameFormula);
  if (source) {
    const { row, column } = source.area;
    const { sheet } = source;
    return shownText(sheet.value(row, column), sheet.style(row, column).numberFormat, book.locale);
  }
  return `${book.locale.startsWith("nl") ? "Reeks" : "Series"}${index + 1}`;
}

/** What stands above the chart: its own text, or the name of its only series. */
export function titleOf(book: OpenBook, { title, series }: Chart): string {
  const [only] = series;
  if (title.text !== undefined) return title.text;
  if (only && series.length === 1) return seriesName(book, only, 0);
  return book.locale.startsWith("nl") ? "Grafiektitel" : "Chart Title";
}

function cellsOf<Result>(
  book: OpenBook,
  chart: Chart,
  formula: string | undefined,
  of: (place: PlacedCells, row: number, column: number) => Result,
): Result[] {
  const source = sourceOf(book, formula);
  if (!source) return [];
  const { sheet, area } = source;
  const found: Result[] = [];
  const used = sheet.cells.used(false);
  const rows = Math.min(area.rows, used ? used.row + used.rows - area.row : 0);
  const columns = Math.min(area.columns, used ? used.column + used.columns - area.column : 0);
  for (let row = area.row; row < area.row + rows; row++) {
    for (let column = area.column; column < area.column + columns; column++) {
      if (chart.plotVisibleOnly && (sheet.rows.isHidden(row) || sheet.columns.isHidden(column))) continue;
      found.push(of(source, row, column));
    }
  }
  return found;
}
