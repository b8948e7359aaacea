/** What someone else does in the workbook between two requests. */
import { shiftCells } from "embedded-excel/book";
import type { Book } from "embedded-excel/book";
import type { Sheet } from "embedded-excel/book";
import { DEFAULT_PROTECTION_OPTIONS } from "embedded-excel/rules";
import { tableBody } from "embedded-excel/rules";
import { parseArea } from "../../src/sheets/plan/a1";
import type { Place } from "./scenarios";

export const OTHERS = [
  "typt",
  "sorteert",
  "voegt een rij in",
  "vergroot de tabel",
  "hernoemt",
  "verwijdert",
  "verbergt",
  "kopieert",
  "beveiligt het blad",
  "beveiligt de werkmap",
] as const;
export type Other = (typeof OTHERS)[number];

/** What someone types where no score is wanted: to be found again, whatever happens. */
export const TYPED = "INTUSSEN";

/** Does it, on one of the scenario's sheets; false where it cannot be done. */
export function doesMeanwhile(other: Other, book: Book, place: Place): boolean {
  const sheet = place.sheet === undefined ? book.activeSheet : book.sheetByName(place.sheet);
  return sheet !== undefined && doesOn(other, book, sheet, place);
}

export function doesOn(
  other: Other,
  book: Book,
  sheet: Sheet,
  { cell, typed = TYPED }: Pick<Place, "cell" | "typed">,
): boolean {
  const seen = book.sheets.filter(({ visibility }) => visibility === "visible");
  const area = parseArea(cell);
  switch (other) {
    case "typt":
      return area !== undefined && book.type(sheet.id, area.row, area.column, typed).accepted;
    case "sorteert":
      return !sheet.protection.on && reversed(sheet);
    case "voegt een rij in":
      if (sheet.protection.on) return false;
      shiftCells(book, sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");
      return true;
    case "vergroot de tabel":
      return !sheet.protection.on && grown(book, sheet);
    case "hernoemt":
      if (book.structureProtected) return false;
      book.renameSheet(sheet, "Hernoemd");
      return true;
    case "verwijdert":
      if (book.structureProtected || seen.every((each) => each === sheet)) return false;
      book.removeSheet(sheet);
      return true;
    case "verbergt":
      if (book.structureProtected || seen.every((each) => each === sheet)) return false;
      book.setVisibility(sheet, "hidden");
      return true;
    case "kopieert":
      if (book.structureProtected) return false;
      // What Excel calls it and its tables hangs on what else is there at that moment; whoever copies it names them.
      named(book, book.copySheet(sheet, 0), "Kopie");
      return true;
    case "beveiligt het blad":
      sheet.protection = { on: true, options: DEFAULT_PROTECTION_OPTIONS };
      return true;
    case "beveiligt de werkmap":
      book.structureProtected = true;
      book.tell({ kind: "sheets" });
      return true;
  }
}

/** Drags the corner of the first table one row down; where something stands there, one row up. */
function grown(book: Book, sheet: Sheet): boolean {
  const [table] = sheet.tables;
  if (!table || table.showTotals) return false;
  const { area } = table;
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  const isFree = sheet
    .map(below, (cell) => (cell?.value ?? null) === null && !cell?.formula)
    .flat()
    .every(Boolean);
  if (!isFree && area.rows < 3) return false;
  book.tables.resize(sheet, table, { ...area, rows: area.rows + (isFree ? 1 : -1) });
  return true;
}

/** Turns the rows of the first table round, values only: a sort as far as anyone can tell afterwards. */
function reversed(sheet: Sheet): boolean {
  const [table] = sheet.tables;
  if (!table) return false;
  const body = tableBody(table);
  const inputs = sheet.map(body, (cell) =>
    cell?.formula ? { formula: cell.formula.text } : { value: cell?.value ?? null },
  );
  const columns =
    inputs[0]?.map((_, column) => inputs.some((row) => row[column]?.formula !== undefined)) ?? [];
  // A calculated column stays: its formulas look at their own row.
  const turned = inputs.map((row, index) =>
    row.map((input, column) =>
      columns[column] ? input : (inputs[inputs.length - 1 - index]?.[column] ?? { value: null }),
    ),
  );
  sheet.write(body, turned);
  return true;
}

function named(book: Book, sheet: Sheet, name: string): void {
  book.renameSheet(sheet, name);
  for (const [index, table] of sheet.tables.entries()) book.tables.rename(table, `${name}_${index + 1}`);
}
