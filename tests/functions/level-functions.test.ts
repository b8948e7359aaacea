import fc from "fast-check";
import type { IndicatorScore } from "../../src/scoring/indicator-score";
import { levelReached } from "../../src/scoring/level-reached";
import type { ScoresByLevel } from "../../src/scoring/level-shares";
import { faultSentence, loadFaultSentences } from "../../src/functions/faults/fault-sentence";
import { anyThreshold, scoresOf } from "../scoring/scores";
import { asked, cell, competencies, faultOf, faulty } from "./asked";

beforeAll(async () => loadFaultSentences("en"));

type Competency = (typeof competencies)[number];

/** How a score may be typed. */
const TYPED = new Map<IndicatorScore, readonly unknown[]>([
  [1, ["ja", 1, "1", true, "Ja "]],
  [0.5, ["deels", 0.5, "0,5", "½", "DEELS"]],
  [0, ["nee", 0, "0", false, "no"]],
  ["n.v.t.", ["n.v.t.", "nvt", "N.V.T.", "n/a"]],
  [null, ["", null, undefined, " "]],
]);

const shapeOf = ({ levels }: Competency): number[] => levels.map(({ indicators }) => indicators.length);
const longest = (scores: readonly (readonly unknown[])[]): number => Math.max(...scores.map((l) => l.length));

const asRow = (cells: readonly (readonly unknown[])[]): unknown[][] => [cells.flat()];
const asColumn = (cells: readonly (readonly unknown[])[]): unknown[][] =>
  cells.flat().map((value) => [value]);
const asForm = (cells: readonly (readonly unknown[])[]): unknown[][] =>
  Array.from({ length: longest(cells) }, (_, row) => cells.map((level) => level[row] ?? ""));

/** A competency, scores for it, and the cells in which they were typed. */
const filledIn = fc
  .constantFrom(...competencies)
  .chain((competency) =>
    scoresOf(shapeOf(competency)).chain((scores) =>
      fc
        .tuple(
          ...scores.map((level) =>
            fc.tuple(...level.map((score) => fc.constantFrom(...(TYPED.get(score) ?? [])))),
          ),
        )
        .map((cells) => ({ competency, scores, cells })),
    ),
  );

function levelOrFault(scores: ScoresByLevel, options: Parameters<typeof levelReached>[1]): unknown {
  const reached = levelReached(scores, options);
  return "level" in reached ? reached.level : faulty(reached.insufficient.why);
}

