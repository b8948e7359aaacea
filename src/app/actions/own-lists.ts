import type { FreeNames } from "../../sheets/free-names";
import type { ListNames } from "../../sheets/list-names";
import { buildLists } from "../../sheets/lists";
import type { SheetPlan } from "../../sheets/plan";
import type { WorkbookView } from "../port";
import { markerOf } from "../reading/own-sheet";

/**
 * The lists for dropdowns: those of the workbook, or of a lists sheet that is still to be made, with its plan. A lists
 * sheet of which names are gone is passed over, for Excel refuses a dropdown on a name that is not there.
 */
export function ownLists(
  { own, takenNames }: WorkbookView,
  free: FreeNames,
): { readonly names: ListNames; readonly plans: readonly SheetPlan[] } {
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  const present = own
    .flatMap((sheet) => markerOf(sheet, "lists")?.names ?? ([] as readonly ListNames[]))
    .find((names) => Object.values(names).every((name: string) => taken.has(name.toLowerCase())));
  if (present) return { names: present, plans: [] };
  const { plan, names } = buildLists(free);
  return { names, plans: [plan] };
}
