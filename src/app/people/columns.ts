/** Which column of a list of people holds what: by its header and its cells, by its cells alone, or as a person chose. */
import { foldKey } from "../../framework/fold";
import { HEADINGS } from "../../sheets/marker/column-headings";
import { roleOf, type Role } from "../reading/person-words";
import { rolesByField } from "../reading/roles";
import { headerRole, holdsNumbers, isHeader, shareOfWholeNames, textsIn, type Rows } from "./header";

export type PersonField = "name" | "number" | "department" | "profile";

/** What a person said that columns hold, by column; "none" for what is not used. */
export type ChosenColumns = ReadonlyMap<number, PersonField | "none">;

/** Per field the columns that make it up, in order; zero-based. Only a name may be made of more than one. */
export interface PeopleColumns {
  /** The row that names the columns and holds nobody, and above which stands nobody; undefined where there is none. */
  readonly header?: number;
  readonly columns: Readonly<Record<PersonField, readonly number[]>>;
}

/** How many rows a list may have above its header: titles, one cell each. */
const ROWS_ABOVE = 5;

/**
 * Reads the columns from the header: the first row that holds anything, or one below titles that names several; and where
 * there is none from what stands below.
 */
export function peopleColumns(rows: Rows, chosen: ChosenColumns = new Map()): PeopleColumns {
  const filled = rows.flatMap((cells, at) =>
    cells.some((cell) => cell.trim() !== "") ? [{ cells, at }] : [],
  );
  const below = (from: number): Rows => filled.slice(from).map(({ cells }) => cells);
  const titles = filled.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== "").length > 1);
  const places = titles > 0 && titles <= ROWS_ABOVE ? [titles, 0] : [0];
  const place = places.find((at) => {
    const row = filled[at]?.cells;
    return row !== undefined && isHeader(row, below(at + 1)) && (at === 0 || namesSeveral(row));
  });
  const header = place === undefined ? undefined : filled[place];
  if (place === undefined || header === undefined) return { columns: withChosen(byCells(below(0)), chosen) };
  return { header: header.at, columns: withChosen(byHeader(header.cells, below(place + 1)), chosen) };
}

function namesSeveral(row: readonly string[]): boolean {
  return row.filter((cell) => headerRole(cell) !== undefined).length > 1;
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
    label: headerRole(cell) === "name" && roleOf(cell) === undefined ? HEADINGS.name : cell,
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
  // Whole names behind what is none: a function or a department came first.
  const whole = texts.find((column) => shareOfWholeNames(filled, column) > 0.5);
  const led = whole !== undefined && shareOfWholeNames(filled, texts[0] ?? whole) === 0;
  const [first, ...others] = led ? [whole, ...texts.filter((column) => column !== whole)] : texts;
  // Whoever a list is about may be called by an address; a department or a function is not.
  const [second, ...rest] = others.filter((column) => !saysSomethingElse(textsIn(filled, column)));
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

/** Most say neither who somebody is nor what or where: addresses, salary scales, dates, hours, yes and no. */
function saysSomethingElse(texts: readonly string[]): boolean {
  const other = texts.filter((text) =>
    /^\S+@\S+$|^(?:salaris)?(?:schaal|trede|periodiek|scale|grade)\s*\d|^[\d\s.,:/-]+(?:%|fte|uur|u|hours?)?$|^(?:ja|nee|yes|no|m|v|f|man|vrouw|male|female|x)$/iu.test(
      text,
    ),
  );
  return 2 * other.length > texts.length;
}

/** At most half of the texts are different ones. */
function comesBack(texts: readonly string[]): boolean {
  return texts.length >= 4 && 2 * new Set(texts.map(foldKey)).size <= texts.length;
}
