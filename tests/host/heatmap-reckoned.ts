/**
 * What a heatmap must say of a team, reckoned from docs/heatmap.md and docs/scores.md alone, in exact fractions: nothing
 * here comes from src/scoring or src/sheets/heatmap.
 */
import type { Rater } from "../../src/scoring/person";
import { compleet } from "../../src/framework/compleet";
import {
  compared,
  fraction,
  hundredths,
  isAtLeast,
  less,
  plus,
  statistic,
  toNumber,
  type Fraction,
  type Kind,
} from "./fractions";
import type { Said, SaidHeatmap, SaidRow } from "./heatmap-seen";
import type { Given, GivenRating, Team, TeamPerson } from "./heatmap-teams";

export interface Asked {
  readonly view: "people" | "groups" | "clusters";
  readonly measure: "level" | "gap" | "difference" | "change";
  readonly statistic?: Kind;
  readonly groupBy?: "department" | "profile";
  readonly raters?: readonly Rater[];
  readonly sort?: "name" | "department" | "score" | "gap";
  readonly minimumGroup?: number;
}

/** A number, n.v.t., or nothing. */
export type Value = Fraction | "n.v.t." | undefined;

const WORDS: Readonly<Record<Kind, string>> = {
  median: "mediaan",
  mean: "gemiddelde",
  min: "laagste",
  max: "hoogste",
};
const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });
const isNumber = (value: Value): value is Fraction => value !== undefined && value !== "n.v.t.";
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export interface Column {
  readonly label: string;
  /** Indexes of the team's codes. */
  readonly codes: readonly number[];
}

export interface ReckonedPerson {
  readonly person: TeamPerson;
  readonly values: readonly Value[];
  readonly gaps: readonly Value[];
  readonly required: readonly Value[];
}

export interface Reckoned extends Pick<SaidHeatmap, "headers" | "rows" | "below" | "insights"> {
  readonly people: number;
  readonly ratings: number;
}

/** Everything that stands on the sheet. `withProfiles`: there is a table of functions in the workbook. */
export function reckoned(team: Team, asked: Asked, withProfiles: boolean): Reckoned {
  const kind = asked.statistic ?? "median";
  const measured = withProfiles && (asked.measure === "level" || asked.measure === "gap");
  const columns = columnsOf(team, asked.view === "clusters");
  const grouping = asked.groupBy ?? (asked.view === "groups" ? "department" : undefined);
  const all = inOrder(
    team.people.map((person) => personOf(team, person, columns, asked, measured)),
    asked.sort ?? "name",
    kind,
  );
  const groups = grouping ? groupsOf(all, grouping) : [];
  const byGroup = grouping !== undefined && asked.view !== "people";
  const rows = byGroup
    ? groups.map(({ label, people }): SaidRow => ({
        label,
        cells: columns.map((_, column) =>
          shown(
            together(
              people.map(({ values }) => values[column]),
              kind,
            ),
          ),
        ),
        beside: { Mensen: people.length },
      }))
    : peopleRows(all, groups, columns, { kind, measured, grouping });
  return {
    people: all.length,
    ratings: team.people.reduce((sum, { now }) => sum + now.length, 0),
    headers: columns.map(({ label }) => label),
    rows,
    below: belowOf(all, columns, asked.measure, kind, measured),
    insights: insightsOf(all, columns, asked.measure, kind, measured),
  };
}

function columnsOf({ codes }: Team, byCluster: boolean): readonly Column[] {
  return compleet().clusters.flatMap(({ name, competencies }): readonly Column[] => {
    const own = competencies.flatMap((one) =>
      codes.includes(one.code) ? [{ one, index: codes.indexOf(one.code) }] : [],
    );
    if (!byCluster)
      return own.map(({ one, index }) => ({ label: `${one.code} ${one.name}`, codes: [index] }));
    return own.length > 0 ? [{ label: name, codes: own.map(({ index }) => index) }] : [];
  });
}

