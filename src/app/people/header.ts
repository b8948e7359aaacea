/** Which row of a list of people names its columns, and what cells of such a list look like. */
import { numberKey } from "../reading/same-person";
import { foldKey } from "../../framework/fold";
import { canBeValue, isNameLabel, namesColleagues, roleOf, type Role } from "../reading/person-words";
import { holdsCodes } from "../reading/roles";

export type Rows = readonly (readonly string[])[];

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
export function headerRole(cell: string): Role | undefined {
  const role = roleOf(cell);
  if (role !== undefined) return OF_PERSON.has(role) ? role : undefined;
  return namesColleagues(cell) ? "name" : undefined;
}

/**
 * Whether a row names columns: one of them a name, at least two of them known; or, where the rows below are given, words
 * above codes. What may as well be what somebody is ("Medewerker", "Team") proves nothing where it stands among values.
 */
export function isHeader(row: readonly string[], below: Rows = []): boolean {
  const known = row.flatMap((cell, column) => {
    const role = headerRole(cell);
    return role === undefined && !isNameLabel(cell) ? [] : [{ cell, column, role }];
  });
  if (known.length === 0) return below.length > 1 && headsCodes(row, below);
  const sure = known.filter(({ cell }) => !canBeValue(cell));
  const named = known.some(({ cell, role }) => isNameLabel(cell) || role === "name");
  if (sure.length > 1 || (sure.length === 1 && (named || known.length > 1))) return true;
  const filled = row.filter((cell) => cell.trim() !== "").length;
  if (known.length === filled) return named || known.length > 1;
  if (below.length === 0) return false;
  if (row.some((cell) => numberKey(cell) !== "" && holdsCodes([cell.trim()]))) return false;
  const comesAgain = known.some(({ cell, column }) =>
    textsIn(below, column).some((text) => foldKey(text) === foldKey(cell)),
  );
  return !comesAgain && (named ? headsNames(known, row, below) : known.length > 1);
}

/** Whether names stand below a word for people, and not rather below another cell that is then a name itself. */
function headsNames(
  known: readonly { readonly column: number; readonly role: Role | undefined }[],
  row: readonly string[],
  below: Rows,
): boolean {
  const people = known.filter(({ role }) => role === "name").map(({ column }) => column);
  const others = row.flatMap((cell, column) =>
    cell.trim() === "" || known.some((one) => one.column === column) ? [] : [column],
  );
  const here = Math.max(0, ...people.map((column) => shareOfWholeNames(below, column)));
  const there = Math.max(0, ...others.map((column) => shareOfWholeNames([row, ...below], column)));
  if (here !== there) return here > there;
  // Of single names nothing tells; a list begins with whom it is about.
  return Math.min(...people) < Math.min(...others);
}

/** How many texts of a column are whole names, 0 to 1. */
export function shareOfWholeNames(rows: Rows, column: number): number {
  const texts = textsIn(rows, column);
  return texts.length === 0 ? 0 : texts.filter(isWholeName).length / texts.length;
}

/** "Anna Bakker", "J. de Vries", "Bakker, Anna": begins and ends with a capital, in more than one word. */
function isWholeName(text: string): boolean {
  const words = text.split(/[\s,]+/u).filter((word) => word !== "");
  return (
    words.length > 1 &&
    !/\d/u.test(text) &&
    /^\p{Lu}/u.test(words[0] ?? "") &&
    /^(?:['’]?\p{Ll}['’])?\p{Lu}/u.test(words.at(-1) ?? "")
  );
}

/** Words without a digit in every cell, above a column of nothing but codes. */
function headsCodes(row: readonly string[], below: Rows): boolean {
  const filled = row.filter((cell) => cell.trim() !== "");
  if (filled.length < 2 || filled.some((cell) => /\d/u.test(cell))) return false;
  return row.some((cell, column) => cell.trim() !== "" && holdsNumbers(textsIn(below, column)));
}

/** Codes, and here and there what stands for none ("extern"). */
export function holdsNumbers(texts: readonly string[]): boolean {
  const codes = texts.filter((text) => numberKey(text) !== "");
  return codes.length > 0 && 2 * codes.length > texts.length && holdsCodes(codes);
}

/** What is filled in a column, without space around it. */
export function textsIn(rows: Rows, column: number): readonly string[] {
  return rows.map((row) => (row[column] ?? "").trim()).filter((text) => text !== "");
}
