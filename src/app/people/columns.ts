/** Which column of a list of people holds what: by its header and its cells, by its cells alone, or as a person chose. */
import { numberKey } from "../checking/names";
import { foldKey } from "../../framework/fold";
import { isNameLabel, roleOf, type Role } from "../reading/person-words";
import { holdsCodes, rolesByField } from "../reading/roles";

export type PersonField = "name" | "number" | "department" | "profile";

/** What a person said that columns hold, by column; "none" for what is not used. */
export type ChosenColumns = ReadonlyMap<number, PersonField | "none">;

/** Per field the columns that make it up, in order; zero-based. Only a name may be made of more than one. */
export interface PeopleColumns {
  /** True when the first row names the columns and holds nobody. */
  readonly header: boolean;
  readonly columns: Readonly<Record<PersonField, readonly number[]>>;
}

type Rows = readonly (readonly string[])[];

const OF_PERSON: ReadonlySet<Role> = new Set([
  ...([
    "name",
    "callName",
    "firstName",
    "initials",
    "infix",
    "lastName",
    "number",
    "department",
    "profile",
  ] as const),
]);

/** What a header says of people. In a list of colleagues these are the names. */
function headerRole(cell: string): Role | undefined {
  const role = roleOf(cell);
  if (role !== undefined) return OF_PERSON.has(role) ? role : undefined;
  return /^collegas?$/u.test(foldKey(cell)) ? "name" : undefined;
}

/**
 * Whether a row names columns: one of them a name, at least two of them known; or, where the rows below are given, words
 * above codes.
 */
export function isHeader(row: readonly string[], below: Rows = []): boolean {
  const known = row.map(headerRole).filter((role) => role !== undefined);
  const names = row.some((cell) => isNameLabel(cell) || headerRole(cell) === "name");
  return known.length > 1 || names || (below.length > 1 && headsCodes(row, below));
}

/** Words without a digit in every cell, above a column of nothing but codes. */
function headsCodes(row: readonly string[], below: Rows): boolean {
  const filled = row.filter((cell) => cell.trim() !== "");
  if (filled.length < 2 || filled.some((cell) => /\d/u.test(cell))) return false;
  return row.some((cell, column) => cell.trim() !== "" && holdsNumbers(textsIn(below, column)));
}

/** Reads the columns from the first row that holds anything and, where that is no header, from what stands below. */
export function peopleColumns(rows: Rows, chosen: ChosenColumns = new Map()): PeopleColumns {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const [first, ...below] = filled;
  const header = first !== undefined && isHeader(first, below);
  const columns = header ? byHeader(first, below) : byCells(filled);
  return { header, columns: withChosen(columns, chosen) };
}

function withChosen(columns: PeopleColumns["columns"], chosen: ChosenColumns): PeopleColumns["columns"] {
  if (chosen.size === 0) return columns;
  const of = (field: PersonField): readonly number[] => {
    const kept = columns[field].filter((column) => !chosen.has(column));
    const own = [...chosen].flatMap(([column, what]) => (what === field ? [column] : []));
    // Whoever says which column is the number means that one alone; names may be made of several.
    return own.length === 0
      ? kept
      : field === "name"
        ? [...kept, ...own].sort((a, b) => a - b)
        : own.slice(-1);
  };
  return { name: of("name"), number: of("number"), department: of("department"), profile: of("profile") };
}

