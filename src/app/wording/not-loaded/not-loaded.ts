/** What is said where no other sentence can be had: both languages are there from the start, since nothing can be fetched. */
import type { Language } from "../../language";
import * as en from "./en";
import * as nl from "./nl";

type Sentence = Readonly<Record<Language, string>>;

export const notInExcel: Sentence = { nl: nl.notInExcel, en: en.notInExcel };
export const notLoaded: Sentence = { nl: nl.notLoaded, en: en.notLoaded };
export const partNotLoaded: Sentence = { nl: nl.partNotLoaded, en: en.partNotLoaded };
