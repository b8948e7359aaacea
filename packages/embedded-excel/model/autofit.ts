import type { CellStyle } from "./style";
import { calculateWrappedLineCount, getLineHeightPx, measureTextWidthPx } from "./excelts";
import { isFilled } from "./cells";
import type { BookLocale } from "./locale";
import { shownText } from "./number-format";
import type { Sheet } from "./sheet";
import { pixelsOf, pointsOf } from "./units";

/** Room at the sides of a cell's text, in pixels. */
const SIDES = 5;
/** What one step of indent takes, in pixels. */
const INDENT = 9;
/** The tallest row, in points. */
const TALLEST = 409.5;

/** How high a row is: as set, or as its contents need. Points. Merged cells do not count, as in Excel. */
export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.rows.at(row)?.size ?? fittingHeight(sheet, row);
}

/** The height that shows everything in the row. Points. */
function fittingHeight(sheet: Sheet, row: number): number {
  let tallest = sheet.rows.defaultSize;
  for (const { column, cell } of sheet.cells.in({ row, column: 0, rows: 1, columns: 16_384 })) {
    const style = sheet.style(row, column);
    if (!isFilled(cell) || sheet.mergeAt(row, column)) continue;
    if (style.size === 11 && !style.wrap && !(typeof cell.value === "string" && cell.value.includes("\n")))
      continue;
    const text = shownText(cell.value, style.numberFormat, "en-US");
    const width = columnPixels(sheet, column) - SIDES - style.indent * INDENT;
    const lines = style.wrap ? calculateWrappedLineCount(text, Math.max(width, 1), fontOf(style)) : 1;
    const height =
      style.size === 11 ? lines * 15 : pointsOf(Math.ceil(lines * getLineHeightPx(fontOf(style))));
    tallest = Math.max(tallest, height);
  }
  return Math.min(tallest, TALLEST);
}

/** The width in points that shows everything in the column on one line; undefined where it is empty. */
export function fittingWidth(
  sheet: Sheet,
  column: number,
  rows: { readonly row: number; readonly rows: number },
  locale: BookLocale,
): number | undefined {
  let widest = 0;
  for (const { row, cell } of sheet.cells.in({ ...rows, column, columns: 1 })) {
    if (!isFilled(cell) || sheet.mergeAt(row, column)) continue;
    const style = sheet.style(row, column);
    if (style.wrap && sheet.columns.at(column)?.size !== undefined) continue;
    const text = shownText(cell.value, style.numberFormat, locale);
    const filter = hasFilterButton(sheet, row, column) ? 17 : 0;
    const lines = text.split("\n").map((line) => measureTextWidthPx(line, fontOf(style)));
    widest = Math.max(widest, Math.max(...lines) + style.indent * INDENT + filter);
  }
  return widest === 0 ? undefined : pointsOf(Math.ceil(widest) + SIDES + 2);
}

function columnPixels(sheet: Sheet, column: number): number {
  return Math.round(pixelsOf(sheet.columns.at(column)?.size ?? sheet.columns.defaultSize));
}

function hasFilterButton(sheet: Sheet, row: number, column: number): boolean {
  return sheet.tables.some(
    ({ area, showFilterButton, showHeaders }) =>
      showFilterButton &&
      showHeaders &&
      row === area.row &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

function fontOf(style: CellStyle): { name: string; size: number; bold: boolean; italic: boolean } {
  return { name: style.font, size: style.size, bold: style.bold, italic: style.italic };
}
