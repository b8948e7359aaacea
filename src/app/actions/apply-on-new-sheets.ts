import type { SheetPlan } from "../../sheets/plan";
import type { Made, RunOptions } from "../action";
import type { WorkbookPort, WorkbookView } from "../port";

/** Makes a sheet of each plan, named as planned, all together. Answers what was made of the first, which is shown. */
export async function applyOnNewSheets(
  port: WorkbookPort,
  plans: readonly SheetPlan[],
  view: WorkbookView,
  options: RunOptions,
): Promise<Made> {
  const placed = plans.map((plan) => ({ plan, place: { at: "newSheet", name: plan.name } as const }));
  const [made] = await port.apply(placed, view, options);
  if (!made) throw new Error("The port made nothing of a plan");
  return { sheet: made.sheet, sheetId: made.sheetId, address: made.address, newSheet: true };
}