function personOf(
  { required, codes }: Team,
  person: TeamPerson,
  columns: readonly Column[],
  { measure, raters, statistic: kind = "median" }: Asked,
  measured: boolean,
): ReckonedPerson {
  const counting = ({ rater }: GivenRating): boolean => {
    if (!raters) return rater !== "self";
    const others: readonly Rater[] = raters.filter((one) => one !== "self");
    return others.length > 0 ? others.includes(rater) : rater === "self";
  };
  const scored = (
    ratings: readonly GivenRating[],
    which: (rating: GivenRating) => boolean,
  ): readonly Value[] =>
    codes.map((_, code) =>
      together(
        ratings.filter(which).map(({ scores }) => asValue(scores[code])),
        kind,
      ),
    );
  const level = scored(person.now, counting);
  const need = codes.map((_, code): Value => {
    const wanted = measured ? (required[person.profile ?? ""]?.[code] ?? 0) : 0;
    return wanted > 0 ? fraction(wanted) : undefined;
  });
  const gap = level.map((value, code) => taken(value, need[code]));
  const by = {
    level: () => level,
    gap: () => gap,
    difference: () =>
      scored(person.now, ({ rater }) => rater === "self").map((own, code) => taken(own, level[code])),
    change: () => scored(person.before, counting).map((before, code) => taken(level[code], before)),
  }[measure]();
  const each = (values: readonly Value[]): readonly Value[] =>
    columns.map(({ codes: own }) =>
      together(
        own.map((code) => values[code]),
        kind,
      ),
    );
  return { person, values: each(by), gaps: each(gap), required: each(need) };
}

function asValue(given: Given | undefined): Value {
  return given === "" || given === undefined ? undefined : given === "n.v.t." ? given : fraction(given);
}

/** n.v.t. of either makes n.v.t.; nothing of either makes nothing. */
function taken(from: Value, what: Value): Value {
  if (isNumber(from) && isNumber(what)) return less(from, what);
  return from === "n.v.t." || what === "n.v.t." ? "n.v.t." : undefined;
}

function together(values: readonly Value[], kind: Kind): Value {
  return statistic(numbersOf(values), kind) ?? (values.includes("n.v.t.") ? "n.v.t." : undefined);
}

function numbersOf(values: readonly Value[]): readonly Fraction[] {
  return values.filter(isNumber);
}

function shown(value: Value): Said {
  return isNumber(value) ? Math.round(toNumber(value) * 1e9) / 1e9 + 0 : (value ?? "–");
}

function inOrder(
  people: readonly ReckonedPerson[],
  sort: NonNullable<Asked["sort"]>,
  kind: Kind,
): readonly ReckonedPerson[] {
  const byName = (a: ReckonedPerson, b: ReckonedPerson): number =>
    collator.compare(a.person.name, b.person.name);
  const score = ({ values }: ReckonedPerson): Fraction => statistic(numbersOf(values), kind) ?? fraction(-9);
  const short = ({ gaps }: ReckonedPerson): Fraction =>
    numbersOf(gaps)
      .filter((gap) => !isAtLeast(gap, 0))
      .reduce(plus, fraction(0));
  return [...people].sort((a, b) => {
    switch (sort) {
      case "name":
        return byName(a, b);
      case "department": {
        const [left, right] = [a.person.department, b.person.department];
        if (left === undefined || right === undefined)
          return Number(left === undefined) - Number(right === undefined) || byName(a, b);
        return collator.compare(left, right) || byName(a, b);
      }
      case "score":
        return compared(score(b), score(a)) || byName(a, b);
      case "gap":
        return compared(short(a), short(b)) || byName(a, b);
    }
  });
}

interface Group {
  readonly label: string;
  readonly people: readonly ReckonedPerson[];
}

function groupsOf(people: readonly ReckonedPerson[], by: "department" | "profile"): readonly Group[] {
  const labels = [...new Set(people.flatMap(({ person }) => person[by] ?? []))].sort((a, b) =>
    collator.compare(a, b),
  );
  const without = people.filter(({ person }) => person[by] === undefined);
  return [
    ...labels.map((label) => ({ label, people: people.filter(({ person }) => person[by] === label) })),
    ...(without.length > 0
      ? [{ label: by === "department" ? "Zonder afdeling" : "Zonder functie", people: without }]
      : []),
  ];
}

function peopleRows(
  all: readonly ReckonedPerson[],
  groups: readonly Group[],
  columns: readonly Column[],
  look: {
    readonly kind: Kind;
    readonly measured: boolean;
    readonly grouping: "department" | "profile" | undefined;
  },
): readonly SaidRow[] {
  const { kind, measured, grouping } = look;
  const withDepartment = grouping !== "department" && all.some(({ person }) => person.department);
  const withProfile = measured && grouping !== "profile" && all.some(({ person }) => person.profile);
  const row = ({ person, values, gaps }: ReckonedPerson): SaidRow => ({
    label: all.some((other) => other.person !== person && other.person.name === person.name)
      ? `${person.name} (${person.number ?? ""})`
      : person.name,
    cells: values.map(shown),
    beside: {
      ...(withDepartment ? { Afdeling: person.department ?? "" } : {}),
      ...(withProfile ? { Functie: person.profile ?? "" } : {}),
      [capital(WORDS[kind])]: shown(together(values, kind)),
      ...(measured ? { "Grootste tekorten": largest(gaps, columns) } : {}),
    },
  });
  if (groups.length < 2) return all.map(row);
  return groups.flatMap(({ label, people }) => {
    const own = people.map(row);
    const empty = Object.fromEntries(Object.keys(own[0]?.beside ?? {}).map((key) => [key, ""]));
    return [{ label: `${label} (${people.length})`, cells: columns.map(() => ""), beside: empty }, ...own];
  });
}

