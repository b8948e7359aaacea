import { ERRORS, rvString, type RuntimeValue, type ScalarValue } from "../excelts";
import { shownText } from "../number-format";

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

/** The longest text that can be looked for; a longer one gives #VALUE! (Microsoft's pages on COUNTIF and MATCH). */
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

/** A language in a number format: `[$-413]` is Dutch. */
const LANGUAGE = /\[\$[^\]-]*-[^\]]+\]/;

/** TEXT in the language that its format names; undefined where it names none, or there is no number to write. */
function textInLanguage([given, format]: RuntimeValue[]): ScalarValue | undefined {
  if (!given || !format || !("value" in format) || typeof format.value !== "string") return undefined;
  if (!LANGUAGE.test(format.value) || !("value" in given) || typeof given.value !== "number")
    return undefined;
  const dutch = /-0*413\]|-nl/i.test(format.value);
  return rvString(shownText(given.value, format.value, dutch ? "nl-NL" : "en-US"));
}
