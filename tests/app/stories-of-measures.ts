/**
 * Random teams whose levels, gaps, differences and changes are shared, of competencies and of their cluster, by median
 * and by mean; and all that a reader is told by each version.
 */
import type { BuildHeatmapArguments } from "../../src/app/action";
import { chances } from "../host/heatmap-teams";
import { NOT_APPLICABLE, SCORES, type Figure, type Secret, type Term } from "./reader-of-versions";
import { scoreList, type Scored, type Version } from "./shared-book";

/** Of one cluster. */
export const CODES = ["1.1", "1.2"];
const PROFILES = ["Adviseur", "Consulent", "Teamleider"];

type Given = number | "n.v.t." | null;

/** Who rate someone: a median of four may be a half, a mean of five a fifth. */
type By = "manager" | "four" | "five";

/** How many colleagues are alike, and how many others there are; of a manager there is one. */
const MANY: Readonly<Record<By, readonly [most: number, one: number]>> = {
  manager: [1, 0],
  four: [2, 2],
  five: [4, 1],
};

/** What someone was given for one competency. */
interface Scores {
  readonly by: By;
  /** By the manager, or by two or four colleagues alike. */
  readonly most: Given;
  /** By the last one or two colleagues; null where there are none, or nothing to add. */
  readonly one: number | null;
  readonly own: Given;
  /** When; of scores that stay the same it stays. */
  readonly moment: number;
}

export interface Member {
  readonly name: string;
  readonly department: string;
  readonly profile: string;
  /** By competency. */
  readonly scores: readonly Scores[];
}

export type Team = readonly Member[];

export class Story {
  private readonly chance: () => number;
  private named = 0;
  private moment = 0;
  /** Many share the same thing time after time. */
  private readonly usual: Pick<BuildHeatmapArguments, "measure" | "view" | "statistic"> | undefined;
  /** Who rate in this team. */
  private readonly raters: readonly By[];
  members: Team;
  readonly required: Readonly<Record<string, readonly number[]>>;

  constructor(seed: number) {
    this.chance = chances(seed);
    this.raters = this.among([
      ["manager", "five"],
      ["four", "five"],
      ["manager", "four", "five"],
      ["four"],
      ["manager"],
    ]);
    this.required = Object.fromEntries(PROFILES.map((name) => [name, CODES.map(() => this.upTo(5))]));
    this.members = Array.from({ length: 7 + this.upTo(11) }, () => this.someone());
    this.usual = this.chance() < 0.6 ? this.kind() : undefined;
  }

  private upTo(count: number): number {
    return Math.floor(this.chance() * count);
  }

  private among<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length)]!;
  }

  private given(): Given {
    const at = this.chance();
    return at < 0.04 ? "n.v.t." : at < 0.1 ? null : this.upTo(5);
  }

  private scores(by: By): Scores {
    const most = this.given();
    const one = typeof most === "number" && by !== "manager" ? this.upTo(5) : null;
    return { by, most, one, own: this.given(), moment: this.moment };
  }

  private by(): By {
    return this.among(this.raters);
  }

  private someone(): Member {
    this.named += 1;
    const by = this.by();
    return {
      name: `P${this.named}`,
      department: this.among(["A", "B"]),
      // One team leader, as there mostly is.
      profile: this.named === 1 ? "Teamleider" : this.among(PROFILES.slice(0, 2)),
      scores: CODES.map(() => this.scores(by)),
    };
  }

  /** What happens between two versions: mostly a new round. */
  goOn(): void {
    this.moment += 1;
    const anew = (member: Member): Member => {
      // Now and then others rate.
      const by = this.chance() < 0.15 ? this.by() : byOf(member);
      return { ...member, scores: member.scores.map(() => this.scores(by)) };
    };
    const some = [...this.members].sort(() => this.chance() - 0.5).slice(0, 1 + this.upTo(6));
    switch (this.among(["round", "round", "some", "come", "go", "nothing"] as const)) {
      case "round":
        this.members = this.members.map(anew);
        break;
      case "some":
        this.members = this.members.map((one) => (some.includes(one) ? anew(one) : one));
        break;
      case "come":
        this.members = [...this.members, ...some.map(() => this.someone())];
        break;
      case "go":
        if (this.members.length > 2 * some.length)
          this.members = this.members.filter((one) => !some.includes(one));
        break;
      case "nothing":
        break;
    }
  }

  private kind(): Pick<BuildHeatmapArguments, "measure" | "view" | "statistic"> {
    return {
      measure: this.among(["level", "gap", "difference", "change", "change"] as const),
      view: this.among(["people", "groups", "clusters"] as const),
      statistic: this.among(["median", "mean"] as const),
    };
  }

  /** The first version cannot be of a change. */
  asked(hasEarlier: boolean): BuildHeatmapArguments {
    const asked = { ...(this.usual ?? this.kind()), minimumGroup: this.among([3, 4]) };
    const grouped = asked.view === "groups" || (asked.view === "clusters" && this.chance() < 0.3);
    return {
      ...asked,
      measure: asked.measure === "change" && !hasEarlier ? "level" : asked.measure,
      ...(grouped ? { groupBy: "department" as const } : {}),
    };
  }
}

