import { splitLines } from "./source-lines";
import { CorrectionError } from "./syntax-error";

/** One mended error of the source. `source` and `corrected` are exact, spaces included. */
export interface Correction {
  /** Counted from 1 in the table; the header is line 1. */
  readonly line: number;
  /** "1.1 naam", "1.1 definitie", "1.1 niveau 4 indicator 3", "1 naam" (a cluster), "titel". */
  readonly place: string;
  readonly source: string;
  readonly corrected: string;
  readonly reason: string;
}

const HEADER = ["plaats", "in de bron", "verbeterd", "reden"];
const PLACE = /^(?:titel|\d+ naam|\d+\.\d+ (?:naam|definitie|niveau \d+ indicator \d+))$/u;

/**
 * Reads the table of corrections: tab-separated, a header (plaats, in de bron, verbeterd, reden), one correction
 * a line; blank lines are skipped. Throws CorrectionError with the line of the first one that cannot be read.
 */
export function parseCorrections(table: string): readonly Correction[] {
  const [header = "", ...rows] = splitLines(table);
  if (header !== HEADER.join("\t")) {
    throw new CorrectionError(1, `the header must be ${HEADER.join(", ")}, separated by tabs`);
  }
  return rows.flatMap((row, index) => (row.trim() === "" ? [] : [parseRow(row, index + 2)]));
}

function parseRow(row: string, line: number): Correction {
  const cells = row.split("\t");
  if (cells.length !== HEADER.length) {
    throw new CorrectionError(line, `${HEADER.length} cells are expected, ${cells.length} found`);
  }
  const [place = "", source = "", corrected = "", reason = ""] = cells;
  HEADER.forEach((title, column) => {
    if (cells[column]?.trim() === "") throw new CorrectionError(line, `"${title}" is empty`);
  });
  if (!PLACE.test(place)) throw new CorrectionError(line, `"${place}" is not a place`);
  if (source === corrected) throw new CorrectionError(line, "this correction changes nothing");
  return { line, place, source, corrected, reason };
}
