import type { Book } from "../../src/playground/workbook/book/book";

/** Everything in a workbook that a person could notice, as plain data. */
export function pictureOf(book: Book): unknown {
  // A copy: what is kept by reference would change with the workbook, and compare as equal whatever happened.
  return structuredClone({
    structureProtected: book.structureProtected,
    active: book.activeSheet.name,
    settings: [...book.settings],
    names: book.names.all,
    sheets: book.sheets.map((sheet) => ({
      view: asSeen(book.view(sheet.id)),
      customProperties: [...sheet.customProperties],
      page: sheet.pageLayout,
      breaks: [sheet.rowBreaks, sheet.columnBreaks],
      protection: sheet.protection,
    })),
  });
}

/**
 * Cells with their style itself, since the number of a style in the view's list depends on which others there are;
 * and without columns that have been given the width they had already.
 */
function asSeen({ styles, cells, columns, ...view }: ReturnType<Book["view"]>): unknown {
  return {
    ...view,
    columns: columns.filter(({ width, hidden }) => hidden || width !== view.defaultColumnWidth),
    cells: cells.map(({ style, ...cell }) => ({ ...cell, style: style === undefined ? {} : styles[style] })),
  };
}
