/** Who has still to score, and whom. */
import { RATERS, type Rater } from "../../scoring/person";
import type { OpenRating, StillToScore } from "../action";
import { isEmpty } from "../reading/read-cell";
import type { ReadRating, ScoreSheet } from "../reading/score-sheet";

/** By rater, in the order of the framework's own words for them; within one in the order of the sheets. */
export function stillToScore(sheets: readonly ScoreSheet[]): readonly StillToScore[] {
  const open = sheets.flatMap((sheet) => sheet.ratings.flatMap((rating) => openRating(sheet, rating)));
  return [...RATERS, undefined].flatMap((rater) => {
    const ratings = open.filter((one) => one.rater === rater).map((one) => one.rating);
    return ratings.length === 0 ? [] : [{ ...(rater ? { rater } : {}), ratings }];
  });
}

function openRating(
  { sheet, kind }: ScoreSheet,
  { person, rater, scores, indicators }: ReadRating,
): readonly { readonly rater: Rater | undefined; readonly rating: OpenRating }[] {
  const asked = indicators ?? scores;
  // On a sheet of someone else's, something else may be a score on another scale.
  const waiting = asked.filter(
    ({ cell, score }) => isEmpty(cell) || (kind !== "other" && score === undefined),
  );
  const [first] = waiting;
  if (!first) return [];
  const place = { sheet: sheet.name, sheetId: sheet.id, address: first.cell.address };
  return [{ rater, rating: { person, ...place, open: waiting.length, of: asked.length } }];
}
