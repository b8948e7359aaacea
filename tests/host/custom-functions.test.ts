/** Custom functions through Microsoft's client: asked in one message, answered later, calculated on. */
import { FunctionsRefused } from "embedded-excel/functions";
import {
  any,
  answered,
  associate,
  described,
  matrix,
  number,
  put,
  SPILLS,
  startWith,
  value,
  values,
} from "./functions-at-work";
import { eventsToArrive, failureOf, start, stop } from "embedded-excel/testing";

afterEach(stop);

const DOUBLE = described("DOUBLE", { parameters: [number("value")] });
const double = { DOUBLE: (given: number) => given * 2 };
const BUSY = { error: "#BUSY!" };

describe("a formula with a custom function", () => {
  test("does not know its name until the functions are installed", () => {
    const excel = start();
    put(excel, "A1", [["=COMPLEET.DOUBLE(1)"]]);
    expect(value(excel, "A1")).toEqual({ error: "#NAME?" });
    excel.host.installFunctions({ namespace: "COMPLEET", metadata: { functions: [DOUBLE] } });
    expect(value(excel, "A1")).toEqual(BUSY);
  });

  test("shows #BUSY! until the add-in answers, also through Office.js", async () => {
    const excel = startWith([DOUBLE], double);
    const read = async (): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
        range.load("values,formulas,text");
        await context.sync();
        return [range.values, range.formulas, range.text];
      });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [["=COMPLEET.DOUBLE(21)", "=A1+1"]];
      await context.sync();
    });
    const formulas = [["=COMPLEET.DOUBLE(21)", "=A1+1"]];
    expect(await read()).toEqual([[["#BUSY!", "#BUSY!"]], formulas, [["#BEZET!", "#BEZET!"]]]);
    await excel.host.settled();
    expect(await read()).toEqual([[[42, 43]], formulas, [["42", "43"]]]);
  });

  test("shows #BUSY! also where it would make something else of an error", async () => {
    const excel = startWith([DOUBLE], double);
    put(excel, "A1", [['=IFERROR(COMPLEET.DOUBLE(2),"fout")', "=ISERROR(COMPLEET.DOUBLE(2))"]]);
    expect(values(excel, "A1:B1")).toEqual([[BUSY, BUSY]]);
    await excel.host.settled();
    expect(values(excel, "A1:B1")).toEqual([[4, false]]);
  });

  test("stays #BUSY! while the add-in has not started, and is answered when it has", async () => {
    const excel = startWith([DOUBLE]);
    put(excel, "A1", [["=COMPLEET.DOUBLE(2)"]]);
    await expect(excel.host.settled(50)).rejects.toThrow(
      "No add-in has associated its functions: COMPLEET.DOUBLE in Blad1!A1 show #BUSY!.",
    );
    expect(value(excel, "A1")).toEqual(BUSY);
    associate(double);
    await excel.host.settled();
    expect(value(excel, "A1")).toBe(4);
  });

  test("gives #N/A when the add-in has not associated it, until it is entered again", async () => {
    const excel = startWith([DOUBLE], { OTHER: () => 1 });
    expect(await answered(excel, "A1", "=COMPLEET.DOUBLE(2)")).toEqual({ error: "#N/A" });
    associate(double);
    await excel.host.settled();
    expect(value(excel, "A1")).toEqual({ error: "#N/A" });
    expect(await answered(excel, "A1", "=COMPLEET.DOUBLE(2)")).toBe(4);
  });

  test("may be written in any case", async () => {
    const excel = startWith([DOUBLE], double);
    expect(await answered(excel, "A1", "=compleet.Double(4)")).toBe(8);
  });

  test("is refused with too few or too many arguments, however it is entered", async () => {
    const excel = startWith([described("PAIR", { parameters: [any("a"), { ...any("b"), optional: true }] })]);
    for (const formula of ["=COMPLEET.PAIR()", "=1+COMPLEET.PAIR(1,2,3)"]) {
      const error = await failureOf((context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [[formula]];
      });
      expect(error.code).toBe("InvalidArgument");
      expect(excel.book.type(excel.book.activeSheet.id, 0, 0, formula.replaceAll(",", ";"))).toMatchObject({
        accepted: false,
        reason: "invalid",
      });
    }
    expect(excel.book.activeSheet.formula(0, 0)).toBeUndefined();
    expect(() => excel.book.assertFormula("=COMPLEET.PAIR(1,)")).not.toThrow();
  });

  test("goes on showing as it was written, also in FORMULATEXT", async () => {
    const excel = startWith([DOUBLE], double);
    put(excel, "A1", [["=COMPLEET.DOUBLE(1)", "=FORMULATEXT(A1)"]]);
    await excel.host.settled();
    expect(value(excel, "B1")).toBe("=COMPLEET.DOUBLE(1)");
  });

  test("stands where another formula, a defined name or a table uses it", async () => {
    const excel = startWith([DOUBLE], double);
    excel.book.names.add({ name: "Tien", formula: "=COMPLEET.DOUBLE(5)", visible: true, comment: "" });
    put(excel, "A1", [[3, "=SUM(COMPLEET.DOUBLE(A1),Tien)", "=MAP(A1:A1,LAMBDA(x,COMPLEET.DOUBLE(x)))"]]);
    await excel.host.settled();
    expect(values(excel, "B1:C1")).toEqual([[16, 6]]);
  });
});

