import type { Book } from "../book";
import { evaluateArray } from "../calculation/evaluate";
import { isCellError } from "../cell";
import { shownText } from "../number-format";
import { formulaSeenFrom } from "../relative-formula";
import type { Sheet } from "../sheet";
import type { Validation } from "../validation";

/** What a list validation offers in a cell, as texts, in order. */
export function choicesOf(
  book: Book,
  sheet: Sheet,
  validation: Validation,
  row: number,
  column: number,
): readonly string[] {
  const source = validation.formulas[0] ?? "";
  const inline = /^"((?:[^"]|"")*)"$/s.exec(source);
  if (inline) {
    return (inline[1] ?? "")
      .replaceAll('""', '"')
      .split(",")
      .map((item) => item.trim());
  }
  const first = validation.areas[0];
  const formula = first ? formulaSeenFrom(`=${source}`, first, { row, column }) : `=${source}`;
  return evaluateArray(book, sheet, formula)
    .flat()
    .filter((value) => value !== null && value !== "" && !isCellError(value))
    .map((value) => shownText(value, "General", book.locale));
}
