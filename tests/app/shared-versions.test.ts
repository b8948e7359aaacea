/** What versions for sharing tell together, whatever the team and whatever came in between: nothing of a few people. */
import type { BuildHeatmapArguments } from "../../src/app/action";
import { chances } from "../host/heatmap-teams";
import { toldTogether, type Figure, type Slot } from "./reader-of-versions";
import { profileList, scoreList, SharedBook, shareOf, type Scored, type Version } from "./shared-book";

const CODES = ["1.1", "2.2"];
const PROFILES = ["Adviseur", "Consulent", "Teamleider"];

interface Member {
  readonly name: string;
  readonly department: string;
  readonly profile: string;
  readonly scores: readonly (number | "n.v.t." | null)[];
  /** When each score was given; counts up where it changes. */
  readonly given: readonly number[];
}

interface World {
  readonly required: Readonly<Record<string, readonly number[]>>;
  readonly members: readonly Member[];
}

const sheetOfMembers = (id: string, members: readonly Member[]) =>
  scoreList(
    id,
    CODES,
    members.map(({ scores, ...who }): Scored => ({
      ...who,
      ratings: [{ rater: "leidinggevende", scores }],
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

  constructor(seed: number) {
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
    };
  }

  /** What happens between two versions. */
  goOn(): "same sheet" | "new sheet" {
    this.moment += 1;
    const scoreAnew = (member: Member): Member => {
      const scores = member.scores.map(() => this.score());
      return {
        ...member,
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
      view: this.among(["people", "people", "groups"] as const),
      measure: this.among(["level", "level", "level", "gap"] as const),
      groupBy: this.among(["department", "department", "profile"] as const),
      minimumGroup: this.among([3, 4, 5]),
    };
  }
}

/** Everything that a version tells of a column. */
function figuresOf(
  { said, settings }: Version,
  { members, required }: World,
  column: number,
): readonly Figure[] {
  const { measure, groupBy, view, minimumGroup } = settings;
  const needed = (one: Member): number | undefined => required[one.profile]?.[column] || undefined;
  const slot = (one: Member): Slot[] => {
    const value = one.scores[column];
    const own = { id: `${one.name} ${one.given[column]}`, required: needed(one) };
    if (value === null || value === undefined) return [];
    if (measure === "gap" && own.required === undefined && value !== "n.v.t.") return [];
    return [{ ...own, value: value === "n.v.t." ? -1 : value }];
  };
  const below = (line: string): unknown => said.below[line]?.[column];
  const of = measure === "gap" ? "gap" : "level";
  let counted = members.flatMap(slot);
  if (measure === "gap" && view === "people") {
    // Who is secret, is known to whoever knows the rule: of whom too few have the same required.
    const levels = counted.filter(({ value }) => value >= 0);
    counted = counted.filter(
      ({ required: own, value }) =>
        value < 0 || levels.filter((other) => other.required === own).length >= minimumGroup,
    );
  }
  const figures: Figure[] = [];
  if (below("Aantal gescoord") !== "x") figures.push({ of, slots: counted });
  if (view === "groups") {
    for (const { label, cells } of said.rows) {
      if (cells[column] === "x") continue;
      figures.push({
        of: `${of}s`,
        slots: members.filter((one) => one[groupBy ?? "department"] === label).flatMap(slot),
      });
    }
  }
  if (/van/u.test(JSON.stringify(below("Op of boven het vereiste niveau") ?? "")))
    figures.push({ of: "coverage", slots: counted });
  return figures.filter(({ slots }) => slots.length > 0);
}

interface Outcome {
  readonly versions: number;
  readonly refused: number;
  readonly told: readonly string[];
  /** By one version alone: everyone in it has the same, or only one function can have such a gap. */
  readonly alone: number;
  readonly asked: number;
}

async function told(seed: number, times: number, remembers = true): Promise<Outcome> {
  const story = new Story(seed);
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
    const version = await shareOf(book, story.asked(), [sheet]);
    if (typeof version === "string") refused += 1;
    else seen.push({ version, world: { members: story.members, required: story.required } });
  }
  const least = Math.min(...seen.map(({ version }) => version.settings.minimumGroup));
  const found: string[] = [];
  let alone = 0;
  let asked = 0;
  CODES.forEach((code, column) => {
    const figures = seen.map(({ version, world }) => figuresOf(version, world, column));
    if (figures.every((own) => own.length === 0)) return;
    asked += 1;
    const byOne = new Set(figures.flatMap((own) => toldTogether(own, least)));
    alone += byOne.size > 0 ? 1 : 0;
    if (figures.filter((own) => own.length > 0).length < 2) return;
    for (const who of toldTogether(figures.flat(), least)) {
      if (!who.split(",").every((one) => [...byOne].some((known) => known.split(",").includes(one))))
        found.push(`${code}: ${who}`);
    }
  });
  return { versions: seen.length, refused, told: found, alone, asked };
}

interface Sum {
  readonly told: readonly string[];
  readonly versions: number;
  readonly refused: number;
  readonly alone: number;
  readonly asked: number;
}

async function toldByTeams(seeds: number, remembers = true): Promise<Sum> {
  const sum = { versions: 0, refused: 0, alone: 0, asked: 0 };
  const all: string[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const one = await told(seed, 2 + (seed % 2), remembers);
    all.push(...one.told.map((who) => `${seed} ${who}`));
    for (const key of ["versions", "refused", "alone", "asked"] as const) sum[key] += one[key];
  }
  return { ...sum, told: all };
}

test("two and three versions of 300 random teams tell together of nobody what none tells alone", async () => {
  const sum = await toldByTeams(300);
  expect(sum.told).toEqual([]);
  // Not because nothing is shared.
  expect(sum.versions).toBeGreaterThan(400);
  expect(sum.asked).toBeGreaterThan(500);
  // Everyone of a group has the same, or only one function can have such a gap: docs/heatmap.md.
  expect(sum.alone / sum.asked).toBeLessThan(0.03);
});

test("the reader would notice: without a memory many are told", async () => {
  const { told: all } = await toldByTeams(30, false);
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
  const spring = Array.from({ length: 12 }, (_, index) => member(index, [index % 4, 2]));
  const autumn = spring.map((one, index) => ({ ...one, scores: [(index + 1) % 4, 3] }));
  book.sheets = [sheetOfMembers("spring", spring), sheetOfMembers("autumn", autumn)];
  expect(column(await shareOf(book, LEVEL, ["spring"]), 1)).toEqual(Array(12).fill(2));
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
      "Een eerdere deelversie had een hogere ondergrens, en die geldt ook hier: 5 mensen en 3 collega’s.",
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
  const list = (id: string, colleagues: (index: number) => number) =>
    scoreList(
      id,
      ["1.1"],
      names.map((name, index) => rated(name, colleagues(index), index % 4)),
    );
  book.sheets = [
    list("now", (index) => (index === 0 ? 2 : 3)),
    list("then", (index) => (index === 1 ? 1 : 3)),
  ];
  const change = await shareOf(book, { ...LEVEL, measure: "change" }, ["now"], "then");
  expect(column(change, 0)).toEqual([0, 0, 0, 0, 0, 0, "x", "x"]);
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
