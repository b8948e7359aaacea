/** What can be the matter with who is scored and by whom. */
import { RATER_WORDS } from "../../scoring/person";
import { around, isEmpty, textOf, tidy, valueOf, type Cell } from "../reading/read-cell";
import type { ReadRating, ScoreSheet } from "../reading/score-sheet";
import type { Found } from "./facts";
import { foundAt } from "./found";
import { nameKey, namesAgreeKey, nearestName, numberKey, personKey } from "../reading/same-person";

/** Names with stray spaces, raters that are none. */
export function checkNamesAndRaters(sheet: ScoreSheet): readonly Found[] {
  return sheet.ratings.flatMap((rating) => [
    ...checkName(sheet, rating),
    ...(rating.raterCell ? checkRater(sheet, rating, rating.raterCell) : []),
  ]);
}

function checkName({ sheet }: ScoreSheet, rating: ReadRating): readonly Found[] {
  return nameCells(rating).flatMap((cell) => {
    const { content } = cell;
    const mend = textOf(cell);
    if (typeof content !== "string" || content.normalize("NFC") === mend) return [];
    return [foundAt(sheet, cell, { kind: "strayName", person: rating.person }, { mend })];
  });
}

/** A word that leaves no doubt comes with the word of the dropdown; that word itself is right in capitals too. */
function checkRater(
  { sheet, kind }: ScoreSheet,
  { person, rater }: ReadRating,
  cell: Cell,
): readonly Found[] {
  const value = valueOf(cell);
  const word = rater && RATER_WORDS[rater];
  if (typeof value === "string" && value.toLowerCase() === word) return [];
  // In a sheet of someone else's any word that leaves no doubt will do.
  if (kind === "other" && rater) return [];
  const near = word ?? nearestName(textOf(cell), Object.values(RATER_WORDS));
  return [
    foundAt(sheet, cell, { kind: "unknownRater", person, value: textOf(cell) }, near ? { mend: near } : {}),
  ];
}

/**
 * The same person by the same rater twice, where both are of one instrument: forms beside forms, sheets beside sheets.
 * A copied sheet is one finding. Several colleagues may rate one person, so theirs count only when all is the same.
 */
export function checkDuplicates(sheets: readonly ScoreSheet[]): readonly Found[] {
  const seen = new Map<string, { sheet: ScoreSheet; rating: ReadRating }>();
  const runs: { sheet: ScoreSheet; first: ScoreSheet; ratings: ReadRating[]; original: ReadRating }[] = [];
  for (const sheet of sheets) {
    for (const rating of sheet.ratings) {
      const key = ratingKey(sheet, rating);
      if (key === undefined) continue;
      const before = seen.get(key);
      if (!before) {
        seen.set(key, { sheet, rating });
        continue;
      }
      const last = runs.at(-1);
      const goesOn =
        last?.sheet === sheet &&
        last.first === before.sheet &&
        before.sheet !== sheet &&
        last.ratings.at(-1)?.name.row === rating.name.row - 1 &&
        last.original.name.column === before.rating.name.column;
      if (goesOn) last.ratings.push(rating);
      else runs.push({ sheet, first: before.sheet, ratings: [rating], original: before.rating });
    }
  }
  return runs.flatMap(({ sheet, first, ratings, original }) => {
    const [rating] = ratings;
    if (!rating) return [];
    const { person, rater } = rating;
    return [
      foundAt(
        sheet.sheet,
        rating.name,
        {
          kind: "duplicateRating",
          person,
          ...(rater ? { rater } : {}),
          ratings: ratings.length,
          first: { sheet: first.sheet.name, address: around(nameCells(original)) },
          sameSheet: first === sheet,
        },
        { address: around(ratings.flatMap(nameCells)) },
      ),
    ];
  });
}

/** Where the name stands. */
function nameCells({ name, nameParts }: ReadRating): readonly Cell[] {
  return nameParts ?? [name];
}

