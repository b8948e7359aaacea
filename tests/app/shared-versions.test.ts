/** What versions for sharing tell together, whatever the team and whatever came in between: nothing of a few people. */
import type { BuildHeatmapArguments } from "../../src/app/action";
import { personMark } from "../../src/app/heatmap/person-labels";
import { chances } from "../host/heatmap-teams";
import { expectInDocs } from "../said-in-docs";
import { NOT_APPLICABLE, SCORES, toldByVersions, type Figure, type Term } from "./reader-of-versions";
import {
  asPromised,
  profileList,
  scoreList,
  SharedBook,
  shareOf,
  type Scored,
  type Version,
} from "./shared-book";

const CODES = ["1.1", "2.2"];
const PROFILES = ["Adviseur", "Consulent", "Teamleider"];

interface Member {
  readonly name: string;
  readonly department: string;
  readonly profile: string;
  readonly scores: readonly (number | "n.v.t." | null)[];
  /** When each score was given; counts up where it changes. */
  readonly given: readonly number[];
  /** How many colleagues give the same scores; none where left out. */
  readonly colleagues?: number;
  /** Whether the manager does; yes where left out. */
  readonly managed?: boolean;
}

interface World {
  readonly required: Readonly<Record<string, readonly number[]>>;
  readonly members: readonly Member[];
}

const sheetOfMembers = (id: string, members: readonly Member[]) =>
  scoreList(
    id,
    CODES,
    members.map(({ scores, colleagues = 0, managed = true, ...who }): Scored => ({
      ...who,
      ratings: [
        ...(managed ? [{ rater: "leidinggevende", scores }] : []),
        ...Array.from({ length: colleagues }, () => ({ rater: "collega", scores })),
      ],
    })),
  );

/** All random teams, seed by seed: who is in them, what is shared of them, and what comes in between. */
class Story {
  private readonly chance: () => number;
  private named = 0;
  private moment = 0;
  members: readonly Member[];
  readonly required: Readonly<Record<string, readonly number[]>>;
  readonly departments: readonly string[];

  constructor(
    seed: number,
    private readonly withColleagues = false,
    private readonly withChoices = false,
  ) {
    this.chance = chances(seed);
    this.departments = ["A", "B", "C"].slice(0, 1 + this.upTo(3));
    this.required = Object.fromEntries(PROFILES.map((name) => [name, CODES.map(() => this.upTo(5))]));
    this.members = Array.from({ length: 6 + this.upTo(13) }, () => this.someone());
  }

  upTo(count: number): number {
    return Math.floor(this.chance() * count);
  }

