/** In an Excel that hands an empty cell over as 0, no answer is made of a guess which of the two it was. */
import { associateFunctions } from "../../src/functions/associate";
import type { FunctionId } from "../../src/functions/ids";

type Call = (...args: unknown[]) => unknown[][];

/** The functions as an Excel of this runtime gets them. */
function excelOf(version: string): Record<FunctionId, Call> {
  const associated: Record<string, Call> = {};
  class ExcelError extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, call: Call) => (associated[id] = call),
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
  associateFunctions({
    language: () => "nl",
    isSetSupported: (_, asked) => asked <= version,
    waiting: () => undefined,
  });
  return associated;
}

const codeAndMessage = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return [code, message];
  }
};
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const thirteen = (first: unknown) => column([first, ...Array.from({ length: 12 }, () => 1)]);

describe("from runtime 1.5 on", () => {
  const excel = () => excelOf("1.5");

  test("0 is a score, and an empty cell is none", () => {
    expect(excel().COMPETENCY_SUMMARY(column([0, 2, null]))).toEqual([[1]]);
    expect(excel().COMPETENCY_GAP([[0]], [[2]])).toEqual([[-2]]);
    expect(excel().COMPETENCY_LEVEL([["1.2"]], thirteen(0))).toEqual([[4]]);
  });
});

describe("before", () => {
  const excel = () => excelOf("1.3");
  const refused = [
    "#VALUE!",
    'Deze versie van Excel maakt geen verschil tussen een lege cel en 0 (cel 1 van het bereik). Zet &"" achter het ' +
      'bereik, bijvoorbeeld B2:B14&""; dan klopt het antwoord.',
  ];

  test("a score that is 0 or empty is refused, with a way out", () => {
    const { COMPETENCY_LEVEL, COMPETENCY_PATTERN, COMPETENCY_SUMMARY } = excel();
    expect(codeAndMessage(() => COMPETENCY_LEVEL([["1.2"]], thirteen(0)))).toEqual(refused);
    expect(codeAndMessage(() => COMPETENCY_PATTERN([["1.2"]], thirteen(0)))).toEqual(refused);
    expect(codeAndMessage(() => COMPETENCY_SUMMARY(column([0, 2])))).toEqual(refused);
  });

  test('the way out works: with &"" an empty cell is an empty text, and 0 the text "0"', () => {
    const { COMPETENCY_LEVEL, COMPETENCY_SUMMARY } = excel();
    expect(COMPETENCY_SUMMARY(column(["0", "2", ""]))).toEqual([[1]]);
    expect(COMPETENCY_LEVEL([["1.2"]], column(["0", ...Array<string>(12).fill("1")]))).toEqual([[4]]);
    expect(COMPETENCY_LEVEL([["1.2"]], column(["", "WAAR", ...Array<string>(11).fill("1")]))).toEqual([[4]]);
  });

  test("in a gap only the cell that it is about", () => {
    const [row] = excel().COMPETENCY_GAP([[2, 0, 3]], [[1]]);
    expect(row).toEqual([1, expect.objectContaining({ code: "#VALUE!" }), 2]);
    const [required] = excel().COMPETENCY_GAP([[2, 3]], [[0, 3]]);
    expect(required).toEqual([expect.objectContaining({ code: "#VALUE!" }), 0]);
  });

  test("where 0 means nothing it counts as empty: a column of names may have gaps", () => {
    expect(excel().COMPETENCY_NAME(column(["1.2", 0]))).toEqual([["Analyseren"], [""]]);
    expect(codeAndMessage(() => excel().COMPETENCY_NAME([[0]]))).toEqual([
      "#VALUE!",
      'Geef een competentie, bijvoorbeeld "1.2" of "Analyseren".',
    ]);
  });

  test("words need no way out", () => {
    expect(excel().COMPETENCY_LEVEL([["1.2"]], thirteen("nee"))).toEqual([[4]]);
  });
});
