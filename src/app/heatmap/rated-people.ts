/** The people of score sheets, each once, with everything that was given them. */
import type { Person } from "../../scoring/person";
import type { Rating, RatedPerson } from "../../scoring/heatmap-values";
import { nameKey, numberKey, personKey } from "../reading/same-person";
import { textOf } from "../reading/read-cell";
import type { ReadRating, ScoreSheet } from "../reading/score-sheet";

/** A rating, and the sheet that it stands on. */
export interface FoundRating {
  readonly sheet: ScoreSheet;
  readonly rating: ReadRating;
}

export interface FoundPerson extends RatedPerson {
  /** Where the ratings stand, in the same order. */
  readonly found: readonly FoundRating[];
  readonly foundEarlier: readonly FoundRating[];
}

/**
 * The people on the sheets, in their order, known by their name, and of namesakes by the number; a rating without a
 * number belongs to the one person of that name. Ratings on the earlier sheets go to the same people; who is only there is left out.
 */
export function peopleOf(
  sheets: readonly ScoreSheet[],
  earlier: readonly ScoreSheet[] = [],
): readonly FoundPerson[] {
  const now = ratingsOf(sheets);
  const before = ratingsOf(earlier);
  const keyOf = keys([...now, ...before]);
  const groups = new Map<string, { found: FoundRating[]; foundEarlier: FoundRating[] }>();
  for (const each of now) {
    const group = groups.get(keyOf(each.rating)) ?? { found: [], foundEarlier: [] };
    group.found.push(each);
    groups.set(keyOf(each.rating), group);
  }
  for (const each of before) groups.get(keyOf(each.rating))?.foundEarlier.push(each);
  return [...groups.values()].map(({ found, foundEarlier }) => ({
    name: found[0]?.rating.person ?? "",
    ...first("number", found),
    ...first("department", found),
    ...first("profile", found),
    ratings: found.map(({ rating }) => ratingOf(rating)),
    earlier: foundEarlier.map(({ rating }) => ratingOf(rating)),
    found,
    foundEarlier,
  }));
}

function ratingsOf(sheets: readonly ScoreSheet[]): readonly FoundRating[] {
  return sheets.flatMap((sheet) => sheet.ratings.map((rating) => ({ sheet, rating })));
}

function keys(all: readonly FoundRating[]): (rating: ReadRating) => string {
  const numbered = new Map<string, Set<string>>();
  for (const { rating } of all) {
    if (numberKey(textOf(rating.number)) === "") continue;
    const name = nameKey(rating.person);
    numbered.set(name, (numbered.get(name) ?? new Set()).add(personKey(rating)));
  }
  return (rating) => {
    const [only, ...more] =
      numberKey(textOf(rating.number)) === "" ? (numbered.get(nameKey(rating.person)) ?? []) : [];
    return only !== undefined && more.length === 0 ? only : personKey(rating);
  };
}

function first<Key extends "number" | "department" | "profile">(
  key: Key,
  found: readonly FoundRating[],
): { readonly [Name in Key]?: string } {
  const text = found.map(({ rating }) => textOf(rating[key])).find((each) => each !== "");
  return (text === undefined ? {} : { [key]: text }) as { readonly [Name in Key]?: string };
}

/** What is no score counts as nothing; a check says which those are. */
function ratingOf({ rater, scores }: ReadRating): Rating {
  return {
    ...(rater ? { rater } : {}),
    scores: new Map(scores.map(({ competency, score }) => [competency.code, score ?? null])),
  };
}

/** Whom it is about, without ratings. */
export function aboutOf({ name, number, department, profile }: FoundPerson): Person {
  return {
    name,
    ...(number === undefined ? {} : { number }),
    ...(department === undefined ? {} : { department }),
    ...(profile === undefined ? {} : { profile }),
  };
}