function largest(gaps: readonly Value[], columns: readonly Column[]): string {
  const short = columns.flatMap(({ label }, column) => {
    const gap = gaps[column];
    const size = isNumber(gap) ? hundredths(gap) : 0;
    return size < 0 ? [{ label, size, column }] : [];
  });
  short.sort((a, b) => a.size - b.size || a.column - b.column);
  return short
    .slice(0, 2)
    .map(({ label, size }) => `${label} (${inWords(size)})`)
    .join("; ");
}

/** Hundredths as a Dutch reader writes them. */
function inWords(size: number): string {
  const whole = Math.floor(Math.abs(size) / 100);
  const rest = String(Math.abs(size) % 100)
    .padStart(2, "0")
    .replace(/0+$/u, "");
  return `${size < 0 ? "−" : ""}${whole}${rest === "" ? "" : `,${rest}`}`;
}

function belowOf(
  all: readonly ReckonedPerson[],
  columns: readonly Column[],
  measure: Asked["measure"],
  kind: Kind,
  measured: boolean,
): Readonly<Record<string, readonly Said[]>> {
  const each = (line: (values: readonly Value[], column: number) => Said): readonly Said[] =>
    columns.map((_, column) =>
      line(
        all.map(({ values }) => values[column]),
        column,
      ),
    );
  const count = (holds: (value: Fraction) => boolean): readonly Said[] =>
    each((values) => numbersOf(values).filter(holds).length);
  const covered = (column: number) => coverageOf(all, column);
  const [above, at, under] = {
    level: ["", "", ""],
    gap: ["Boven het vereiste niveau", "Precies op het vereiste niveau", "Onder het vereiste niveau"],
    difference: ["Zelf hoger dan anderen", "Gelijk", "Zelf lager dan anderen"],
    change: ["Gestegen", "Gelijk gebleven", "Gedaald"],
  }[measure] as [string, string, string];
  return {
    [capital(WORDS[kind])]: each((values) => shown(statistic(numbersOf(values), kind))),
    "Aantal gescoord": each((values) => numbersOf(values).length),
    ...(measured
      ? {
          [`Vereist niveau (${WORDS[kind]})`]: each((_, column) =>
            shown(statistic(numbersOf(all.map(({ required }) => required[column])), kind)),
          ),
          "Op of boven het vereiste niveau": each((_, column) => {
            const { at: reached, of } = covered(column);
            return of === 0 ? "–" : `${reached} van ${of}`;
          }),
          "Kwetsbaar (hoogstens één op niveau)": each((_, column) => {
            const { at: reached, of } = covered(column);
            return of > 0 && reached < 2 ? "ja" : "nee";
          }),
        }
      : {}),
    ...(measure === "difference"
      ? {
          "Blinde vlekken (+2 of meer)": count((value) => isAtLeast(value, 2)),
          "Verborgen sterktes (−2 of lager)": count((value) => compared(value, fraction(-2)) <= 0),
        }
      : {}),
    ...(measure === "level"
      ? Object.fromEntries(
          [4, 3, 2, 1, 0].map((level) => [
            `Aantal op niveau ${level}`,
            count((value) => isAtLeast(value, level) && !isAtLeast(value, level + 1)),
          ]),
        )
      : {
          [above]: count((value) => value.n > 0n),
          [at]: count((value) => value.n === 0n),
          [under]: count((value) => value.n < 0n),
        }),
    "n.v.t.": each((values) => values.filter((value) => value === "n.v.t.").length),
    "Nog niet gescoord": each((values) => values.filter((value) => value === undefined).length),
  };
}

function coverageOf(
  all: readonly ReckonedPerson[],
  column: number,
): { readonly at: number; readonly of: number } {
  const gaps = numbersOf(all.map(({ gaps: own }) => own[column]));
  return { at: gaps.filter((gap) => gap.n >= 0n).length, of: gaps.length };
}

interface Named {
  readonly label: string;
  readonly scored: number;
  readonly open: number;
  readonly values: readonly Value[];
  readonly at: number;
  readonly of: number;
}

