import { compared } from "../../tools/bench/against/compare";
import { groups } from "../../tools/bench/against/groups";
import { CALLS } from "../../tools/bench/function-calls";

const row = { what: "x", unit: "ms", better: "less" } as const;

test("a ratio says how much better this build is, whichever way is better", () => {
  expect(compared({ ...row, better: "more" }, 200, 50).ratio).toBe(4);
  expect(compared(row, 50, 200).ratio).toBe(4);
  expect(compared(row, 50, 200).reached).toBeUndefined();
});

test("a goal is reached by its ratio, or by its value where that is enough", () => {
  const goal = { ratio: 10, value: 1_000_000 };
  const rate = { ...row, better: "more" } as const;
  expect(compared({ ...rate, goal: { ratio: 10 } }, 99, 10).reached).toBe(false);
  expect(compared({ ...rate, goal: { ratio: 10 } }, 100, 10).reached).toBe(true);
  expect(compared({ ...rate, goal }, 1_000_000, 900_000).reached).toBe(true);
  expect(compared({ ...row, goal: { ratio: 4, value: 5 } }, 6, 12).reached).toBe(false);
  expect(compared({ ...row, goal: { value: 5 } }, 6, 600).reached).toBe(false);
  expect(compared({ ...row, goal: { value: 5 } }, 5, 5).reached).toBe(true);
});

test("the functions' rows measure every function and the batch, from the build that is asked for", async () => {
  const { functions } = await import("../../src/functions/function-list");
  const asked: string[] = [];
  const load = async (...paths: readonly string[]) => {
    asked.push(...paths);
    if (paths.includes("src/functions/list.ts")) return { functions } as never;
    return { addinFunctions: async () => ({}), startExcel: () => undefined } as never;
  };
  const rows = (await groups["functions"]?.(load, "tools/bench")) ?? [];
  expect(rows).toHaveLength(Object.keys(CALLS).length + 1);
  expect(asked).toEqual([
    "src/functions/function-list.ts",
    "src/functions/list.ts",
    "packages/embedded-excel/node.ts",
    "tools/office-client.ts",
    "tools/functions/addin-functions.ts",
  ]);
  expect(await rows[0]?.measure()).toBeGreaterThan(0);
});
