/** Excel's rules for the names of tables and for defined names, which share one list of names, as pure functions. */
import { columnNumber, SHEET_ROWS } from "./a1";

const DEFINED_NAME_LENGTH = 255;

/**
 * True for a name that Excel takes for a table and for a defined name: begins with a letter, `_` or `\`, goes on with
 * letters, digits, `.` and `_`, cannot be read as a cell in A1 or R1C1 notation (nor in the Dutch R1K1), and is none of
 * those that Excel keeps for itself. (A defined name may hold `\` and `?` further on too; a table's may not.)
 */
export function isDefinedName(name: string): boolean {
  return (
    name.length <= DEFINED_NAME_LENGTH &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}._]*$/u.test(name) &&
    !looksLikeCell(name) &&
    !RESERVED.test(name)
  );
}

/**
 * A name near the wish that no table or defined name bears, compared without regard to case: the wish itself, else with
 * `_2`, `_3` …. What Excel does not take in a name becomes `_`.
 */
export function uniqueDefinedName(wish: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(definedNameKey));
  const clean = wish.trim().replaceAll(/[^\p{L}\p{M}\p{N}._]+/gu, "_");
  const base = isDefinedName(clean) ? clean : shorten(`_${clean}`, DEFINED_NAME_LENGTH);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `_${number}`;
    const name = shorten(base, DEFINED_NAME_LENGTH - suffix.length) + suffix;
    if (!used.has(definedNameKey(name)) && isDefinedName(name)) return name;
  }
}

/** Truth values, prefixes of a file's own, and names that mean something to Excel on each sheet. */
const RESERVED =
  /^(?:true|false|_xl.*|print_area|print_titles|_?filterdatabase|criteria|database|extract|consolidate_area|sheet_title|auto_(?:open|close|activate|deactivate))$/i;

/** What names of tables and defined names that Excel takes for the same have in common; at least that. */
export function definedNameKey(name: string): string {
  return name.toUpperCase().toLowerCase().normalize("NFC");
}

/** Whether both are the name of the same table, or the same defined name: capitals make no difference. */
export function sameDefinedName(one: string, other: string): boolean {
  return one === other || definedNameKey(one) === definedNameKey(other);
}

function looksLikeCell(name: string): boolean {
  const a1 = /^([A-Za-z]{1,3})([0-9]+)$/.exec(name);
  if (a1 && columnNumber(a1[1] ?? "") !== undefined && Number(a1[2]) >= 1 && Number(a1[2]) <= SHEET_ROWS)
    return true;
  return /^(?:R[0-9]*[CK][0-9]*|[RCK][0-9]*)$/i.test(name);
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
