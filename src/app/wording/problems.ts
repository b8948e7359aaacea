/**
 * The sentence about a problem, in the user's language. It says what happened, where, and what to do; it never blames
 * and never shows a bare code.
 */
import type { Problem, ProblemCode, ProblemDetails } from "../problem";
import type { Language } from "./language";
import { english } from "./problems-en";
import { dutch } from "./problems-nl";
import type { ProblemSentences } from "./sentences";

const sentences: Readonly<Record<Language, ProblemSentences>> = { nl: dutch, en: english };

/** The whole sentence (or two) about a problem, in the user's language. */
export function problemSentence(problem: Problem, language: Language): string {
  return sentenceFor(sentences[language], problem.code, problem.details);
}

function sentenceFor<Code extends ProblemCode>(
  language: ProblemSentences,
  code: Code,
  details: ProblemDetails[Code],
): string {
  return language[code](details);
}
