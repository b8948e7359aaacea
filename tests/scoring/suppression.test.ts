import fc from "fast-check";
import type { HeatScore } from "../../src/scoring/heat-score";
import type { Rater } from "../../src/scoring/person";
import type { Spread } from "../../src/scoring/summary";
import { suppressedForSharing, suppressGroups } from "../../src/scoring/suppression";
import { colleaguesBehind, fewColleagues } from "../../src/scoring/voices";
import {
  everySizes,
  isSettledByUnion,
  SPREADS,
  toldWorlds,
  type Rule,
  type World,
} from "./reader-who-deduces";

const FIVE = { minimum: 5, statistic: "median" } as const;

/** Three values, so that there is something between the lowest and the highest, and not halfway. */
const VALUES = [0, 1, 3];

/** So many people, with levels from 0 to 4 in turn. */
const people = (count: number): number[] => Array.from({ length: count }, (_, index) => (index * 2) % 5);

/** What a rule tells of small groups: for every minimum and statistic, and all groups of at most so many people. */
function whatIsTold(ruleFor: (minimum: number, statistic: Spread) => Rule, people: number): World[] {
  const told: World[] = [];
  for (const minimum of [2, 3, 4, 5])
    for (const statistic of SPREADS) {
      const rule = ruleFor(minimum, statistic);
      for (const sizes of everySizes(4, people))
        told.push(...toldWorlds(sizes, VALUES, { rule, minimum, statistic }));
    }
  return told;
}

describe("what a reader can find out who knows the rule and the size of every group", () => {
  test("no small group's statistic, whatever the people have", () => {
    const told = whatIsTold(
      (minimum, statistic) => (groups) => suppressGroups(groups, { minimum, statistic }),
      7,
    );
    expect(told).toEqual([]);
  });

  test("the reader would notice: a small group alone is the total less the others", () => {
    const alone = whatIsTold(
      (minimum) => (groups) => ({
        groups: groups.map((values) => values.length > 0 && values.length < minimum),
        total: false,
      }),
      4,
    );
    expect(alone).toContainEqual([[0], [1, 3]]);
  });

  test("the reader would notice: one more group instead of the total says that the values without it are alike", () => {
    const thrifty = whatIsTold(
      (minimum, statistic) => (groups) => {
        const first = suppressGroups(groups, { minimum, statistic });
        const next = first.groups.findIndex((suppressed, at) => !suppressed && groups[at]?.length);
        if (!first.total || next < 0) return first;
        return { groups: first.groups.map((suppressed, at) => suppressed || at === next), total: false };
      },
      4,
    );
    expect(thrifty).toContainEqual([[0], [0], [0, 1]]);
  });
});

const anyScore = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<HeatScore>("n.v.t.", null, 2.5, -1) },
);
/** Often much alike, as a team's scores are: then the total tells most. */
const anyGroups = fc.array(
  fc.oneof(
    fc.array(anyScore, { maxLength: 6 }),
    fc.array(fc.constantFrom<HeatScore>(3, 3, 3, 2), { maxLength: 6 }),
  ),
  { maxLength: 5 },
);
const anyOptions = fc.record({
  minimum: fc.integer({ min: 0, max: 6 }),
  statistic: fc.constantFrom(...SPREADS),
});

const numbers = (scores: readonly HeatScore[]): number[] =>
  scores.filter((score) => typeof score === "number");

