/** The formulas of a form say cell for cell what the scoring says. */
import fc from "fast-check";
import { competencyLevel, competencyPattern } from "../../src/functions/level-functions";
import type { Competency } from "../../src/framework/model";
import type { IndicatorScore } from "../../src/scoring/indicator-score";
import type { ScoresByLevel } from "../../src/scoring/level-shares";
import { form, anyThreshold, scoresOf } from "../scoring/scores";
import { withExcel } from "./excel-at-work";
import {
  cellBeside,
  COMPETENCIES,
  expectedLevel,
  expectedRemark,
  fill,
  levelsOf,
  makeForms,
  remarksOf,
  wordFor,
} from "./filled-form";

/** A recalculation costs by cells times rows: five small forms take a fifth of the time of a whole one. */
const GROUPS = [0, 3, 6, 9, 12].map((from) => COMPETENCIES.slice(from, from + 3));
const FILLINGS = 134;
const FEW = GROUPS[2] ?? [];

const anyFilling = (competencies: readonly Competency[]) =>
  fc.record({
    scores: fc.tuple(
      ...competencies.map(({ levels }) => scoresOf(levels.map(({ indicators }) => indicators.length))),
    ),
    threshold: anyThreshold,
  });

const codesOf = (competencies: readonly Competency[]): string[] => competencies.map(({ code }) => code);

function functionSays(scores: ScoresByLevel, threshold: number, competency: string): unknown {
  const cells = scores.flat().map((score) => [wordFor(score) ?? ""]);
  try {
    return competencyLevel([[competency]], cells, [[threshold]])[0]?.[0];
  } catch {
    return "onvoldoende gegevens";
  }
}

