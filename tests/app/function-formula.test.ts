import { composeFormula, isReference, type FieldKind } from "../../src/app/pane/function-formula";
import { compleet } from "../../src/framework/compleet";

const NAME = "COMPLEET.X";
const compose = (
  kinds: readonly (FieldKind | `${FieldKind}?`)[],
  entered: readonly string[],
  language: "nl" | "en" = "nl",
) =>
  composeFormula(
    NAME,
    kinds.map((kind) => ({
      kind: kind.replace("?", "") as FieldKind,
      optional: kind.endsWith("?"),
      choices: ["cumulatief", "alle"],
    })),
    entered,
    { framework: compleet(), language, emptyCellsAreZero: false },
  );

test("texts in quotes, cells as they are, numbers with a point; read with semicolons and a comma in Dutch", () => {
  expect(compose(["competency", "cells", "number?", "choice?"], ["1.2", "B2:B14", "0,75", "alle"])).toEqual({
    formula: '=COMPLEET.X("1.2",B2:B14,0.75,"alle")',
    shown: '=COMPLEET.X("1.2";B2:B14;0,75;"alle")',
  });
  expect(compose(["competency", "number?"], ["1.2", "0.75"], "en")).toMatchObject({
    shown: '=COMPLEET.X("1.2",0.75)',
  });
});

test("what is left out keeps its place in between and goes at the end", () => {
  const kinds = ["competency", "cells", "number?", "choice?"] as const;
  expect(compose(kinds, ["1.2", "B2:B14", "", "alle"])).toMatchObject({
    formula: '=COMPLEET.X("1.2",B2:B14,,"alle")',
  });
  expect(compose(kinds, ["1.2", "B2:B14", "", " "])).toMatchObject({ formula: '=COMPLEET.X("1.2",B2:B14)' });
  expect(compose(["cluster?"], [""])).toMatchObject({ formula: "=COMPLEET.X()" });
});

test("a competency may be in a cell; a text never is a reference", () => {
  expect(compose(["competency"], ["A2"])).toMatchObject({ formula: "=COMPLEET.X(A2)" });
  expect(compose(["text"], ["A2"])).toMatchObject({ formula: '=COMPLEET.X("A2")' });
});

test("nothing that was entered can end the text it is in", () => {
  expect(compose(["text"], ['"),HYPERLINK("x")'])).toMatchObject({
    formula: '=COMPLEET.X("""),HYPERLINK(""x"")")',
  });
});

test("where Excel hands empty cells over as 0, cells go as texts", () => {
  const fields = [
    { kind: "competency", optional: false },
    { kind: "cells", optional: false },
  ] as const;
  const old = { framework: compleet(), language: "nl", emptyCellsAreZero: true } as const;
  expect(composeFormula(NAME, fields, ["A2", "B2:B14"], old)).toEqual({
    formula: '=COMPLEET.X(A2,B2:B14&"")',
    shown: '=COMPLEET.X(A2;B2:B14&"")',
  });
});

test("what is wrong is said at its field", () => {
  const result = compose(
    ["competency", "cells", "number", "competency", "choice"],
    ["", "niet een cel", "twee", "xyz", "geen"],
  );
  expect("faults" in result && [...result.faults]).toEqual([
    [0, "missing"],
    [1, "noCells"],
    [2, "noNumber"],
    [3, "unknownCompetency"],
    [4, "noChoice"],
  ]);
});

test.each([
  "A1",
  "$B$2",
  "b2:b14",
  "Blad1!A1",
  "'Team Noord'!A1:C3",
  "'O''Brien'!A1",
  "A:A",
  "2:5",
  "A2#",
  "Scores[Naam]",
])("%s is a reference", (text) => {
  expect(isReference(text)).toBe(true);
});

test.each(["1.2", "Analyseren", "A", "12", "A0", "=A1", "A1,B2", "'Blad1!A1", "Blad 1!A1", "A1)"])(
  "%s is no reference",
  (text) => {
    expect(isReference(text)).toBe(false);
  },
);