  among<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length)]!;
  }

  /** Everyone, some departments, or all but a few. */
  private choice(): Pick<BuildHeatmapArguments, "departments" | "people"> {
    if (!this.withChoices) return {};
    switch (this.among(["all", "department", "departments", "but"] as const)) {
      case "all":
        return {};
      case "department":
        return { departments: [this.among(this.departments)] };
      case "departments":
        return { departments: this.departments.filter(() => this.chance() < 0.6) };
      case "but": {
        const kept = this.members.filter(() => this.chance() < 0.8);
        return { people: kept.map(({ name }) => personMark({ name })) };
      }
    }
  }

  private score(): number | "n.v.t." | null {
    const at = this.chance();
    return at < 0.05 ? "n.v.t." : at < 0.12 ? null : this.upTo(5);
  }

  private someone(): Member {
    this.named += 1;
    return {
      name: `P${this.named}`,
      department: this.among(this.departments),
      // One team leader, as there mostly is.
      profile: this.named === 1 ? "Teamleider" : this.among(PROFILES.slice(0, 2)),
      scores: CODES.map(() => this.score()),
      given: CODES.map(() => 0),
      ...this.raters(),
    };
  }

  /** Mostly many colleagues or none; sometimes a few, with a manager beside them or not. */
  private raters(): Pick<Member, "colleagues" | "managed"> {
    if (!this.withColleagues) return {};
    const colleagues = this.among([0, 0, 0, 0, 1, 2, 3, 4, 5]);
    return { colleagues, managed: colleagues === 0 || this.chance() < 0.7 };
  }

  /** What happens between two versions. */
  goOn(): "same sheet" | "new sheet" {
    this.moment += 1;
    const scoreAnew = (member: Member): Member => {
      const scores = member.scores.map(() => this.score());
      return {
        ...member,
        ...this.raters(),
        scores,
        given: scores.map((score, at) => (score === member.scores[at] ? member.given[at]! : this.moment)),
      };
    };
    const what = this.among(["nothing", "come", "go", "both", "few", "round", "move"] as const);
    const some = [...this.members].sort(() => this.chance() - 0.5).slice(0, 1 + this.upTo(3));
    switch (what) {
      case "nothing":
        break;
      case "come":
        this.members = [...this.members, ...Array.from({ length: 1 + this.upTo(7) }, () => this.someone())];
        break;
      case "go":
        this.members = this.members.filter((one) => !some.includes(one));
        break;
      case "both":
        this.members = [...this.members.filter((one) => !some.includes(one)), this.someone(), this.someone()];
        break;
      case "few":
        this.members = this.members.map((one) => (some.includes(one) ? scoreAnew(one) : one));
        break;
      case "round":
        this.members = this.members.map(scoreAnew);
        break;
      case "move":
        this.members = this.members.map((one) =>
          some.includes(one) ? { ...one, department: this.among(this.departments) } : one,
        );
        break;
    }
    return this.chance() < 0.4 ? "new sheet" : "same sheet";
  }

  asked(): BuildHeatmapArguments {
    return {
      ...this.choice(),
      view: this.among(["people", "people", "groups"] as const),
      measure: this.among(["level", "level", "level", "gap"] as const),
      groupBy: this.among(["department", "department", "profile"] as const),
      minimumGroup: this.among([3, 4, 5]),
      ...(this.withColleagues ? { minimumRaters: this.among([3, 3, 4]) } : {}),
    };
  }
}

/** Who is in a version: known to whoever asks which departments, or how many people. */
function inVersion(
  members: readonly Member[],
  { departments, people }: BuildHeatmapArguments,
): readonly Member[] {
  return members.filter(
    ({ name, department }) =>
      (!departments || departments.includes(department)) &&
      (!people || people.includes(personMark({ name }))),
  );
}

/** Everything that a version tells of a column. */
function figuresOf(
  { said, settings }: Version,
  { members, required }: World,
  column: number,
): readonly Figure[] {
  const { measure, groupBy, view, minimumGroup, minimumRaters } = settings;
  const needed = (one: Member): number | undefined => required[one.profile]?.[column] || undefined;
  const below = (line: string): unknown => said.below[line]?.[column];
  const isGap = measure === "gap";
  let counted = members.filter((one) => {
    const value = one.scores[column];
    return value !== null && !(isGap && needed(one) === undefined);
  });
  if (view === "people")
    // Who is rated by too few is known; the score is in nothing.
    counted = counted.filter(
      ({ colleagues = 0, scores }) =>
        scores[column] === "n.v.t." || colleagues === 0 || colleagues >= minimumRaters,
    );
  if (view === "groups") {
    // A group without numbers, to too few of whom it does not apply, is in nothing.
    const groupOf = (one: Member): string => one[groupBy ?? "department"];
    counted = counted.filter((one) => {
      const own = counted.filter((other) => groupOf(other) === groupOf(one));
      return own.some(({ scores }) => scores[column] !== "n.v.t.") || own.length >= minimumGroup;
    });
  }
  if (isGap) {
    // Who is secret, is known to whoever knows the rule: of whom too few have the same required, or are rated by too few.
    const kindOf = (one: Member): string =>
      `${view === "groups" ? one[groupBy ?? "department"] : ""} ${needed(one)}`;
    const isTold = (one: Member): boolean => {
      const alike = counted.filter((other) => kindOf(other) === kindOf(one));
      const numbers = alike.filter(({ scores }) => scores[column] !== "n.v.t.");
      const behind = numbers.reduce((sum, { colleagues = 0 }) => sum + colleagues, 0);
      const isEnough = view === "people" || behind === 0 || behind >= minimumRaters;
      return (numbers.length || alike.length) >= minimumGroup && isEnough;
    };
    counted = counted.filter(isTold);
  }
  const term = (one: Member, of: Term["of"]): Term => {
    const value = one.scores[column]!;
    const isNumber = value !== "n.v.t.";
    return {
      parts: [
        {
          id: `${one.name} ${one.given[column]}`,
          role: "level",
          value: isNumber ? value : NOT_APPLICABLE,
          mayBe: SCORES,
        },
      ],
      of,
      known: String(needed(one)),
      colleagues: isNumber ? (one.colleagues ?? 0) : 0,
    };
  };
  const value = (one: Member): Term => term(one, isGap ? gapTo(needed(one)) : LEVEL_ITSELF);
  const figures: Figure[] = [];
  if (below("Aantal gescoord") !== "x") figures.push({ tells: "all", terms: counted.map(value) });
  if (view === "groups") {
    for (const { label, cells } of said.rows) {
      if (cells[column] === "x") continue;
      const own = counted.filter((one) => one[groupBy ?? "department"] === label);
      figures.push({ tells: "numbers", terms: own.map(value) });
    }
  }
  if (/van/u.test(JSON.stringify(below("Op of boven het vereiste niveau") ?? "")))
    figures.push({ tells: "reached", terms: counted.map((one) => term(one, gapTo(needed(one)))) });
  return figures.filter(({ terms }) => terms.length > 0);
}

