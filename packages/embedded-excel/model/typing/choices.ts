import { parseArea, splitSheet } from "../address";
import type { Book } from "../book";
import { evaluateArray } from "../calculation/evaluate";
import { isCellError, type CellValue } from "../cell";
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
  return (plainCells(book, sheet, formula) ?? evaluateArray(book, sheet, formula).flat())
    .filter((value) => value !== null && value !== "" && !isCellError(value))
    .map((value) => shownText(value, "General", book.locale));
}

/**
 * What stands in the cells that a formula or a defined name refers to and does nothing with, as nearly every list does;
 * undefined for any other. Working out a formula takes all of the book: too much for each entry of a thousand.
 */
function plainCells(book: Book, sheet: Sheet, formula: string): readonly CellValue[] | undefined {
  const text = formula.slice(1);
  const name = book.names.find(text, sheet.id) ?? book.names.find(text);
  const { sheet: other, rest } = splitSheet(name ? name.formula.slice(1) : text);
  const area = parseArea(rest);
  const wanted = other?.toLowerCase();
  const from =
    wanted === undefined
      ? name
        ? undefined
        : sheet
      : book.sheets.find((one) => one.name.toLowerCase() === wanted);
  if (!area || !from) return undefined;
  const cells = Array.from({ length: area.rows * area.columns }, (_, index) =>
    from.cells.at(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
  if (cells.some((cell) => cell?.formula)) return undefined;
  return cells.map((cell) => cell?.value ?? null);
}
