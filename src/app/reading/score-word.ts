import { foldKey } from "../../framework/fold";
import type { LevelScore } from "../../scoring/level-score";
import { HIGHEST_SCORE, LOWEST_SCORE, readLevelScore } from "../../scoring/level-score";
import { RATERS, RATER_WORDS, type Rater } from "../../scoring/person";
import type { CellContent } from "../port";

/** "niveau 3", "N3", "niv. 3", "level 3", "3 - goed" is not: a word may say something else. */
const WITH_WORD = /^(?:niveau|niv\.?|level|score|n|l)[\s:.-]*(\d)(?:[.,]0+)?$/u;
const RATERS_BY_WORD: Readonly<Record<Rater, readonly string[]>> = {
  self: [RATER_WORDS.self, "zelfbeoordeling", "zelfscore", "medewerker", "self", "ik"],
  manager: [RATER_WORDS.manager, "leiding", "manager", "teamleider", "chef", "afdelingshoofd"],
  colleague: [RATER_WORDS.colleague, "collegas", "peer", "colleague"],
};

/**
 * The score that a cell holds: a whole number from 0 to 4, also as text ("3", " 3 ", "3,0", "niveau 3", "N3");
 * "n.v.t." (nvt, n/a); `null` for nothing. Undefined for anything else, 2.5 included: nobody is given half a level.
 */
export function scoreOf(content: CellContent): LevelScore | undefined {
  if (typeof content === "object" || typeof content === "boolean") return undefined;
  const word = typeof content === "string" ? WITH_WORD.exec(foldKey(content))?.[1] : undefined;
  const score = readLevelScore(
    word ?? (typeof content === "string" ? content.replace(/\u00A0/gu, " ") : content),
  );
  return typeof score === "number" && !isWhole(score) ? undefined : score;
}

function isWhole(score: number): boolean {
  return Number.isInteger(score) && score >= LOWEST_SCORE && score <= HIGHEST_SCORE;
}

/** The rater that a word means: those of our sheets, and words that leave no doubt. */
export function raterOf(word: string): Rater | undefined {
  const key = foldKey(word);
  return RATERS.find((rater) => RATERS_BY_WORD[rater].some((one) => foldKey(one) === key));
}
