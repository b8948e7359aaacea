/** Which fields hold names and raters where no header says so. */
import { foldKey } from "../../framework/fold";
import { isEmpty, textOf, type Cell } from "./read-cell";
import { range, type Grid } from "./sheet-grid";
import { lineLabelOf } from "./line-words";
import { nameFields, type NameFields } from "./person-name";
import type { Role } from "./person-words";
import { repeatedWords, type RepeatedWords } from "./repeated-words";
import { raterHeadingOf, scoreOf } from "./score-word";

/** The lines below some headers, and the first field of scores. */
interface Part {
  readonly grid: Grid;
  readonly body: number;
  readonly last: number;
  readonly firstScore: number;
}

type UnknownFields = readonly { readonly field: number; readonly cell: Cell }[];

/** Raters without a header of their own, or with one that would be somebody's name: every filled cell is a rater. */
export function findRaters(
  { grid, body, last, firstScore }: Part,
  roles: Map<Role, number>,
  unknown: UnknownFields,
): void {
  if (roles.has("rater")) return;
  const caption = grid.turned ? roles.get("caption") : undefined;
  const name = roles.get("name");
  const places = [
    ...unknown.map(({ field }) => field),
    ...[caption, name].filter((field) => field !== undefined),
  ];
  const found = places.find((field) => {
    const texts = range(body, last)
      .map((each) => textOf(grid.shownAt(each, field)))
      .filter((text) => text !== "" && (raterHeadingOf(text) !== undefined || !lineLabelOf(text)));
    const raters = texts.filter((text) => raterHeadingOf(text) !== undefined).length;
    // Beside names one or two may be others than the three that are known: "Klant".
    const most = name !== undefined && field !== name ? 2 * raters > texts.length : raters === texts.length;
    return field < firstScore && raters > 0 && most;
  });
  if (found === undefined) return;
  roles.set("rater", found);
  if (found === name) roles.delete("name");
}

/** Words that come back under each name, which then have their field, and the names theirs, in the roles. */
export function findWords(
  part: Part & { readonly line: number; readonly scored: readonly number[] },
  roles: Map<Role, number>,
  settled: ReadonlySet<number>,
  others: readonly number[],
): (RepeatedWords & { readonly guessed: boolean }) | undefined {
  const labelled = roles.get("name") ?? roles.get("lastName") ?? roles.get("firstName");
  // "Functie" or "Rol" may stand above them; what a person has said of a field holds.
  const headed = (["caption", "profile", "department"] as const)
    .map((role) => roles.get(role))
    .filter(
      (field) =>
        field !== undefined && !settled.has(field) && (part.grid.turned || field !== roles.get("caption")),
    );
  const places = [...others, ...headed.filter((field) => field !== undefined)];
  const words = repeatedWords(
    part,
    places.filter((field) => field < part.firstScore),
    labelled,
    roles.has("rater"),
  );
  if (!words) return undefined;
  for (const [role, field] of [...roles]) if (field === words.field) roles.delete(role);
  if (words.raters) roles.set("rater", words.field);
  if (labelled === undefined) roles.set("name", words.names);
  return { ...words, guessed: labelled === undefined };
}

/** The labelled names; else a field of names without a label. */
export function findNames(part: Part, roles: Map<Role, number>, unknown: UnknownFields): NameFields {
  const names = nameFields(roles);
  if (names.whole !== undefined || names.parts.length > 0) return names;
  // Beside people side by side "Competentie" stands in the line of their names.
  const caption = part.grid.turned ? roles.get("caption") : undefined;
  const places = [...unknown, ...(caption === undefined ? [] : [{ field: caption }])];
  const unnamed = nameField(
    part,
    places.map(({ field }) => field).filter((field) => field !== roles.get("rater")),
    roles.get("number"),
  );
  if (unnamed === undefined) return codesAsNames(part, roles) ?? names;
  roles.set("name", unnamed);
  return { whole: unnamed, parts: [], guessed: true };
}

/** A code that each has one of is how a list without names calls its people; by several raters it comes back. */
function codesAsNames(
  { grid, body, last, firstScore }: Part,
  roles: Map<Role, number>,
): NameFields | undefined {
  const field = grid.turned ? undefined : roles.get("caption");
  if (field === undefined || field >= firstScore) return undefined;
  const texts = range(body, last)
    .map((each) => foldKey(textOf(grid.shownAt(each, field))))
    .filter((text) => text !== "");
  const counts = texts.every((text, at) => text === String(at + 1));
  const isEachsOwn = roles.has("rater") || new Set(texts).size === texts.length;
  if (counts || !isEachsOwn) return undefined;
  roles.delete("caption");
  roles.set("name", field);
  return { whole: field, parts: [] };
}

/** Names without a header of their own: before the scores, mostly texts, and the most different ones. */
function nameField(
  { grid, body, last, firstScore }: Part,
  places: readonly number[],
  number: number | undefined,
): number | undefined {
  let found: { readonly field: number; readonly different: number } | undefined;
  for (const field of places.filter((each) => each < firstScore)) {
    const filled = range(body, last)
      .map((each) => grid.shownAt(each, field))
      .filter((cell) => !isEmpty(cell));
    const texts = filled.filter(
      ({ content }) => typeof content === "string" && scoreOf(content, grid.highest) === undefined,
    );
    const different = new Set(texts.map(textOf)).size;
    if (number !== undefined && isShared({ grid, body, last }, field, number)) continue;
    if (2 * texts.length > filled.length && different > (found?.different ?? 0)) found = { field, different };
  }
  return found?.field;
}

/** Where people have numbers, a text beside several numbers is what they share, as a place of work, and nobody's name. */
function isShared(
  { grid, body, last }: Pick<Part, "grid" | "body" | "last">,
  field: number,
  number: number,
): boolean {
  const numbers = new Map<string, string>();
  return range(body, last).some((line) => {
    const text = foldKey(textOf(grid.shownAt(line, field)));
    const own = textOf(grid.shownAt(line, number));
    if (text === "" || own === "") return false;
    const before = numbers.get(text) ?? own;
    numbers.set(text, before);
    return before !== own;
  });
}