function byHeader(row: readonly string[], below: Rows): PeopleColumns["columns"] {
  const fields = row.map((cell, field) => ({
    field,
    label: headerRole(cell) === "name" && roleOf(cell) === undefined ? "naam" : cell,
  }));
  const roles = rolesByField(fields, (field) => textsIn(below, field));
  const column = (role: Role) => {
    const at = roles.get(role);
    return at === undefined ? [] : [at];
  };
  const first = [...column("callName"), ...column("firstName"), ...column("initials")].slice(0, 1);
  const last = column("lastName");
  const whole = column("name");
  // "Voornaam" beside "Naam" and no "Achternaam": then that is what "Naam" means, unless the first name is in it.
  const parts = [...first, ...column("infix"), ...(last.length > 0 ? last : whole)];
  const isWhole = last.length > 0 || first.length === 0 || holdsBoth(below, whole[0], first[0]);
  const name = whole.length > 0 && isWhole ? whole : parts;
  const known = new Set(roles.values());
  const unknown = row.findIndex(
    (cell, at) =>
      cell.trim() !== "" && !known.has(at) && roleOf(cell) === undefined && !holdsNumbers(textsIn(below, at)),
  );
  return {
    // A list with an "Afdeling" and a "Functie" has names, whatever they are called here.
    name: name.length > 0 || unknown < 0 ? name : [unknown],
    number: column("number"),
    department: column("department"),
    profile: column("profile"),
  };
}

/** Most cells of one column hold what stands in the other one too. */
function holdsBoth(below: Rows, whole: number | undefined, part: number | undefined): boolean {
  if (whole === undefined || part === undefined) return false;
  const pairs = below.filter((row) => (row[whole] ?? "").trim() !== "" && (row[part] ?? "").trim() !== "");
  const both = pairs.filter((row) =>
    foldKey(row[whole] ?? "")
      .split(/[\s,]+/u)
      .includes(foldKey(row[part] ?? "").split(" ")[0] ?? ""),
  );
  return pairs.length > 0 && 2 * both.length > pairs.length;
}

/** Without a header: codes are numbers, what differs from row to row are names, what comes back is a department. */
function byCells(filled: Rows): PeopleColumns["columns"] {
  const width = Math.max(0, ...filled.map((row) => row.length));
  const used = Array.from({ length: width }, (_, column) => column).filter(
    (column) => textsIn(filled, column).length > 0,
  );
  const numbers = used.filter((column) => holdsNumbers(textsIn(filled, column)));
  const texts = used.filter((column) => !numbers.includes(column));
  const [first, second, ...rest] = texts;
  const onlyNumbers = { name: used.slice(0, 1), number: [], department: [], profile: [] };
  if (first === undefined) return { ...onlyNumbers, number: used.slice(1, 2) };
  const [number] = numbers;
  // Pseudonyms: codes before departments that come back.
  if (number !== undefined && number < first && comesBack(textsIn(filled, first)))
    return {
      name: [number],
      number: numbers.slice(1, 2),
      department: [first],
      profile: second === undefined ? [] : [second],
    };
  if (second !== undefined && second === first + 1 && isLastName(filled, first, second))
    return {
      name: [first, second],
      number: numbers.slice(0, 1),
      department: rest.slice(0, 1),
      profile: rest.slice(1, 2),
    };
  return {
    name: [first],
    number: numbers.slice(0, 1),
    department: second === undefined ? [] : [second],
    profile: rest.slice(0, 1),
  };
}

/** Single words before words that never come back: a first and a last name. */
function isLastName(filled: Rows, first: number, second: number): boolean {
  const words = textsIn(filled, first);
  const behind = textsIn(filled, second);
  const single = words.filter((text) => !/[\s,]/u.test(text)).length;
  return (
    filled.length > 1 &&
    single === words.length &&
    behind.length === words.length &&
    new Set(behind.map(foldKey)).size === behind.length
  );
}

/** At most half of the texts are different ones. */
function comesBack(texts: readonly string[]): boolean {
  return texts.length >= 4 && 2 * new Set(texts.map(foldKey)).size <= texts.length;
}

/** Codes, and here and there what stands for none ("extern"). */
function holdsNumbers(texts: readonly string[]): boolean {
  const codes = texts.filter((text) => numberKey(text) !== "");
  return codes.length > 0 && 2 * codes.length > texts.length && holdsCodes(codes);
}

function textsIn(rows: Rows, column: number): readonly string[] {
  return rows.map((row) => (row[column] ?? "").trim()).filter((text) => text !== "");
}
