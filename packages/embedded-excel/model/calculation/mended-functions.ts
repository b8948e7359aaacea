import { ERRORS, rvString, type RuntimeValue, type ScalarValue } from "../excelts";
import { isValidNumberFormat, shownText } from "../number-format";

type Invoke = (args: RuntimeValue[]) => RuntimeValue;

/**
 * A function of excelts where Excel's has a rule that excelts does not know; any other as it is. The arguments are
 * single values where the function takes single ones.
 */
export function mended(name: string, original: Invoke): Invoke {
  if (name === "TEXT") return (args) => textInLanguage(args) ?? original(args);
  const criteria = CRITERIA[name];
  if (!criteria) return original;
  return (args) =>
    args.some((arg, index) => criteria(index) && isTooLong(arg)) ? ERRORS.VALUE : original(args);
}

/**
 * The longest text that can be looked for: none of these functions is in Microsoft's "list of worksheet functions that
 * support long strings" (learn.microsoft.com, Excel VBA concepts). That a longer one gives #VALUE! is told by others only
 * (exceljet.net on "match long text").
 */
const LONGEST_CRITERION = 255;

const second = (index: number): boolean => index === 1;
const first = (index: number): boolean => index === 0;
const odd = (index: number): boolean => index % 2 === 1;
const even = (index: number): boolean => index > 0 && index % 2 === 0;

/** Which arguments are looked for. */
const CRITERIA: Readonly<Record<string, (index: number) => boolean>> = {
  COUNTIF: second,
  SUMIF: second,
  AVERAGEIF: second,
  COUNTIFS: odd,
  SUMIFS: even,
  AVERAGEIFS: even,
  MAXIFS: even,
  MINIFS: even,
  MATCH: first,
  VLOOKUP: first,
  HLOOKUP: first,
};

function isTooLong(value: RuntimeValue): boolean {
  return "value" in value && typeof value.value === "string" && value.value.length > LONGEST_CRITERION;
}

/**
 * TEXT as cells show numbers: excelts goes wrong with the language that a format names, texts in quotes, fractions, hours
 * beyond 24, and decimals, which are to be rounded in their decimal form. A truth value and a text that is no number come
 * out as they are (unless a fourth part of the format is for texts); a number in what is no format is #VALUE!. Undefined
 * for all else.
 */
function textInLanguage([given, format]: RuntimeValue[]): ScalarValue | undefined {
  if (!given || !format || !("value" in format) || typeof format.value !== "string") return undefined;
  if (!("value" in given)) return undefined;
  const { value } = given;
  if (typeof value === "boolean") return rvString(value ? "TRUE" : "FALSE");
  if (typeof value === "string") {
    const isText = value.trim() === "" || Number.isNaN(Number(value));
    return isText && !/[;@]/.test(format.value) && !looksLikeDate(value) ? rvString(value) : undefined;
  }
  if (typeof value !== "number") return undefined;
  // Letters of no meaning are to stand in quotes (Gnumeric and IronCalc too).
  if (format.value !== "" && !isValidNumberFormat(format.value)) return ERRORS.VALUE;
  if (format.value === "" || format.value === "General") return undefined;
  const dutch = /-0*413\]|-nl/i.test(format.value);
  return rvString(shownText(value, format.value, dutch ? "nl-NL" : "en-US"));
}

/** A date or a time as a text, which counts as its number. */
function looksLikeDate(text: string): boolean {
  return /\d\s*[-/:.%]\s*\d|%$/.test(text);
}
