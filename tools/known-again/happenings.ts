/** What people and programs do to a sheet. */
import { overlaps } from "embedded-excel/cells";
import type { Book } from "embedded-excel/book";
import { moveSheetToNewBook, sheetToNewBook } from "embedded-excel/book";
import type { Sheet } from "embedded-excel/book";
import { shiftCells } from "embedded-excel/book";
import { tableBody } from "embedded-excel/rules";
import { isMarkerName } from "../../src/sheets/marker/marker-places";

/** Where the sheet is afterwards. */
export interface Happened {
  /** Undefined where it is in this workbook no more. */
  readonly sheet: Sheet | undefined;
  /** Another workbook than it was in. */
  readonly book?: Book;
}

/** Undefined where nobody can do that with such a sheet. */
type Happening = (book: Book, sheet: Sheet) => Happened | undefined;

/** What the workbook is called that a sheet is copied out of. */
const FILE = "Bron.xlsx";

/** By what they are called in the docs. */
export const HAPPENINGS: Readonly<Record<string, Happening>> = {
  niets: (_, sheet) => ({ sheet }),
  hernoemd: (book, sheet) => {
    book.renameSheet(sheet, "Anders dan het was");
    return { sheet };
  },
  verplaatst: (book, sheet) => {
    book.moveSheet(sheet, 0);
    return { sheet };
  },
  "rijen gesorteerd": (_, sheet) => (turned(sheet) ? { sheet } : undefined),
  "kolom ingevoegd": (book, sheet) => {
    const column = (sheet.tables[0]?.area.column ?? 0) + 1;
    shiftCells(book, sheet, { row: 0, column, rows: 1_048_576, columns: 1 }, "Right");
    return { sheet };
  },
  gekopieerd: (book, sheet) => ({ sheet: book.copySheet(sheet, 0) }),
  "kopie elders": (book, sheet) => alone(sheetToNewBook(book, sheet, FILE)),
  "verplaatst naar elders": (book, sheet) => alone(moveSheetToNewBook(book, sheet, FILE)),
  "hier weg": (book, sheet) => {
    book.removeSheet(sheet);
    return { sheet: undefined };
  },
  "kenmerken weg": (book, sheet) => {
    sheet.customProperties.clear();
    for (const name of book.names.of(sheet.id)) if (isMarkerName(name.name)) book.names.remove(name);
    return { sheet };
  },
};

function alone(book: Book): Happened {
  return { sheet: book.sheets[0], book };
}

/** Sorts the other way round, as far as anyone can tell afterwards: a table, or all that stands on a sheet without one. */
function turned(sheet: Sheet): boolean {
  const [table] = sheet.tables;
  const body = table ? tableBody(table) : sheet.cells.used(true);
  // Excel sorts nothing that has merged cells in it.
  if (!body || body.rows < 2 || sheet.merges.some((merge) => overlaps(merge, body))) return false;
  const inputs = sheet.map(body, (cell) =>
    cell?.formula ? { formula: cell.formula.text } : { value: cell?.value ?? null },
  );
  // What is calculated stays: its formulas look at their own row.
  const isCalculated = (column: number): boolean =>
    inputs.some((row) => row[column] !== undefined && "formula" in row[column]);
  const calculated = Array.from({ length: body.columns }, (_, column) => isCalculated(column));
  sheet.write(
    body,
    inputs.map((row, index) =>
      row.map((input, column) =>
        calculated[column] ? input : (inputs[inputs.length - 1 - index]?.[column] ?? { value: null }),
      ),
    ),
  );
  return true;
}
