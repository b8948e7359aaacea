import type { SheetPlan } from "../../sheets/plan";
import type { Made, NewSheet, RunOptions, WithSheets } from "../action";
import type { MadeSheet, WorkbookPort, WorkbookView } from "../port";

/** Makes a sheet of each plan, named as planned, all together: of the first, which is shown, and of what it needs. */
export async function applyOnNewSheets(
  port: WorkbookPort,
  plans: readonly SheetPlan[],
  view: WorkbookView,
  options: RunOptions,
): Promise<Made & WithSheets> {
  const placed = plans.map((plan) => ({ plan, place: { at: "newSheet", name: plan.name } as const }));
  const [made, ...along] = await port.apply(placed, view, options);
  if (!made) throw new Error("The port made nothing of a plan");
  return {
    sheet: made.sheet,
    sheetId: made.sheetId,
    address: made.address,
    newSheet: true,
    along: along.map(newSheet),
  };
}

export function newSheet({ sheet, sheetId }: MadeSheet): NewSheet {
  return { sheet, sheetId };
}
