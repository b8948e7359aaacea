import type { Correction } from "./corrections";
import { CorrectionError } from "./syntax-error";

interface Replacement {
  readonly correction: Correction;
  readonly start: number;
  readonly end: number;
}

/**
 * Applies corrections to the verbatim texts by place, and returns only the texts that changed. All of them are
 * matched against the verbatim text, so their order makes no difference. Throws CorrectionError for a place that
 * is not there, a text that is not at its place or is there more than once, one that already reads as corrected,
 * and two corrections of the same words.
 */
export function applyCorrections(
  texts: ReadonlyMap<string, string>,
  corrections: readonly Correction[],
): ReadonlyMap<string, string> {
  const replacements = new Map<string, Replacement[]>();
  for (const correction of corrections) {
    const text = texts.get(correction.place);
    if (text === undefined) {
      throw new CorrectionError(correction.line, `the source has no place "${correction.place}"`);
    }
    const found = locate(correction, text);
    const others = replacements.get(correction.place) ?? [];
    const overlapping = others.find((other) => found.start < other.end && other.start < found.end);
    if (overlapping) {
      const line = overlapping.correction.line;
      throw new CorrectionError(correction.line, `the correction on line ${line} changes the same words`);
    }
    replacements.set(correction.place, [...others, found]);
  }
  return new Map(
    [...replacements].map(([place, found]) => [place, replaceAll(texts.get(place) ?? "", found)] as const),
  );
}

function locate(correction: Correction, text: string): Replacement {
  const { line, place, source, corrected } = correction;
  const start = text.indexOf(source);
  if (start < 0) throw new CorrectionError(line, `"${source}" does not stand in ${place}`);
  if (text.indexOf(source, start + 1) >= 0) {
    throw new CorrectionError(line, `"${source}" stands more than once in ${place}`);
  }
  // "de doelgroep" → "de doelgroep aan" still matches a source that has been mended by hand.
  for (let at = corrected.indexOf(source); at >= 0; at = corrected.indexOf(source, at + 1)) {
    if (start >= at && text.startsWith(corrected, start - at)) {
      throw new CorrectionError(line, `${place} already reads "${corrected}"`);
    }
  }
  return { correction, start, end: start + source.length };
}

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let result = "";
  let at = 0;
  for (const { correction, start, end } of [...replacements].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + correction.corrected;
    at = end;
  }
  return result + text.slice(at);
}
