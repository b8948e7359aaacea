/** The Dutch words of an indicator form. */
import type { LevelNumber } from "../../framework/model";
import { HEADINGS } from "../marker/column-headings";
import { levelsWord, levelWord } from "../matrix/matrix-words";

export const FORM_WORDS = {
  title: "Indicatorenformulier",
  tableName: "Formulier",
  labels: {
    name: HEADINGS.name,
    number: HEADINGS.number,
    department: HEADINGS.department,
    profile: HEADINGS.profile,
    rater: HEADINGS.rater,
    date: "Datum",
    threshold: "Drempel",
  },
  /** The table's headers, by which the sheet is read back: never other words. */
  headers: {
    code: HEADINGS.code,
    competency: HEADINGS.competency,
    level: HEADINGS.level,
    number: HEADINGS.number,
    indicator: HEADINGS.indicator,
    score: HEADINGS.score,
    evidence: HEADINGS.explanation,
  },
  summary: {
    title: "Bereikt niveau per competentie",
    /** From the top of the form, where the questions come first. */
    link: "Bereikt niveau en uitleg ↓",
    level: "Niveau bereikt",
    shares: "Aandeel per niveau",
    remark: "Opmerking",
    shareCells: "Aandeel per niveau, waarmee het bereikte niveau wordt bepaald",
    reached: "Gehaald",
    missed: "Niet gehaald",
  },
  thresholdPrompt: {
    title: "Drempel",
    text: "Het aandeel vanaf waar een niveau is gehaald: van 1% tot en met 100%. Twee derde is gebruikelijk; typ daarvoor =2/3, want 67% is net iets meer.",
  },
  thresholdAlert: {
    style: "stop",
    title: "Geen geldige drempel",
    text: "Vul een percentage in van 1% tot en met 100%, zoals 67%.",
  },
  scoreAlert: {
    style: "stop",
    title: "Geen geldige score",
    text: "Kies ja, deels, nee of n.v.t. uit de lijst, of laat de cel leeg.",
  },
  raterAlert: {
    style: "stop",
    title: "Geen geldige beoordelaar",
    text: "Kies zelf, leidinggevende of collega uit de lijst.",
  },
} as const;

/** What can be chosen for an indicator, as the dropdown has it. */
export const INDICATOR_WORDS = ["ja", "deels", "nee", "n.v.t."] as const;

/** How the form is filled in, above the questions; then what the summary means: lines as wide as the form. */
export const FORM_GUIDE: readonly string[] = [
  "Kies bij elke indicator ja (1), deels (½), nee (0) of n.v.t.; leeg is nog niet beoordeeld. N.v.t. en leeg tellen niet mee.",
  "Aandeel: de som van de scores, gedeeld door het aantal beoordeelde indicatoren. Te weinig: minder dan de helft is beoordeeld.",
  "Een niveau is gehaald als het aandeel minstens de drempel is. Een niveau waarvan alles n.v.t. is, wordt overgeslagen.",
  "Bereikt is het hoogste niveau waarbij ook alle lagere zijn gehaald; 0 betekent dat het laagste niveau niet is gehaald.",
];

/** "Alleen niveau 2 en 3 staan op dit formulier. …", for a form without all levels of the framework. */
export function someLevelsNote(levels: readonly LevelNumber[]): string {
  const [lowest = 1] = levels;
  const stands = levels.length === 1 ? "staat" : "staan";
  return (
    `Alleen ${levelsWord(levels)} ${stands} op dit formulier; andere niveaus worden overgeslagen. ` +
    `Bereikt niveau 0 betekent hier: ${levelWord(lowest).toLowerCase()} is niet gehaald.`
  );
}
