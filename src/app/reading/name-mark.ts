import { foldKey } from "../../framework/fold";

/** 2^32 in base 36 has seven digits; five of them are kept. */
const DIGITS = 5;

/** A short text by which a name is known again, and from which it cannot be had. */
export function nameMark(name: string): string {
  return textHash(foldKey(name)).toString(36).padStart(7, "0").slice(-DIGITS);
}

/** A number for a text, another for most others: FNV-1a, 32 bits. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of text) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  // The last step spreads what names that differ in one letter still have in common.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}
