/** What was put beside each other in two languages, and what stays without. */
import type { Translated, Untranslated } from "../../../framework/translation";
import type { Language } from "../../language";
import { translationEn } from "./two-languages-remarks-en";
import { translationNl } from "./two-languages-remarks-nl";

export interface TranslationWording {
  readonly paired: (count: Pick<Translated, "competencies" | "indicators">) => string;
  /** `more`: how many are not named. */
  readonly untranslated: (named: readonly string[], more: number) => string;
  readonly one: (untranslated: Untranslated) => string;
}

const words: Readonly<Record<Language, TranslationWording>> = { nl: translationNl, en: translationEn };

/** More than this are counted, not named. */
const MOST_NAMED = 8;

export function translationRemarks(translated: Translated, language: Language): readonly string[] {
  const wording = words[language];
  const { untranslated } = translated;
  const named = untranslated.slice(0, MOST_NAMED).map(wording.one);
  return [
    wording.paired(translated),
    ...(named.length > 0 ? [wording.untranslated(named, untranslated.length - named.length)] : []),
  ];
}
