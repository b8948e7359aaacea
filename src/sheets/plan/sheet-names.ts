/** Excel's rules for the name of a worksheet, as pure functions. */

/** Counted as Excel counts: in UTF-16 units. */
export const SHEET_NAME_LENGTH = 31;

export type SheetNameFault =
  | { readonly fault: "empty" }
  | { readonly fault: "tooLong"; readonly length: number; readonly limit: number }
  | { readonly fault: "forbiddenCharacter"; readonly character: string }
  | { readonly fault: "apostropheAtEdge" }
  /** Excel keeps "History", in any case, for tracked changes. */
  | { readonly fault: "reserved" };

// Excel's seven, and the control characters that an .xlsx file cannot hold.
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]/;

/** What is wrong with a sheet name by Excel's rules; undefined when it is good. Whether it is taken is not looked at. */
export function sheetNameFault(name: string): SheetNameFault | undefined {
  if (name.trim() === "") return { fault: "empty" };
  const character = FORBIDDEN.exec(name)?.[0];
  if (character !== undefined) return { fault: "forbiddenCharacter", character };
  if (name.startsWith("'") || name.endsWith("'")) return { fault: "apostropheAtEdge" };
  if (name.length > SHEET_NAME_LENGTH) {
    return { fault: "tooLong", length: name.length, limit: SHEET_NAME_LENGTH };
  }
  return name.toLowerCase() === "history" ? { fault: "reserved" } : undefined;
}

/** Makes a valid sheet name of any text; `fallback` (itself valid) where nothing of it is left. */
export function cleanSheetName(text: string, fallback = "Blad"): string {
  const spaced = text
    .replaceAll(new RegExp(FORBIDDEN, "g"), " ")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s']+/, "");
  const name = cutTo(spaced, SHEET_NAME_LENGTH).replace(/[\s']+$/, "");
  if (name === "") return fallback;
  return name.toLowerCase() === "history" ? `${name} 1` : name;
}

/**
 * The wish itself when it is free, else the wish with " (2)", " (3)" … , shortened so that it stays within 31.
 * Names are compared without regard to case, as Excel does. The wish must be a valid name.
 */
export function uniqueSheetName(wish: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(fold));
  if (!used.has(fold(wish))) return wish;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = cutTo(wish, SHEET_NAME_LENGTH - suffix.length).trimEnd() + suffix;
    if (!used.has(fold(name))) return name;
  }
}

/** Folds at least what Excel folds: in doubt two names are the same, which only costs a number. */
const fold = (name: string): string => name.toUpperCase().toLowerCase().normalize("NFC");

/** Cuts to a number of UTF-16 units, never through a surrogate pair. */
function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
