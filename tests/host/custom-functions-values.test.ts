/** What custom functions are given, and what cells show of what they give back. */
import { LTSC_2021 } from "embedded-excel/host";
import type { CellValue } from "embedded-excel/cells";
import type { RunningExcel } from "embedded-excel/node";
import {
  any,
  answered,
  described,
  fail,
  matrix,
  put,
  SPILLS,
  startWith,
  value,
  values,
} from "./functions-at-work";
import { stop } from "embedded-excel/testing";

afterEach(stop);

/** A function that shows what it was given; the last thing is the invocation. */
const SHOW = described("SHOW", {
  parameters: [any("value"), { ...any("more"), optional: true }],
});
const show = {
  SHOW: (...given: unknown[]) => JSON.stringify(given.slice(0, -1)),
};

async function given(
  excel: RunningExcel,
  formula: string,
  cells: readonly (readonly CellValue[])[] = [],
): Promise<CellValue> {
  put(excel, "A1", cells);
  return answered(excel, "H1", formula);
}

describe("arguments", () => {
  test.each<[string, string]>([
    ["=COMPLEET.SHOW(1.5)", "[1.5,null]"],
    ['=COMPLEET.SHOW("tekst",)', '["tekst",null]'],
    ["=COMPLEET.SHOW(TRUE,B1)", "[true,2]"],
    ["=COMPLEET.SHOW(A1+1,A1:A1)", "[2,1]"],
    ["=COMPLEET.SHOW(Z1,Z1)", "[null,null]"],
    ['=COMPLEET.SHOW("")', '["",null]'],
  ])("%s", async (formula, expected) => {
    const excel = startWith([SHOW], show);
    expect(await given(excel, formula, [[1, 2]])).toBe(expected);
  });

  test("for a matrix are always rows", async () => {
    const excel = startWith(
      [described("SHOW", { parameters: [matrix("rows"), { ...matrix("more"), optional: true }] })],
      show,
    );
    const cells = [
      [1, "a"],
      [null, true],
    ];
    expect(await given(excel, "=COMPLEET.SHOW(A1:B2)", cells)).toBe('[[[1,"a"],[null,true]],null]');
    expect(await given(excel, "=COMPLEET.SHOW(A1,{1,2;3,4})")).toBe("[[[1]],[[1,2],[3,4]]]");
    expect(await given(excel, "=COMPLEET.SHOW(7)")).toBe("[[[7]],null]");
  });

  test("for an empty cell are null, or 0 in an Excel from before functions runtime 1.5", async () => {
    const functions = [described("SHOW", { parameters: [any("one"), matrix("rows")] })];
    const today = startWith(functions, show);
    expect(await given(today, "=COMPLEET.SHOW(A1,A1:A2)", [[null], [1]])).toBe("[null,[[null],[1]]]");
    const before = startWith(functions, show, { claimedSets: LTSC_2021 });
    expect(await given(before, "=COMPLEET.SHOW(A1,A1:A2)", [[null], [1]])).toBe("[0,[[0],[1]]]");
  });

  test("that repeat come as a list", async () => {
    const repeating = { repeating: true, optional: true };
    const excel = startWith(
      [
        described("SHOW", { parameters: [any("first"), { ...any("others"), ...repeating }] }),
        described("RANGES", { parameters: [{ ...matrix("ranges"), ...repeating }] }),
      ],
      { ...show, RANGES: show.SHOW },
    );
    expect(await given(excel, "=COMPLEET.SHOW(1,2,3)")).toBe("[1,[2,3]]");
    expect(await given(excel, "=COMPLEET.SHOW(1)")).toBe("[1,[]]");
    expect(await given(excel, "=COMPLEET.RANGES(A1:A2,5)", [[1], [2]])).toBe("[[[[1],[2]],[[5]]]]");
  });

  test.each<[string, string, CellValue]>([
    ["number", "=COMPLEET.SHOW(TRUE)", "[1,null]"],
    ["number", "=COMPLEET.SHOW(Z1)", "[0,null]"],
    ["number", '=COMPLEET.SHOW("2")', { error: "#VALUE!" }],
    ["string", "=COMPLEET.SHOW(1.2)", '["1,2",null]'],
    ["string", "=COMPLEET.SHOW(0.1+0.2)", '["0,3",null]'],
    ["string", "=COMPLEET.SHOW(Z1)", '["",null]'],
    ["string", "=COMPLEET.SHOW(TRUE)", '["WAAR",null]'],
    ["boolean", "=COMPLEET.SHOW(2)", "[true,null]"],
    ["boolean", '=COMPLEET.SHOW("ja")', { error: "#VALUE!" }],
  ])("of type %s: %s", async (type, formula, expected) => {
    const functions = [
      described("SHOW", {
        parameters: [
          { name: "value", type },
          { ...any("more"), optional: true },
        ],
      }),
    ];
    const excel = startWith(functions, show);
    expect(await given(excel, formula)).toEqual(expected);
    if (typeof expected === "object") expect(excel.meter.functionCost.calls).toBe(0);
  });

  test("that are errors are not passed on, unless the metadata allow them where any type will do", async () => {
    const seen: unknown[] = [];
    const functions = [
      described("SEE", { parameters: [any("value")] }),
      described("ALL", { parameters: [matrix("rows")] }),
      described("TEXT2", { parameters: [{ name: "text", type: "string" }] }),
    ].map((one) => ({ ...one, name: one.id.replace("2", "TWO") }));
    const look = (rows: unknown) => (seen.push(rows), "gezien");
    const implementations = { SEE: look, ALL: look, TEXT2: look };
    const strict = startWith(functions, implementations);
    expect(await given(strict, "=COMPLEET.SEE(1/0)")).toEqual({ error: "#VALUE!" });
    expect(await given(strict, "=COMPLEET.ALL(A1:A2)", [[1], [{ error: "#N/A" }]])).toEqual({
      error: "#VALUE!",
    });
    expect(seen).toEqual([]);

    const lenient = startWith(functions, implementations, { allowErrorForDataTypeAny: true });
    expect(await given(lenient, "=COMPLEET.SEE(1/0)")).toBe("gezien");
    expect(await given(lenient, "=COMPLEET.ALL(A1:A2)", [[1], [{ error: "#N/A" }]])).toBe("gezien");
    expect(await given(lenient, "=COMPLEET.TEXTTWO(NA())")).toEqual({ error: "#VALUE!" });
    expect(seen).toEqual([expect.any(CustomFunctions.Error), [[1], [expect.any(CustomFunctions.Error)]]]);
    expect(seen).toMatchObject([{ code: "#DIV/0!" }, [[1], [{ code: "#N/A" }]]]);
  });

  test("come with the calling cell's address only if the metadata ask for it", async () => {
    const functions = [described("WHERE", { options: { requiresAddress: true } }), described("NOWHERE")];
    const address = ({ address }: CustomFunctions.Invocation) => address ?? "onbekend";
    const excel = startWith(functions, { WHERE: address, NOWHERE: address });
    excel.book.renameSheet(excel.book.activeSheet, "Mijn blad");
    put(excel, "C3", [["=COMPLEET.WHERE()", "=COMPLEET.NOWHERE()"]]);
    await excel.host.settled();
    expect(values(excel, "C3:D3")).toEqual([["'Mijn blad'!C3", "onbekend"]]);
  });
});

