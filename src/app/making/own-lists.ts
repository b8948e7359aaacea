import { definedNameKey } from "../../sheets/plan/defined-names";
import type { FreeNames } from "../../sheets/plan/free-names";
import type { ListNames } from "../../sheets/marker/list-names";
import { buildLists, LISTS } from "../../sheets/scores/lists-sheet";
import type { SheetPlan } from "../../sheets/plan/plan";
import type { OwnSheet, ReadSheet, WorkbookView } from "../port";
import { SheetCells, textOf } from "../reading/read-cell";
import { markerOf } from "../reading/own-sheet";

/**
 * The lists for dropdowns: those of the workbook, or of a lists sheet that is still to be made, with its plan. A lists
 * sheet of which names are gone is passed over, for Excel refuses a dropdown on a name that is not there; and so is one
 * that was read and on which something is missing, for formulas look scores up there.
 */
export function ownLists(
  { own, takenNames }: WorkbookView,
  free: FreeNames,
  read: readonly ReadSheet[] = [],
): {
  readonly names: ListNames;
  readonly plans: readonly SheetPlan[];
  /** Where they stand, if they are there. */
  readonly sheets: readonly OwnSheet[];
} {
  const taken = new Set(takenNames.map(definedNameKey));
  const spoiled = new Set(read.filter((sheet) => !isWhole(sheet)).map(({ id }) => id));
  const present = own
    .filter(({ id }) => !spoiled.has(id))
    .flatMap((sheet): readonly { readonly sheet: OwnSheet; readonly names: ListNames }[] => {
      const names = markerOf(sheet, "lists")?.names;
      return names ? [{ sheet, names }] : [];
    })
    .find(({ names }) => Object.values(names).every((name: string) => taken.has(definedNameKey(name))));
  if (present) return { names: present.names, plans: [], sheets: [present.sheet] };
  const { plan, names } = buildLists(free);
  return { names, plans: [plan], sheets: [] };
}

/** Whether below the title of each list stands all of it, in whatever order; true for what is no sheet of lists. */
function isWhole(sheet: ReadSheet): boolean {
  if (!markerOf(sheet, "lists")) return true;
  const cells = new SheetCells(sheet);
  const { row, column, rows, columns } = sheet.area;
  return LISTS.every(({ title, entries }) => {
    const wanted = [...entries].map(String).sort();
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        if (textOf(cells.at(r, c)) !== title) continue;
        const found = entries.map((_, index) => textOf(cells.at(r + 1 + index, c)));
        return found.sort().every((text, index) => text === wanted[index]);
      }
    }
    return false;
  });
}
