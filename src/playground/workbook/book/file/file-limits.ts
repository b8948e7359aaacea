import type { FilePackage } from "./file-package";
import { tooLarge } from "./refused-file";

/**
 * More than this would keep the tab busy for minutes or use up its memory; it is refused in words, before anything is
 * read. A heatmap of a thousand people has 40,000 cells.
 */
const MOST_CELLS = 1_000_000;
const MOST_RULES = 20_000;

/** Throws `InvalidArgument` for a workbook that is too large to work with here. */
export function assertOfSize(file: FilePackage): void {
  let cells = 0;
  let rules = 0;
  for (const { path } of file.sheets()) {
    const xml = file.text(path) ?? "";
    cells += occurrences(xml, /<(?:\w+:)?c[\s/>]/g);
    rules += occurrences(xml, /<(?:\w+:)?(?:cfRule|dataValidation)\s/g);
  }
  if (cells > MOST_CELLS) throw tooLarge(`it has more than ${MOST_CELLS.toLocaleString("en-US")} cells`);
  if (rules > MOST_RULES)
    throw tooLarge(`it has more than ${MOST_RULES.toLocaleString("en-US")} rules for cells`);
}

function occurrences(text: string, pattern: RegExp): number {
  let count = 0;
  while (pattern.test(text)) count++;
  return count;
}
