import { definedNameKey } from "../../sheets/plan/defined-names";
import type { FreeNames } from "../../sheets/plan/free-names";
import { sameLevels, USUAL_LEVELS, type Levels } from "../../scoring/level-scale";
import { namesOf, type ListNames } from "../../sheets/marker/list-names";
import { buildLists, listsOn } from "../../sheets/scores/lists-sheet";
import type { SheetPlan } from "../../sheets/plan/plan";
import type { OwnSheet, ReadSheet, WorkbookView } from "../port";
import { SheetCells, textOf } from "../reading/read-cell";
import { markerOf } from "../reading/own-sheet";
import { mergedLists } from "../reading/read-lists";

/**
 * The lists for dropdowns, those for each of these scales among them: of the workbook, or of a lists sheet that is still
 * to be made, with its plan. A lists sheet of which names are gone is passed over, for Excel refuses a dropdown on a name
 * that is not there; and so is one that was read and on which something is missing, for formulas look scores up there.
 * Where a framework has a scale that no list is of, a sheet with those is made beside the one that is there.
 */
export function ownLists(
  { own, takenNames }: WorkbookView,
  free: FreeNames,
  {
    read = [],
    scales = [],
  }: { readonly read?: readonly ReadSheet[]; readonly scales?: readonly Levels[] } = {},
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
    .filter(({ names }) => namesOf(names).every((name) => taken.has(definedNameKey(name))));
  const wanted = scales.filter((levels) => !sameLevels(levels, USUAL_LEVELS));
  const holder = (levels: Levels): (typeof present)[number] | undefined =>
    present.find(({ names }) => names.scales?.some(({ of }) => sameLevels(of, levels)));
  const [first] = present;
  const missing = wanted.filter((levels) => !holder(levels));
  const made = !first || missing.length > 0 ? buildLists(free, missing) : undefined;
  const found = mergedLists([...present.map(({ names }) => names), ...(made ? [made.names] : [])]);
  return {
    names: found,
    plans: made ? [made.plan] : [],
    sheets: [
      ...new Set([...(first ? [first] : []), ...wanted.flatMap((levels) => holder(levels) ?? [])]),
    ].map(({ sheet }) => sheet),
  };
}

/** Whether below the title of each list stands all of it, in whatever order; true for what is no sheet of lists. */
function isWhole(sheet: ReadSheet): boolean {
  const names = markerOf(sheet, "lists")?.names;
  if (!names) return true;
  const cells = new SheetCells(sheet);
  const { row, column, rows, columns } = sheet.area;
  return listsOn(names).every(({ title, entries }) => {
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
