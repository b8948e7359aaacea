import type { Problem, ProblemCode, ProblemDetails } from "../problem";

/** One language: a sentence for each code. */
export type ProblemSentences = {
  readonly [Code in ProblemCode]: (details: ProblemDetails[Code]) => string;
};

/** The whole sentence (or two) about a problem, in this language. */
export function sentenceOf(language: ProblemSentences, { code, details }: Problem): string {
  return sentenceFor(language, code, details);
}

function sentenceFor<Code extends ProblemCode>(
  language: ProblemSentences,
  code: Code,
  details: ProblemDetails[Code],
): string {
  return language[code](details);
}

/** Sentences one after the other, without the empty ones. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
