/** What a person's scores say of their development: gaps, strengths, goals; and who is heard. */
import fc from "fast-check";
import type { Competency } from "../../src/framework/model";
import { developmentOf, goalsOf, nextLevel, shownAt, type Standing } from "../../src/scoring/development";
import { heard, othersLevel, ownLevel, voiceOf, type Voice, type Voiced } from "../../src/scoring/heard";
import type { LevelScore } from "../../src/scoring/level-score";

/** With these levels, and two indicators at each. */
function competency(code: string, levels: readonly number[]): Competency {
  return {
    ...{ code, name: `Competentie ${code}`, aliases: [], clusterCode: "1", definition: "." },
    levels: levels.map((number) => ({ number, indicators: [`${code} ${number} a`, `${code} ${number} b`] })),
  };
}

function standing(of: Competency, level: LevelScore, more: Partial<Standing> = {}): Standing {
  return { competency: of, level, self: null, indicators: () => undefined, ...more };
}

test("the next level is one that the competency has", () => {
  const gappy = competency("V.1", [1, 3, 6]);
  expect([0, 1, 2.5, 3, 6].map((level) => nextLevel(gappy, level)?.number)).toEqual([1, 3, 3, 6, undefined]);
});

test("a goal is what was not, or in part, or not seen; all of the level where only that was given", () => {
  const of = competency("1.1", [1, 2, 3]);
  const texts = (indicators?: readonly (LevelScore | undefined)[]): readonly string[] =>
    goalsOf(standing(of, 1, { indicators: () => indicators })).map(
      ({ indicator, seen }) => `${indicator} ${seen}`,
    );
  expect(texts()).toEqual(["1 unknown", "2 unknown"]);
  expect(texts([0, 0.5])).toEqual(["1 no", "2 partly"]);
  expect(texts([null, 1])).toEqual(["1 unseen"]);
  expect(texts([undefined, 0])).toEqual(["1 unknown", "2 no"]);
  expect(texts([1, "n.v.t."])).toEqual([]);
  expect(goalsOf(standing(of, 3))).toEqual([]);
  expect(goalsOf(standing(of, "n.v.t."))).toEqual([]);
  expect(goalsOf(standing(of, null))).toEqual([]);
});

test("a level without indicators has its description as the goal, and without either none", () => {
  const described: Competency = {
    ...competency("1.1", [1]),
    levels: [{ number: 1, indicators: [], description: "Doet mee." }],
  };
  expect(goalsOf(standing(described, 0))).toEqual([
    { competency: described, level: 1, text: "Doet mee.", seen: "unknown" },
  ]);
  expect(goalsOf(standing({ ...described, levels: [{ number: 1, indicators: [] }] }, 0))).toEqual([]);
});

test("three goals at most, spread over the largest gaps; the next function comes after what is required now", () => {
  const all = ["1.1", "1.2", "1.3", "1.4"].map((code) => competency(code, [1, 2, 3, 4]));
  const found = developmentOf([
    standing(all[0]!, 2, { required: 3 }),
    standing(all[1]!, 1, { required: 4 }),
    standing(all[2]!, 4, { required: 2 }),
    standing(all[3]!, 2, { required: 2, next: 4 }),
  ]);
  expect(found.gaps.map(({ competency: { code } }) => code)).toEqual(["1.2", "1.1"]);
  expect(found.goals.map(({ text }) => text)).toEqual(["1.2 2 a", "1.1 3 a", "1.4 3 a"]);
  expect(found.possible).toHaveLength(6);
  expect(found.strengths.map(({ competency: { code } }) => code)).toEqual(["1.3", "1.4"]);
  const one = developmentOf([standing(all[0]!, 1, { required: 3 })]);
  expect(one.goals.map(({ text }) => text)).toEqual(["1.1 2 a", "1.1 2 b"]);
});

test("a strength shows itself by what was seen at its level", () => {
  const of = competency("1.1", [1, 2]);
  expect(shownAt(standing(of, 2, { indicators: () => [0.5, 1] }))).toBe("1.1 2 b");
  expect(shownAt(standing(of, 1.5))).toBe("1.1 1 a");
  expect(shownAt(standing(of, 0))).toBeUndefined();
});

test("self and others are apart from two levels on, either way", () => {
  const of = competency("1.1", [1, 2, 3, 4]);
  const apart = (self: LevelScore, level: LevelScore): readonly number[] =>
    developmentOf([standing(of, level, { self })]).apart.map(({ difference }) => difference);
  expect([apart(4, 2), apart(1, 3), apart(3, 2), apart(null, 2), apart(4, "n.v.t.")]).toEqual([
    [2],
    [-2],
    [],
    [],
    [],
  ]);
});

const level = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom<LevelScore>("n.v.t.", null));
const voice = fc.constantFrom<Voice>("self", "open", "confidential");

test("what fewer than three colleagues gave changes nothing of what is heard", () => {
  const given = fc.array(fc.record({ voice, score: level }), { maxLength: 8 });
  const few = fc.array(fc.record({ voice: fc.constant<Voice>("confidential"), score: level }), {
    maxLength: 2,
  });
  fc.assert(
    fc.property(given, few, few, (all, some, others) => {
      const open: readonly Voiced<LevelScore>[] = all.filter((each) => each.voice !== "confidential");
      expect(othersLevel([...open, ...some])).toEqual(othersLevel([...open, ...others]));
      // One's own never counts in what others give.
      expect(heard(all)).toEqual(heard(all.filter((each) => each.voice !== "self")));
      expect(ownLevel(all)).toEqual(ownLevel(all.filter((each) => each.voice === "self")));
    }),
  );
});

test("words that are no known rater may mean a colleague; of a sheet without raters it is on name", () => {
  expect(voiceOf(undefined, true)).toBe("confidential");
  expect(voiceOf(undefined, false)).toBe("open");
  expect([voiceOf("self", true), voiceOf("manager", true), voiceOf("colleague", true)]).toEqual([
    ...["self", "open", "confidential"],
  ]);
});
