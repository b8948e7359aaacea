/** The workbook: sheets, opening, saving, copying. */
export { Book } from "./model/book";
export { BookError } from "./model/book-error";
export { type Sheet } from "./model/sheet";
export { type BookLocale, localeForms } from "./model/locale";
export { shiftCells } from "./model/shift";
export { moveSheetToNewBook, sheetToNewBook } from "./model/copying/sheet-to-new-book";