describe("one calculation", () => {
  test("asks 10,000 formulas in one message, and each gets its own answer", async () => {
    const excel = startWith([DOUBLE], double);
    const rows = Array.from({ length: 10_000 }, (_, row) => [row, `=COMPLEET.DOUBLE(A${row + 1})`]);
    put(excel, "A1", rows);
    await excel.host.settled();
    expect(values(excel, "B1:B10000")).toEqual(rows.map((_, row) => [row * 2]));
    expect(excel.meter.functionCost).toMatchObject({ calls: 10_000, messages: 1 });
    expect(excel.meter.functionCost.bytes).toBeGreaterThan(10_000 * 20);
  });

  test("asks cells with the same question one by one, as Excel does", async () => {
    const excel = startWith([DOUBLE], double);
    put(excel, "A1", [
      ["=COMPLEET.DOUBLE(1)", "=COMPLEET.DOUBLE(1)", "=COMPLEET.DOUBLE(1)+COMPLEET.DOUBLE(2)"],
    ]);
    await excel.host.settled();
    expect(values(excel, "A1:C1")).toEqual([[2, 2, 6]]);
    expect(excel.meter.functionCost).toMatchObject({ calls: 4, messages: 1, requests: 1 });
  });

  test("is not counted among the add-in's requests, nor met by their faults", async () => {
    const excel = startWith([DOUBLE], double);
    excel.faults.failAt(1);
    expect(await answered(excel, "A1", "=COMPLEET.DOUBLE(1)")).toBe(2);
    expect(excel.meter.requests).toBe(0);
    expect(excel.meter.bytes).toBe(0);
    expect((await failureOf((context) => context.workbook.load("name"))).code).toBe("GeneralException");
  });

  test("asks only what changed", async () => {
    const excel = startWith([DOUBLE], double);
    put(excel, "A1", [[1, "=COMPLEET.DOUBLE(A1)"]]);
    put(excel, "A2", [[2, "=COMPLEET.DOUBLE(A2)"]]);
    await excel.host.settled();
    excel.meter.reset();
    put(excel, "A2", [[5]]);
    await excel.host.settled();
    expect(values(excel, "B1:B2")).toEqual([[2], [10]]);
    expect(excel.meter.functionCost.calls).toBe(1);
    excel.meter.reset();
    put(excel, "B1", [["=COMPLEET.DOUBLE(A1)"]]);
    await excel.host.settled();
    expect(excel.meter.functionCost.calls).toBe(1);
  });

  test("does not ask again for cells that moved, and asks everything again when told to", async () => {
    const excel = startWith([DOUBLE], double);
    put(excel, "A1", [["=COMPLEET.DOUBLE(1)"], ["=COMPLEET.DOUBLE(2)"]]);
    await excel.host.settled();
    excel.meter.reset();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(values(excel, "A1:A3")).toEqual([[null], [2], [4]]);
    await excel.host.settled();
    expect(excel.meter.functionCost.calls).toBe(0);
    await Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    expect(value(excel, "A2")).toEqual(BUSY);
    await excel.host.settled();
    expect(values(excel, "A2:A3")).toEqual([[2], [4]]);
    expect(excel.meter.functionCost.calls).toBe(2);
  });

  test("asks once about a random number or the time, until something changes", async () => {
    const excel = startWith([DOUBLE], double);
    put(excel, "A1", [
      ["=COMPLEET.DOUBLE(RAND())", "=RAND()", "=COMPLEET.DOUBLE(B1)", "=COMPLEET.DOUBLE(NOW())"],
    ]);
    await excel.host.settled(3000);
    expect(excel.meter.functionCost.calls).toBe(3);
    const [[, random, twice] = []] = values(excel, "A1:C1");
    expect(twice).toBe(Number(random) * 2);
    put(excel, "E1", [[1]]);
    await excel.host.settled(3000);
    expect(excel.meter.functionCost.calls).toBe(6);
    expect(value(excel, "B1")).not.toBe(random);
  });

  test("tells the add-in of no change when an answer comes", async () => {
    const excel = startWith([DOUBLE], double);
    const changes: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((change) => {
        changes.push(change.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    put(excel, "A1", [["=COMPLEET.DOUBLE(1)", "=A1"]]);
    await excel.host.settled();
    await eventsToArrive();
    expect(values(excel, "A1:B1")).toEqual([[2, 2]]);
    expect(changes).toEqual(["A1:B1"]);
  });

  test("fills locked cells of a protected sheet", async () => {
    const excel = startWith([DOUBLE], double);
    put(excel, "A1", [[1, "=COMPLEET.DOUBLE(A1)"]]);
    excel.book.activeSheet.setStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { locked: false });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(excel.book.type(excel.book.activeSheet.id, 0, 0, "7")).toEqual({ accepted: true });
    await excel.host.settled();
    expect(value(excel, "B1")).toBe(14);
  });
});

describe("a function of a function", () => {
  test("waits for the inner one, in one cell and over cells", async () => {
    const seen: number[] = [];
    const excel = startWith([DOUBLE], { DOUBLE: (given: number) => (seen.push(given), given * 2) });
    put(excel, "A1", [["=COMPLEET.DOUBLE(COMPLEET.DOUBLE(3))", "=COMPLEET.DOUBLE(A1)", "=IFERROR(A1,0)"]]);
    expect(values(excel, "A1:B1")).toEqual([[BUSY, BUSY]]);
    await excel.host.settled();
    expect(values(excel, "A1:C1")).toEqual([[12, 24, 12]]);
    expect(seen).toEqual([3, 6, 12]);
  });
});

describe("rows that a function gives", () => {
  const TABLE = described("TABLE", { parameters: [number("rows")], result: SPILLS });
  const table = {
    TABLE: (rows: number) => Array.from({ length: rows }, (_, row) => [row + 1, `rij ${row + 1}`]),
  };

  test("spill, and follow the answer", async () => {
    const excel = startWith([TABLE], table);
    put(excel, "A1", [[2, "=COMPLEET.TABLE(A1)", null, "=COUNTA(B1:C9)"]]);
    await excel.host.settled();
    expect(values(excel, "B1:C3")).toEqual([
      [1, "rij 1"],
      [2, "rij 2"],
      [null, null],
    ]);
    expect(value(excel, "D1")).toBe(4);
    expect(excel.book.spillsOn(excel.book.activeSheet)).toEqual([{ row: 0, column: 1, rows: 2, columns: 2 }]);
    put(excel, "A1", [[3]]);
    expect(values(excel, "B1:B2")).toEqual([[BUSY], [null]]);
    await excel.host.settled();
    expect(values(excel, "B3:C3")).toEqual([[3, "rij 3"]]);
  });

  test("do not spill over something, and do when it is gone", async () => {
    const excel = startWith([TABLE], table);
    put(excel, "B3", [["in de weg"]]);
    expect(await answered(excel, "B1", "=COMPLEET.TABLE(3)")).toEqual({ error: "#SPILL!" });
    expect(values(excel, "B2:B3")).toEqual([[null], ["in de weg"]]);
    put(excel, "B3", [[null]]);
    await excel.host.settled();
    expect(values(excel, "B1:B3")).toEqual([[1], [2], [3]]);
    expect(excel.meter.functionCost.calls).toBe(1);
  });

  test("of one row and column are a single value", async () => {
    const excel = startWith([described("ONE", { parameters: [], result: SPILLS })], {
      ONE: () => [["enig"]],
    });
    expect(await answered(excel, "A1", "=COMPLEET.ONE()")).toBe("enig");
    expect(excel.book.spillsOn(excel.book.activeSheet)).toEqual([]);
  });

  test("come from a function of single values that is given a range, one call for each", async () => {
    const excel = startWith([DOUBLE, described("PLUSTWO", { parameters: [number("a"), number("b")] })], {
      ...double,
      PLUSTWO: (a: number, b: number) => a + b,
    });
    put(excel, "A1", [[1], [2], [3]]);
    put(excel, "C1", [
      ["=COMPLEET.DOUBLE(A1:A3)", "=COMPLEET.PLUSTWO(A1:A2,{10,20})", null, "=COMPLEET.DOUBLE(A1:A1)"],
    ]);
    expect(values(excel, "C1:F1")).toEqual([[BUSY, BUSY, null, BUSY]]);
    await excel.host.settled();
    expect(values(excel, "C1:F3")).toEqual([
      [2, 11, 21, 2],
      [4, 12, 22, null],
      [6, null, null, null],
    ]);
    expect(excel.meter.functionCost).toMatchObject({ calls: 8, messages: 1 });
  });
});

test("functions that Excel would not register are refused, and nothing is known of them", () => {
  const excel = start();
  const functions = [DOUBLE, described("double", { parameters: [number("value")] })];
  expect(() => excel.host.installFunctions({ namespace: "COMPLEET", metadata: { functions } })).toThrow(
    FunctionsRefused,
  );
  put(excel, "A1", [["=COMPLEET.DOUBLE(1)"]]);
  expect(value(excel, "A1")).toEqual({ error: "#NAME?" });
});

test("installing again replaces what was there", async () => {
  const excel = startWith([DOUBLE], double);
  expect(await answered(excel, "A1", "=COMPLEET.DOUBLE(1)")).toBe(2);
  const functions = [described("TRIPLE", { parameters: [matrix("values")] })];
  excel.host.installFunctions({ namespace: "COMPLEET", metadata: { functions } });
  expect(value(excel, "A1")).toEqual({ error: "#NAME?" });
  expect(excel.host.installedFunctions.map(({ name }) => name)).toEqual(["COMPLEET.TRIPLE"]);
});