test("a row, a column and a column per level say the same, and what the rule says", () => {
  const rules = fc.constantFrom(
    [undefined, "cumulative"] as const,
    ["alle", "all"] as const,
    ["gemiddelde", "average"] as const,
    ["Cumulatief", "cumulative"] as const,
  );
  fc.assert(
    fc.property(filledIn, anyThreshold, rules, ({ competency, scores, cells }, threshold, [typed, rule]) => {
      const expected = levelOrFault(scores, { threshold, rule });
      for (const range of [asRow(cells), asColumn(cells), asForm(cells)])
        expect(cell("COMPETENCY_LEVEL", competency.code, range, threshold, typed)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test("so they do of the pattern", () => {
  fc.assert(
    fc.property(filledIn, anyThreshold, ({ competency, cells }, threshold) => {
      const answers = [asRow(cells), asColumn(cells), asForm(cells)].map((range) =>
        cell("COMPETENCY_PATTERN", competency.name, range, threshold),
      );
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toMatch(
        /^$|^niveau [1-4](, \d)*( en \d)? gehaald, niveau [1-4](, \d)*( en \d)? niet$/,
      );
    }),
    { numRuns: 500 },
  );
});

/** Analyseren has 3, 3, 4 and 3 indicators. */
const analyseren = (...words: readonly string[]): unknown[][] =>
  asRow(words.map((word, level) => Array<string>(level === 2 ? 4 : 3).fill(word)));

test("the threshold is ⅔ and the rule cumulative unless said otherwise", () => {
  const scores = [["ja", "ja", "nee", "ja", "deels", "nee", "", "", "", "", "", "", ""]];
  expect(cell("COMPETENCY_LEVEL", 1.2, scores)).toBe(1);
  expect(cell("COMPETENCY_LEVEL", 1.2, scores, "", "")).toBe(1);
  expect(cell("COMPETENCY_LEVEL", 1.2, scores, 0.5)).toBe(2);
  expect(cell("COMPETENCY_LEVEL", 1.2, scores, "0,5")).toBe(2);
  expect(cell("COMPETENCY_LEVEL", 1.2, scores, undefined, "alle")).toBe(0);
  expect(cell("COMPETENCY_LEVEL", 1.2, scores, undefined, "gemiddelde")).toBe(1.2);
});

test("too little to go by is #N/A, with the level that lacks it", () => {
  expect(faultOf("COMPETENCY_LEVEL", "1.2", analyseren("", "", "", ""))).toMatchObject({
    code: "nothingRated",
    isNotAvailable: true,
  });
  const fault = faultOf("COMPETENCY_LEVEL", "1.2", analyseren("ja", "", "ja", ""));
  expect(fault).toMatchObject({ code: "levelNotRated", details: { level: 2 }, isNotAvailable: true });
  expect(faultSentence(fault, "nl")).toContain("van Analyseren niveau 2 is minder dan de helft");
});

test("a pattern that contradicts itself is said in words, one that does not is empty", () => {
  const pattern = (...words: readonly string[]): unknown =>
    cell("COMPETENCY_PATTERN", "1.2", analyseren(...words));
  expect(pattern("ja", "ja", "nee", "nee")).toBe("");
  expect(pattern("ja", "nee", "ja", "nee")).toBe("niveau 3 gehaald, niveau 2 niet");
  expect(pattern("nee", "nee", "nee", "ja")).toBe("niveau 4 gehaald, niveau 1, 2 en 3 niet");
  expect(pattern("nee", "ja", "nee", "ja")).toBe("niveau 2 en 4 gehaald, niveau 1 en 3 niet");
  expect(pattern("", "", "", "")).toBe("");
});

describe("a range that does not fit", () => {
  const sentence = (language: "nl" | "en", competency: unknown, rows: number, columns: number): string => {
    const scores = Array.from({ length: rows }, () => Array<string>(columns).fill("ja"));
    return faultSentence(faultOf("COMPETENCY_LEVEL", competency, scores), language);
  };

  test("is refused with both counts and what would fit", () => {
    expect(sentence("nl", "1.2", 1, 12)).toBe(
      "Analyseren heeft 13 indicatoren, het bereik telt 12 cellen. Gebruik een rij of kolom van 13 cellen, of 4 rijen × 4 kolommen: een kolom per niveau.",
    );
    expect(sentence("en", "1.2", 12, 1)).toMatch(/^Analyseren has 13 indicators, the range has 12 cells\./);
    expect(sentence("nl", "2.1", 1, 1)).toMatch(/^Samenwerken heeft 17 indicatoren, het bereik telt 1 cel\./);
  });

  test("also where a row for each level was taken for a column", () => {
    expect(sentence("nl", "2.3", 4, 6)).toContain("17 indicatoren, het bereik telt 24 cellen");
    expect(sentence("nl", "2.3", 4, 6)).toContain("6 rijen × 4 kolommen");
  });

  test("every size but the three that fit is refused, for every competency", () => {
    const wrongly: string[] = [];
    for (const { code, ...competency } of competencies) {
      const shape = shapeOf({ code, ...competency });
      const all = shape.reduce((sum, count) => sum + count);
      for (let rows = 1; rows <= 18; rows += 1)
        for (let columns = 1; columns <= 18; columns += 1) {
          const empty = Array.from({ length: rows }, () => Array<string>(columns).fill(""));
          const inLine = (rows === 1 || columns === 1) && rows * columns === all;
          const expected =
            inLine || (rows === Math.max(...shape) && columns === 4) ? "nothingRated" : "indicatorCount";
          if (cell("COMPETENCY_LEVEL", code, empty) !== faulty(expected))
            wrongly.push(`${code} ${rows} × ${columns}`);
        }
    }
    expect(wrongly).toEqual([]);
  });
});

test("something below the last indicator of a level is not passed over in silence", () => {
  const form = asForm([
    ["ja", "ja", "ja"],
    ["ja", "ja", "ja"],
    ["nee", "nee", "nee", "nee"],
    ["", "", "", "ja"],
  ]);
  expect(faultOf("COMPETENCY_LEVEL", "1.2", form)).toMatchObject({
    code: "belowLevel",
    details: { level: 4, indicators: 3, place: { row: 4, column: 4 } },
  });
  expect(asked("COMPETENCY_PATTERN", "1.2", form)).toEqual([["! belowLevel"]]);
});

test("a word that is no score is named with its place", () => {
  const fault = faultOf("COMPETENCY_LEVEL", "1.2", [["ja", "ja", "soms", ..."----------"]]);
  expect(faultSentence(fault, "nl")).toMatch(/^‘soms’ in cel 3 van het bereik is geen score\./);
  const inForm = asForm([["ja", "soms", ""], [], [], []]).concat([["", "", "", ""]]);
  expect(faultSentence(faultOf("COMPETENCY_LEVEL", "1.2", inForm), "nl")).toMatch(
    /^‘soms’ in rij 2, kolom 1 /,
  );
});