test("nothing is suppressed without a reason, and nothing that has one is shown", () => {
  fc.assert(
    fc.property(anyGroups, anyOptions, (groups, { minimum, statistic }) => {
      const suppressed = suppressGroups(groups, { minimum, statistic });
      const sizes = groups.map((scores) => numbers(scores).length);
      const isSmall = (at: number): boolean => (sizes[at] ?? 0) > 0 && (sizes[at] ?? 0) < minimum;
      const all = [...groups.keys()];
      const hidden = all.filter((at) => suppressed.groups[at]);
      expect(suppressed.groups).toHaveLength(groups.length);
      if (!all.some(isSmall)) {
        expect(hidden).toEqual([]);
        expect(suppressed.total).toBe(false);
        return;
      }
      expect(hidden).toEqual(expect.arrayContaining(all.filter(isSmall)));
      expect(hidden.every((at) => (sizes[at] ?? 0) > 0)).toBe(true);

      // Company: as little as it takes, the smallest first.
      const together = hidden.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
      const company = hidden.filter((at) => !isSmall(at));
      const last = company.at(-1);
      if (last !== undefined) {
        const largest = Math.max(...company.map((at) => sizes[at] ?? 0));
        expect(hidden.length - 1 < 2 || together - largest < minimum).toBe(true);
        const shown = all.filter((at) => !hidden.includes(at) && (sizes[at] ?? 0) > 0);
        expect(shown.every((at) => (sizes[at] ?? 0) >= largest)).toBe(true);
      }

      const union = hidden.flatMap((at) => numbers(groups[at] ?? []));
      const tooFew = numbers(groups.flat()).length < minimum;
      const told = all.filter(isSmall).some((at) => isSettledByUnion(union, sizes[at] ?? 0, statistic));
      expect(suppressed.total).toBe(tooFew || told);
      if (!suppressed.total) {
        expect(union.length).toBeGreaterThanOrEqual(minimum);
        expect(hidden.length).toBeGreaterThanOrEqual(2);
      }
    }),
    { numRuns: 1500 },
  );
});

test("which groups are suppressed hangs on how many were scored, not on what they scored", () => {
  fc.assert(
    fc.property(anyGroups, anyOptions, fc.integer({ min: 0, max: 4 }), (groups, options, level) => {
      const alike = groups.map((scores) => scores.map((each) => (typeof each === "number" ? level : each)));
      expect(suppressGroups(alike, options).groups).toEqual(suppressGroups(groups, options).groups);
    }),
  );
});

test("a small group takes the smallest of the others along, and of equals the first", () => {
  expect(suppressGroups([people(9), people(3), people(6), people(6)], FIVE)).toEqual({
    groups: [false, true, true, false],
    total: false,
  });
});

test("small groups that are large enough together need no other", () => {
  expect(suppressGroups([people(2), people(9), people(3)], FIVE)).toEqual({
    groups: [true, false, true],
    total: false,
  });
});

test("two small groups that are not large enough together take one along", () => {
  expect(suppressGroups([people(1), people(9), people(3)], FIVE)).toEqual({
    groups: [true, true, true],
    total: false,
  });
});

test("with too few scores in all, everything is suppressed, and the total too", () => {
  expect(suppressGroups([[3, "n.v.t."], [2, null, 4], []], FIVE)).toEqual({
    groups: [true, true, false],
    total: true,
  });
});

test("a group without scores is shown as empty, and is no company", () => {
  expect(suppressGroups([["n.v.t.", null], people(3), people(7)], FIVE)).toEqual({
    groups: [false, true, true],
    total: false,
  });
  expect(suppressGroups([[null], []], FIVE)).toEqual({ groups: [false, false], total: false });
});

test("where all who are suppressed have the same, the total would say so", () => {
  expect(suppressGroups([[3, 3, 3], [3, 3, 3, 3, 3], people(8)], FIVE)).toEqual({
    groups: [true, true, false],
    total: true,
  });
});

test("the total's maximum gives away a small group's where all but few have it, its median does not", () => {
  const groups = [
    [4, 4, 1],
    [4, 4, 4, 4, 2],
  ];
  const total = (statistic: Spread): boolean => suppressGroups(groups, { minimum: 5, statistic }).total;
  expect(total("max")).toBe(true);
  expect(total("min")).toBe(false);
  expect(total("mean")).toBe(false);
  expect(total("median")).toBe(false);
});

test("of people without names, a column with few scores is suppressed whole, n.v.t. of few too; one without has nothing to hide", () => {
  const columns: HeatScore[][] = [people(5), [...people(4), "n.v.t.", null], ["n.v.t.", null], []];
  expect(suppressedForSharing(columns, 5)).toEqual([false, true, true, false]);
  expect(suppressedForSharing([Array.from({ length: 5 }, (): HeatScore => "n.v.t.")], 5)).toEqual([false]);
});

test.each<[boolean, readonly number[]]>([
  [true, [1]],
  [true, [3, 2]],
  [false, [3]],
  [false, [0, 4]],
  [false, []],
])("few colleagues is %s for %j", (expected, voices) => {
  expect(fewColleagues(voices, 3)).toBe(expected);
});

