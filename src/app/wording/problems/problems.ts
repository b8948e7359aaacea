/**
 * The sentence about a problem, in the user's language. It says what happened, where, and what to do; it never blames
 * and never shows a bare code.
 */
import type { Problem } from "../../problem";
import type { Language } from "../../language";
import { english } from "./en";
import { dutch } from "./nl";
import { sentenceOf, type ProblemSentences } from "../sentences";

const sentences: Readonly<Record<Language, ProblemSentences>> = { nl: dutch, en: english };

/** The whole sentence (or two) about a problem, in the user's language. */
export function problemSentence(problem: Problem, language: Language): string {
  return sentenceOf(sentences[language], problem);
}
