import type { FilePackage } from "./file-package";
import { RefusedFile, tooLarge } from "./refused-file";

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

/** In milliseconds. A tab that reads a file longer than this seems to hang. */
const LONGEST = 60_000;

/**
 * A check to be made between the parts and the sheets of a file: throws `InvalidArgument` once more time has passed since
 * now than opening may take. `now`: a clock, in milliseconds.
 */
export function timeLimit(now: () => number): () => void {
  const start = now();
  return () => {
    if (now() - start <= LONGEST) return;
    throw new RefusedFile("tooSlow", `This workbook takes more than ${LONGEST / 1000} seconds to open here.`);
  };
}

function occurrences(text: string, pattern: RegExp): number {
  let count = 0;
  while (pattern.test(text)) count++;
  return count;
}
