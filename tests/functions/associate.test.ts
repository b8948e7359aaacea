import { associateFunctions, type FunctionSurroundings } from "../../src/functions/associate";
import { functionIds, type FunctionId } from "../../src/functions/ids";
import type { FunctionLanguage } from "../../src/functions/faults/cell-language";
import { loadFaultSentences } from "../../src/functions/faults/fault-sentence";

beforeAll(async () => loadFaultSentences("en"));

type Callable = (...args: unknown[]) => unknown[][];

/** What a function throws or puts in a cell, as Excel reads it. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The part of Excel's runtime that functions are handed to, with error values only where they were there already. */
function runtime(
  version: "1.1" | "1.2",
  language: () => FunctionLanguage = () => "nl",
): Readonly<Record<FunctionId, Callable>> {
  const associated = {} as Record<FunctionId, Callable>;
  const associate = (id: FunctionId, answer: Callable): void => {
    associated[id] = answer;
  };
  const errors = { Error: ExcelError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } };
  const custom = version === "1.1" ? { associate } : { associate, ...errors };
  Object.assign(globalThis, { CustomFunctions: custom });
  const surroundings: FunctionSurroundings = {
    language,
    isSetSupported: (set, asked) => set === "CustomFunctionsRuntime" && asked <= version,
    waiting: () => undefined,
  };
  associateFunctions(surroundings);
  return associated;
}

afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown");
}

/** As Excel adds it behind the arguments. */
const INVOCATION = { address: "Blad1!B2", functionName: "COMPLEET.COMPETENCY_NAME", parameterAddresses: [] };
const DATA = [[{ code: "#REF!" }]];

/** Not to be foreseen: a cell that cannot even be looked at. */
const unreadable = (message: unknown): unknown[][] => [
  [
    {
      get code(): string {
        throw message;
      },
    },
  ],
];

test("every function is made known under its id", () => {
  expect(Object.keys(runtime("1.2"))).toEqual(functionIds);
});

test("an answer goes to Excel as it is", () => {
  const excel = runtime("1.2");
  expect(excel.COMPETENCY_NAME([["1.2"]])).toEqual([["Analyseren"]]);
  expect(excel.COMPETENCY_NAME([["1.2"], [""]])).toEqual([["Analyseren"], [""]]);
  expect(excel.COMPETENCY_LIST(null)).toHaveLength(15);
});

describe("a fault", () => {
  test("of the whole answer is thrown as #VALUE! with its sentence", () => {
    const error = thrownBy(() => runtime("1.2").COMPETENCY_INDICATORS([["Analiseren"]]));
    expect(error).toEqual(
      new ExcelError("#VALUE!", "‘Analiseren’ is geen competentie. Bedoelde u Analyseren?"),
    );
  });

  test("that says there is no answer is thrown as #N/A with its sentence", () => {
    const error = thrownBy(() => runtime("1.2").COMPETENCY_SUMMARY([[""]]));
    expect(error).toEqual(
      new ExcelError("#N/A", "Er zijn onvoldoende gegevens: in het bereik staat geen score."),
    );
  });

  test("in an answer of one cell is thrown too, so that the cell has its sentence", () => {
    const excel = runtime("1.2");
    expect(thrownBy(() => excel.COMPETENCY_NAME([["xyz"]]))).toMatchObject({ code: "#VALUE!" });
    expect(thrownBy(() => excel.COMPETENCY_GAP([[7]], [[2]]))).toMatchObject({ code: "#VALUE!" });
    expect(thrownBy(() => excel.COMPETENCY_GAP([[{ code: "#N/A" }]], [[2]]))).toMatchObject({ code: "#N/A" });
  });

  test("among more cells stands in its own", () => {
    const column = runtime("1.2").COMPETENCY_NAME([["xyz"], ["1.2"], [{ code: "#N/A" }]]);
    expect(column).toEqual([
      [
        expect.objectContaining({
          code: "#VALUE!",
          message: expect.stringMatching(/^‘xyz’ is geen competentie\./u),
        }),
      ],
      ["Analyseren"],
      [expect.objectContaining({ code: "#N/A", message: expect.stringContaining("(#N/B)") })],
    ]);
    expect(column[0]?.[0]).toBeInstanceOf(ExcelError);
    const row = runtime("1.2").COMPETENCY_NAME([["xyz", "1.2"]]);
    expect(row).toEqual([[expect.any(ExcelError), "Analyseren"]]);
  });

  test("speaks the language of Excel at the time of asking", () => {
    let language: FunctionLanguage = "nl";
    const excel = runtime("1.2", () => language);
    const message = (): unknown => (thrownBy(() => excel.COMPETENCY_NAME([["xyz"]])) as ExcelError).message;
    expect(message()).toMatch(/is geen competentie/u);
    language = "en";
    expect(message()).toMatch(/is not a competency/u);
  });
});

