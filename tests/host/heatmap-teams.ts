/** Teams of all sorts with scores of all sorts, the same for the same seed, and how they get into a workbook. */
import type { Rater } from "../../src/scoring/person";
import { parseArea } from "../../src/sheets/plan/a1";
import type { ExcelAtWork } from "./excel-at-work";

/** What a rater can fill in; "" is nothing. */
export type Given = number | "n.v.t." | "";

export interface GivenRating {
  readonly rater: Rater;
  /** In the order of the team's codes. */
  readonly scores: readonly Given[];
}

export interface TeamPerson {
  readonly name: string;
  readonly number?: string;
  readonly department?: string;
  readonly profile?: string;
  readonly now: readonly GivenRating[];
  readonly before: readonly GivenRating[];
}

export interface Team {
  readonly codes: readonly string[];
  readonly people: readonly TeamPerson[];
  /** By function, in the order of the codes; 0 requires nothing. */
  readonly required: Readonly<Record<string, readonly number[]>>;
}

const ALL_CODES = [
  ...["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3"],
  ...["3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3"],
];
const RATER_WORDS: Readonly<Record<Rater, string>> = {
  self: "zelf",
  manager: "leidinggevende",
  colleague: "collega",
};

/** Numbers from 0 up to 1 that are the same for the same seed (Park and Miller's generator). */
export function chances(seed: number): () => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const ODD_NAMES = [
  "=1+1",
  "*",
  "O'Brien",
  "+31 6",
  "@Jan",
  'Jan "Jansen" de Vries',
  "a?c~",
  "Łukasz Żółć",
  "Bo 🎓",
  `Lang${"e naam ".repeat(42)}eind`,
  "محمد علي",
  "Ömer",
  "zoë",
  "TRUE",
  "1-2-2024",
  "'s-Gravesande",
];
const DEPARTMENTS = ["Publiekszaken", "Sociaal domein", "Jan's team; oost", "=Beheer"];
const PROFILES = ["Adviseur", "Consulent O'B", "=Jurist"];

export interface TeamOptions {
  readonly size: number;
  readonly seed: number;
  readonly codes?: readonly string[];
  readonly raters?: readonly Rater[];
  /** Parts of 1: how often a score is n.v.t., and how often it is left open. */
  readonly notApplicable?: number;
  readonly open?: number;
  /** In this many people, in part, the manager's rating is a second colleague's. */
  readonly twoColleagues?: number;
  readonly departments?: readonly string[];
  readonly namesakes?: boolean;
}

/** A team; the odd names come first. */
export function teamOf({
  size,
  seed,
  codes = ALL_CODES,
  raters = ["self", "manager", "colleague"],
  notApplicable = 0.08,
  open = 0.12,
  twoColleagues = 0.2,
  departments = DEPARTMENTS,
  namesakes = true,
}: TeamOptions): Team {
  const chance = chances(seed);
  const among = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;
  const score = (talent: number): Given => {
    const at = chance();
    if (at < notApplicable) return "n.v.t.";
    if (at < notApplicable + open) return "";
    return Math.max(0, Math.min(4, Math.round(talent + (chance() - 0.5) * 3)));
  };
  const people = Array.from({ length: size }, (_, index): TeamPerson => {
    const talent = 0.6 + chance() * 3;
    const isNamesake = namesakes && index % 11 === 10;
    const rating = (rater: Rater): GivenRating => ({
      rater,
      // Whoever rates themselves is further off.
      scores: codes.map(() => score(rater === "self" ? talent + (chance() - 0.4) * 2.5 : talent)),
    });
    const swaps = chance() < twoColleagues;
    const now = raters.map((rater) => rating(swaps && rater === "manager" ? "colleague" : rater));
    return {
      name: isNamesake ? "Jan Jansen" : (ODD_NAMES[index] ?? `Persoon ${index}`),
      ...(isNamesake || chance() < 0.5 ? { number: `00${index}` } : {}),
      ...(chance() < 0.9 ? { department: among(departments) } : {}),
      ...(chance() < 0.9 ? { profile: among(PROFILES) } : {}),
      now,
      before: chance() < 0.85 ? [rating("manager")] : [],
    };
  });
  const required = Object.fromEntries(
    PROFILES.map((name) => [name, codes.map(() => Math.floor(chance() * 5))]),
  );
  return { codes, people, required };
}

/** The same team with other ratings; `change` answers one person's. */
export function withRatings(team: Team, change: (person: TeamPerson) => readonly GivenRating[]): Team {
  return { ...team, people: team.people.map((person) => ({ ...person, now: change(person) })) };
}

export interface Placed {
  readonly sheet: string;
  readonly table: string;
  /** The first score cell, zero-based. */
  readonly row: number;
  readonly column: number;
  /** The row of a person's rating. */
  rowOf(person: TeamPerson, rating: number): number;
}

/** A score sheet of ours with the ratings that are now, or were before. All people have as many of them. */
export async function placeScores(
  { run, book }: ExcelAtWork,
  team: Team,
  sheetName: string,
  when: "now" | "before" = "now",
): Promise<Placed> {
  const people = team.people.filter((person) => person[when].length > 0);
  const most = people[0]?.[when].length ?? 0;
  // Whoever rates can be chosen once; what stands in their cells is written over below.
  const raters = (["self", "manager", "colleague"] as const).slice(0, most);
  const outcome = await run("createTeamScoreSheet", {
    people: people.map(({ name, number, department, profile }) => ({
      name,
      ...(number === undefined ? {} : { number }),
      ...(department === undefined ? {} : { department }),
      ...(profile === undefined ? {} : { profile }),
    })),
    raters,
    competencies: team.codes,
    sheetName,
  });
  if (!outcome.ok) throw new Error(outcome.error.message);
  const area = parseArea(outcome.result.scores)!;
  const sheet = book.sheetByName(sheetName)!;
  const ratings = people.flatMap((person) => person[when]);
  sheet.write(
    area,
    ratings.map(({ scores }) => scores.map((score) => ({ value: score === "" ? null : score }))),
  );
  sheet.write(
    { ...area, column: area.column - 1, columns: 1 },
    ratings.map(({ rater }) => [{ value: RATER_WORDS[rater] }]),
  );
  return {
    sheet: sheetName,
    table: outcome.result.table,
    row: area.row,
    column: area.column,
    rowOf: (person, rating) => area.row + people.indexOf(person) * most + rating,
  };
}

/** The table of functions. */
export async function placeProfiles({ run }: ExcelAtWork, team: Team): Promise<void> {
  const outcome = await run("createProfiles", {
    profiles: Object.entries(team.required).map(([name, levels]) => ({
      name,
      required: Object.fromEntries(team.codes.map((code, index) => [code, levels[index] ?? 0])),
    })),
  });
  if (!outcome.ok) throw new Error(outcome.error.message);
}

/** The same team after one score has become another. */
export function withScore(team: Team, person: TeamPerson, rating: number, code: number, given: Given): Team {
  return withRatings(team, (one) =>
    one !== person
      ? one.now
      : one.now.map((own, index) =>
          index === rating
            ? { ...own, scores: own.scores.map((was, at) => (at === code ? given : was)) }
            : own,
        ),
  );
}
