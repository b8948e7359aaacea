import { BookError } from "../book-error";

/**
 * A file that is not opened here although it is a workbook: with a password or old, too large or too slow to work with, counting its
 * days from 1904 (the model counts them from 1900: every date would be four years off).
 */
export class RefusedFile extends BookError {
  constructor(
    readonly reason: "locked" | "tooLarge" | "tooSlow" | "dates1904",
    message: string,
  ) {
    super("InvalidArgument", message);
  }
}

/** `reason`: a sentence without its full stop, such as "it has more than 4,000 parts". */
export function tooLarge(reason: string): RefusedFile {
  return new RefusedFile("tooLarge", `This workbook is too large to open here: ${reason}.`);
}