/** The sentences that the docs ask for, in the lines in which they stand; empty lines left out. */
function insightsOf(
  all: readonly ReckonedPerson[],
  columns: readonly Column[],
  measure: Asked["measure"],
  kind: Kind,
  measured: boolean,
): readonly string[] {
  const told = columns.flatMap(({ label }, column): readonly Named[] => {
    const covered = coverageOf(all, column);
    const values = all.map(({ values: own }) => own[column]);
    const open = values.filter((value) => value === undefined).length;
    return [{ label, values, open, scored: numbersOf(values).length, ...covered }];
  });
  const judged = told
    .filter(({ scored }) => scored >= 3)
    .map((one) => ({ ...one, middle: hundredths(statistic(numbersOf(one.values), kind)!) }));
  const [high, low] = [
    Math.max(...judged.map(({ middle }) => middle)),
    Math.min(...judged.map(({ middle }) => middle)),
  ];
  const having = (middle: number): string => listed(judged.filter((one) => one.middle === middle));
  const signed = (size: number): string => (measure !== "level" && size > 0 ? "+" : "") + inWords(size);
  const ends = kind === "min" || kind === "max";
  const extremes: readonly (string | false)[] =
    measure === "level" || measure === "gap"
      ? judged.length > 0 && high > low
        ? [
            `${ends ? `Het hoogst (${WORDS[kind]} score ` : `Hoogste ${WORDS[kind]} (`}${signed(high)}): ${having(high)}.`,
            `${ends ? `Het laagst (${WORDS[kind]} score ` : `Laagste ${WORDS[kind]} (`}${signed(low)}): ${having(low)}.`,
          ]
        : []
      : measure === "change" && judged.length > 0
        ? [
            high > 0 && `Het meest gestegen (${signed(high)}): ${having(high)}.`,
            low < 0 && `Het meest gedaald (${signed(low)}): ${having(low)}.`,
          ]
        : [];
  const telling = (words: string, holds: (value: Fraction) => boolean): string | false => {
    const counts = told.map((one) => ({ ...one, count: numbersOf(one.values).filter(holds).length }));
    return most(counts, (sum, top, list) => `${words}${sum}, het vaakst (${top}) bij ${list}.`);
  };
  const answerable = told.reduce((sum, { scored, open }) => sum + scored + open, 0);
  const few = told.filter(({ scored }) => scored === 1 || scored === 2);
  const lines: readonly (readonly (string | false)[])[] = [
    measure === "difference"
      ? [
          telling("Mogelijke blinde vlekken, twee niveaus of meer boven wat anderen geven: ", (value) =>
            isAtLeast(value, 2),
          ),
          telling(
            "Mogelijk verborgen sterktes, twee niveaus of meer onder wat anderen geven: ",
            (value) => compared(value, fraction(-2)) <= 0,
          ),
        ]
      : extremes,
    ...(measured ? [coverageSentences(told)] : []),
    [
      most(
        told.map((one) => ({ ...one, count: one.open })),
        (sum, top, list) => `Nog niet gescoord: ${sum} van de ${answerable}, de meeste (${top}) bij ${list}.`,
      ),
      few.length > 0 &&
        `Door te weinig mensen gescoord om te vergelijken: ${few.map(({ label }) => label).join(", ")}.`,
    ],
  ];
  const said = lines.map((line) => line.filter(Boolean).join(" ")).filter((line) => line !== "");
  return said.length > 0 ? said : ["Er valt niets bijzonders op."];
}

function coverageSentences(told: readonly Named[]): readonly (string | false)[] {
  const known = told.filter(({ of }) => of > 0);
  const below = known.filter(({ at, of }) => of >= 3 && 2 * at < of);
  const lowest = [...below].sort((a, b) => a.at * b.of - b.at * a.of);
  const hanging = known.filter(({ at }) => at < 2);
  return [
    below.length > 0 &&
      `Minder dan de helft is op het vereiste niveau bij: ${listed(
        lowest.map(({ label, at, of }) => ({ label: `${label} (${at} van ${of})` })),
      )}.`,
    hanging.length > 0 &&
      `Kwetsbaar, met hoogstens één persoon op niveau: ${hanging.map(({ label }) => label).join(", ")}.`,
    known.length > 0 &&
      hanging.length === 0 &&
      "Geen competentie is kwetsbaar: overal zijn minstens twee mensen op niveau.",
  ];
}

function most(
  counted: readonly { readonly label: string; readonly count: number }[],
  sentence: (sum: number, most: number, list: string) => string,
): string | false {
  const sum = counted.reduce((all, { count }) => all + count, 0);
  const top = Math.max(0, ...counted.map(({ count }) => count));
  return sum > 0 && sentence(sum, top, listed(counted.filter(({ count }) => count === top)));
}

function listed(named: readonly { readonly label: string }[]): string {
  const names = named
    .slice(0, 3)
    .map(({ label }) => label)
    .join(", ");
  return named.length > 3 ? `${names} en nog ${named.length - 3}` : names;
}