test("colleagues are counted for each competency and moment that a number is made of, and nobody else is", () => {
  const rating = (rater: Rater | undefined, one: HeatScore, two: HeatScore = null) => ({
    ...(rater ? { rater } : {}),
    scores: new Map([
      ["1.1", one],
      ["1.2", two],
    ]),
  });
  const person = {
    name: "P",
    ratings: [
      rating("self", 4),
      rating("manager", 3),
      rating("colleague", 2, "n.v.t."),
      rating("colleague", 1, 2),
      rating(undefined, 2),
    ],
    earlier: [rating("colleague", 1), rating("colleague", 2), rating("manager", 2, 2)],
  };
  const column = { competencies: ["1.1", "1.2"] };
  const asked = { statistic: "median", columns: [] } as const;
  expect(colleaguesBehind(person, column, { ...asked, measure: "level" })).toEqual([2, 1]);
  expect(colleaguesBehind(person, column, { ...asked, measure: "level", raters: ["manager"] })).toEqual([
    0, 0,
  ]);
  // Then one competency had two, and the other a manager alone.
  expect(colleaguesBehind(person, column, { ...asked, measure: "change" })).toEqual([2, 2, 1, 0]);
  // Nobody compared the second with oneself, and nothing is required.
  expect(colleaguesBehind(person, column, { ...asked, measure: "difference" })).toEqual([2, 0]);
  expect(colleaguesBehind(person, column, { ...asked, measure: "gap" })).toEqual([0, 0]);
});

describe("groups that too few colleagues are behind", () => {
  const judged = (groups: readonly (readonly HeatScore[])[], voices: readonly number[]) =>
    suppressGroups(groups, { ...FIVE, colleagues: { of: voices.map((count) => [count]), minimum: 3 } });

  test("are suppressed with company that has colleagues", () => {
    expect(judged([people(9), people(6), people(5), people(8)], [0, 2, 0, 4])).toEqual({
      groups: [false, true, false, true],
      total: false,
    });
  });

  test("are suppressed with everything and the total where no others have any", () => {
    expect(judged([people(9), people(6)], [0, 2])).toEqual({ groups: [true, true], total: true });
    expect(judged([people(9)], [1])).toEqual({ groups: [true], total: true });
  });

  test("hide behind each other where they are enough together", () => {
    expect(judged([people(9), people(6), people(7)], [9, 2, 1])).toEqual({
      groups: [false, true, true],
      total: false,
    });
  });

  test("change nothing where all are behind managers, or by enough", () => {
    expect(judged([people(9), people(6)], [0, 3])).toEqual({ groups: [false, false], total: false });
  });

  test("have no total where it would tell their statistic", () => {
    expect(judged([Array(6).fill(3), Array(7).fill(3), people(9)], [1, 4, 0])).toEqual({
      groups: [true, true, false],
      total: true,
    });
  });
});

test("whatever the groups: no group and no rest that is left rests on too few people or colleagues", () => {
  const voices = fc.array(fc.constantFrom(0, 0, 1, 2, 3, 5), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(anyGroups, anyOptions, voices, voices, (groups, options, now, then) => {
      const sizes = groups.map((scores) => numbers(scores).length);
      const of = groups.map((_, at) => (sizes[at] === 0 ? [0, 0] : [now[at]!, then[at]!]));
      const found = suppressGroups(groups, { ...options, colleagues: { of, minimum: 3 } });
      const fits = (some: readonly number[]): boolean => {
        const size = some.reduce((sum, at) => sum + sizes[at]!, 0);
        const counts = [0, 1].map((moment) => some.reduce((sum, at) => sum + of[at]![moment]!, 0));
        return size === 0 || (size >= options.minimum && counts.every((count) => count === 0 || count >= 3));
      };
      const all = [...groups.keys()];
      const shown = all.filter((at) => !found.groups[at]);
      const secret = all.filter((at) => found.groups[at]);
      expect(shown.filter((at) => !fits([at]))).toEqual([]);
      if (!found.total) {
        expect(fits(secret)).toBe(true);
        expect(secret).not.toHaveLength(1);
      }
      // Those secrets that are not by themselves are company: without one of them the rest would not do.
      if (all.every((at) => fits([at]))) expect(secret).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});
