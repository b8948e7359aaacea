import type { Person } from "../../scoring/person";
import { Problem } from "../problem";

/** So many people go on a sheet, or in a run of sheets. */
export const MOST_PEOPLE = 2_000;
/** What a cell holds. */
const MOST_CHARACTERS = 32_767;

/** Throws `noPeople`, `tooManyPeople`, `personWithoutName`, or `textTooLong` for what a cell cannot hold. */
export function checkPeople(people: readonly Person[]): void {
  if (people.length === 0) throw new Problem("noPeople", {});
  if (people.length > MOST_PEOPLE)
    throw new Problem("tooManyPeople", { count: people.length, most: MOST_PEOPLE });
  people.forEach((person, index) => {
    if (person.name.trim() === "") throw new Problem("personWithoutName", { place: index + 1 });
    for (const text of [person.name, person.number, person.department, person.profile]) {
      if (text !== undefined && text.length > MOST_CHARACTERS)
        throw new Problem("textTooLong", { length: text.length, most: MOST_CHARACTERS });
    }
  });
}