const LEVEL_ITSELF: Term["of"] = { name: "level", make: ([level]) => level ?? undefined };

function gapTo(required: number | undefined): Term["of"] {
  return {
    name: `gap to ${required}`,
    make: ([level]) =>
      level === NOT_APPLICABLE
        ? NOT_APPLICABLE
        : required === undefined
          ? undefined
          : (level ?? NaN) - required,
  };
}

interface Outcome {
  readonly versions: number;
  readonly refused: number;
  readonly told: readonly string[];
  /** By one version alone. */
  readonly alone: number;
  readonly asked: number;
  /** Columns that more than one version told of. */
  readonly several: number;
}

interface Kind {
  /** Whether the workbook remembers what was shared. */
  readonly remembers?: boolean;
  /** Whether colleagues rate, too few of them here and there. */
  readonly withColleagues?: boolean;
  /** Whether some versions are of a part of the people. */
  readonly withChoices?: boolean;
  /** Of fewer colleagues the reader must be told nothing; of the smallest minimum where left out. */
  readonly leastColleagues?: number;
}

async function told(
  seed: number,
  times: number,
  { remembers = true, withColleagues = false, withChoices = false, leastColleagues }: Kind,
): Promise<Outcome> {
  const story = new Story(seed, withColleagues, withChoices);
  const book = new SharedBook();
  let sheet = "round 0";
  book.sheets = [sheetOfMembers(sheet, story.members), profileList(CODES, story.required)];
  const seen: { readonly version: Version; readonly world: World }[] = [];
  let refused = 0;
  for (let time = 0; time < times; time++) {
    if (time > 0) {
      if (story.goOn() === "new sheet") {
        sheet = `round ${time}`;
        book.sheets = [...book.sheets, sheetOfMembers(sheet, story.members)];
      } else {
        book.sheets = book.sheets.map((one) =>
          one.id === sheet ? sheetOfMembers(sheet, story.members) : one,
        );
      }
    }
    if (!remembers) book.sheets = book.sheets.filter(({ marker }) => marker?.kind !== "sharedFigures");
    const asked = story.asked();
    const version = await shareOf(book, asked, [sheet]);
    if (typeof version === "string") refused += 1;
    else {
      const world = { members: inVersion(story.members, asked), required: story.required };
      seen.push({ version: { ...version, settings: asPromised(version, seen) }, world });
    }
  }
  const least = {
    people: Math.min(...seen.map(({ version }) => version.settings.minimumGroup)),
    colleagues: withColleagues
      ? (leastColleagues ?? Math.min(...seen.map(({ version }) => version.settings.minimumRaters)))
      : 0,
  };
  const found: string[] = [];
  let alone = 0;
  let asked = 0;
  let several = 0;
  CODES.forEach((code, column) => {
    const figures = seen.map(({ version, world }) => figuresOf(version, world, column));
    if (figures.every((own) => own.length === 0)) return;
    asked += 1;
    if (figures.filter((own) => own.length > 0).length > 1) several += 1;
    const one = toldByVersions(figures, least);
    alone += one.alone > 0 ? 1 : 0;
    found.push(...one.together.map((who) => `${code}: ${who}`));
  });
  return { versions: seen.length, refused, told: found, alone, asked, several };
}

