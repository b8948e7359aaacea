import type { FreezeFormulasArguments } from "../../src/app/action";
import { isOurs } from "../../src/app/actions/freeze-formulas";
import type { FormulaArea } from "../../src/app/port";
import { createActions } from "../../src/app/actions/run";
import { compleet } from "../../src/framework/compleet";
import { blad1, MemoryPort } from "./memory-port";

const OURS = '=COMPLEET.COMPETENCY_NAME("1.2")';

const area = (values: FormulaArea["values"], change: Partial<FormulaArea> = {}): FormulaArea => ({
  sheet: blad1,
  row: 0,
  column: 0,
  values,
  formulas: values.map((row) => row.map(() => OURS)),
  spills: false,
  ...change,
});

const freeze = (port: MemoryPort, args: FreezeFormulasArguments = {}) =>
  createActions({ port, framework: compleet(), language: "nl" })("freezeFormulas", args);

test.each([
  [OURS, true],
  ["=IF(A1=1,compleet.competency_level(A1,B2:B14),0)", true],
  ["=1+COMPLEET.COMPETENCY_GAP (A1,B1)", true],
  ["=SUM(A1:A9)", false],
  ['="COMPLEET.COMPETENCY_NAME(1)"', false],
  ['=CONCAT("""COMPLEET.X(""",A1)', false],
  ["=NIETCOMPLEET.COMPETENCY_NAME(1)", false],
  ["=COMPLEET.COMPETENCY_NAME", false],
  ["=Map.COMPLEET.X(1)", false],
])("%s is a formula of ours: %s", (formula, expected) => {
  expect(isOurs(formula)).toBe(expected);
});

test("what the formulas show takes their place, and it is said how many there were and where", async () => {
  const port = new MemoryPort();
  port.formulas = [
    area([["Analyseren"], [2]]),
    area([["1.1", "Zorgvuldigheid"]], { spills: true, formulas: [[OURS]] }),
  ];
  expect(await freeze(port)).toEqual({ ok: true, result: { frozen: 3, left: 0, sheets: ["Blad1"] } });
  expect(port.frozen).toEqual(port.formulas);
  expect(port.scopes).toEqual([{ in: "workbook" }]);
});

test("an error that is an answer is kept; a formula without an answer keeps its chance to get one", async () => {
  const port = new MemoryPort();
  port.formulas = [
    area([["#N/A"], ["#BUSY!"], [3]]),
    area([["#SPILL!"]], { spills: true }),
    area([["#NAME?"]]),
  ];
  expect(await freeze(port)).toMatchObject({ result: { frozen: 2, left: 3 } });
  expect(port.frozen.map(({ row, values }) => [row, values])).toEqual([
    [0, [["#N/A"]]],
    [2, [[3]]],
  ]);
});

test("nothing to replace is no error, and nothing is written", async () => {
  const port = new MemoryPort();
  expect(await freeze(port, { target: "selection" })).toEqual({
    ok: true,
    result: { frozen: 0, left: 0, sheets: [] },
  });
  expect(port.untouched).toBe(true);
  expect(port.scopes).toEqual([{ in: "selection" }]);
});

test("a protected sheet is refused before anything is replaced anywhere", async () => {
  const port = new MemoryPort();
  const locked = { ...blad1, id: "{2}", name: "Slot", protected: true };
  port.formulas = [area([[1]]), area([[2]], { sheet: locked })];
  expect(await freeze(port)).toMatchObject({
    ok: false,
    error: { code: "sheetProtected", message: expect.stringContaining("‘Slot’") },
  });
  expect(port.untouched).toBe(true);
});

test("one sheet by its name, or a target: not both", async () => {
  const port = new MemoryPort();
  await freeze(port, { sheet: "Blad2" });
  await freeze(port, { target: "sheet" });
  expect(port.scopes).toEqual([{ in: "namedSheet", name: "Blad2" }, { in: "sheet" }]);
  expect(await freeze(port, { sheet: "Blad2", target: "selection" })).toMatchObject({
    ok: false,
    error: { code: "invalidArgument" },
  });
});
