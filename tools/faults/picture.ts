import { isDeepStrictEqual } from "node:util";
import type { Book } from "embedded-excel/book";
import type { Sheet } from "embedded-excel/book";
import { DEFAULT_STYLE } from "embedded-excel/cells";

/** Everything in a workbook that a person could notice, as plain data. */
export function pictureOf(book: Book): unknown {
  // A copy: what is kept by reference would change with the workbook, and compare as equal whatever happened.
  return structuredClone({
    structureProtected: book.structureProtected,
    active: book.activeSheet.name,
    settings: [...book.settings],
    // As Excel lists them: the order in which they were made is not to be seen.
    names: [...book.names.all].sort((a, b) => inOrder(nameKey(book, a), nameKey(book, b))),
    sheets: book.sheets.map((sheet) => ({
      view: asSeen(sheet, book.view(sheet.id)),
      customProperties: [...sheet.customProperties],
      page: sheet.pageLayout,
      breaks: [sheet.rowBreaks, sheet.columnBreaks],
      protection: sheet.protection,
    })),
  });
}

function nameKey(
  book: Book,
  { name, sheetId }: { readonly name: string; readonly sheetId?: string },
): string {
  // Without what is left to chance in it.
  const known = name.replace(/[0-9a-f]{16,}/g, "");
  return `${(sheetId !== undefined && book.sheetById(sheetId)?.name) || ""}\n${known}`;
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Cells with all of their style itself, since a view leaves out what cannot be seen and numbers the rest; without columns
 * that have been given the width they had already, and without a look that is no other than none.
 */
function asSeen(sheet: Sheet, view: ReturnType<Book["view"]>): unknown {
  const { cells, columns, ...rest } = view;
  return {
    ...rest,
    styles: [],
    columns: columns.filter(({ width, hidden }) => hidden || width !== view.defaultColumnWidth),
    cells: cells
      .map((cell) => {
        // An apostrophe before a text is not to be seen, and makes no other text of it.
        const style = { ...sheet.style(cell.row, cell.column), quotePrefix: false };
        return { ...cell, style: isDeepStrictEqual(style, DEFAULT_STYLE) ? {} : style };
      })
      .filter(
        ({ value, formula, link, note, style }) =>
          value !== null ||
          formula !== undefined ||
          link !== undefined ||
          note !== undefined ||
          Object.keys(style).length > 0,
      ),
  };
}
