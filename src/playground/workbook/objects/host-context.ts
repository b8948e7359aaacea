import type { Book } from "../book/book";

/** What the API objects of one embedded Excel share. */
export interface HostContext {
  readonly book: Book;
  /** The workbook's file name: "Map1.xlsx". */
  readonly fileName: string;
}
