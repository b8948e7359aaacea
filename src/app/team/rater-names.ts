/** Who gave a rating, where the sheet says so by name. */
import { foldKey } from "../../framework/fold";
import { textOf } from "../reading/read-cell";
import { nameKey } from "../reading/same-person";
import type { ReadRating } from "../reading/score-sheet";
import { likelyRater, raterOf } from "../reading/score-word";

/** The name of the rater: what a column for it holds, else a rater's cell that holds no kind of rater. "" for none. */
export function raterNameOf({ raterName, raterCell }: ReadRating): string {
  const own = textOf(raterName);
  if (own !== "") return own;
  const text = textOf(raterCell);
  const isKind = raterOf(text) !== undefined || likelyRater(text) !== undefined;
  return text === "" || isKind || !/\p{L}{2}/u.test(text) ? "" : text;
}

/** The same for the same rater: the kind, and the name where it is known. */
export function raterKey(rating: ReadRating): string {
  const name = raterNameOf(rating);
  return `${rating.rater ?? foldKey(textOf(rating.raterCell))} ${name === "" ? "" : nameKey(name)}`;
}
