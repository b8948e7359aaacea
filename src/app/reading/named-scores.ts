import type { Competency } from "../../framework/model";
import type { Rater } from "../../scoring/person";
import { nameKey, personKey } from "./same-person";
import { textOf, type Cell } from "./read-cell";
import { scoreIn } from "./score-word";
import type { ReadRating, ReadScore } from "./score-sheet";

/** One score of a list, with whose it is and by whom. */
export interface LongRow extends Pick<ReadRating, "person" | "name" | "nameParts"> {
  readonly roles: Pick<ReadRating, "number" | "department" | "profile" | "raterCell" | "note">;
  readonly rater?: Rater;
  readonly competency: Competency;
  readonly cell: Cell;
}

/**
 * Puts scores of one person by one rater together. A competency that returns begins another rating: of another
 * colleague, or one that stands there twice, which the check says.
 */
export class NamedScores {
  private readonly all: { readonly first: LongRow; readonly scores: ReadScore[] }[] = [];
  private readonly byKey = new Map<string, { readonly first: LongRow; readonly scores: ReadScore[] }[]>();

  add(row: LongRow): void {
    const { person, roles, rater, competency, cell } = row;
    const number = roles.number;
    const key = JSON.stringify([
      personKey({ person, ...(number ? { number } : {}) }),
      rater ?? nameKey(textOf(roles.raterCell)),
    ]);
    const ratings = this.byKey.get(key) ?? [];
    this.byKey.set(key, ratings);
    let rating = ratings.find(({ scores }) => scores.every((score) => score.competency !== competency));
    if (!rating) {
      rating = { first: row, scores: [] };
      ratings.push(rating);
      this.all.push(rating);
    }
    rating.scores.push({
      competency,
      cell,
      score: scoreIn(cell, competency),
      ...(roles.note ? { note: roles.note } : {}),
    });
  }

  /** In the order in which they begin; who it is about as it stands where it begins. */
  ratings(): readonly ReadRating[] {
    return this.all.map(({ first: { person, name, nameParts, roles, rater }, scores }) => {
      const { note: _ofOneScore, ...about } = roles;
      return {
        person,
        name,
        ...(nameParts ? { nameParts } : {}),
        ...about,
        ...(rater ? { rater } : {}),
        scores,
        outsideTable: false,
      };
    });
  }
}
