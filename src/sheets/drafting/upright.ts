/** A name that stands upright in a header of fixed height: broken over lines, in a word too where it must be. */
import { textWidth, type TextFont } from "./text-size";

/** What begins a syllable: a consonant, or letters that are one sound, before a vowel. */
const SYLLABLE = /(?<=\p{L}{2})(?=(?:sch|ch|qu|[^aeiouyà-ÿ\W\d_])[aeiouyà-ÿ]\p{L})/giu;

/**
 * The lines of a name within a length in points. A word that is too long is broken with a hyphen before a syllable, at
 * the first place after which the rest fits: "Stress-", "bestendigheid". One that has no such place is left whole.
 */
export function uprightLines(name: string, length: number, font: TextFont): readonly string[] {
  const fits = (text: string): boolean => textWidth(text, font) <= length;
  const lines: string[] = [];
  for (const word of name.split(/\s+/).flatMap((one) => (fits(one) ? [one] : broken(one, fits)))) {
    const last = lines.at(-1);
    if (last !== undefined && !last.endsWith("-") && fits(`${last} ${word}`))
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

function broken(word: string, fits: (text: string) => boolean): readonly string[] {
  const places = [...word.matchAll(SYLLABLE)]
    .map(({ index }) => index)
    .filter((at) => fits(`${word.slice(0, at)}-`));
  const at = places.find((place) => fits(word.slice(place))) ?? places.at(-1);
  if (at === undefined) return [word];
  const rest = word.slice(at);
  return [`${word.slice(0, at)}-`, ...(fits(rest) ? [rest] : broken(rest, fits))];
}
