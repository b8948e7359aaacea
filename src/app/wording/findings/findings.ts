/** The sentence about a finding, in the user's language: what, where, what to do. */
import type { FindingKind } from "../../action";
import type { Fact, FactDetails, Found } from "../../checking/facts";
import { english, englishDate, englishMend } from "./en";
import { dutch, dutchDate, dutchMend } from "./nl";
import type { Language } from "../../language";

export interface FoundPlace {
  readonly sheet: string;
  readonly address: string;
}

/** One language: a sentence for each kind. */
export type FindingSentences = {
  readonly [Kind in FindingKind]: (details: FactDetails[Kind], place: FoundPlace) => string;
};

const sentences: Readonly<Record<Language, FindingSentences>> = { nl: dutch, en: english };

/** The whole sentence (or two) about a finding. */
export function findingSentence({ fact, sheet, address }: Found, language: Language): string {
  return sentenceFor(sentences[language], fact.kind, fact, { sheet: sheet.name, address });
}

/** What the cell of a finding shows, where that is another thing than its value: of a header that became a date. */
export function shownValue({ fact }: Found, language: Language): string | undefined {
  if (fact.kind !== "nearCompetency" || !fact.date) return undefined;
  return language === "nl" ? dutchDate(fact.date) : englishDate(fact.date);
}

/** What the button for a mend is called. */
export function mendLabel(value: string | number, language: Language): string {
  return language === "nl" ? dutchMend(value) : englishMend(value);
}

function sentenceFor<Kind extends FindingKind>(
  language: FindingSentences,
  kind: Kind,
  details: Extract<Fact, { kind: Kind }>,
  place: FoundPlace,
): string {
  return language[kind](details as unknown as FactDetails[Kind], place);
}
