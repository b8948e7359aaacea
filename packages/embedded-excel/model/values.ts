import { parseValue } from "numfmt";
import { BookError } from "./book-error";
import type { CellInput, CellValue } from "./cell";
import { localeForms, type BookLocale } from "./locale";
import { isTextNumberFormat } from "./number-format";

/** The longest text that a cell holds. */
export const LONGEST_TEXT = 32_767;

const ERRORS = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];

/**
 * What Excel makes of a text that is entered in a cell, in the language given: a formula, a number with the format
 * that its form suggests, a date, a truth value, an error, or a text. A leading apostrophe keeps it a text and is
 * not part of it; in a cell with number format "@" everything is one.
 *
 * Throws `InvalidArgument` for a text over 32,767 characters and for what begins as a formula (`=`, or `+`, `-`,
 * `@` before something that is not a number) and is none, as `assertFormula` says.
 */
export function readEntry(
  text: string,
  locale: BookLocale,
  numberFormat: string,
  assertFormula: (formula: string) => void,
): CellInput {
  if (text === "") return { value: null };
  if (isTextNumberFormat(numberFormat)) return { value: checkedText(text) };
  if (text.startsWith("'")) return { value: checkedText(text.slice(1)), quotePrefix: true };
  if (text.startsWith("=") && text.length > 1) {
    assertFormula(text);
    return { formula: text };
  }
  const constant = readConstant(text, locale);
  if (constant) return constant;
  if (/^[+\-@]./s.test(text)) {
    const formula = text.startsWith("+") ? `=${text.slice(1)}` : `=${text}`;
    assertFormula(formula);
    return { formula };
  }
  return { value: checkedText(text) };
}

/** What goes in a cell through the API's `values`, which are read as in English whatever the language. */
export function readApiValue(
  value: unknown,
  numberFormat: string,
  assertFormula: (formula: string) => void,
): CellInput {
  if (typeof value === "number" && Number.isFinite(value)) return { value };
  if (typeof value === "boolean") return { value };
  if (typeof value === "string") return readEntry(value, "en-US", numberFormat, assertFormula);
  throw new BookError("InvalidArgument", "A cell takes a text, a number or a truth value.");
}

/** A number, date, truth value or error, if the text is one. */
function readConstant(text: string, locale: BookLocale): CellInput | undefined {
  const trimmed = text.trim();
  const forms = localeForms(locale);
  const error = ERRORS.find(
    (name) => name === trimmed.toUpperCase() || forms.errors[name] === trimmed.toUpperCase(),
  );
  if (error) return { value: { error } };
  if (trimmed.toUpperCase() === forms.true) return { value: true };
  if (trimmed.toUpperCase() === forms.false) return { value: false };
  if (/^(true|false)$/i.test(trimmed) || !/\d/.test(trimmed)) return undefined;
  const fraction = readFraction(trimmed);
  if (fraction) return fraction;
  // In Dutch a full stop parts a day from a month too: 1.2 is the first of February.
  const dayFirst = forms.dayFirst ? /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(trimmed) : null;
  const short = dayFirst !== null && dayFirst[3] === undefined;
  const read = dayFirst
    ? `${dayFirst[1]}-${dayFirst[2]}-${dayFirst[3] ?? new Date().getFullYear()}`
    : trimmed;
  if (looksNumeric(read) && !groupedRightly(read, forms.decimal, forms.thousands)) return undefined;
  const parsed = parseValue(read, { locale });
  if (!parsed || typeof parsed.v !== "number") return undefined;
  if (parsed.z === undefined) return { value: parsed.v };
  return { value: parsed.v, numberFormat: short ? "d-mmm" : entryFormat(parsed.z, forms.shortDate) };
}

/** "1 1/2", a whole number and a fraction, which gets a form that shows it as such. */
function readFraction(text: string): CellInput | undefined {
  const [, sign, whole, above, below] = /^([-+]?)(\d+) (\d+)\/(\d+)$/.exec(text) ?? [];
  if (below === undefined || Number(below) === 0) return undefined;
  const size = Number(whole) + Number(above) / Number(below);
  return { value: sign === "-" ? -size : size, numberFormat: below.length > 1 ? "# ??/??" : "# ?/?" };
}

function looksNumeric(text: string): boolean {
  return /^[-+(]?\s*[$€£]?\s*[\d.,]+\s*[$€£]?\s*%?\)?$/.test(text);
}

/** Groups of thousands are of three digits and end before the decimals. */
function groupedRightly(text: string, decimal: string, thousands: string): boolean {
  const digits = text.replace(/[^\d.,]/g, "");
  const [whole = "", ...decimals] = digits.split(decimal);
  if (decimals.length > 1 || decimals.join("").includes(thousands)) return false;
  const groups = whole.split(thousands);
  return (
    groups.length === 1 ||
    (/^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1).every((g) => /^\d{3}$/.test(g)))
  );
}

/** Full dates get the short date of the language, as Excel gives them; the rest what its form suggests. */
function entryFormat(suggested: string, shortDate: string): string {
  if (!/y/i.test(suggested) || /mmm/i.test(suggested)) return suggested;
  return /h/i.test(suggested) ? `${shortDate} h:mm` : shortDate;
}

function checkedText(text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new BookError("InvalidArgument", `A cell holds at most ${LONGEST_TEXT} characters.`);
  }
  return text;
}

/** The value as the API gives it: "" for an empty cell, an error as its English text. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** A formula or the constant as the API's `formulas` gives it. */
export function apiFormula(formula: string | undefined, value: CellValue): string | number | boolean {
  return formula ?? apiValue(value);
}
