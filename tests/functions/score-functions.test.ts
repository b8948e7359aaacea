import fc from "fast-check";
import { asked, cell, faultOf } from "./asked";

const REF = { code: "#REF!" };
const NOT_AVAILABLE = { code: "#N/A" };

describe("gap", () => {
  test("is what someone has, less what is required", () => {
    expect(cell("COMPETENCY_GAP", 1, 3)).toBe(-2);
    expect(cell("COMPETENCY_GAP", "3", "2")).toBe(1);
    expect(cell("COMPETENCY_GAP", 0, 0)).toBe(0);
    expect(cell("COMPETENCY_GAP", 2.5, 2)).toBe(0.5);
  });

  test.each([
    ["", 2],
    ["n.v.t.", 2],
    [2, ""],
    [2, "n.v.t."],
    ["n.v.t.", ""],
    [undefined, undefined],
  ])("of %j and %j is empty", (score, required) => expect(cell("COMPETENCY_GAP", score, required)).toBe(""));

  const team = [
    [3, "n.v.t.", 2],
    ["", 4, 1],
  ];

  test("repeats one required level, a row and a column of them", () => {
    expect(asked("COMPETENCY_GAP", team, 2)).toEqual([
      [1, "", 0],
      ["", 2, -1],
    ]);
    expect(asked("COMPETENCY_GAP", team, [[3, 3, 1]])).toEqual([
      [0, "", 1],
      ["", 1, 0],
    ]);
    expect(asked("COMPETENCY_GAP", team, [[1], [4]])).toEqual([
      [2, "", 1],
      ["", 0, -3],
    ]);
    expect(asked("COMPETENCY_GAP", team, team)).toEqual([
      [0, "", 0],
      ["", 0, 0],
    ]);
  });

  test("of one score and a row of required levels is a row", () => {
    expect(asked("COMPETENCY_GAP", 2, [[1, 2, 3]])).toEqual([[1, 0, -1]]);
    expect(asked("COMPETENCY_GAP", [[1], [2]], [[1, 2]])).toEqual([
      [0, -1],
      [1, 0],
    ]);
  });

  test("an error or a word stands in its own cell", () => {
    expect(asked("COMPETENCY_GAP", [[3, "goed", REF, 5, 4]], 2)).toEqual([
      [1, "! notLevelScore", "! errorValue", "! notLevelScore", 2],
    ]);
    expect(asked("COMPETENCY_GAP", [[3], [2]], [[REF], ["hoog"]])).toEqual([
      ["! errorValue"],
      ["! notLevelScore"],
    ]);
  });

  test("#N/A stays #N/A", () => {
    expect(faultOf("COMPETENCY_GAP", NOT_AVAILABLE, 2).isNotAvailable).toBe(true);
    expect(faultOf("COMPETENCY_GAP", REF, 2).isNotAvailable).toBe(false);
  });

  test("sizes that do not fit each other give no part of an answer", () => {
    for (const required of [[[1, 2]], [[1], [2], [3]], team.map((row) => row.slice(1)), [...team, [1, 2, 3]]])
      expect(asked("COMPETENCY_GAP", team, required)).toEqual([["! otherShape"]]);
  });

  test("is cell by cell the same as of one cell", () => {
    const score = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom("n.v.t.", "2", "x", 7, REF));
    const sized = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, columns]) => {
        const block = fc.array(fc.array(score, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        });
        return fc.tuple(block, block);
      });
    fc.assert(
      fc.property(sized, ([scores, required]) => {
        expect(asked("COMPETENCY_GAP", scores, required)).toEqual(
          scores.map((row, r) => row.map((one, c) => cell("COMPETENCY_GAP", one, required[r]?.[c]))),
        );
        const [firstRow = []] = required;
        expect(asked("COMPETENCY_GAP", scores, [firstRow])).toEqual(
          scores.map((row) => row.map((one, c) => cell("COMPETENCY_GAP", one, firstRow[c]))),
        );
      }),
    );
  });
});

describe("summary", () => {
  const team = [
    [3, "n.v.t.", 1, null],
    ["4", "", 2, "NVT"],
  ];

  test.each([
    [undefined, 2.5],
    ["", 2.5],
    ["mediaan", 2.5],
    ["Gemiddelde", 2.5],
    ["minimum", 1],
    ["max", 4],
    ["aantal", 4],
    ["aandeel", 4 / 6],
    ["share", 4 / 6],
  ])("%j of the scores that are there", (statistic, expected) => {
    expect(cell("COMPETENCY_SUMMARY", team, statistic)).toBe(expected);
  });

  test("fewer scores than the minimum give no number at all, under any statistic", () => {
    for (const statistic of ["mediaan", "gemiddelde", "minimum", "maximum", "aantal", "aandeel"]) {
      expect(cell("COMPETENCY_SUMMARY", team, statistic, 5)).toBe("te klein");
      expect(typeof cell("COMPETENCY_SUMMARY", team, statistic, 4)).toBe("number");
    }
    expect(cell("COMPETENCY_SUMMARY", [["", "n.v.t."]], "mediaan", 1)).toBe("te klein");
  });

  test("no score at all is #N/A, but a count of it is 0", () => {
    expect(faultOf("COMPETENCY_SUMMARY", [["", "n.v.t."]])).toMatchObject({
      code: "noScores",
      isNotAvailable: true,
    });
    expect(cell("COMPETENCY_SUMMARY", [["", "n.v.t."]], "aantal")).toBe(0);
    expect(cell("COMPETENCY_SUMMARY", [["", "n.v.t."]], "aandeel")).toBe(0);
    expect(cell("COMPETENCY_SUMMARY", [["n.v.t."]], "aandeel")).toBe("! noScores");
  });

  test("what is no score is not left out in silence but named with its place", () => {
    expect(
      faultOf("COMPETENCY_SUMMARY", [
        [3, 2],
        [1, "goed"],
      ]),
    ).toMatchObject({
      code: "notLevelScore",
      details: { given: "goed", place: { row: 2, column: 2 } },
    });
    expect(faultOf("COMPETENCY_SUMMARY", [[3], [REF]])).toMatchObject({
      code: "errorValue",
      details: { error: "#REF!" },
    });
    expect(faultOf("COMPETENCY_SUMMARY", [[3], [NOT_AVAILABLE]]).isNotAvailable).toBe(true);
  });

  test("takes a column of 200,000 cells, and a row", () => {
    const column = Array.from({ length: 200_000 }, (_, index) => [index % 5]);
    for (const statistic of ["mediaan", "gemiddelde"]) {
      expect(cell("COMPETENCY_SUMMARY", column, statistic)).toBe(2);
      expect(cell("COMPETENCY_SUMMARY", [column.flat()], statistic)).toBe(2);
    }
    expect(cell("COMPETENCY_SUMMARY", column, "maximum")).toBe(4);
    expect(asked("COMPETENCY_GAP", column, 2)).toHaveLength(200_000);
  });
});