function byOf({ scores }: Pick<Member, "scores">): By {
  return scores[0]!.by;
}

export const sheetOfTeam = (id: string, members: Team) =>
  scoreList(
    id,
    CODES,
    members.map(({ scores, ...who }): Scored => {
      const rated = (rater: string, key: "most" | "one" | "own") => ({
        rater,
        scores: scores.map((own) => own[key]),
      });
      const by = byOf({ scores });
      const [most, one] = MANY[by];
      const rater = by === "manager" ? "leidinggevende" : "collega";
      return {
        ...who,
        ratings: [
          rated("zelf", "own"),
          ...Array.from({ length: most }, () => rated(rater, "most")),
          ...Array.from({ length: one }, () => rated(rater, "one")),
        ],
      };
    }),
  );

export interface Told {
  readonly version: Version;
  readonly members: Team;
  /** Of a change: those of then. */
  readonly then: Team;
  readonly required: Story["required"];
}

/** Everything that a version tells. */
export function figuresOf(told: Told): readonly Figure[] {
  const { view } = told.version.settings;
  const columns = view === "clusters" ? [CODES.map((_, at) => at)] : CODES.map((_, at) => [at]);
  return columns.flatMap((codes, column) => figuresOfColumn(told, codes, column));
}

function figuresOfColumn(
  { version, members, then, required }: Told,
  codes: readonly number[],
  column: number,
): readonly Figure[] {
  const { said, settings } = version;
  const { measure, statistic, groupBy, minimumGroup } = settings;
  const needed = (one: Member): readonly (number | undefined)[] =>
    codes.map((code) => required[one.profile]?.[code] || undefined);
  const term = (one: Member, of: Measure): Term => {
    const levels = needed(one);
    const earlier = then.find(({ name }) => name === one.name);
    const by = { now: byOf(one), then: earlier && byOf(earlier) };
    const count = of === "change" ? `${by.now} after ${by.then}` : by.now;
    return {
      parts: codes.flatMap((code) => partsOf(one, earlier, code, statistic)),
      of: {
        name: [of, statistic, codes.join("+"), count, ...(of === "gap" ? levels : [])].join(" "),
        make: (parts) =>
          combined(
            codes.map((_, at) =>
              measured(of, parts.slice(at * PARTS, (at + 1) * PARTS), levels[at], statistic, by),
            ),
            statistic,
          ) ?? undefined,
      },
      // Of everyone it is known how many rated.
      known: [...levels, count].join(),
    };
  };
  const made = ({ parts, of }: Term): number | undefined => of.make(parts.map((part) => part?.value ?? null));
  const having = (all: readonly Member[], of: Measure): readonly Member[] =>
    all.filter((one) => made(term(one, of)) !== undefined);
  const isNumber = (one: Member): boolean => made(term(one, measure)) !== NOT_APPLICABLE;
  let counted = having(members, measure);
  let reached = having(members, "gap");
  if (groupBy !== undefined) {
    // A group without numbers, to too few of whom it does not apply, is in nothing.
    counted = counted.filter(({ department }) => {
      const own = counted.filter((other) => other.department === department);
      return own.some(isNumber) || own.length >= minimumGroup;
    });
  }
  if (measure === "gap") {
    // Who is secret, is known to whoever knows the rule: of whom too few have the same required.
    const kindOf = (one: Member): string =>
      [groupBy === undefined ? "" : one.department, ...needed(one)].join();
    const isTold = (one: Member): boolean => {
      const alike = counted.filter((other) => kindOf(other) === kindOf(one));
      return (alike.filter(isNumber).length || alike.length) >= minimumGroup;
    };
    counted = counted.filter(isTold);
    reached = counted;
  }
  const below = (line: string): unknown => said.below[line]?.[column];
  const valuesOf = (all: readonly Member[]): readonly Term[] => all.map((one) => used(term(one, measure)));
  const figures: Figure[] = [];
  if (below("Aantal gescoord") !== "x") figures.push({ tells: "all", terms: valuesOf(counted) });
  if (groupBy !== undefined)
    for (const { label, cells } of said.rows)
      if (cells[column] !== "x")
        figures.push({
          tells: "numbers",
          terms: valuesOf(counted.filter(({ department }) => department === label)),
        });
  if (/van/u.test(JSON.stringify(below("Op of boven het vereiste niveau") ?? "")))
    figures.push({ tells: "reached", terms: reached.map((one) => used(term(one, "gap"))) });
  return figures.filter(({ terms }) => terms.length > 0);
}

