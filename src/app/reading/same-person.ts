import { foldKey } from "../../framework/fold";
import { editDistance } from "../../framework/nearest";
import type { Person } from "../../scoring/person";
import { textOf, tidy, type Cell } from "./read-cell";
import type { ReadRating } from "./score-sheet";

/** At most one edit in six characters: "Jansen" and "Janssen" are near, "Jan" and "Jaap" are not. */
const NEAR = 1 / 6;

/**
 * What names that differ in capitals and space only have in common, of people as of departments and functions. Accents
 * are part of a name.
 */
export function nameKey(name: string): string {
  return tidy(name).toLowerCase();
}

/** What lists have as the number of those who have none: hired staff, people who are still to come. */
const NO_NUMBER = new Set(
  (
    "extern|externe|externen|inhuur|ingehuurd|inhuurkracht|zzp|zzp-er|zzper|detachering|gedetacheerd|uitzend|uitzendkracht|stagiair|" +
    "stagiaire|trainee|nieuw|onbekend|geen|volgt|vacature|tijdelijk|nnb|n.n.b.|n.t.b.|ntb|n.v.t.|nvt|n.v.t|n/a|na|none|unknown|tbd|" +
    "contractor|external|temp|new|x|xx|xxx|nb"
  ).split("|"),
);

/** The number that a text is, in small letters; "" for what several people have in its place ("extern", "-", "0"). */
export function numberKey(text: string): string {
  const key = tidy(text).toLowerCase();
  return NO_NUMBER.has(key) || !/[\p{L}1-9]/u.test(key) ? "" : key;
}

/** Names that agree are one person's where the number is the same: "Bakker, Anna" and "Anna Bakker". */
export function namesAgreeKey(name: string): string {
  const words = foldKey(name).split(/[\s,.]+/u);
  return words
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}

/**
 * Who a rating is about: by the name, and the personnel number where there is one. A number alone makes nobody the same:
 * several people have "5", and one of them gets the scores of all.
 */
export function personKey({ person, number }: Pick<ReadRating, "person" | "number">): string {
  return keyOfPerson({ name: person, number: textOf(number) });
}

/** The same of somebody who does not stand on a sheet yet. */
export function keyOfPerson({ name, number = "" }: Pick<Person, "name" | "number">): string {
  const own = numberKey(number);
  return own === "" ? `name ${nameKey(name)}` : `number ${own} ${namesAgreeKey(name)}`;
}

/** Whether a formula takes both for the same name: Excel passes over capitals, and over nothing else. */
export function sameInFormulas(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
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

/** Who stands as the rater of their own line rates themselves. */
export function asSelf(person: string, rater: Cell): "self" | undefined {
  const name = nameKey(textOf(rater));
  return name !== "" && name === nameKey(person) ? "self" : undefined;
}
