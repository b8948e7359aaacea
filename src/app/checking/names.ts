import { editDistance } from "../../framework/nearest";
import { textOf } from "../reading/cell";
import type { ReadRating } from "../reading/score-sheet";
import { tidy } from "../reading/cell";

/** At most one edit in six characters: "Jansen" and "Janssen" are near, "Jan" and "Jaap" are not. */
const NEAR = 1 / 6;

/** Names that differ in case and space only are one person's; accents are part of a name. */
export function nameKey(name: string): string {
  return tidy(name).toLowerCase();
}

/** Who a rating is about: by the personnel number where there is one, else by the name. */
export function personKey({ person, number }: ReadRating): string {
  const own = textOf(number);
  return own === "" ? `name ${nameKey(person)}` : `number ${own.toLowerCase()}`;
}

/** The one name among those known that someone who wrote `name` most likely meant; undefined for none or several. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const key = nameKey(name);
  const limit = Math.floor(NEAR * key.length);
  const distances = known.flatMap((one) => {
    const distance = nameKey(one) === key ? 0 : editDistance(key, nameKey(one), limit);
    return distance <= limit ? [{ one, distance }] : [];
  });
  const least = Math.min(...distances.map(({ distance }) => distance));
  const nearest = distances.filter(({ distance }) => distance === least);
  return nearest.length === 1 ? nearest[0]?.one : undefined;
}
