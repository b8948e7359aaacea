import type { TypedOutcome } from "../../view/workbook-view";
import type { Book } from "../book";
import { BookError } from "../book-error";
import type { CellInput } from "../cell";
import { toEnglishFormula } from "../formula-language";
import type { Sheet } from "../sheet";
import { tableAt } from "../table";
import { readEntry } from "../values";
import { refusalOf } from "./validate";
import { wordsFor } from "./typed-words";

/** A person types `input` in a cell; see `Book.type`. */
export function typeInCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  input: string,
): TypedOutcome {
  const words = wordsFor(book.locale);
  const merge = sheet.mergeAt(row, column);
  const at = merge ? { row: merge.row, column: merge.column } : { row, column };
  const area = { ...at, rows: 1, columns: 1 };
  if (sheet.protection.on && sheet.style(at.row, at.column).locked) {
    return { accepted: false, reason: "locked", title: words.lockedTitle, message: words.locked };
  }
  let entry: CellInput;
  try {
    const assertFormula = (formula: string): void =>
      book.assertFormula(formula, tableAt(sheet, at.row, at.column) ?? null);
    const text = input.startsWith("=") ? toEnglishFormula(input, book.locale) : input;
    entry = readEntry(text, book.locale, sheet.style(at.row, at.column).numberFormat, assertFormula);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    const message = input.length > 8192 ? words.tooLong : words.badFormula;
    return { accepted: false, reason: "invalid", title: words.invalidTitle, message };
  }
  const refusal = refusalOf(book, sheet, at.row, at.column, entry);
  if (refusal) return refusal;
  sheet.write(area, [[entry]]);
  book.tables.headerWritten(sheet, area);
  return { accepted: true };
}
