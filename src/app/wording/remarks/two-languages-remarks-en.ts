import type { TranslationWording } from "./two-languages-remarks";

/** In English. */
export const translationEn: TranslationWording = {
  paired: ({ competencies, indicators }) =>
    `Beside each other in two languages: ${competencies} ${competencies === 1 ? "competency" : "competencies"}, ${indicators} ${indicators === 1 ? "indicator" : "indicators"}.`,
  untranslated: (named, more) =>
    `Without a translation: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}. Give the translation the same codes, and each level as many indicators in the same order.`,
  one: ({ competency: { code, name }, level }) =>
    level === undefined
      ? `${code} ${name} (its code is not there)`
      : `${code} ${name}, level ${level.number} (${level.own} ${level.own === 1 ? "indicator" : "indicators"} here, ${level.other} there)`,
};
