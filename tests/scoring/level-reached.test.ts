import fc from "fast-check";
import type { IndicatorScore } from "../../src/scoring/indicator-score";
import { levelReached, type LevelReached, type LevelRule } from "../../src/scoring/level-reached";
import type { ScoresByLevel } from "../../src/scoring/level-shares";
import { levelReachedReadAgain } from "./rule-read-again";
import { anyScores, anyThreshold, everyFormOf, form, REAL_SHAPES, RULES, scoresOf } from "./scores";

const tooLittle = (level: number): LevelReached => ({ insufficient: { why: "levelNotRated", level } });
const NOTHING: LevelReached = { insufficient: { why: "nothingRated" } };

describe("cumulative", () => {
  const reached = (...levels: readonly string[]): LevelReached => levelReached(form(...levels));

  test("every level reached is the highest level", () => {
    expect(reached("ja ja ja", "ja ja ja", "ja ja", "ja")).toEqual({ level: 4 });
  });

  test("the first level that falls short is one too high", () => {
    expect(reached("ja ja ja", "ja ja deels", "ja nee nee", "nee nee")).toEqual({ level: 2 });
  });

  test("two of three is just enough; deels counts for a half", () => {
    expect(reached("ja ja nee", "ja deels deels", "nee", "nee")).toEqual({ level: 2 });
    expect(reached("ja ja ja ja nee nee", "ja ja deels deels nee nee", "nee", "nee")).toEqual({ level: 1 });
  });

  test("level 1 falling short is level 0", () => {
    expect(reached("ja nee nee", "nee", "nee", "nee")).toEqual({ level: 0 });
  });

  test("what is reached above a level that falls short counts for nothing", () => {
    expect(reached("ja ja", "nee nee", "ja ja", "ja ja")).toEqual({ level: 1 });
    expect(reached("nee nee", "ja ja", "ja ja", "ja ja")).toEqual({ level: 0 });
  });

  test("half of the indicators rated is enough to go by, less is not", () => {
    expect(reached("ja ja - -", "nee", "nee", "nee")).toEqual({ level: 1 });
    expect(reached("ja - -", "nee", "nee", "nee")).toEqual(tooLittle(1));
  });

  test("n.v.t. is left out of that half, and of the share", () => {
    expect(reached("ja n.v.t. n.v.t. -", "nee", "nee", "nee")).toEqual({ level: 1 });
    expect(reached("ja ja nee n.v.t. n.v.t. n.v.t.", "nee", "nee", "nee")).toEqual({ level: 1 });
  });

  test("empty is left out of the share", () => {
    expect(reached("ja ja nee -", "nee", "nee", "nee")).toEqual({ level: 1 });
  });

  test("a level of only n.v.t. is passed over: the way up goes on behind it", () => {
    expect(reached("ja ja", "n.v.t. n.v.t.", "ja ja", "nee")).toEqual({ level: 3 });
    expect(reached("n.v.t.", "ja ja", "nee", "nee")).toEqual({ level: 2 });
  });

  test("a level that is passed over is never itself the answer", () => {
    expect(reached("ja", "n.v.t.", "nee", "nee")).toEqual({ level: 1 });
    expect(reached("ja", "ja", "n.v.t.", "n.v.t.")).toEqual({ level: 2 });
    expect(reached("n.v.t.", "nee", "ja", "ja")).toEqual({ level: 0 });
  });

  test("too little at a level with ratings above it is said, not guessed", () => {
    expect(reached("ja ja", "- -", "ja ja", "- -")).toEqual(tooLittle(2));
    expect(reached("ja ja", "ja - -", "- -", "nee -")).toEqual(tooLittle(2));
  });

  test("n.v.t. above it is no rating", () => {
    expect(reached("ja ja", "- -", "n.v.t. -", "n.v.t.")).toEqual({ level: 1 });
  });

  test("with no ratings above it, the level below it stands", () => {
    expect(reached("ja ja", "ja ja", "- -", "- -")).toEqual({ level: 2 });
    expect(reached("ja ja", "ja ja", "ja - -", "- -")).toEqual({ level: 2 });
    expect(reached("ja ja", "n.v.t.", "ja - -", "- -")).toEqual({ level: 1 });
  });

  test("too little at level 1 leaves nothing to stand on, nor does it above levels that are passed over", () => {
    expect(reached("ja - -", "- -", "- -", "- -")).toEqual(tooLittle(1));
    expect(reached("n.v.t.", "n.v.t.", "ja - -", "-")).toEqual(tooLittle(3));
  });

  test("a level that falls short settles it, however little is rated above", () => {
    expect(reached("ja ja", "nee nee", "ja - -", "ja ja")).toEqual({ level: 1 });
    expect(reached("nee nee", "- -", "- -", "ja")).toEqual({ level: 0 });
  });

  test.each([
    ["empty", ["- - -", "-", "-", "-"]],
    ["n.v.t.", ["n.v.t.", "n.v.t.", "n.v.t.", "n.v.t."]],
    ["n.v.t. or empty", ["n.v.t.", "-", "n.v.t. -", "-"]],
  ])("a form of which all is %s has nothing to go by, under any rule", (_, lines) => {
    for (const rule of RULES) expect(levelReached(form(...lines), { rule })).toEqual(NOTHING);
  });

  test("the threshold is the analyst's choice, and a share equal to it is enough", () => {
    const scores = form("ja ja ja nee", "ja nee", "ja ja nee", "nee");
    const at = (threshold: number): LevelReached => levelReached(scores, { threshold });
    expect([at(0.5), at(0.75), at(0.76), at(1)]).toEqual([
      { level: 3 },
      { level: 1 },
      { level: 0 },
      { level: 0 },
    ]);
    // As Excel counts 1 − 1/3, a hair above two thirds; and as someone types it.
    expect(levelReached(form("ja ja nee"), { threshold: 1 - 1 / 3 })).toEqual({ level: 1 });
    expect(levelReached(form("ja ja nee"), { threshold: 0.666666667 })).toEqual({ level: 1 });
    expect(levelReached(form("ja ja nee"), { threshold: 0.66666667 })).toEqual({ level: 0 });
  });
});