function ratingKey({ kind }: ScoreSheet, rating: ReadRating): string | undefined {
  const instrument = kind === "form" ? "form" : "list";
  // A rater that was not understood is said apart.
  if (rating.raterCell && !rating.rater && !isEmpty(rating.raterCell)) return undefined;
  const scores =
    rating.rater === "colleague"
      ? rating.scores.map(({ competency, cell }) => `${competency.code}=${String(valueOf(cell))}`).join()
      : "";
  if (rating.rater === "colleague" && rating.scores.every(({ cell }) => isEmpty(cell))) return undefined;
  return JSON.stringify([instrument, personKey(rating), rating.rater ?? "", scores]);
}

/**
 * People on a form whom no list of scores has, where there is such a list.
 */
export function checkPeople(sheets: readonly ScoreSheet[]): readonly Found[] {
  const listed = sheets.filter(({ kind }) => kind !== "form").flatMap(({ ratings }) => ratings);
  if (listed.length === 0) return [];
  const keys = new Set(listed.flatMap((rating) => [personKey(rating), `name ${nameKey(rating.person)}`]));
  const names = [...new Set(listed.map(({ person }) => person))];
  return sheets
    .filter(({ kind }) => kind === "form")
    .flatMap(({ sheet, ratings }) =>
      ratings
        .filter((rating) => !keys.has(personKey(rating)) && !keys.has(`name ${nameKey(rating.person)}`))
        .map(({ person, name }) => {
          const near = nearestName(person, names);
          return foundAt(
            sheet,
            name,
            { kind: "unknownPerson", person, ...(near ? { near } : {}) },
            near ? { mend: tidy(near) } : {},
          );
        }),
    );
}

/** Numbers that several people have: said once for each, where the second of them stands. */
export function checkNumbers(sheets: readonly ScoreSheet[]): readonly Found[] {
  const all = sheets.flatMap((sheet) => sheet.ratings.map((rating) => ({ sheet, rating })));
  const byNumber = new Map<string, (typeof all)[number][]>();
  for (const one of all) {
    const number = numberKey(textOf(one.rating.number));
    if (number === "") continue;
    const people = byNumber.get(number) ?? [];
    byNumber.set(number, people);
    if (people.every(({ rating }) => namesAgreeKey(rating.person) !== namesAgreeKey(one.rating.person)))
      people.push(one);
  }
  return [...byNumber.values()].flatMap((people) => {
    const [, second] = people;
    const cell = second?.rating.number;
    if (!second || !cell) return [];
    const names = people.map(({ rating }) => rating.person);
    return [foundAt(second.sheet.sheet, cell, { kind: "sharedNumber", number: textOf(cell), people: names })];
  });
}

/** Profiles that the table of profiles does not have, or nobody gave; nothing without such a table. */
export function checkProfiles(sheet: ScoreSheet, profiles: readonly string[]): readonly Found[] {
  if (profiles.length === 0) return [];
  const known = new Set(profiles);
  const missing: ReadRating[] = [];
  const found = sheet.ratings.flatMap((rating): readonly Found[] => {
    const { profile, person } = rating;
    if (!profile) return [];
    const value = textOf(profile);
    if (value === "") {
      missing.push(rating);
      return [];
    }
    if (typeof profile.content === "string" && known.has(profile.content)) return [];
    const near = nearestName(value, profiles);
    return [
      foundAt(
        sheet.sheet,
        profile,
        { kind: "unknownProfile", person, value, ...(near ? { near } : {}) },
        near ? { mend: near } : {},
      ),
    ];
  });
  return [...found, ...runsBelow(missing).map((run) => noProfile(sheet, run))];
}

function noProfile({ sheet }: ScoreSheet, run: readonly ReadRating[]): Found {
  const cells = run.flatMap(({ profile }) => (profile ? [profile] : []));
  const [cell] = cells;
  const [rating] = run;
  if (!cell || !rating) throw new Error("A run has a first rating");
  const people = new Set(run.map(personKey)).size;
  return foundAt(
    sheet,
    cell,
    { kind: "noProfile", person: rating.person, people },
    { address: around(cells) },
  );
}

/** Ratings in neighbouring rows together. */
export function runsBelow(ratings: readonly ReadRating[]): readonly (readonly ReadRating[])[] {
  const runs: ReadRating[][] = [];
  for (const rating of ratings) {
    const last = runs.at(-1);
    if (last?.at(-1)?.name.row === rating.name.row - 1) last.push(rating);
    else runs.push([rating]);
  }
  return runs;
}