interface Sum {
  readonly told: readonly string[];
  readonly versions: number;
  readonly refused: number;
  readonly alone: number;
  readonly asked: number;
  readonly several: number;
}

async function toldByTeams(seeds: number, kind: Kind = {}): Promise<Sum> {
  const sum = { versions: 0, refused: 0, alone: 0, asked: 0, several: 0 };
  const all: string[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const one = await told(seed, 2 + (seed % 2), kind);
    all.push(...one.told.map((who) => `${seed} ${who}`));
    for (const key of ["versions", "refused", "alone", "asked", "several"] as const) sum[key] += one[key];
  }
  return { ...sum, told: all };
}

test("two and three versions of 300 random teams tell together of nobody what none tells alone", async () => {
  const sum = await toldByTeams(300);
  expect(sum.told).toEqual([]);
  // Not because nothing is shared.
  expect(sum.versions).toBeGreaterThan(400);
  expect(sum.asked).toBeGreaterThan(500);
  expect(sum.alone).toBe(0);
  expectInDocs(
    `Of ${sum.asked} columns 0 are told, by versions together or by one alone; ${sum.refused} of ${sum.refused + sum.versions} versions were refused`,
  );
});

test("nor do versions of departments, or of all people but a few, of 300 teams", async () => {
  const sum = await toldByTeams(300, { withChoices: true });
  expect(sum.told).toEqual([]);
  expect(sum.alone).toBe(0);
  // Not because nothing is shared, and parts of them beside others too.
  expect(sum.versions).toBeGreaterThan(200);
  expect(sum.several).toBeGreaterThan(10);
});

test("everyone beside one department and the other would tell who has none: refused, though each pair is of enough people", async () => {
  const book = new SharedBook();
  const people = Array.from({ length: 13 }, (_, index) => ({
    ...member(index, [index % 4, (index * 3) % 5]),
    department: ["A", "B"][Math.floor(index / 6)] ?? "C",
  }));
  book.sheets = [sheetOfMembers("now", people)];
  for (const department of ["A", "B"]) {
    expect(column(await shareOf(book, { ...LEVEL, departments: [department] }, ["now"]), 0)).toHaveLength(6);
  }
  expect(await shareOf(book, LEVEL, ["now"])).toBe("nothingToShare");
  const both = await shareOf(book, { ...LEVEL, departments: ["A", "B"] }, ["now"]);
  expect(column(both, 0)).toHaveLength(12);
  expect(both).toMatchObject({ said: { explanation: expect.stringContaining("12 van de 13 mensen") } });
  expect(await shareOf(book, { ...LEVEL, departments: ["C"] }, ["now"])).toBe("tooFewToShare");
});

test("a choice beside scores that were changed since is refused: who was in it cannot be told any more", async () => {
  const book = new SharedBook();
  const people = Array.from({ length: 20 }, (_, index) => ({
    ...member(index, [index % 4, index % 5]),
    department: index < 10 ? "A" : "B",
  }));
  book.sheets = [sheetOfMembers("now", people)];
  expect(column(await shareOf(book, LEVEL, ["now"]), 0)).toHaveLength(20);
  const shared = book.sheets;
  const changed = people.map((one, index) => (index === 3 ? { ...one, scores: [4, 4] } : one));
  book.sheets = shared.map((one) => (one.id === "now" ? sheetOfMembers("now", changed) : one));
  expect(await shareOf(book, { ...LEVEL, departments: ["B"] }, ["now"])).toBe("nothingToShare");
  // As they were, a department of ten beside the other ten is no secret.
  book.sheets = shared;
  expect(column(await shareOf(book, { ...LEVEL, departments: ["B"] }, ["now"]), 0)).toHaveLength(10);
});

test("the reader would notice: without a memory many are told", async () => {
  const { told: all } = await toldByTeams(30, { remembers: false });
  expect(all.length).toBeGreaterThan(30);
});

