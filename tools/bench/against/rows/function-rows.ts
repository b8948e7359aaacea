/** The custom functions: each in-process, and a batch of cells over the bridge. */
import type { FunctionId } from "../../../../src/functions/ids";
import type * as AddinFunctions from "../../../functions/addin-functions";
import type * as OfficeClient from "embedded-excel/node";
import { CALLS, LEVELS, SCORES } from "../../function-calls";
import type { Load, Row } from "../row";

type Callable = (...args: readonly unknown[]) => unknown;

/** Of the processor, so that what else the machine does counts little. */
const DIRECT_MS = 200;
const CELLS = 10_000;
/** From a rater's scores to a level: what a person has in the most cells. */
const TWENTYFOLD: readonly FunctionId[] = ["COMPETENCY_LEVEL", "COMPETENCY_PATTERN"];

/** Calls per second in-process of every function, and cells per second of one batch over the bridge. */
export async function functionRows(load: Load): Promise<readonly Row[]> {
  const { functions } = await load<{ functions: Readonly<Record<FunctionId, Callable>> }>(
    "src/functions/function-list.ts",
    "src/functions/list.ts",
  );
  const direct = (Object.keys(CALLS) as FunctionId[]).map((id): Row => ({
    what: `${id}, in-process`,
    unit: "calls/s",
    better: "more",
    goal: TWENTYFOLD.includes(id) ? { ratio: 20 } : { ratio: 10, value: 1_000_000 },
    measure: () => directRate(functions[id], CALLS[id].args),
  }));
  return [...direct, await batchRow(load)];
}

/** Calls per second of this process's own time, once warm. */
function directRate(call: Callable, args: readonly unknown[]): number {
  callFor(call, args, DIRECT_MS);
  const start = process.cpuUsage();
  const calls = callFor(call, args, DIRECT_MS);
  const { user, system } = process.cpuUsage(start);
  return (calls / (user + system)) * 1e6;
}

function callFor(call: Callable, args: readonly unknown[], milliseconds: number): number {
  const start = process.cpuUsage();
  let calls = 0;
  for (;;) {
    for (let some = 0; some < 200; some++) call(...args);
    calls += 200;
    const { user, system } = process.cpuUsage(start);
    if (user + system >= milliseconds * 1000) return calls;
  }
}

/** A formula in each of many cells, put there at once, until all have their value; per second of its own time. */
async function batchRow(load: Load): Promise<Row> {
  const { startExcel } = await load<typeof OfficeClient>(
    "packages/embedded-excel/node.ts",
    "tools/office-client.ts",
  );
  const { addinFunctions, startAddinFunctions, EXCEL_OF_TODAY } = await load<typeof AddinFunctions>(
    "tools/functions/addin-functions.ts",
  );
  const installed = await addinFunctions("nl-NL");
  return {
    what: `COMPETENCY_LEVEL in ${CELLS.toLocaleString("en")} cells, over the bridge`,
    unit: "calls/s",
    better: "more",
    goal: { ratio: 4 },
    measure: async () => {
      const excel = startExcel({ claimedSets: EXCEL_OF_TODAY, functions: installed });
      try {
        // An earlier build answers nothing.
        await (startAddinFunctions() as ReturnType<typeof startAddinFunctions> | undefined)?.waiting();
        await excel.host.settled();
        const sheet = excel.book.activeSheet;
        for (const [row, values] of [SCORES, LEVELS].entries()) {
          const inputs = values.map((value) => ({ value: value === "" ? null : value }));
          sheet.write({ row, column: 0, rows: 1, columns: values.length }, [inputs]);
        }
        const formula = `=COMPLEET.COMPETENCY_LEVEL(${CALLS.COMPETENCY_LEVEL.formula})`;
        const start = process.cpuUsage();
        sheet.write(
          { row: 3, column: 0, rows: CELLS, columns: 1 },
          Array.from({ length: CELLS }, () => [{ formula }]),
        );
        await excel.host.settled();
        const { user, system } = process.cpuUsage(start);
        if (typeof sheet.value(3 + CELLS - 1, 0) !== "number") throw new Error("The last cell has no level.");
        return (CELLS / (user + system)) * 1e6;
      } finally {
        excel.dispose();
      }
    },
  };
}
