import type { Book } from "embedded-excel/book";
import { isCellError } from "embedded-excel/cells";
import { toLocalFormula } from "embedded-excel/cells";
import { localeForms } from "embedded-excel/book";
import { isDateNumberFormat, shownError, shownText } from "embedded-excel/cells";
import type { Sheet } from "embedded-excel/book";

/**
 * What stands in the editor when a person opens a cell: typed again unchanged, it gives the same. Formulas in the
 * book's language, numbers in full with its decimal sign, dates and percentages as such.
 */
export function editText(book: Book, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.at(row, column);
  if (cell?.formula && !cell.spilledFrom) return toLocalFormula(cell.formula.text, book.locale);
  const value = cell?.value ?? null;
  const { numberFormat, quotePrefix } = sheet.style(row, column);
  if (value === null) return "";
  if (isCellError(value)) return shownError(value.error, book.locale);
  if (typeof value === "string") return quotePrefix ? `'${value}` : value;
  if (typeof value === "boolean") return shownText(value, "General", book.locale);
  const { decimal, shortDate } = localeForms(book.locale);
  if (isDateNumberFormat(numberFormat)) {
    const time = /h/i.test(numberFormat) || value % 1 !== 0;
    const format = value < 1 ? "h:mm:ss" : time ? `${shortDate} h:mm:ss` : shortDate;
    return shownText(value, format, book.locale);
  }
  const percent = numberFormat.includes("%");
  const digits = String(percent ? Number((value * 100).toPrecision(15)) : value).replace(".", decimal);
  return percent ? `${digits}%` : digits;
}
