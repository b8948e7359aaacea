/** The languages of the interface. Sheets are always Dutch, as the framework is. */
export type Language = "nl" | "en";

/** "nl-NL" → "nl"; everything that is not Dutch → "en". */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || /^nl\b/i.test(locale) ? "nl" : "en";
}
