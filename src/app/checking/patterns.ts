/** What the scores themselves say: levels that contradict each other, and self-ratings that differ from the others'. */
import { difference, isBlindSpot, isHiddenStrength } from "../../scoring/difference";
import { inconsistentPattern } from "../../scoring/pattern";
import { levelsOf } from "../../scoring/level-scale";
import { summarise } from "../../scoring/summary";
import { byLevel } from "../reading/read-indicator-form";
import type { ReadRating, ReadScore, ScoreSheet } from "../reading/score-sheet";
import type { Found } from "./facts";
import { foundAt } from "./found";
import { personKey } from "../reading/same-person";

/** On forms: a higher level reached above a lower one that is not. */
export function checkPatterns(sheet: ScoreSheet): readonly Found[] {
  return sheet.ratings.flatMap(({ person, scores, indicators, threshold }) =>
    indicators
      ? scores.flatMap(({ competency, cell }) => {
          const own = indicators.filter((indicator) => indicator.competency === competency);
          const pattern = inconsistentPattern(byLevel(competency, own), threshold, levelsOf(competency));
          if (!pattern) return [];
          const { reached, missed } = pattern;
          return [
            foundAt(sheet.sheet, cell, {
              kind: "inconsistentPattern",
              person,
              competency: competency.name,
              reached,
              missed,
            }),
          ];
        })
      : [],
  );
}

interface Scored {
  readonly sheet: ScoreSheet;
  readonly rating: ReadRating;
  readonly score: ReadScore;
  readonly level: number;
}

/** A person's own score two levels or more from the median of the others': said where the own score stands. */
export function checkSelfRatings(sheets: readonly ScoreSheet[]): readonly Found[] {
  const bySubject = new Map<string, Scored[]>();
  for (const sheet of sheets) {
    for (const rating of sheet.ratings) {
      for (const score of rating.scores) {
        if (typeof score.score !== "number" || !rating.rater) continue;
        const key = JSON.stringify([personKey(rating), score.competency.code]);
        const scored = { sheet, rating, score, level: score.score };
        const list = bySubject.get(key);
        if (list) list.push(scored);
        else bySubject.set(key, [scored]);
      }
    }
  }
  return [...bySubject.values()].flatMap((scored) => {
    const others = summarise(
      scored.filter(({ rating }) => rating.rater !== "self").map(({ level }) => level),
      "median",
    );
    if (others === undefined) return [];
    return scored
      .filter(({ rating }) => rating.rater === "self")
      .flatMap(({ sheet, rating, score, level }) => {
        const kind = tellingDifference(level, others);
        const { person } = rating;
        const competency = score.competency.name;
        return kind
          ? [foundAt(sheet.sheet, score.cell, { kind, person, competency, self: level, others })]
          : [];
      });
  });
}

function tellingDifference(self: number, others: number): "blindSpot" | "hiddenStrength" | undefined {
  const selfMinusOthers = difference(self, others);
  if (isBlindSpot(selfMinusOthers)) return "blindSpot";
  return isHiddenStrength(selfMinusOthers) ? "hiddenStrength" : undefined;
}