type Measure = Version["settings"]["measure"];

/** What most gave and one gave, the own score, and what most and one gave then. */
const PARTS = 5;

function partsOf(
  now: Member,
  then: Member | undefined,
  code: number,
  statistic: string,
): readonly (Secret | null)[] {
  const part = (scores: Scores | undefined, key: "most" | "one" | "own"): Secret | null => {
    const given = scores?.[key === "one" ? "most" : key] ?? null;
    if (!scores || given === null || (key === "one" && scores.by === "manager")) return null;
    const role = `${CODES[code]} ${key} ${scores.moment}`;
    const own = { id: `${now.name} ${role}`, role };
    return key === "one"
      ? { ...own, value: scores.one ?? NOBODY, mayBe: [...othersMayGive(scores.by, statistic), NOBODY] }
      : { ...own, value: given === "n.v.t." ? NOT_APPLICABLE : given, mayBe: SCORES };
  };
  const [own, earlier] = [now.scores[code], then?.scores[code]];
  return [part(own, "most"), part(own, "one"), part(own, "own"), part(earlier, "most"), part(earlier, "one")];
}

/** Of whom it does not apply, the others say so too: they add nothing. */
const NOBODY = 98;
const LEVELS = [0, 1, 2, 3, 4];
const HALVES = [0.5, 1.5, 2.5, 3.5];

/** That the two others of four give the same is known to nobody: in a mean they count for what they give together. */
function othersMayGive(by: By, statistic: string): readonly number[] {
  return by === "four" && statistic === "mean" ? [...LEVELS, ...HALVES] : LEVELS;
}

/** Without the scores that make no difference. */
function used({ parts, of, ...rest }: Term): Term {
  const [measure = "", statistic = "", , now = "", , then = ""] = of.name.split(" ");
  const counts = (by: string): readonly string[] => [
    "most",
    ...(statistic === "mean" || by === "four" ? ["one"] : []),
  ];
  const places = [
    ...counts(now),
    measure === "difference" ? "own" : "",
    ...(measure === "change" ? counts(then).map((key) => `${key} then`) : []),
  ];
  const all = ["most", "one", "own", "most then", "one then"];
  return {
    ...rest,
    of,
    parts: parts.map((part, at) => (places.includes(all[at % PARTS]!) ? part : null)),
  };
}

type Value = number | null;

/** What a measure makes of the scores for one competency. */
function measured(
  measure: Measure,
  [most = null, one = null, own = null, mostThen = null, oneThen = null]: readonly Value[],
  required: number | undefined,
  statistic: string,
  by: { readonly now: By; readonly then: By | undefined },
): Value {
  const level = (many: Value, last: Value, [alike, others]: readonly [number, number]): Value =>
    many === NOT_APPLICABLE || last === null || last === NOBODY
      ? many
      : combined([...Array<Value>(alike).fill(many), ...Array<Value>(others).fill(last)], statistic);
  const now = level(most, one, MANY[by.now]);
  switch (measure) {
    case "level":
      return now;
    case "gap":
      return less(now, required ?? null);
    case "difference":
      return less(own, now);
    case "change":
      return less(now, level(mostThen, oneThen, MANY[by.then ?? "manager"]));
  }
}

/** Where one side is missing, a version for sharing says nothing. */
function less(value: Value, other: Value): Value {
  if (value === null || other === null) return null;
  return value === NOT_APPLICABLE || other === NOT_APPLICABLE ? NOT_APPLICABLE : value - other;
}

/** Without a number it does not apply where anyone said so. */
function combined(values: readonly Value[], statistic: string): Value {
  const numbers = values
    .filter((value) => value !== null && value !== NOT_APPLICABLE)
    .sort((a, b) => (a ?? 0) - (b ?? 0)) as number[];
  if (numbers.length === 0) return values.includes(NOT_APPLICABLE) ? NOT_APPLICABLE : null;
  if (statistic === "mean") return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const half = numbers.length / 2;
  return (numbers[Math.ceil(half) - 1]! + numbers[Math.floor(half)]!) / 2;
}