test("nor what too few colleagues said, in 300 teams in which some are rated by one or two", async () => {
  const sum = await toldByTeams(300, { withColleagues: true });
  expect(sum.told).toEqual([]);
  expect(sum.versions).toBeGreaterThan(300);
  expect(sum.alone).toBe(0);
  expectInDocs(
    `Of ${sum.asked} columns of 300 teams 0 are told, and ${sum.refused} of ${sum.refused + sum.versions} versions were refused`,
  );
});

test("the reader would notice: who must not be told of five colleagues is told where the minimum is three", async () => {
  const sum = await toldByTeams(30, { withColleagues: true, leastColleagues: 6 });
  expect(sum.alone).toBeGreaterThan(5);
});

test("the reader would notice: without a memory colleagues are told too", async () => {
  const { told: all } = await toldByTeams(30, { remembers: false, withColleagues: true });
  expect(all.length).toBeGreaterThan(30);
});

const member = (index: number, scores: Member["scores"]): Member => ({
  name: `P${index}`,
  department: "A",
  profile: "Adviseur",
  scores,
  given: [0, 0],
});
const LEVEL = { view: "people", measure: "level" } as const;
const column = (version: Version | string, at: number): readonly unknown[] =>
  typeof version === "string" ? [version] : version.said.rows.map(({ cells }) => cells[at]);

