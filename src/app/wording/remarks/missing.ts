/** What a sheet was made without, because Excel refused it. */
import type { Cosmetic, MadeSheet } from "../../port";
import type { Language } from "../../language";
import { missingEn } from "./missing-en";
import { missingNl } from "./missing-nl";

export interface MissingWording {
  readonly names: Readonly<Record<Cosmetic, string>>;
  readonly sentence: (missing: readonly string[]) => string;
}

const words: Readonly<Record<Language, MissingWording>> = { nl: missingNl, en: missingEn };

/** One sentence about what all these sheets miss; none where nothing is missing. */
export function missingRemarks(made: readonly MadeSheet[], language: Language): readonly string[] {
  const missing = [...new Set(made.flatMap((sheet) => sheet.missing ?? []))];
  const { names, sentence } = words[language];
  return missing.length === 0 ? [] : [sentence(missing.map((each) => names[each]))];
}
