/** What each layout costs: requests and bytes on the wire, and the time for its plan and for applying it. */
import type { MatrixLayout } from "../../src/app/action";
import { createActions } from "../../src/app/actions/run";
import { createWorkbookPort } from "../../src/excel/workbook";
import { compleet } from "../../src/framework/compleet";
import { selectFramework } from "../../src/framework/select";
import { buildMatrix } from "../../src/sheets/matrix/matrix";
import { startExcel } from "embedded-excel/node";
import { median } from "./median";

export interface LayoutCost {
  readonly layout: MatrixLayout;
  readonly requests: number;
  readonly bytes: number;
  readonly planMs: number;
  /** The whole action on the embedded Excel, look and plan included. */
  readonly actionMs: number;
}

const LAYOUTS: readonly MatrixLayout[] = ["list", "matrix", "card"];
const ROUNDS = 7;

/** Measures the whole framework in each layout; times are the median of some rounds after a first one to warm up. */
export async function measureLayouts(): Promise<readonly LayoutCost[]> {
  const costs: LayoutCost[] = [];
  for (const layout of LAYOUTS) costs.push(await measure(layout));
  return costs;
}

async function measure(layout: MatrixLayout): Promise<LayoutCost> {
  const selection = selectFramework(compleet());
  const planTimes: number[] = [];
  const actionTimes: number[] = [];
  let requests = 0;
  let bytes = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const beforePlan = performance.now();
    buildMatrix(selection, { layout });
    const planMs = performance.now() - beforePlan;

    const excel = startExcel();
    const run = createActions({ port: createWorkbookPort(), framework: compleet(), language: "nl" });
    const beforeAction = performance.now();
    const outcome = await run("insertMatrix", { layout });
    const actionMs = performance.now() - beforeAction;
    if (!outcome.ok) throw new Error(outcome.error.message);
    ({ requests, bytes } = excel.meter);
    excel.dispose();
    if (round === 0) continue;
    planTimes.push(planMs);
    actionTimes.push(actionMs);
  }
  return { layout, requests, bytes, planMs: median(planTimes), actionMs: median(actionTimes) };
}
