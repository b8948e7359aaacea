import { foldKey } from "../framework/fold";
import { remembered } from "../framework/remembered";
import { numberOf } from "./number";

/**
 * What a rater says of one indicator: ja is 1, deels ½, nee 0; "n.v.t." leaves it out; `null` is not yet observed.
 * Source: the rules for scores and levels in docs/scores.md.
 */
export type IndicatorScore = 1 | 0.5 | 0 | "n.v.t." | null;

/** What counts as a rating: not "n.v.t." and not empty. */
export type IndicatorRating = Exclude<IndicatorScore, "n.v.t." | null>;

const WORDS: Readonly<Record<string, IndicatorScore>> = {
  "": null,
  ja: 1,
  waar: 1,
  true: 1,
  yes: 1,
  deels: 0.5,
  partly: 0.5,
  "½": 0.5,
  nee: 0,
  onwaar: 0,
  false: 0,
  no: 0,
  "n.v.t.": "n.v.t.",
  "n.v.t": "n.v.t.",
  nvt: "n.v.t.",
  "n/a": "n.v.t.",
};
const RATINGS: readonly IndicatorRating[] = [0, 0.5, 1];

/**
 * Reads what stands in a cell: ja / deels / nee / n.v.t. (yes / partly / no / n/a too), 1 / 0,5 / 0 as a number or as
 * text, true / false (as a truth value, or as text in Dutch or English); nothing or only space is not yet observed. Case and surrounding space make no difference.
 * Answers undefined for anything else.
 */
export function readIndicatorScore(cell: unknown): IndicatorScore | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell === "string") return readText(cell);
  return ratingOf(cell);
}

const readText = remembered((text): IndicatorScore | undefined => {
  const word = text.trim() === "½" ? "½" : foldKey(text);
  return Object.hasOwn(WORDS, word) ? WORDS[word] : ratingOf(text);
});

function ratingOf(cell: unknown): IndicatorRating | undefined {
  const value = numberOf(cell);
  return RATINGS.find((rating) => rating === value);
}
