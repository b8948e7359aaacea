/** What each custom function costs: calls per second in-process and over the bridge, and bytes per call there. */
import { functionIds, NAMESPACE, type FunctionId } from "../../src/functions/ids";
import { functions } from "../../src/functions/function-list";
import type { CellInput } from "embedded-excel/cells";
import { addinFunctions, EXCEL_OF_TODAY, startAddinFunctions } from "../functions/addin-functions";
import { startExcel } from "embedded-excel/node";
import { CALLS, LEVELS, SCORES } from "./function-calls";

export interface FunctionRate {
  readonly id: FunctionId;
  /** Calls per second in this process. */
  readonly direct: number;
  /** Cells per second from the formula to its value, through Microsoft's client. */
  readonly bridged: number;
  readonly bytesPerCall: number;
}

type Callable = (...args: unknown[]) => unknown;

/** Long enough to be measured, short enough to wait for. */
const DIRECT_MS = 150;
const CELLS = 1000;

/** Measures every function, once warm. */
export async function measureFunctions(): Promise<readonly FunctionRate[]> {
  const rates: FunctionRate[] = [];
  for (const id of functionIds) rates.push({ id, direct: directRate(id), ...(await bridgedRate(id)) });
  return rates;
}

function directRate(id: FunctionId): number {
  const call = functions[id] as Callable;
  const { args } = CALLS[id];
  for (let warm = 0; warm < 200; warm++) call(...args);
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < DIRECT_MS) {
    for (let some = 0; some < 20; some++) call(...args);
    calls += 20;
  }
  return (calls / (performance.now() - start)) * 1000;
}

/** One formula in each of many cells, far enough apart to spill; the answers are counted from the first call on. */
async function bridgedRate(id: FunctionId): Promise<Pick<FunctionRate, "bridged" | "bytesPerCall">> {
  const excel = startExcel({ claimedSets: EXCEL_OF_TODAY, functions: await addinFunctions("nl-NL") });
  try {
    await startAddinFunctions().waiting();
    await excel.host.settled();
    const sheet = excel.book.activeSheet;
    const row = (values: readonly unknown[]): CellInput[] =>
      values.map((value) => ({ value: value === "" ? null : (value as string | number) }));
    sheet.write({ row: 0, column: 0, rows: 1, columns: SCORES.length }, [row(SCORES)]);
    sheet.write({ row: 1, column: 0, rows: 1, columns: LEVELS.length }, [row(LEVELS)]);
    const formula = `=INDEX(${NAMESPACE}.${id}(${CALLS[id].formula}),1,1)`;
    const area = { row: 3, column: 0, rows: CELLS, columns: 1 };
    const before = excel.meter.functionCost;
    const start = performance.now();
    sheet.write(
      area,
      Array.from({ length: CELLS }, () => [{ formula }]),
    );
    await excel.host.settled();
    const seconds = (performance.now() - start) / 1000;
    const after = excel.meter.functionCost;
    const calls = after.calls - before.calls;
    return { bridged: calls / seconds, bytesPerCall: (after.bytes - before.bytes) / calls };
  } finally {
    excel.dispose();
  }
}
