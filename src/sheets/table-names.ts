/** Excel's rules for the name of a table, which it shares with defined names, as pure functions. */
import { columnNumber, SHEET_ROWS } from "./a1";

export const TABLE_NAME_LENGTH = 255;

/**
 * True for a name that Excel takes for a table: begins with a letter, `_` or `\`, goes on with letters, digits, `.` and
 * `_`, and cannot be read as a cell in A1 or R1C1 notation.
 */
export function isTableName(name: string): boolean {
  return (
    name.length <= TABLE_NAME_LENGTH && /^[\p{L}_\\][\p{L}\p{M}\p{N}._]*$/u.test(name) && !looksLikeCell(name)
  );
}

/**
 * A table name near the wish that no table or defined name bears, compared without regard to case: the wish itself,
 * else with `_2`, `_3` …. What Excel does not take in a name becomes `_`.
 */
export function uniqueTableName(wish: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(fold));
  const clean = wish.trim().replaceAll(/[^\p{L}\p{M}\p{N}._]+/gu, "_");
  const base = isTableName(clean) ? clean : shorten(`_${clean}`, TABLE_NAME_LENGTH);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `_${number}`;
    const name = shorten(base, TABLE_NAME_LENGTH - suffix.length) + suffix;
    if (!used.has(fold(name)) && isTableName(name)) return name;
  }
}

const fold = (name: string): string => name.toUpperCase().toLowerCase().normalize("NFC");

function looksLikeCell(name: string): boolean {
  const a1 = /^([A-Za-z]{1,3})([0-9]+)$/.exec(name);
  if (a1 && columnNumber(a1[1] ?? "") !== undefined && Number(a1[2]) >= 1 && Number(a1[2]) <= SHEET_ROWS)
    return true;
  return /^(?:R[0-9]*C[0-9]*|R[0-9]*|C[0-9]*)$/i.test(name);
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
