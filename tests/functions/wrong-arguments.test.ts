import fc from "fast-check";
import { isFault, type FunctionFault } from "../../src/functions/faults/fault";
import { functionIds, type FunctionId } from "../../src/functions/ids";
import { functions } from "../../src/functions/function-list";
import { faultSentence, loadFaultSentences } from "../../src/functions/faults/fault-sentence";
import { answerOf, asked } from "./asked";
import { TABLE, WRONG, type Row, type Wrong } from "./wrong-arguments";

beforeAll(async () => loadFaultSentences("en"));

const WRONGS = Object.keys(WRONG) as readonly Wrong[];
/** Not from a cell, so these may be quoted as they are. */
const NEVER_IN_A_CELL: readonly Wrong[] = ["nan", "infinite"];

function wrongArguments({ right, at }: Row, wrong: Wrong): unknown[] {
  return right.map((value, index) => {
    if (index !== at) return value;
    return wrong === "two" ? [[value, value].flat(2)] : WRONG[wrong];
  });
}

const faultsIn = (rows: unknown[][]): readonly FunctionFault[] => rows.flat().filter(isFault);

test("every parameter of every function stands in the table", () => {
  expect(functionIds.map((id) => [id, TABLE.filter((row) => row.id === id).length])).toEqual(
    functionIds.map((id) => [id, functions[id].length]),
  );
});

test.each(TABLE)("$id answers when nothing is wrong with $parameter", ({ id, right }) => {
  expect(faultsIn(answerOf(id, ...right))).toEqual([]);
});

describe.each(TABLE)("$id, wrong $parameter", (row) => {
  test.each(WRONGS)("%s", (wrong) => {
    const codes = faultsIn(answerOf(row.id, ...wrongArguments(row, wrong))).map(({ code }) => code);
    const expected = row.expected[wrong];
    expect(codes).toEqual(expected === "an answer" ? [] : [expected]);
  });

  test("each fault has a sentence without a trace of the code behind it", () => {
    for (const wrong of WRONGS.filter((each) => !NEVER_IN_A_CELL.includes(each)))
      for (const fault of faultsIn(answerOf(row.id, ...wrongArguments(row, wrong))))
        for (const language of ["nl", "en"] as const)
          expect(faultSentence(fault, language)).not.toMatch(/undefined|null|NaN|\[object/u);
  });
});

test.each([
  [true, "an answer"],
  ["xyz", "notIndicatorScore"],
  [5, "notIndicatorScore"],
  [0, "an answer"],
  [1.5, "notIndicatorScore"],
  [NaN, "notIndicatorScore"],
  ["", "an answer"],
  [null, "an answer"],
  [{ code: "#REF!" }, "errorValue"],
])("a cell among the indicator scores: %j gives %s", (value, expected) => {
  const scores = [[...Array<string>(12).fill("ja"), value]];
  const [[level] = []] = asked("COMPETENCY_LEVEL", "1.2", scores);
  const [[pattern] = []] = asked("COMPETENCY_PATTERN", "1.2", scores);
  expect(expected === "an answer" ? [typeof level, typeof pattern] : [level, pattern]).toEqual(
    expected === "an answer" ? ["number", "string"] : [`! ${expected}`, `! ${expected}`],
  );
});

test.each(functionIds)("#N/A as the first argument of %s stays #N/A", (id) => {
  const [[fault] = []] = answerOf(
    id,
    ...(TABLE.find((row) => row.id === id)?.right ?? []).with(0, { code: "#N/A" }),
  );
  expect(fault).toMatchObject({ code: "errorValue", isNotAvailable: true });
});

test.each(functionIds)("with nothing filled in, %s answers or says what is missing", (id) => {
  const [[first] = []] = asked(id);
  const answers: Partial<Record<FunctionId, unknown>> = {
    COMPETENCY_GAP: "",
    COMPETENCY_SUMMARY: "! noScores",
    COMPETENCY_LIST: "1.1",
  };
  expect(first).toBe(answers[id] ?? "! missing");
});

test("whatever is asked, the answer is one that Excel can show, and every fault has its sentence", () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>("1.2", 1.2, "Visie", "ja", "n.v.t.", 1, 2, 0.5, "", null, undefined, true),
    fc.constantFrom({ code: "#N/A" }, { code: "#REF!" }, {}, NaN, Infinity, "constructor", "__proto__"),
    fc.string(),
    fc.double(),
    fc.anything(),
  );
  const rows = fc
    .integer({ min: 0, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { maxLength: 5 }),
    );
  const ragged = fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 3 });
  const argument = fc.oneof(
    value,
    value.map((one) => [[one]]),
    rows,
    ragged,
  );
  fc.assert(
    fc.property(fc.constantFrom(...functionIds), fc.array(argument, { maxLength: 4 }), (id, given) => {
      for (const fault of faultsIn(answerOf(id, ...given)))
        for (const language of ["nl", "en"] as const)
          expect(faultSentence(fault, language)).toMatch(/[.?]$/u);
    }),
    { numRuns: 3000 },
  );
});
