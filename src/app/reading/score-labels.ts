import { labelKey } from "./person-words";

/** What heads scores where no competency does, the surest first. */
const SCORE_LABELS = [
  "score",
  "scores",
  "behaald niveau",
  "huidig niveau",
  "huidige score",
  "huidig",
  "behaald",
  "behaalde score",
  "actueel",
  "beoordeling",
  "oordeel",
  "waardering",
  "cijfer",
  "rating",
  "niveau",
  "level",
];

/** How surely a label heads scores, 0 first; undefined for one that does not. */
export function scoreLabelRank(label: string): number | undefined {
  const rank = SCORE_LABELS.indexOf(labelKey(label));
  return rank < 0 ? undefined : rank;
}
