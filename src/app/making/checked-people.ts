import type { Person } from "../../scoring/person";
import { TEXT_LIMIT } from "../../sheets/plan/text-limit";
import { MOST_PEOPLE } from "../people/people-limits";
import { Problem } from "../problem";
import { keyOfPerson, nameKey, numberKey } from "../reading/same-person";

/**
 * The people without the space around their names and other texts. Throws for none (`nothingChosen`) or too many, for
 * one without a name, for a text that no cell can hold, and for people who cannot be told apart: what is read
 * from a sheet would take them for one (`reading/same-person`), or the scores of one for those of either.
 */
export function checkedPeople(people: readonly Person[]): readonly Person[] {
  if (people.length === 0) throw new Problem("nothingChosen", { what: "people" });
  if (people.length > MOST_PEOPLE) {
    throw new Problem("tooManyPeople", { count: people.length, most: MOST_PEOPLE });
  }
  const trimmed = people.map(trimmedPerson);
  trimmed.forEach((person, index) => checkTexts(person, index + 1));
  checkSame(trimmed);
  return trimmed;
}

function trimmedPerson({ name, number, department, profile }: Person): Person {
  const part = (key: "number" | "department" | "profile", text: string | undefined) => {
    const trimmed = text?.trim() ?? "";
    return trimmed === "" ? {} : { [key]: trimmed };
  };
  return {
    name: name.trim(),
    ...part("number", number),
    ...part("department", department),
    ...part("profile", profile),
  };
}

function checkTexts(person: Person, row: number): void {
  if (person.name === "") throw new Problem("personWithoutName", { row });
  for (const text of Object.values(person) as readonly string[]) {
    if (text.length > TEXT_LIMIT) {
      throw new Problem("textTooLong", { length: text.length, most: TEXT_LIMIT, row });
    }
  }
}

/** Namesakes without numbers that differ, and people with one number whose names agree. */
function checkSame(people: readonly Person[]): void {
  const listed = people.map((person, index) => ({ person, row: index + 1 }));
  const namesakes = several(listed, ({ person }) => nameKey(person.name)).filter((group) => {
    const numbers = new Set(group.map(({ person }) => numberKey(person.number ?? "")));
    return numbers.has("") || numbers.size < group.length;
  });
  const known = new Set(namesakes.flat());
  const rest = listed.filter((each) => !known.has(each));
  const same = [...namesakes, ...several(rest, ({ person }) => keyOfPerson(person))].map((group) => ({
    name: group[0]?.person.name ?? "",
    rows: group.map(({ row }) => row),
  }));
  if (same.length === 0) return;
  throw new Problem("samePerson", {
    people: same.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0)),
  });
}

interface Listed {
  readonly person: Person;
  readonly row: number;
}

/** Those that share a key with others. */
function several(listed: readonly Listed[], keyOf: (each: Listed) => string): readonly (readonly Listed[])[] {
  const groups = new Map<string, Listed[]>();
  for (const each of listed) {
    const group = groups.get(keyOf(each)) ?? [];
    group.push(each);
    groups.set(keyOf(each), group);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
