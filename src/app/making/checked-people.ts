import type { Person } from "../../scoring/person";
import { TEXT_LIMIT } from "../../sheets/plan/text-limit";
import { Problem } from "../problem";
import { nameKey } from "./name-key";

export const MOST_PEOPLE = 2_000;
/**
 * The people without the space around their names and other texts. Throws for none (`nothingChosen`) or too many, for
 * one without a name, for a text that no cell can hold, and for people who cannot be told apart: the same name (capitals
 * and space make no difference, as in Excel) without numbers that differ.
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

function checkSame(people: readonly Person[]): void {
  const groups = new Map<string, { name: string; numbers: string[]; rows: number[] }>();
  people.forEach(({ name, number = "" }, index) => {
    const key = nameKey(name);
    const group = groups.get(key) ?? { name, numbers: [], rows: [] };
    group.numbers.push(nameKey(number));
    group.rows.push(index + 1);
    groups.set(key, group);
  });
  const same = [...groups.values()].filter(
    ({ numbers }) => numbers.length > 1 && (numbers.includes("") || new Set(numbers).size < numbers.length),
  );
  if (same.length > 0) {
    throw new Problem("samePerson", { people: same.map(({ name, rows }) => ({ name, rows })) });
  }
}
