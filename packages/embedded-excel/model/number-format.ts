import { format, isDateFormat, isTextFormat, isValidFormat } from "numfmt";
import { isCellError, type CellValue } from "./cell";
import { roundedAsShown } from "./shown-decimals";
import { localeForms, type BookLocale } from "./locale";

/**
 * What a cell shows: its value through its number format (the English code), in the language of the book.
 * An error shows as Excel names it in that language; what a format cannot show is "####", as for a negative date.
 */
export function shownText(value: CellValue, numberFormat: string, locale: BookLocale): string {
  if (value === null) return "";
  if (isCellError(value)) return shownError(value.error, locale);
  if (typeof value === "boolean") return localeForms(locale)[value ? "true" : "false"];
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  try {
    return tidied(
      format(numberFormat, typeof value === "number" ? roundedAsShown(value, numberFormat) : value, {
        locale,
        throws: true,
        overflow: "########",
      }),
      locale,
      numberFormat,
    );
  } catch {
    return typeof value === "string" ? value : format("General", value, { locale });
  }
}

export function shownError(error: string, locale: BookLocale): string {
  return localeForms(locale).errors[error] ?? error;
}

export function isDateNumberFormat(numberFormat: string): boolean {
  return isDateFormat(numberFormat);
}

/** True for "@": what is entered in such a cell stays text. */
export function isTextNumberFormat(numberFormat: string): boolean {
  return isTextFormat(numberFormat);
}

export function isValidNumberFormat(numberFormat: string): boolean {
  return numberFormat !== "" && isValidFormat(numberFormat);
}

/** Dutch Excel writes short months without the full stop of the language's own rules. */
function tidied(text: string, locale: BookLocale, numberFormat: string): string {
  if (locale !== "nl-NL" || !/mmm(?!m)/i.test(numberFormat)) return text;
  return text.replace(/\b(jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)\./g, "$1");
}
