import { foldKey } from "../../framework/fold";
import type { LevelScore } from "../../scoring/level-score";
import type { Competency } from "../../framework/model";
import { highestOf, isOnScale, levelsOf } from "../../scoring/level-scale";
import { HIGHEST_SCORE, readLevelScore } from "../../scoring/level-score";
import { RATERS, RATER_WORDS, type Rater } from "../../scoring/person";
import type { HeadingMeaning } from "../arguments/heading-meanings";
import type { CellContent } from "../port";
import type { Cell } from "./read-cell";
import { labelKey } from "./person-words";

/** "niveau 3", "N3", "niv. 3", "level 3", "3 - goed" is not: a word may say something else. */
const WITH_WORD = /^(?:niveau|niv\.?|level|score|n|l)[\s:.-]*(\d)(?:[.,]0+)?$/u;
const LONGEST_HEADING = 50;
const RATERS_BY_WORD: Readonly<Record<Rater, readonly string[]>> = {
  self: [
    RATER_WORDS.self,
    ...["zelfbeoordeling", "zelfscore", "zelfinschatting", "zelfevaluatie", "zelfbeeld", "zichzelf", "eigen"],
    ...["medewerker", "werknemer", "self", "self assessment", "self rating", "employee", "ik"],
  ],
  manager: [
    RATER_WORDS.manager,
    ...[
      "leidinggevenden",
      "leiding",
      "direct leidinggevende",
      "manager",
      "teammanager",
      "afdelingsmanager",
      "teamleider",
    ],
    ...["teamlead", "team lead", "chef", "afdelingshoofd", "line manager", "supervisor"],
  ],
  colleague: [RATER_WORDS.colleague, "collegas", "medecollega", "peer", "peers", "colleague", "colleagues"],
};
const RATER_OF_WORD: ReadonlyMap<string, Rater> = new Map(
  RATERS.flatMap((rater) => RATERS_BY_WORD[rater].map((word): [string, Rater] => [foldKey(word), rater])),
);
/** "Score zelf", "Oordeel leidinggevende", "Beoordeling door collega 2": what stands around the rater in a heading. */
const AROUND_RATER =
  /^(?:scores?|beoordeling|oordeel|niveau|waardering|cijfer|inschatting|rating|level|assessment|review|door|van|de|by|the|\d{1,2}|[a-f])$/u;

/**
 * The score that a cell holds: a whole number from 0 to the highest, also as text ("3", " 3 ", "3,0", "niveau 3", "N3");
 * "n.v.t." (nvt, n/a); `null` for nothing. Undefined for anything else, 2.5 included: nobody is given half a level.
 */
export function scoreOf(content: CellContent, highest: number = HIGHEST_SCORE): LevelScore | undefined {
  if (typeof content === "object" || typeof content === "boolean") return undefined;
  const word = typeof content === "string" ? WITH_WORD.exec(foldKey(content))?.[1] : undefined;
  const score = readLevelScore(
    word ?? (typeof content === "string" ? content.replace(/\u00A0/gu, " ") : content),
    highest,
  );
  return typeof score === "number" && !Number.isInteger(score) ? undefined : score;
}

type ScoreCell = Pick<Cell, "content" | "percent" | "date">;

/** The same of a cell: none where its number is shown as a percentage or a date: 100% is no level 1. */
export function scoreUpTo({ content, percent, date }: ScoreCell, highest: number): LevelScore | undefined {
  return (percent || date) && typeof content === "number" ? undefined : scoreOf(content, highest);
}

/** The score that a cell gives of a competency: one of its levels, 0, or none at all. */
export function scoreIn(cell: ScoreCell, competency: Competency): LevelScore | undefined {
  const levels = levelsOf(competency);
  const score = scoreUpTo(cell, highestOf(levels));
  return typeof score === "number" && !isOnScale(levels, score) ? undefined : score;
}

/** The words for raters on our sheets. */
export const RATER_TEXTS: readonly string[] = Object.values(RATER_WORDS);

/** The rater that a word means: those of our sheets, and words that leave no doubt. */
export function raterOf(word: string): Rater | undefined {
  const key = foldKey(word);
  return RATER_OF_WORD.get(key) ?? RATER_OF_WORD.get(key.replace(/ \d{1,2}$/u, ""));
}

/** How the words for raters are shortened over scores; alone each may be somebody's initials, or mean something else. */
const SHORTENED: ReadonlyMap<string, HeadingMeaning> = new Map([
  ...["z", "zb"].map((word) => [word, "self"] as const),
  ...["mw", "mdw", "medew"].map((word) => [word, "self"] as const),
  ...["lg", "lgv", "ldg", "lv", "tl", "mgr"].map((word) => [word, "manager"] as const),
  ...["c", "col", "coll"].map((word) => [word, "colleague"] as const),
  // Of a rater that there is no kind for.
  ...["hr", "hrm", "p&o", "klant", "extern"].map((word) => [word, "none"] as const),
]);

/** What a word over scores most likely means, in full or shortened: for a person to confirm. */
export function likelyRater(word: string): HeadingMeaning | undefined {
  return raterHeadingOf(word) ?? SHORTENED.get(labelKey(word));
}

/** Whether a rater's word stands anywhere in a text. */
export function namesRater(text: string): boolean {
  return labelKey(text)
    .split(" ")
    .some((word) => RATER_OF_WORD.has(word) || RATER_OF_WORD.has(word.replace(/s$/u, "")));
}

/** The rater that heads scores: "Zelf", "Score leidinggevende", "Collega 2 (zorg)". */
export function raterHeadingOf(label: string): Rater | undefined {
  if (label.length > LONGEST_HEADING) return undefined;
  const own = labelKey(label)
    .split(" ")
    .filter((word) => !AROUND_RATER.test(word));
  return own.length === 0 ? undefined : RATER_OF_WORD.get(own.join(" "));
}