test("a new round on a sheet of its own can be shared, as long as the old one is there; one newcomer cannot", async () => {
  const book = new SharedBook();
  const spring = Array.from({ length: 12 }, (_, index) => member(index, [index % 4, 1 + (index % 2)]));
  const autumn = spring.map((one, index) => ({ ...one, scores: [(index + 1) % 4, 3 + (index % 2)] }));
  book.sheets = [sheetOfMembers("spring", spring), sheetOfMembers("autumn", autumn)];
  expect(column(await shareOf(book, LEVEL, ["spring"]), 1)).toEqual([2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
  const remembered = book.sheets;
  expect(column(await shareOf(book, LEVEL, ["autumn"]), 0)).toEqual([3, 3, 3, 2, 2, 2, 1, 1, 1, 0, 0, 0]);
  book.sheets = [...remembered, sheetOfMembers("more", [...spring, member(12, [4, 4])])];
  expect(await shareOf(book, LEVEL, ["more"])).toBe("nothingToShare");
  // Five newcomers are a group.
  const five = Array.from({ length: 5 }, (_, index) => member(20 + index, [4, index % 3]));
  book.sheets = [...remembered, sheetOfMembers("many", [...spring, ...five])];
  expect(column(await shareOf(book, LEVEL, ["many"]), 0)).toHaveLength(17);
  // Where the old scores are gone, the figures alone say the same.
  book.sheets = [
    ...remembered.filter(({ id }) => id !== "spring"),
    sheetOfMembers("more", [...spring, member(12, [4, 4])]),
  ];
  expect(await shareOf(book, LEVEL, ["more"])).toBe("nothingToShare");
});

test("another measure, other raters or another summary of the same scores is refused", async () => {
  const book = new SharedBook();
  const people = Array.from({ length: 12 }, (_, index) => member(index, [index % 4, index % 3]));
  book.sheets = [sheetOfMembers("now", people), profileList(CODES, { Adviseur: [2, 2] })];
  expect(column(await shareOf(book, LEVEL, ["now"]), 0)).toHaveLength(12);
  for (const args of [
    { ...LEVEL, measure: "gap" },
    { ...LEVEL, statistic: "mean" },
    { ...LEVEL, raters: ["manager"] },
    { ...LEVEL, view: "clusters" },
  ] as const) {
    expect({ args, answer: await shareOf(book, args, ["now"]) }).toEqual({ args, answer: "nothingToShare" });
  }
});

test("a higher minimum of an earlier version holds for a later one, and it says so", async () => {
  const book = new SharedBook();
  const people = Array.from({ length: 12 }, (_, index) => member(index, [index % 4, index < 4 ? 2 : null]));
  book.sheets = [sheetOfMembers("now", people)];
  await shareOf(book, LEVEL, ["now"]);
  const later = await shareOf(book, { ...LEVEL, minimumGroup: 3 }, ["now"]);
  expect(column(later, 1)[0]).toBe("x");
  expect(later).toMatchObject({
    remarks: [
      "Een eerder gedeelde versie had een hogere ondergrens, en die geldt ook hier: 5 mensen en 3 collega’s.",
      expect.stringMatching(/^De cijfers op ‘now’ zijn gelezen als niveaus/u),
    ],
  });
});

test("a change is secret where too few colleagues rated then, though enough did now; so is the other way round", async () => {
  const book = new SharedBook();
  const rated = (name: string, colleagues: number, level: number): Scored => ({
    name,
    department: "A",
    profile: "",
    ratings: Array.from({ length: colleagues }, () => ({ rater: "collega", scores: [level] })),
  });
  const names = Array.from({ length: 8 }, (_, index) => `P${index}`);
  const list = (id: string, more: number, colleagues: (index: number) => number) =>
    scoreList(
      id,
      ["1.1"],
      names.map((name, index) => rated(name, colleagues(index), (index + more) % 4)),
    );
  book.sheets = [
    list("now", 0, (index) => (index === 0 ? 2 : 3)),
    list("then", 1, (index) => (index === 1 ? 1 : 3)),
  ];
  const change = await shareOf(book, { ...LEVEL, measure: "change" }, ["now"], "then");
  expect(column(change, 0)).toEqual([3, 3, -1, -1, -1, -1, "x", "x"]);
});

const rated = (
  name: string,
  department: string,
  level: number,
  { colleagues = 0, profile = "" } = {},
): Scored => ({
  name,
  department,
  profile,
  ratings: [
    { rater: "leidinggevende", scores: [level] },
    ...Array.from({ length: colleagues }, () => ({ rater: "collega", scores: [level] })),
  ],
});
const GROUPS = { view: "groups", measure: "level", groupBy: "department" } as const;
const rowsOf = (version: Version | string): readonly unknown[] =>
  typeof version === "string" ? [version] : version.said.rows.map(({ label, cells }) => [label, cells[0]]);

test("a group that one colleague is behind is secret, with company that has colleagues; without any, everything is", async () => {
  const share = async (
    colleagues: (department: string, index: number) => number,
    then?: typeof colleagues,
  ) => {
    const book = new SharedBook();
    const people = (own: typeof colleagues, by: number) =>
      ["A", "B", "C"].flatMap((department, at) =>
        Array.from({ length: 6 + at }, (_, index) =>
          rated(`P${at} ${index}`, department, (index * by + at + by - 1) % 5, {
            colleagues: own(department, index),
          }),
        ),
      );
    book.sheets = [scoreList("now", ["1.1"], people(colleagues, 1))];
    if (!then) return shareOf(book, GROUPS, ["now"]);
    book.sheets = [...book.sheets, scoreList("then", ["1.1"], people(then, 2))];
    return shareOf(book, { ...GROUPS, measure: "change" }, ["now"], "then");
  };
  const inB = (count: number) => (department: string, index: number) =>
    department === "B" && index === 0 ? count : 0;
  expect(rowsOf(await share(inB(0)))).toEqual([
    ["A", 1.5],
    ["B", 2],
    ["C", 2.5],
  ]);
  expect(rowsOf(await share(inB(3)))).toEqual(rowsOf(await share(inB(0))));
  expect(await share(inB(1))).toBe("nothingToShare");
  const withC = await share((department, index) => (department === "C" ? 3 : inB(2)(department, index)));
  // B and C have no row.
  expect(rowsOf(withC)).toEqual([["A", 1.5]]);
  // Of a change, those of then count too.
  expect(await share(inB(3), inB(1))).toBe("nothingToShare");
  expect(rowsOf(await share(inB(3), inB(4))).map((row) => (row as unknown[])[1])).not.toContain("x");
});

test("where everyone of a group has the same, neither the group nor the total is told; nor is a column of people", async () => {
  const share = async (levels: (department: string, index: number) => number) => {
    const book = new SharedBook();
    const people = ["A", "B"].flatMap((department) =>
      Array.from({ length: 7 }, (_, index) =>
        rated(`${department} ${index}`, department, levels(department, index)),
      ),
    );
    book.sheets = [scoreList("now", ["1.1"], people)];
    const groups = await shareOf(book, GROUPS, ["now"]);
    const total = typeof groups === "string" ? groups : groups.said.below["Aantal gescoord"]![0];
    book.sheets = [scoreList("now", ["1.1"], people)];
    return [
      rowsOf(groups).map((row) => (row as unknown[])[1]),
      total,
      column(await shareOf(book, LEVEL, ["now"]), 0)[0],
    ];
  };
  expect(await share((_, index) => index % 4)).toEqual([[1, 1], 14, 3]);
  expect(await share((department, index) => (department === "A" ? 3 : index % 4))).toEqual([[1], "x", 3]);
  expect(await share(() => 3)).toEqual([["o"], "nothingToShare", "nothingToShare"]);
});

test("a change of which only a few are not 0 is secret: who was scored anew may be known", async () => {
  const share = async (changed: number) => {
    const book = new SharedBook();
    const list = (id: string, more: number) =>
      scoreList(
        id,
        ["1.1"],
        Array.from({ length: 12 }, (_, index) =>
          rated(`P${index}`, "A", (index % 3) + (index < changed ? more : 0)),
        ),
      );
    book.sheets = [list("now", 1), list("then", 0)];
    return column(await shareOf(book, { ...LEVEL, measure: "change" }, ["now"], "then"), 0)[0];
  };
  expect([await share(4), await share(5), await share(12)]).toEqual(["nothingToShare", 1, "nothingToShare"]);
});

test("n.v.t. of one side is not told where the other is missing: it would say of which side it is", async () => {
  const book = new SharedBook();
  const both = (index: number, self: Scored["ratings"][number]["scores"], other: typeof self): Scored => ({
    name: `P${index}`,
    department: "A",
    profile: "",
    ratings: [
      { rater: "zelf", scores: self },
      { rater: "leidinggevende", scores: other },
    ],
  });
  book.sheets = [
    scoreList(
      "now",
      ["1.1"],
      [
        ...Array.from({ length: 6 }, (_, index) => both(index, [index % 3], [2])),
        both(6, ["n.v.t."], [2]),
        both(7, ["n.v.t."], [null]),
      ],
    ),
  ];
  const version = await shareOf(book, { ...LEVEL, measure: "difference" }, ["now"]);
  expect(column(version, 0)).toEqual([0, 0, -1, -1, -2, -2, "n.v.t.", "–"]);
});

test("gaps of groups leave out of whom too few in the group have the same required, and say so", async () => {
  const book = new SharedBook();
  const people = ["A", "B"].flatMap((department, at) => [
    ...Array.from({ length: 6 }, (_, index) =>
      rated(`${department} ${index}`, department, (index + at) % 4, { profile: "Adviseur" }),
    ),
    rated(`${department} hoofd`, department, 4, { profile: "Teamleider" }),
  ]);
  book.sheets = [scoreList("now", ["1.1"], people), profileList(["1.1"], { Adviseur: [2], Teamleider: [4] })];
  const version = await shareOf(book, { ...GROUPS, measure: "gap" }, ["now"]);
  expect(rowsOf(version)).toEqual([
    ["A", -1],
    ["B", -0.5],
  ]);
  if (typeof version === "string") throw new Error(version);
  expect(version.said.below["Aantal gescoord"]![0]).toBe(12);
  expect(version.said.below["Nog niet gescoord"]![0]).toBe(0);
  expect(version.said.explanation).toContain(
    "Een verschil telt alleen mee waar in dezelfde groep van minstens 5 mensen hetzelfde niveau wordt gevraagd.",
  );
});

test("five newcomers whom one colleague rated cannot follow, five whom a manager rated can", async () => {
  const share = async (colleagues: number) => {
    const book = new SharedBook();
    const team = Array.from({ length: 8 }, (_, index) => rated(`P${index}`, "A", index % 4));
    const more = Array.from({ length: 5 }, (_, index) =>
      rated(`N${index}`, "A", index % 3, { colleagues: index === 0 ? colleagues : 0 }),
    );
    // Who was there is rated by enough, so that the group is told.
    const first = team.map((one, index) => (index === 0 ? rated("P0", "A", 0, { colleagues: 3 }) : one));
    book.sheets = [scoreList("now", ["1.1"], first), scoreList("more", ["1.1"], [...first, ...more])];
    expect(rowsOf(await shareOf(book, GROUPS, ["now"]))).toEqual([["A", 1.5]]);
    const known = await shareOf(book, GROUPS, ["more"]);
    book.sheets = book.sheets.filter(({ id }) => id !== "now");
    return [known, await shareOf(book, GROUPS, ["more"])].map(rowsOf);
  };
  expect(await share(0)).toEqual([[["A", 1]], [["A", 1]]]);
  expect(await share(3)).toEqual([[["A", 1]], [["A", 1]]]);
  expect(await share(1)).toEqual([["nothingToShare"], ["nothingToShare"]]);
});

test("who is rated by four beside others by five: only what can be anyone's follows, or what says nothing new", async () => {
  // Four can come to a half, five cannot.
  const by = (name: string, count: number, most: number, others = most): Scored => ({
    name,
    department: "A",
    profile: "",
    ratings: Array.from({ length: count }, (_, index) => ({
      rater: "collega",
      scores: [index < 2 ? most : others],
    })),
  });
  const team = Array.from({ length: 8 }, (_, index) => by(`P${index}`, 4, index % 4, (index + 1) % 4));
  const same = async (more: readonly Scored[], isKept: boolean): Promise<unknown> => {
    const book = new SharedBook();
    book.sheets = [scoreList("now", ["1.1"], team), scoreList("more", ["1.1"], [...team, ...more])];
    expect(column(await shareOf(book, LEVEL, ["now"]), 0)).toHaveLength(8);
    if (!isKept) book.sheets = book.sheets.filter(({ id }) => id !== "now");
    return column(await shareOf(book, LEVEL, ["more"]), 0).length;
  };
  const newcomers = (counts: readonly number[]): readonly Scored[] =>
    counts.map((count, index) =>
      by(`N${index}`, count, index % 3, count === 4 ? 1 + (index % 3) : undefined),
    );
  for (const isKept of [true, false]) expect(await same(newcomers([4, 4, 4, 4, 4]), isKept)).toBe(13);
  // The one newcomer of whom four speak is the one with a half.
  for (const isKept of [true, false]) expect(await same(newcomers([5, 5, 5, 5, 4]), isKept)).toBe(1);
});

test("groups stand by name, whatever the order that was chosen: a place among scores would tell a score", async () => {
  const book = new SharedBook();
  const people = ["A", "B", "C"].flatMap((department, at) =>
    Array.from({ length: 7 }, (_, index) => rated(`P${at} ${index}`, department, (at + index) % 5)),
  );
  book.sheets = [scoreList("now", ["1.1"], people)];
  const rows = rowsOf(await shareOf(book, { ...GROUPS, sort: "score" }, ["now"]));
  expect(rows.map((row) => (row as unknown[])[0])).toEqual(["A", "B", "C"]);
});

test("coverage is told where all of whom the same is required are enough, and what is required by its own number", async () => {
  const told = async (leaders: number, without: number): Promise<readonly unknown[]> => {
    const book = new SharedBook();
    const people = Array.from({ length: 14 }, (_, index) => ({
      ...member(index, [index % 5, 1]),
      profile: index < leaders ? "Teamleider" : index < leaders + without ? "" : "Adviseur",
    }));
    book.sheets = [
      sheetOfMembers("now", people),
      profileList(CODES, { Adviseur: [2, 2], Teamleider: [4, 4] }),
    ];
    const version = await shareOf(book, LEVEL, ["now"]);
    if (typeof version === "string") throw new Error(version);
    const { below } = version.said;
    return [
      "Op of boven het vereiste niveau",
      "Kwetsbaar (hoogstens één op niveau)",
      "Vereist niveau (mediaan)",
    ].map((line) => below[line]![0]);
  };
  expect(await told(0, 0)).toEqual(["8 van 14", "nee", 2]);
  expect(await told(1, 0)).toEqual(["x", "x", 2]);
  expect(await told(5, 0)).toEqual(["6 van 14", "nee", 2]);
  expect(await told(0, 1)).toEqual(["x", "x", 2]);
  expect(await told(0, 11)).toEqual(["x", "x", "x"]);
});
