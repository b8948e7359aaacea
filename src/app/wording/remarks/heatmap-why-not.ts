/** Why something cannot be chosen for a heatmap: in a few words, to stand below the choice. */
import type { Problem, ProblemCode } from "../../problem";
import type { Language } from "../../language";
import { problemSentence } from "../problems/problems";
import { whyNotEn } from "./heatmap-why-not-en";
import { whyNotNl } from "./heatmap-why-not-nl";

export interface WhyNotWording {
  readonly nothingEarlier: string;
  readonly noSelfScores: string;
  readonly noProfiles: string;
  readonly nobodyHasProfile: string;
}

const words: Readonly<Record<Language, WhyNotWording>> = { nl: whyNotNl, en: whyNotEn };

/** In a few words where there are any for it, else as the problem is always told. */
export function whyNot(why: Problem | "nothingEarlier", language: Language): string {
  const short = words[language];
  if (why === "nothingEarlier") return short.nothingEarlier;
  return isShort(short, why.code) ? short[why.code] : problemSentence(why, language);
}

function isShort(
  short: WhyNotWording,
  code: ProblemCode,
): code is Exclude<keyof WhyNotWording, "nothingEarlier"> {
  return Object.hasOwn(short, code);
}