test("2,010 fillings of competencies, thresholds from 0.5 to 1", async () => {
  const seen = new Map<unknown, number>();
  let remarks = 0;
  for (const group of GROUPS) {
    await withExcel(async (excel) => {
      const [form] = await makeForms(excel, { competencies: codesOf(group) }, "Iemand");
      if (!form) throw new Error("No form");
      for (const { scores, threshold } of fc.sample(anyFilling(group), { numRuns: FILLINGS, seed: 20 })) {
        fill(form, scores.flat(2), threshold);
        excel.book.calculate();
        const levels = levelsOf(form);
        expect({ threshold, levels }).toEqual({
          threshold,
          levels: scores.map((of) => expectedLevel(of, threshold)),
        });
        expect(levels).toEqual(
          scores.map((of, index) => functionSays(of, threshold, group[index]?.code ?? "")),
        );
        const patterns = scores.map(
          (of, index) =>
            competencyPattern(
              [[group[index]?.code]],
              of.flat().map((score) => [wordFor(score) ?? ""]),
              [[threshold]],
            )[0]?.[0],
        );
        expect(remarksOf(form)).toEqual(patterns);
        for (const level of levels) seen.set(level, (seen.get(level) ?? 0) + 1);
        remarks += patterns.filter((pattern) => pattern !== "").length;
      }
    });
  }
  expect([...seen.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(2_000);
  // Each answer came up, and often enough to mean something.
  for (const level of [0, 1, 2, 3, 4, "onvoldoende gegevens"]) expect(seen.get(level)).toBeGreaterThan(40);
  expect(remarks).toBeGreaterThan(100);
});

test("all competencies on one form", async () => {
  await withExcel(async (excel) => {
    const [whole] = await makeForms(excel, {}, "Iemand");
    if (!whole) throw new Error("No form");
    for (const { scores, threshold } of fc.sample(anyFilling(COMPETENCIES), { numRuns: 3, seed: 5 })) {
      fill(whole, scores.flat(2), threshold);
      excel.book.calculate();
      expect(levelsOf(whole)).toEqual(scores.map((of) => expectedLevel(of, threshold)));
      expect(remarksOf(whole)).toEqual(scores.map((of) => expectedRemark(of, threshold)));
    }
  });
});

/** 1.1 has 3, 4, 5 and 3 indicators. */
const cases: readonly (readonly [string, ScoresByLevel, string | number, string])[] = [
  ["nothing", form("- - -", "- - - -", "- - - - -", "- - -"), "onvoldoende gegevens", ""],
  [
    "all n.v.t.",
    form(
      "n.v.t. n.v.t. n.v.t.",
      "n.v.t. n.v.t. n.v.t. n.v.t.",
      "n.v.t. n.v.t. n.v.t. n.v.t. n.v.t.",
      "n.v.t. n.v.t. n.v.t.",
    ),
    "onvoldoende gegevens",
    "",
  ],
  ["exactly the threshold", form("ja ja nee", "- - - -", "- - - - -", "- - -"), 1, ""],
  ["too few above what was reached", form("ja ja ja", "ja - - -", "- - - - -", "- - -"), 1, ""],
  [
    "too few below what was rated",
    form("ja ja ja", "ja - - -", "ja ja ja ja ja", "- - -"),
    "onvoldoende gegevens",
    "",
  ],
  [
    "a level passed over",
    form("ja ja ja", "n.v.t. n.v.t. n.v.t. n.v.t.", "ja ja ja ja nee", "nee nee nee"),
    3,
    "",
  ],
  [
    "a contradiction",
    form("ja ja ja", "nee nee nee nee", "ja ja ja ja ja", "ja ja ja"),
    1,
    "niveau 3 en 4 gehaald, niveau 2 niet",
  ],
  [
    "a greater one",
    form("nee nee nee", "ja ja ja ja", "ja ja ja ja ja", "ja ja ja"),
    0,
    "niveau 2, 3 en 4 gehaald, niveau 1 niet",
  ],
];

test.each(cases)("%s", async (_, scores, level, remark) => {
  await withExcel(async (excel) => {
    const [one] = await makeForms(excel, { competencies: ["1.1"] }, "Iemand");
    if (!one) throw new Error("No form");
    fill(one, scores.flat(), 2 / 3);
    excel.book.calculate();
    expect(levelsOf(one)).toEqual([level]);
    expect(remarksOf(one)).toEqual([remark]);
  });
});

test.each([[[2, 3]], [[1, 4]], [[3]]])(
  "levels that are not on the form are passed over: %j",
  async (levels) => {
    await withExcel(async (excel) => {
      const [part] = await makeForms(excel, { levels, competencies: codesOf(FEW) }, "Iemand");
      if (!part) throw new Error("No form");
      for (const { scores, threshold } of fc.sample(anyFilling(FEW), { numRuns: 12, seed: 3 })) {
        const onForm = scores.map((of) => of.map((one, index) => (levels.includes(index + 1) ? one : [])));
        fill(part, onForm.flat(2), threshold);
        excel.book.calculate();
        expect(levelsOf(part)).toEqual(onForm.map((of) => expectedLevel(of, threshold)));
        expect(remarksOf(part)).toEqual(onForm.map((of) => expectedRemark(of, threshold)));
      }
    });
  },
);

test.each([
  ["empty", null],
  ["a text", "twee derde"],
  ["0", 0],
  ["above 1", 66],
])("a threshold that is %s gives no levels rather than wrong ones", async (_, value) => {
  await withExcel(async (excel) => {
    const [one] = await makeForms(excel, { competencies: ["1.1"] }, "Iemand");
    if (!one) throw new Error("No form");
    fill(one, new Array<IndicatorScore>(15).fill(0), 0.5);
    one.sheet.write(cellBeside(one.sheet, "Drempel"), [[{ value }]]);
    excel.book.calculate();
    expect(levelsOf(one)).toEqual(["geen drempel"]);
  });
});

describe("what people do to the table", () => {
  const [filling] = fc.sample(anyFilling(FEW), { numRuns: 1, seed: 11 });
  if (!filling) throw new Error("No filling");
  const { scores, threshold } = filling;
  const expected = scores.map((of) => expectedLevel(of, threshold));

  test("rows in another order change nothing", async () => {
    await withExcel(async (excel) => {
      const [whole] = await makeForms(excel, { competencies: codesOf(FEW) }, "Iemand");
      if (!whole) throw new Error("No form");
      fill(whole, scores.flat(2), threshold);
      const body = { ...whole.scores, column: 0, columns: 7 };
      const rows = whole.sheet.values(body);
      const turned = [...rows].reverse();
      expect(turned).not.toEqual(rows);
      whole.sheet.write(
        body,
        turned.map((row) => row.map((value) => ({ value }))),
      );
      excel.book.calculate();
      expect(levelsOf(whole)).toEqual(expected);
    });
  });

  test("an inserted row does no harm, and is no indicator until it says of what", async () => {
    await withExcel(async (excel) => {
      const [whole] = await makeForms(excel, { competencies: codesOf(FEW) }, "Iemand");
      if (!whole) throw new Error("No form");
      fill(whole, scores.flat(2), threshold);
      excel.book.calculate();
      const progress = whole.sheet.value(0, 5);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(whole.made.sheetId);
        sheet.getRangeByIndexes(whole.scores.row + 5, 0, 1, 7).insert("Down");
        await context.sync();
      });
      excel.book.calculate();
      expect(whole.sheet.tables[0]?.area.rows).toBe(whole.scores.rows + 2);
      // What stands below the table has moved along.
      expect(levelsOf({ ...whole, levels: { ...whole.levels, row: whole.levels.row + 1 } })).toEqual(
        expected,
      );
      expect(whole.sheet.value(0, 5)).toBe(progress);
    });
  });
});

test("how far it is filled in, and what was pasted that is no score", async () => {
  await withExcel(async (excel) => {
    const [one] = await makeForms(excel, { competencies: ["1.1"] }, "Iemand");
    if (!one) throw new Error("No form");
    const { sheet, scores } = one;
    expect([sheet.value(0, 5), sheet.value(1, 5)]).toEqual(["0 van 15 ingevuld", ""]);
    sheet.write({ ...scores, rows: 4 }, [
      [{ value: "JA" }],
      [{ value: "n.v.t." }],
      [{ value: "misschien" }],
      [{ value: 1 }],
    ]);
    excel.book.calculate();
    expect([sheet.value(0, 5), sheet.value(1, 5)]).toEqual([
      "2 van 15 ingevuld",
      "Let op: 2 ongeldig, telt niet mee",
    ]);
  });
});
