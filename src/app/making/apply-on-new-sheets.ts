import type { SheetPlan } from "../../sheets/plan/plan";
import type { Made, NewSheet, WithSheets } from "../action";
import type { Language } from "../language";
import { missingRemarks } from "../wording/remarks/missing";
import type { ApplyOptions, MadeSheet, WorkbookPort, WorkbookView } from "../port";

/** Makes a sheet of each plan, named as planned, all together: of the first, which is shown, and of what it needs. */
export async function applyOnNewSheets(
  port: WorkbookPort,
  plans: readonly SheetPlan[],
  view: WorkbookView,
  options: ApplyOptions,
  language: Language,
): Promise<Made & WithSheets> {
  const placed = plans.map((plan) => ({ plan, place: { at: "newSheet", name: plan.name } as const }));
  const all = await port.apply(placed, view, options);
  const [made, ...along] = all;
  if (!made) throw new Error("The port made nothing of a plan");
  return {
    sheet: made.sheet,
    sheetId: made.sheetId,
    address: made.address,
    newSheet: true,
    ...withRemarks(missingRemarks(all, language)),
    along: along.map(newSheet),
  };
}

/** As part of a result: left out where there are none. */
export function withRemarks(remarks: readonly string[]): { readonly remarks?: readonly string[] } {
  return remarks.length > 0 ? { remarks } : {};
}

export function newSheet({ sheet, sheetId }: MadeSheet): NewSheet {
  return { sheet, sheetId };
}
