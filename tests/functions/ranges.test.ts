import fc from "fast-check";
import type { FunctionId } from "../../src/functions/ids";
import { asked, cell, competencies, faultOf } from "./asked";

const REF = { code: "#REF!" };
const NAMERS: readonly FunctionId[] = [
  "COMPETENCY_NAME",
  "COMPETENCY_CODE",
  "COMPETENCY_CLUSTER",
  "COMPETENCY_DEFINITION",
];

test("a column, a row and a block come back in their own shape", () => {
  expect(asked("COMPETENCY_NAME", [["1.1"], ["1.2"]])).toEqual([["Zorgvuldigheid"], ["Analyseren"]]);
  expect(asked("COMPETENCY_NAME", [["1.1", "1.2"]])).toEqual([["Zorgvuldigheid", "Analyseren"]]);
  expect(
    asked("COMPETENCY_CODE", [
      ["Visie", 1.2],
      ["coachen", "2.1"],
    ]),
  ).toEqual([
    ["4.2", "1.2"],
    ["2.2", "2.1"],
  ]);
});

test("blanks stay blank, so that a column may be longer than what is filled in", () => {
  for (const id of NAMERS)
    expect(asked(id, [["1.1"], [""], [null], ["  "]]).slice(1)).toEqual([[""], [""], [""]]);
});

test("an error stands in its own cell and leaves the others as they are", () => {
  expect(
    asked("COMPETENCY_CODE", [
      ["Analyseren", "Analiseren"],
      [REF, "Visie"],
    ]),
  ).toEqual([
    ["1.2", "! unknownCompetency"],
    ["! errorValue", "4.2"],
  ]);
});

test("a misspelt name says which was probably meant", () => {
  expect(faultOf("COMPETENCY_CODE", "Analiseren").details).toEqual({
    query: "Analiseren",
    suggestion: "Analyseren",
  });
});

test("any block of names, good, bad and blank, comes back cell for cell", () => {
  const known = fc.constantFrom(...competencies).map(({ code, name }): [unknown, unknown] => [code, name]);
  const other = fc.constantFrom<[unknown, unknown]>(
    ["", ""],
    [null, ""],
    ["xyz", "! unknownCompetency"],
    [true, "! unknownCompetency"],
    [REF, "! errorValue"],
  );
  const block = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) => {
      const row = fc.array(fc.oneof(known, other), { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });
  fc.assert(
    fc.property(block, (cells) => {
      const given = cells.map((row) => row.map(([query]) => query));
      expect(asked("COMPETENCY_NAME", given)).toEqual(cells.map((row) => row.map(([, answer]) => answer)));
    }),
  );
});

describe("a column of competencies beside a row of levels", () => {
  const column = competencies.map(({ code }) => [code]);
  const row = [[1, 2, 3, 4]];

  test("is the whole matrix", () => {
    expect(asked("COMPETENCY_LEVEL_TEXT", column, row, "\n")).toEqual(
      competencies.map(({ levels }) => levels.map(({ indicators }) => indicators.join("\n"))),
    );
  });

  test("a row of competencies beside a column of levels is the same, turned over", () => {
    const turned = asked(
      "COMPETENCY_LEVEL_TEXT",
      [column.flat()],
      row[0]?.map((level) => [level]),
    );
    expect(turned).toEqual(
      [0, 1, 2, 3].map((at) => competencies.map(({ levels }) => levels[at]?.indicators.join("; "))),
    );
  });

  test("each fault and each blank in its own cell", () => {
    expect(asked("COMPETENCY_LEVEL_TEXT", [["1.2"], [""], ["xyz"]], [[1, 5, ""]])).toEqual([
      [cell("COMPETENCY_LEVEL_TEXT", "1.2", 1), "! unknownLevel", "! missing"],
      ["", "", ""],
      ["! unknownCompetency", "! unknownCompetency", "! unknownCompetency"],
    ]);
  });

  test("with a number for each row, the third indicators", () => {
    expect(asked("COMPETENCY_INDICATOR", column, row, 3)).toEqual(
      competencies.map(({ levels }) => levels.map(({ indicators }) => indicators[2])),
    );
  });
});

test("columns of competency, level and number come together row by row", () => {
  const rows = asked("COMPETENCY_INDICATORS", "2.3");
  const texts = asked(
    "COMPETENCY_INDICATOR",
    rows.map(() => ["2.3"]),
    rows.map(([level]) => [level]),
    rows.map(([, number]) => [number]),
  );
  expect(texts).toEqual(rows.map(([, , text]) => [text]));
});

test.each([
  ["2 and 3 rows", [["1.1"], ["1.2"]], [[1], [2], [3]]],
  ["2 and 3 columns", [["1.1", "1.2"]], [[1, 2, 3]]],
  [
    "a block and a row that is not one of its rows",
    [
      ["1.1", "1.2"],
      ["1.3", "1.4"],
    ],
    [[1, 2, 3]],
  ],
  [
    "a block and a larger block",
    [
      ["1.1", "1.2"],
      ["1.3", "1.4"],
    ],
    [
      [1, 2],
      [3, 4],
      [1, 2],
    ],
  ],
])("%s do not fit each other, and no part of an answer is given", (_, names, levels) => {
  expect(asked("COMPETENCY_LEVEL_TEXT", names, levels)).toEqual([["! otherShape"]]);
  expect(asked("COMPETENCY_INDICATOR", names, levels, 1)).toEqual([["! otherShape"]]);
});

test("what does not fit is named with both sizes", () => {
  expect(faultOf("COMPETENCY_LEVEL_TEXT", [["1.1"], ["1.2"]], [[1], [2], [3]]).details).toEqual({
    first: { rows: 3, columns: 1 },
    second: { rows: 2, columns: 1 },
  });
});
