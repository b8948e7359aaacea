import type { BookLocale } from "../locale";

/** What the embedded Excel says to a person whose entry it refuses. */
export interface RefusalWords {
  readonly lockedTitle: string;
  readonly locked: string;
  readonly invalidTitle: string;
  readonly badFormula: string;
  readonly tooLong: string;
  readonly validationTitle: string;
  readonly validation: string;
}

const DUTCH: RefusalWords = {
  lockedTitle: "Beveiligd blad",
  locked: "Deze cel staat op een beveiligd blad en is vergrendeld. Hef eerst de beveiliging van het blad op.",
  invalidTitle: "Dit kan niet worden ingevoerd",
  badFormula:
    "Er klopt iets niet in deze formule. Is het geen formule? Begin dan met een apostrof ('), dan blijft het tekst.",
  tooLong: "Dit is te lang voor één cel.",
  validationTitle: "Microsoft Excel",
  validation: "Deze waarde komt niet overeen met de beperkingen voor gegevensvalidatie voor deze cel.",
};

const ENGLISH: RefusalWords = {
  lockedTitle: "Protected sheet",
  locked: "This cell is locked on a protected sheet. Unprotect the sheet first.",
  invalidTitle: "This cannot be entered",
  badFormula:
    "There is a problem with this formula. Not a formula? Begin with an apostrophe ('), and it stays text.",
  tooLong: "This is too long for one cell.",
  validationTitle: "Microsoft Excel",
  validation: "This value doesn't match the data validation restrictions defined for this cell.",
};

export function wordsFor(locale: BookLocale): RefusalWords {
  return locale === "nl-NL" ? DUTCH : ENGLISH;
}
