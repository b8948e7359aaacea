import { createActions } from "../../src/app/actions/run";
import { compleet } from "../../src/framework/compleet";
import { MemoryPort, viewAtB3 } from "./memory-port";

const insert = (port: MemoryPort, formula: string) =>
  createActions({ port, framework: compleet(), language: "nl" })("insertFormula", { formula });

test("the formula goes into the selected cell as it is", async () => {
  const port = new MemoryPort(viewAtB3());
  const formula = '=COMPLEET.COMPETENCY_LEVEL("1.2",B2:B14,0.75)';
  expect(await insert(port, formula)).toEqual({ ok: true, result: { sheet: "Blad1", address: "B3" } });
  expect(port.written).toEqual([{ text: formula, row: 2, column: 1 }]);
});

test.each(["Analyseren", "=", "", `=${"1+".repeat(5000)}1`])(
  "what is no formula is refused before anything is written: %#",
  async (text) => {
    const port = new MemoryPort(viewAtB3());
    expect(await insert(port, text)).toMatchObject({ ok: false, error: { code: "formulaRefused" } });
    expect(port.untouched).toBe(true);
  },
);

test("a cell that holds something keeps it", async () => {
  const view = viewAtB3({
    target: {
      address: "B3",
      beyondSheet: false,
      columnWidths: [48],
      rowHeights: [15],
      occupiedBy: { kind: "cell", address: "B3" },
    },
  });
  const port = new MemoryPort(view);
  expect(await insert(port, "=1")).toMatchObject({ ok: false, error: { code: "targetOccupied" } });
  expect(port.untouched).toBe(true);
});