describe("results", () => {
  const GIVE = [described("GIVE", { result: SPILLS }), described("ONE")];
  const gives = async (result: unknown, formula = "=COMPLEET.GIVE()"): Promise<CellValue> => {
    const give = (): unknown => {
      if (result instanceof Error) throw result;
      return result;
    };
    return answered(startWith(GIVE, { GIVE: give, ONE: give }), "A1", formula);
  };

  test.each<[string, unknown, CellValue]>([
    ["a number", 1.5, 1.5],
    ["a truth value", false, false],
    ["a text", "x", "x"],
    ["no text", "", ""],
    ["null", null, 0],
    ["undefined", undefined, 0],
    ["a promise", Promise.resolve("later"), "later"],
    ["NaN", NaN, { error: "#NUM!" }],
    ["Infinity", -Infinity, { error: "#NUM!" }],
    ["an error thrown", new TypeError("oeps"), { error: "#VALUE!" }],
    ["a rejected promise", Promise.reject(new Error("oeps")), { error: "#VALUE!" }],
    ["an object", { a: 1 }, { error: "#VALUE!" }],
    ["a row", [1, 2], { error: "#VALUE!" }],
    ["nothing in rows", [[]], { error: "#VALUE!" }],
    ["no rows", [], { error: "#VALUE!" }],
    ["rows of unequal length", [[1, 2], [3]], { error: "#VALUE!" }],
    ["a text that is too long", "x".repeat(32_768), { error: "#VALUE!" }],
  ])("%s", async (_, result, expected) => {
    expect(await gives(result)).toEqual(expected);
  });

  test("of single values are no rows", async () => {
    expect(await gives([[1, 2]], "=COMPLEET.ONE()")).toEqual({ error: "#VALUE!" });
  });

  test("of nothing in rows are 0, of no text stay empty text", async () => {
    const excel = startWith(GIVE, { GIVE: () => [[null, "", 3]] });
    await answered(excel, "A1", "=COMPLEET.GIVE()");
    expect(values(excel, "A1:C1")).toEqual([[0, "", 3]]);
  });

  test.each<[keyof typeof CustomFunctions.ErrorCode, CellValue]>([
    ["notAvailable", { error: "#N/A", message: "waarom" }],
    ["invalidValue", { error: "#VALUE!", message: "waarom" }],
    ["divisionByZero", { error: "#DIV/0!" }],
    ["invalidNumber", { error: "#NUM!" }],
    ["nullReference", { error: "#NULL!" }],
  ])("CustomFunctions.Error %s is that error, with a message where Excel has one", async (code, expected) => {
    const excel = startWith(GIVE, {
      GIVE: () => fail(code, "waarom"),
      ONE: () => new CustomFunctions.Error(CustomFunctions.ErrorCode[code], "waarom"),
    });
    expect(await answered(excel, "A1", "=COMPLEET.GIVE()")).toEqual(expected);
    expect(await answered(excel, "A2", "=COMPLEET.ONE()")).toEqual(expected);
  });

  test("#NAME? and #REF! cannot be returned", async () => {
    const excel = startWith(GIVE, {
      ONE: () => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidName, "waarom"),
    });
    expect(await answered(excel, "A1", "=COMPLEET.ONE()")).toEqual({ error: "#VALUE!" });
  });

  test("with errors in rows show them in their cells, each with its message", async () => {
    const { Error: ExcelError, ErrorCode } = startWith(GIVE) && CustomFunctions;
    const excel = startWith(GIVE, {
      GIVE: () => [
        ["a", new ExcelError(ErrorCode.notAvailable, "eerste")],
        [new ExcelError(ErrorCode.invalidValue, "tweede"), new ExcelError(ErrorCode.divisionByZero)],
      ],
    });
    await answered(excel, "B2", "=COMPLEET.GIVE()");
    expect(values(excel, "B2:C3")).toEqual([
      ["a", { error: "#N/A", message: "eerste" }],
      [{ error: "#VALUE!", message: "tweede" }, { error: "#DIV/0!" }],
    ]);
  });
});

