/** Custom functions in scenarios: awaited, answered with their messages, and nothing left behind. */
import { Book } from "embedded-excel/book";
import { readScenario } from "../../tools/scenario/read";
import { runScenario } from "../../tools/scenario/run-scenario";
import type { StepReport } from "../../tools/scenario/scenario";
import { any, associate, described, fail, SPILLS, type Implementations } from "./functions-at-work";

const FUNCTIONS = [
  described("NAME", { parameters: [any("code")] }),
  described("TABLE", { parameters: [], result: SPILLS }),
  described("SLOW"),
];
const implementations: Implementations = {
  NAME: (code: unknown) => {
    if (code === "1.2") return "Samenwerken";
    fail("notAvailable", `Er is geen "${String(code)}".`);
  },
  TABLE: () => [
    ["a", new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "eerste")],
    [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "tweede"), 2],
  ],
  SLOW: () => new Promise(() => undefined),
};

async function play(
  steps: readonly unknown[],
): Promise<{ lines: StepReport[]; asWritten: boolean; book: Book }> {
  const scenario = readScenario(JSON.stringify({ steps }));
  const book = new Book({ locale: scenario.locale });
  const lines: StepReport[] = [];
  const { asWritten } = await runScenario(scenario, book, (line) => lines.push(line), {
    namespace: "COMPLEET",
    metadata: { functions: FUNCTIONS },
    start: () => {
      associate(implementations);
      return undefined;
    },
    patience: 1500,
  });
  return { lines, asWritten, book };
}

test("a formula answers its value, a spill as rows, an error as its text with the message beside it", async () => {
  const { lines, book } = await play([
    { formula: '=COMPLEET.NAME("1.2")' },
    { formula: '=COMPLEET.NAME("1.99")' },
    { formula: "=COMPLEET.TABLE()" },
    { formula: '=IFNA(COMPLEET.NAME("x"),"onbekend")' },
    { formula: "=NA()" },
  ]);
  expect(lines).toEqual([
    { step: 1, ok: true, result: "Samenwerken" },
    { step: 2, ok: true, result: "#N/A", message: 'Er is geen "1.99".' },
    {
      step: 3,
      ok: true,
      result: [
        ["a", "#VALUE!"],
        ["#N/A", 2],
      ],
      message: "eerste",
    },
    { step: 4, ok: true, result: "onbekend" },
    { step: 5, ok: true, result: "#N/A" },
  ]);
  expect(book.activeSheet.cells.used(false)).toBeUndefined();
});

test("a formula that is written is answered before the next step reads it", async () => {
  const { lines, asWritten } = await play([
    { write: { address: "A1:B1", values: [["1.2", "=COMPLEET.NAME(A1)"]] } },
    { read: { address: "B1" } },
    { write: { address: "A1", values: [["'1.2"]] } },
    { read: { address: "A1:B1" } },
  ]);
  expect(asWritten).toBe(true);
  // 1.2 is a number in no Dutch workbook: it is read as typed, as the first of February.
  expect(lines[1]).toMatchObject({ ok: true });
  expect(lines[3]).toEqual({ step: 4, ok: true, result: [["1.2", "Samenwerken"]] });
});

test("too few arguments and an add-in that does not answer are failures of the step", async () => {
  const { lines, asWritten, book } = await play([
    { formula: "=COMPLEET.NAME()", expect: "error" },
    { formula: "=COMPLEET.SLOW()", expect: "error" },
    { formula: '=COMPLEET.NAME("1.2")' },
  ]);
  expect(asWritten).toBe(true);
  expect(lines).toMatchObject([
    { ok: false, error: { code: "InvalidArgument" } },
    {
      ok: false,
      error: {
        code: "unanswered",
        message: "The add-in has not answered for 1.5 s: COMPLEET.SLOW in Blad1!A1 show #BUSY!.",
      },
    },
    { ok: true, result: "Samenwerken" },
  ]);
  expect(book.activeSheet.cells.used(false)).toBeUndefined();
});