test("in an Excel without errors for functions it is a plain error with the sentence, thrown or in its cell", () => {
  const excel = runtime("1.1", () => "en");
  const error = thrownBy(() => excel.COMPETENCY_INDICATORS([["xyz"]]));
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).message).toMatch(/^‘xyz’ is not a competency\./u);
  expect((thrownBy(() => excel.COMPETENCY_SUMMARY([[""]])) as Error).message).toMatch(/^Insufficient data/u);
  const [[first], [second]] = excel.COMPETENCY_NAME([["xyz"], ["1.2"]]) as [[unknown], [unknown]];
  expect(first).toBeInstanceOf(Error);
  expect(second).toBe("Analyseren");
});

describe("what nobody foresaw", () => {
  test("is #VALUE! with a sentence that asks to report it", () => {
    const error = thrownBy(() => runtime("1.2").COMPETENCY_NAME(unreadable(new TypeError("x is broken"))));
    expect(error).toEqual(
      new ExcelError(
        "#VALUE!",
        "De invoegtoepassing heeft hier een fout gemaakt (x is broken). Meld dit aan de beheerder.",
      ),
    );
  });

  test("even where what was thrown is no error", () => {
    const error = thrownBy(() => runtime("1.2", () => "en").COMPETENCY_SUMMARY(unreadable("just a text")));
    expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("(just a text)") });
  });

  test("is a plain error with that sentence where Excel has no others", () => {
    const error = thrownBy(() =>
      runtime("1.1", () => "en").COMPETENCY_NAME(unreadable(new Error("x is broken"))),
    );
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(/^The add-in made a mistake here \(x is broken\)\./u);
  });
});

describe("who asks", () => {
  test("is not taken for an argument, whatever was left out before it", () => {
    const excel = runtime("1.2");
    expect(excel.COMPETENCY_NAME([["1.2"]], INVOCATION)).toEqual([["Analyseren"]]);
    expect(excel.COMPETENCY_LIST(INVOCATION)).toHaveLength(15);
    expect(excel.COMPETENCY_LIST(null, INVOCATION)).toHaveLength(15);
    expect(excel.COMPETENCY_LIST(undefined, INVOCATION)).toHaveLength(15);
    expect(excel.COMPETENCY_LIST([[1]], INVOCATION)).toHaveLength(5);
    expect(excel.COMPETENCY_INDICATORS([["1.2"]], [[1]], INVOCATION)).toHaveLength(3);
    expect(excel.COMPETENCY_LEVEL_TEXT([["1.2"]], [[1]], INVOCATION)).toEqual(
      excel.COMPETENCY_LEVEL_TEXT([["1.2"]], [[1]], null),
    );
  });

  test("is not confused with an error value, which comes in a range", () => {
    const excel = runtime("1.2");
    for (const args of [[DATA], [DATA, INVOCATION]])
      expect(thrownBy(() => excel.COMPETENCY_LIST(...args))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringContaining("#VERW!"),
      });
  });

  test("makes a question without arguments say what is missing", () => {
    const error = thrownBy(() => runtime("1.2").COMPETENCY_FIND(INVOCATION));
    expect(error).toMatchObject({ code: "#VALUE!", message: "Geef een of meer woorden om te zoeken." });
  });
});
