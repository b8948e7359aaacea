/**
 * By whom a line is that has a word for it: a word that leaves no doubt, the person's own name, or what a person has said
 * that the word means. Words that come back, or are known to be shortened ("LG", "MW"), are asked about once.
 */
import { foldKey } from "../../framework/fold";
import type { Rater } from "../../scoring/person";
import type { SaidHeadings } from "./headings";
import { isEmpty, textOf, type Cell } from "./read-cell";
import { asSelf, nameKey, nearestName } from "./same-person";
import type { NotUnderstood, ReadRating } from "./score-sheet";
import { likelyRater, raterHeadingOf, raterOf, RATER_TEXTS } from "./score-word";

/** A rater; a score of nobody in particular; nothing that counts. Undefined for a word that nobody has explained. */
type SaidRater = Rater | "score" | "none";

export function raterOn(
  person: string,
  cell: Cell | undefined,
  said: SaidHeadings = new Map(),
): SaidRater | undefined {
  if (!cell) return undefined;
  const text = textOf(cell);
  return raterOf(text) ?? raterHeadingOf(text) ?? asSelf(person, cell) ?? said.get(foldKey(text));
}

/** More words than these are no set of kinds of raters, but everybody's name. */
const MOST_WORDS = 6;

/** The words for raters that are to be asked about, each where it first stands. */
export function askedRaters(ratings: readonly ReadRating[]): readonly NotUnderstood[] {
  const people = new Set(ratings.map(({ person }) => nameKey(person)));
  const words = new Map<string, { readonly cell: Cell; readonly people: Set<string> }>();
  for (const { person, rater, raterCell } of ratings) {
    if (rater || !raterCell || isEmpty(raterCell)) continue;
    const text = textOf(raterCell);
    // Who else stands in the list, and what is most likely a slip, are said where they stand.
    if (people.has(nameKey(text)) || nearestName(text, RATER_TEXTS) !== undefined) continue;
    const word = words.get(foldKey(text)) ?? { cell: raterCell, people: new Set() };
    words.set(foldKey(text), word);
    word.people.add(nameKey(person));
  }
  const all = [...words.values()];
  const comeBack = all.length <= MOST_WORDS && all.every((word) => word.people.size > 1);
  return all
    .filter(({ cell }) => comeBack || likelyRater(textOf(cell)) !== undefined)
    .map(({ cell }) => ({ cell, why: "unknownRaterWord" }));
}
