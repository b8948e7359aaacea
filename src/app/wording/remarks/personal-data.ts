/** What is said once personal data were removed: what went, what was found afterwards, what is out of reach. */
import type { RemovedPersonalData } from "../../action";
import type { Language } from "../../language";
import { personalDataEn } from "./personal-data-en";
import { personalDataNl } from "./personal-data-nl";

export interface PersonalDataWords {
  /** What people are called from then on, before a number. */
  readonly person: string;
  /** Where something is left that stands on no one place. */
  readonly remarks: string;
  readonly told: (removed: Omit<RemovedPersonalData, "remarks">) => readonly string[];
}

export const personalDataWords: Readonly<Record<Language, PersonalDataWords>> = {
  nl: personalDataNl,
  en: personalDataEn,
};
