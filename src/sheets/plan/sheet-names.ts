/** Excel's rules for the name of a worksheet, as pure functions. */

/** Counted as Excel counts: in UTF-16 units. */
const SHEET_NAME_LENGTH = 31;

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

/**
 * Makes a valid sheet name of any text; `fallback` (itself valid) where nothing of it is left. What does not fit is cut
 * off before `end`, which holds nothing that Excel forbids.
 */
export function cleanSheetName(text: string, fallback = "Blad", end = ""): string {
  const spaced = text
    .replaceAll(new RegExp(FORBIDDEN, "g"), " ")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s']+/, "");
  const name = cutTo(spaced, SHEET_NAME_LENGTH - end.length).replace(/[\s']+$/, "");
  if (end !== "") return `${name || fallback}${end}`;
  if (name === "") return fallback;
  return name.toLowerCase() === "history" ? `${name} 1` : name;
}

/**
 * The wish itself when it is free, else the wish with " (2)", " (3)" … , shortened so that it stays within 31.
 * Names are compared without regard to case, as Excel does. The wish must be a valid name.
 */
export function uniqueSheetName(wish: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(sheetNameKey));
  if (!used.has(sheetNameKey(wish))) return wish;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = cutTo(wish, SHEET_NAME_LENGTH - suffix.length).trimEnd() + suffix;
    if (!used.has(sheetNameKey(name))) return name;
  }
}

/**
 * What names of sheets that Excel takes for the same have in common. Folds at least what Excel folds: in doubt two are
 * the same.
 */
export function sheetNameKey(name: string): string {
  return name.toUpperCase().toLowerCase().normalize("NFC");
}

/** Whether a formula, or Excel itself, means the same sheet by both: capitals make no difference. */
export function sameSheetName(one: string, other: string): boolean {
  return one === other || sheetNameKey(one) === sheetNameKey(other);
}

/**
 * The sheet that a person means by a name: the one that is called exactly so, else the one whose name Excel takes for
 * the same, else the one that differs in spaces at the ends only ("Team " may stand beside "Team").
 */
export function sheetNamed<Sheet>(
  sheets: readonly Sheet[],
  asked: string,
  nameOf: (sheet: Sheet) => string,
): Sheet | undefined {
  const called = (isIt: (name: string) => boolean): Sheet | undefined =>
    sheets.find((sheet) => isIt(nameOf(sheet)));
  return (
    called((name) => name === asked) ??
    called((name) => sameSheetName(name, asked)) ??
    called((name) => sameSheetName(name.trim(), asked.trim()))
  );
}

/** Cuts to a number of UTF-16 units, never through a surrogate pair. */
function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
