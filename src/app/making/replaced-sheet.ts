import type { SheetPlan } from "../../sheets/plan/plan";
import type { ApplyOptions, MadeSheet, ReadSheet, WorkbookPort, WorkbookView } from "../port";

/** Makes a sheet, or makes it anew in the place of the one that was read: nothing is replaced that changed meanwhile. */
export async function makeOrReplace(
  port: WorkbookPort,
  plan: SheetPlan,
  view: WorkbookView,
  old: ReadSheet | undefined,
  options: ApplyOptions = {},
): Promise<MadeSheet> {
  const placed = [{ plan, place: { at: "newSheet", name: plan.name } as const }];
  const [made] = old
    ? await port.replace(placed, view, { sheetId: old.id, seen: old, gone: [], free: [] }, options)
    : await port.apply(placed, view, options);
  if (!made) throw new Error("The port made nothing of a plan");
  return made;
}
