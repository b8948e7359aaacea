import type { TranslationWording } from "./two-languages-remarks";

/** In Dutch. */
export const translationNl: TranslationWording = {
  paired: ({ competencies, indicators }) =>
    `In twee talen naast elkaar: ${competencies} ${competencies === 1 ? "competentie" : "competenties"}, ${indicators} ${indicators === 1 ? "indicator" : "indicatoren"}.`,
  untranslated: (named, more) =>
    `Zonder vertaling: ${named.join("; ")}${more > 0 ? `; en nog ${more}` : ""}. Zet in de vertaling dezelfde codes, en bij elk niveau evenveel indicatoren in dezelfde volgorde.`,
  one: ({ competency: { code, name }, level }) =>
    level === undefined
      ? `${code} ${name} (de code staat er niet)`
      : `${code} ${name}, niveau ${level.number} (hier ${level.own} ${level.own === 1 ? "indicator" : "indicatoren"}, daar ${level.other})`,
};
