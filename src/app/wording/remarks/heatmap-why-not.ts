/** Why something cannot be chosen for a heatmap: in a few words, to stand below the choice. */
import type { Problem, ProblemCode } from "../../problem";
import type { Language } from "../../language";
import { problemSentence } from "../problems/problems";

interface WhyNot {
  readonly nothingEarlier: string;
  readonly noSelfScores: string;
  readonly noProfiles: string;
  readonly nobodyHasProfile: string;
}

const SHORT: Readonly<Record<Language, WhyNot>> = {
  nl: {
    nothingEarlier: "Er is geen ander scoreblad met dezelfde mensen.",
    noSelfScores: "Er zijn geen rijen met ‘zelf’ als beoordelaar.",
    noProfiles: "Er is nog geen blad met functieprofielen; maak het bij Scoren.",
    nobodyHasProfile: "Niemand heeft een functie die in de functieprofielen staat.",
  },
  en: {
    nothingEarlier: "There is no other score sheet with the same people.",
    noSelfScores: "There are no rows with ‘zelf’ as the rater.",
    noProfiles: "There is no sheet with function profiles yet; make it on the tab Scores.",
    nobodyHasProfile: "Nobody has a function that is in the function profiles.",
  },
};

/** In a few words where there are any for it, else as the problem is always told. */
export function whyNot(why: Problem | "nothingEarlier", language: Language): string {
  if (why === "nothingEarlier") return SHORT[language].nothingEarlier;
  return isShort(why.code) ? SHORT[language][why.code] : problemSentence(why, language);
}

function isShort(code: ProblemCode): code is Exclude<keyof WhyNot, "nothingEarlier"> {
  return Object.hasOwn(SHORT.nl, code);
}