describe("an error's message", () => {
  const EXPLAIN = described("EXPLAIN", { parameters: [any("value")] });
  const explain = {
    EXPLAIN: (what: unknown) => {
      if (what === 0) return "goed";
      fail("notAvailable", `geen ${String(what)}`);
    },
  };

  test("belongs to the cell with the call itself: further on only the error goes", async () => {
    const excel = startWith([EXPLAIN], explain);
    put(excel, "A1", [
      ["=COMPLEET.EXPLAIN(1)", "=A1", '=COMPLEET.EXPLAIN(2)&""', "=IFNA(COMPLEET.EXPLAIN(3),0)"],
    ]);
    await excel.host.settled();
    expect(values(excel, "A1:D1")).toEqual([
      [{ error: "#N/A", message: "geen 1" }, { error: "#N/A" }, { error: "#N/A" }, 0],
    ]);
  });

  test("is there for each cell of a range, changes and goes with the answer, and tells the grid", async () => {
    const excel = startWith([EXPLAIN], explain);
    const told: string[] = [];
    put(excel, "A1", [[1], [0], [2]]);
    put(excel, "B1", [["=COMPLEET.EXPLAIN(A1:A3)"]]);
    await excel.host.settled();
    excel.book.onChange(({ kind }) => told.push(kind));
    expect(values(excel, "B1:B3")).toEqual([
      [{ error: "#N/A", message: "geen 1" }],
      ["goed"],
      [{ error: "#N/A", message: "geen 2" }],
    ]);
    put(excel, "A1", [[7]]);
    await excel.host.settled();
    expect(value(excel, "B1")).toEqual({ error: "#N/A", message: "geen 7" });
    expect(told).toContain("results");
    put(excel, "B1", [["=NA()"]]);
    expect(values(excel, "B1:B3")).toEqual([[{ error: "#N/A" }], [null], [null]]);
  });

  test("moves with its cell, and stays when something else is calculated", async () => {
    const excel = startWith([EXPLAIN], explain);
    await answered(excel, "A1", "=COMPLEET.EXPLAIN(5)");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("1:1").insert("Down");
      await context.sync();
    });
    put(excel, "C1", [["=1+1"]]);
    expect(value(excel, "A2")).toEqual({ error: "#N/A", message: "geen 5" });
  });

  test("is not for Office.js: values are the error's text", async () => {
    const excel = startWith([EXPLAIN], explain);
    await answered(excel, "A1", "=COMPLEET.EXPLAIN(5)");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([["#N/A"]]);
    });
  });
});