test("all: every rated indicator must be ja, whatever the threshold", () => {
  const all = (...levels: readonly string[]): LevelReached =>
    levelReached(form(...levels), { rule: "all", threshold: 0.5 });
  expect(all("ja ja ja", "ja ja deels", "ja", "ja")).toEqual({ level: 1 });
  expect(all("ja ja -", "ja n.v.t.", "ja", "nee")).toEqual({ level: 3 });
  expect(all("ja ja", "-", "ja", "-")).toEqual(tooLittle(2));
});

test("average: the shares added up, what is not rated as 0, to one decimal", () => {
  const average = (...levels: readonly string[]): LevelReached =>
    levelReached(form(...levels), { rule: "average" });
  expect(average("ja ja", "ja ja", "ja", "ja")).toEqual({ level: 4 });
  expect(average("nee", "nee", "nee", "nee")).toEqual({ level: 0 });
  expect(average("ja ja ja", "ja ja nee", "ja nee nee", "nee")).toEqual({ level: 2 });
  expect(average("ja ja ja", "ja ja nee", "-", "n.v.t.")).toEqual({ level: 1.7 });
  // 0.75 + 0.3 + 0.6 + 0.6 = 2.25 is 2.3 to a person, and to Excel's ROUND.
  expect(average("ja ja ja nee", "ja deels nee nee nee", "ja ja ja nee nee", "ja ja ja nee nee")).toEqual({
    level: 2.3,
  });
});

const EVERY_THRESHOLD = [0.5, 2 / 3, 0.75, 1];

function agrees(scores: ScoresByLevel, rule: LevelRule, threshold: number): void {
  expect(levelReached(scores, { rule, threshold })).toEqual(levelReachedReadAgain(scores, rule, threshold));
}

describe("the rule, read once more in another way", () => {
  test.each([[[1, 1, 2, 1]], [[2, 1, 1, 1]], [[1, 3, 1, 1]]])("agrees on every form of %j", (shape) => {
    const different: unknown[] = [];
    for (const scores of everyFormOf(shape))
      for (const rule of RULES)
        for (const threshold of EVERY_THRESHOLD) {
          const answer = JSON.stringify(levelReached(scores, { rule, threshold }));
          if (answer !== JSON.stringify(levelReachedReadAgain(scores, rule, threshold)))
            different.push({ scores, rule, threshold, answer });
        }
    expect(different).toEqual([]);
  });

  test.each(RULES)("agrees on any form of up to 17 indicators: %s", (rule) => {
    fc.assert(
      fc.property(anyScores, anyThreshold, (scores, threshold) => agrees(scores, rule, threshold)),
      { numRuns: 3000 },
    );
  });

  test("agrees on every competency of the framework", () => {
    for (const shape of REAL_SHAPES)
      fc.assert(
        fc.property(scoresOf(shape), anyThreshold, fc.constantFrom(...RULES), (scores, threshold, rule) =>
          agrees(scores, rule, threshold),
        ),
        { numRuns: 200 },
      );
  });

  test("has been tried on every kind of answer", () => {
    const seen = new Map<string, number>();
    for (const scores of fc.sample(anyScores, { numRuns: 2000, seed: 1 })) {
      const answer = JSON.stringify(levelReached(scores));
      seen.set(answer, (seen.get(answer) ?? 0) + 1);
    }
    const levels = [0, 1, 2, 3, 4].map((level): LevelReached => ({ level }));
    const kinds = [...levels, NOTHING, tooLittle(1), tooLittle(2), tooLittle(3)];
    const counts = kinds.map((kind) => seen.get(JSON.stringify(kind)) ?? 0);
    expect(counts.filter((count) => count < 5)).toEqual([]);
  });
});

describe("a better rating", () => {
  /** Scores with one rating that is not ja yet, and the same with that rating raised. */
  const raised = anyScores.chain((scores) => {
    const places = scores.flatMap((ofLevel, level) =>
      ofLevel.flatMap((score, at) => (score === 0 || score === 0.5 ? [{ level, at, score }] : [])),
    );
    if (places.length === 0) return fc.constant(undefined);
    return fc.constantFrom(...places).chain((place) =>
      fc.constantFrom<IndicatorScore>(place.score === 0 ? 0.5 : 1, 1).map((better) => ({
        before: scores,
        after: scores.map((ofLevel, level) =>
          ofLevel.map((score, at) => (level === place.level && at === place.at ? better : score)),
        ),
      })),
    );
  });

  test.each(RULES)("never lowers the level: %s", (rule) => {
    fc.assert(
      fc.property(raised, anyThreshold, (pair, threshold) => {
        fc.pre(pair !== undefined);
        const before = levelReached(pair.before, { rule, threshold });
        const after = levelReached(pair.after, { rule, threshold });
        if ("level" in before && "level" in after) expect(after.level).toBeGreaterThanOrEqual(before.level);
        // What could not be said, a better rating does not make known: as much is rated as before.
        if ("insufficient" in before) expect(after).toEqual(before);
      }),
      { numRuns: 3000 },
    );
  });

  test("may carry the answer up to a level of which too little is rated", () => {
    expect(levelReached(form("ja ja", "ja nee", "- -", "ja"))).toEqual({ level: 1 });
    expect(levelReached(form("ja ja", "ja ja", "- -", "ja"))).toEqual(tooLittle(3));
  });
});
