/** Why a file cannot be read, as data; the sentences are in `src/app/wording`. */
export type UnreadableWhy =
  /** Nothing is in it. */
  | "empty"
  /** Something is missing from it or was changed: cut off, a wrong checksum, XML that does not close. */
  | "damaged"
  /** More than this reader takes: see the limits in `bytes/zip-read.ts` and `reading/file-book.ts`. */
  | "tooLarge"
  /** A container of Microsoft's older kind: an .xls, or a workbook behind a password or a sensitivity label. */
  | "lockedOrOld"
  /** A binary workbook (.xlsb). */
  | "binaryWorkbook"
  /** Something else: a .docx, a picture, an archive. */
  | "notWorkbook"
  /** XML with a DOCTYPE, which no spreadsheet program writes. */
  | "unsafe";

export class UnreadableFile extends Error {
  constructor(
    readonly why: UnreadableWhy,
    options?: ErrorOptions,
  ) {
    super(why, options);
    this.name = "UnreadableFile";
  }
}
