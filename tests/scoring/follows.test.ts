/**
 * What two figures of nearly the same people tell, one after the other. A reader knows of everyone who came, went, was
 * scored anew or stayed, and in how many parts of one a score can be; and tries every possibility that both figures would
 * have been the same for. Finds the same of a few in all of them: it is told.
 */
import type { Contribution } from "../../src/scoring/contribution";
import { mayFollow, type Contributions } from "../../src/scoring/follows";
import { tellsOfSomeone } from "../../src/scoring/told-apart";

type Part = "came" | "went" | "stayed" | "anew";

interface Known {
  readonly part: Part;
  readonly parts: 1 | 2;
}

/** What someone adds before and now; undefined where not there. */
type Given = readonly [before: Contribution | undefined, now: Contribution | undefined];

const WHOLE: readonly Contribution[] = [0, 1];
const HALVES: readonly Contribution[] = [0, 0.5, 1];

function allOf({ part, parts }: Known): readonly Given[] {
  const values = parts === 1 ? WHOLE : HALVES;
  switch (part) {
    case "came":
      return values.map((value) => [undefined, value]);
    case "went":
      return values.map((value) => [value, undefined]);
    case "stayed":
      return values.map((value) => [value, value]);
    case "anew":
      return values.flatMap((before) => values.map((now): Given => [before, now]));
  }
}

type World = readonly Given[];

function worldsOf([first, ...rest]: readonly Known[]): readonly World[] {
  if (!first) return [[]];
  return worldsOf(rest).flatMap((world) => allOf(first).map((given): World => [given, ...world]));
}

function figureOf(world: World, known: readonly Known[], moment: 0 | 1): Contributions {
  return new Map(
    world.flatMap((given, person) => {
      const value = given[moment];
      return value === undefined
        ? []
        : [[String(person), { value, colleagues: [], parts: known[person]!.parts }] as const];
    }),
  );
}

const seen = (figure: Contributions): string =>
  [...figure.values()]
    .map(({ value }) => value)
    .sort()
    .join();

/** By what is seen of them: all that could be, of what may follow; with or without in how many parts scores can be. */
function shared(known: readonly Known[], people: number, knowsParts: boolean): readonly (readonly World[])[] {
  const found = new Map<string, { worlds: World[]; isShared: boolean }>();
  const alike = known.map((one) => ({ ...one, parts: 2 as const }));
  for (const world of worldsOf(known)) {
    const [before, now] = ([0, 1] as const).map((at) => figureOf(world, known, at)) as [
      Contributions,
      Contributions,
    ];
    const key = `${seen(before)} ${seen(now)}`;
    const own = found.get(key) ?? { worlds: [], isShared: false };
    found.set(key, own);
    own.worlds.push(world);
    const judged = knowsParts ? known : alike;
    own.isShared ||=
      before.size > 0 &&
      now.size > 0 &&
      [before, now].every((figure) => !tellsOfSomeone([...figure.values()], people)) &&
      mayFollow(figureOf(world, judged, 0), figureOf(world, judged, 1), { people, colleagues: 0 });
  }
  return [...found.values()].filter(({ isShared }) => isShared).map(({ worlds }) => worlds);
}

/** The people of whom the same is known, fewer than the minimum, that have the same together in all of these. */
function toldOf(worlds: readonly World[], known: readonly Known[], people: number): readonly string[] {
  const kinds = new Map<string, number[]>();
  known.forEach((one, person) => {
    const kind = JSON.stringify(one);
    kinds.set(kind, [...(kinds.get(kind) ?? []), person]);
  });
  return [...kinds].flatMap(([kind, own]) =>
    ([0, 1] as const).flatMap((moment) => {
      const values = new Set(
        worlds.map((world) =>
          own
            .map((person) => world[person]![moment])
            .sort()
            .join(),
        ),
      );
      const isAny = worlds.some((world) => world[own[0]!]![moment] !== undefined);
      return isAny && own.length < people && values.size === 1 ? [kind] : [];
    }),
  );
}

const KINDS: readonly Known[] = (["came", "went", "stayed", "anew"] as const).flatMap((part) =>
  ([1, 2] as const).map((parts) => ({ part, parts })),
);

function teams(size: number, kinds: readonly Known[] = KINDS): readonly (readonly Known[])[] {
  if (size === 0) return [[]];
  return kinds.flatMap((kind, at) => teams(size - 1, kinds.slice(at)).map((team) => [kind, ...team]));
}

function toldOfTeams(knowsParts = true): { readonly shared: number; readonly told: number } {
  const sum = { shared: 0, told: 0 };
  for (const known of teams(4))
    for (const worlds of shared(known, 2, knowsParts)) {
      sum.shared += 1;
      sum.told += Number(toldOf(worlds, known, 2).length > 0);
    }
  return sum;
}

test("of all ways in which four people come, go, stay or are scored anew, none is shared that tells of one", () => {
  const { shared: all, told } = toldOfTeams();
  expect(all).toBeGreaterThan(1000);
  expect(told).toBe(0);
});

test("the reader would notice: without in how many parts scores can be, some are told", () => {
  expect(toldOfTeams(false).told).toBeGreaterThan(20);
});
