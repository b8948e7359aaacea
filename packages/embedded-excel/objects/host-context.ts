import type { Book } from "../model/book";

/** What the API objects of one embedded Excel share. */
export interface HostContext {
  readonly book: Book;
  /** The workbook's file name: "Map1.xlsx". */
  readonly fileName: string;
  /** The papers that the printer has, as Office.js names them ("A4"); all of them when left out. */
  readonly papers?: readonly string[];
}
