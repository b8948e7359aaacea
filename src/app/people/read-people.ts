import { lineLabelOf } from "../reading/line-words";
import { isNobodysName } from "../reading/nobodys-names";
import { singleSpaces } from "../reading/read-cell";
import { keyOfPerson, nameKey, namesAgreeKey, numberKey } from "../reading/same-person";
import { peopleColumns, type ChosenColumns, type PersonField } from "./columns";
import { MOST_PEOPLE, type Person } from "./people-limits";

/** Something to know about a list of people before anything is made of it. `row` counts from 1, the header too. */
export type PeopleFinding =
  /** Spaces or line breaks around or within a text were taken away. */
  | { readonly kind: "straySpaces"; readonly row: number }
  /** The row holds something but no name; it is left out. */
  | { readonly kind: "emptyName"; readonly row: number }
  /** What stands as a name is a label, a department or a function by its words: it stays, and is asked about. */
  | { readonly kind: "noPerson"; readonly row: number }
  /** The same name and number as in row `first`; it is left out. */
  | { readonly kind: "duplicate"; readonly row: number; readonly first: number }
  /** The number is that of somebody else in row `first`; both stay. */
  | { readonly kind: "sharedNumber"; readonly row: number; readonly first: number }
  /** There are more than can be handled; `row` is that of the first one too many. */
  | { readonly kind: "tooMany"; readonly row: number };

export interface PeopleRead {
  readonly people: readonly { readonly person: Person; readonly row: number }[];
  readonly findings: readonly PeopleFinding[];
  /** What was found of somebody: always a name. */
  readonly fields: readonly PersonField[];
  /** Every column that is used or could be, with what it is taken for. */
  readonly columns: readonly ReadColumn[];
}

/** A column of the list, with what stands at its top: its header, or where there is none its first cell. */
export interface ReadColumn {
  readonly column: number;
  readonly text: string;
  readonly field: PersonField | "none";
}

const OTHERS = ["number", "department", "profile"] as const;

/**
 * People from rows of texts, as they were selected, pasted or typed. Names stay as they are typed but for stray
 * spaces; rows without anything are passed over.
 */
export function readPeople(rows: readonly (readonly string[])[], chosen?: ChosenColumns): PeopleRead {
  const { header, columns } = peopleColumns(rows, chosen);
  const numbers = new Map<string, { readonly row: number; readonly name: string }>();
  const people: { person: Person; row: number }[] = [];
  const findings: PeopleFinding[] = [];
  const firstRows = new Map<string, number>();
  const fields = new Set<PersonField>();

  rows.forEach((cells, at) => {
    const row = at + 1;
    if (cells.every((cell) => cell.trim() === "")) return;
    if (header !== undefined && at <= header) return;
    let stray = false;
    const read = (field: PersonField) => {
      const texts = columns[field].map((column) => {
        const text = cells[column] ?? "";
        const tidied = singleSpaces(text);
        if (tidied !== text && tidied !== "") stray = true;
        return tidied;
      });
      return texts.filter((text) => text !== "").join(" ");
    };
    const name = read("name");
    const others = OTHERS.map((field) => [field, read(field)] as const).filter(([, text]) => text !== "");
    if (name === "") {
      findings.push({ kind: "emptyName", row });
      return;
    }
    const person: Person = { name, ...Object.fromEntries(others) };
    const key = duplicateKey(person);
    const first = firstRows.get(key);
    if (first !== undefined) {
      findings.push({ kind: "duplicate", row, first });
      return;
    }
    firstRows.set(key, row);
    if (isAsked(name, others.length > 0)) findings.push({ kind: "noPerson", row });
    if (stray) findings.push({ kind: "straySpaces", row });
    const number = numberKey(person.number ?? "");
    const other = number === "" ? undefined : numbers.get(number);
    if (other && namesAgreeKey(other.name) !== namesAgreeKey(name))
      findings.push({ kind: "sharedNumber", row, first: other.row });
    else if (number !== "") numbers.set(number, { row, name });
    if (people.length === MOST_PEOPLE) findings.push({ kind: "tooMany", row });
    people.push({ person, row });
    for (const [field] of others) fields.add(field);
  });
  return {
    people,
    findings,
    fields: ["name", ...OTHERS.filter((field) => fields.has(field))],
    columns: readColumns(rows.slice(header ?? 0), columns),
  };
}

/** A word that is somebody's name too is asked about where nothing else is known of them. */
function isAsked(name: string, isKnown: boolean): boolean {
  const label = lineLabelOf(name);
  if (label?.certain) return true;
  return !isKnown && ((label !== undefined && name.includes(" ")) || isNobodysName(name));
}

/** Namesakes with other words in place of a number may be two: what is made of them asks which is which. */
function duplicateKey(person: Person): string {
  const { name, number = "" } = person;
  return numberKey(number) === "" ? JSON.stringify([name, number].map(nameKey)) : keyOfPerson(person);
}

function readColumns(
  rows: readonly (readonly string[])[],
  columns: Readonly<Record<PersonField, readonly number[]>>,
): readonly ReadColumn[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column): ReadColumn[] => {
    const top = rows.map((row) => singleSpaces(row[column] ?? "")).find((text) => text !== "");
    const field = (["name", ...OTHERS] as const).find((one) => columns[one].includes(column)) ?? "none";
    return top === undefined ? [] : [{ column, text: top, field }];
  }).flat();
}
