import { Problem } from "../../app/problem";
import { TEXT_LIMIT } from "../../sheets/plan/text-limit";

/**
 * Excel reads what is written to a cell as if it were typed: "=1+1", "+31 6" and "@x" become formulas, "1.1" a number
 * (or, in Dutch, a date), "mei 2024" a date, "waar" a boolean, and a leading apostrophe disappears. A leading
 * apostrophe makes anything text and is not part of it; the cell then keeps Excel's "quote prefix".
 *
 * The rule errs on the side of the apostrophe, which costs nothing: a text goes without only when it begins with a
 * letter or a bullet, holds no digit in any script, and is more than one word, since a single word may be "true" in
 * one of Excel's languages.
 */
const BEGINS_HARMLESSLY = /^[\p{L}•]/u;
const HOLDS_A_DIGIT = /\p{N}/u;
const MORE_THAN_ONE_WORD = /\S\s+\S/u;

/** What to write to a cell so that it holds exactly this text, as text. */
export function textInput(text: string): string {
  return text === "" || isReadAsText(text) ? text : `'${text}`;
}

function isReadAsText(text: string): boolean {
  return BEGINS_HARMLESSLY.test(text) && !HOLDS_A_DIGIT.test(text) && MORE_THAN_ONE_WORD.test(text);
}

/** Throws `textTooLong` for what a cell cannot hold. */
export function checkText(text: string): void {
  if (text.length > TEXT_LIMIT) {
    throw new Problem("textTooLong", { length: text.length, most: TEXT_LIMIT });
  }
}
