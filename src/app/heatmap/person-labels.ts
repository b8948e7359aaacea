/** What people are called on a heatmap, and by what one that was chosen is known again without a name being kept. */
import { keyOfPerson, nameKey } from "../reading/same-person";
import { textHash } from "../reading/name-mark";
import type { FoundPerson } from "./rated-people";

/** Who has a namesake among these people is told apart by the personnel number. */
export function personLabels(everyone: readonly FoundPerson[]): (person: FoundPerson) => string {
  const namesakes = namesakesAmong(everyone);
  return ({ name, number }) =>
    number !== undefined && namesakes.has(nameKey(name)) ? `${name} (${number})` : name;
}

/** The names, as `nameKey` has them, that more than one of these people has. */
export function namesakesAmong(everyone: readonly FoundPerson[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(everyone.map(({ name }) => nameKey(name)).filter((key) => seen.has(key) || !seen.add(key)));
}

/** Seven digits hold 32 bits; three of a second number make it so long that no two people have the same by chance. */
const SECOND_DIGITS = 3;

/** By which a person who was chosen is known again: no name can be had from it. */
export function personMark(person: Pick<FoundPerson, "name" | "number">): string {
  const key = keyOfPerson(person);
  const digits = (text: string): string => textHash(text).toString(36).padStart(7, "0");
  return digits(key) + digits(`chosen ${key}`).slice(-SECOND_DIGITS);
}
