/**
 * Folding: what makes two spellings the same for someone who looks something up. Case, accents, ligatures,
 * apostrophes and invisible characters make no difference.
 */

import { remembered } from "./remembered";

/** Only ASCII: nothing to take apart there, and no more to drop than the two apostrophes. */
const PLAIN = /^[\x00-\x7F]*$/u;
const PLAIN_APOSTROPHE = /['`]/gu;

/** Letters that Unicode does not take apart. */
const UNDIVIDED: Readonly<Record<string, string>> = { æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l" };
const DASH = /[\u2010-\u2015\u2212]/gu;
/** Combining marks, apostrophes of every kind, soft hyphens and zero-width characters. */
const DROPPED = /[\p{M}'\u2018\u2019\u02BC`\p{Cf}]/gu;
const MARK = /^\p{M}$/u;

/** A folded text, and for each of its UTF-16 units the part [start, end) of the original it stands for. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function foldCharacter(character: string): string {
  if (character.length === 1 && character < "\u0080") return foldPlain(character);
  // The acute accent used as an apostrophe; Unicode would make it a space with an accent.
  if (character === "\u00B4") return "";
  // By way of upper case, which unfolds "ß" to "ss" and makes the two sigmas one.
  const plain = character.normalize("NFKD").toLowerCase().toUpperCase().toLowerCase().normalize("NFKD");
  const bare = plain.replace(DROPPED, "").replace(DASH, "-");
  return UNDIVIDED[bare] ?? bare;
}

function foldPlain(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("'") || lower.includes("`") ? lower.replace(PLAIN_APOSTROPHE, "") : lower;
}

/** The folded text with its way back to the original, for highlights. The lengths may differ. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const piece = foldCharacter(character);
    if (piece === "" && MARK.test(character)) {
      // A loose accent belongs to the letter before it.
      for (let unit = ends.length - 1; unit >= 0 && ends[unit] === at; unit -= 1) ends[unit] = next;
    }
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(at);
      ends.push(next);
    }
    folded += piece;
    at = next;
  }
  return { folded, starts, ends };
}

/** The folded text. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return foldPlain(text);
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** The folded text without surrounding space and with single spaces: equal keys are the same name. */
export const foldKey = remembered((text) => fold(text).replace(/\s+/gu, " ").trim());
