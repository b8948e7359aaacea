import { LIST_NAMES, PROFILE_NAMES, type ListNames } from "../../sheets/marker/list-names";
import type { ReadSheet } from "../port";
import { markerOf } from "./own-sheet";
import { profileTables } from "./read-profiles";

/** The names that the lists for dropdowns have in the workbook; the usual ones where it has no lists. */
export function listsIn(sheets: readonly ReadSheet[]): ListNames & { readonly profiles?: string } {
  const lists = sheets.flatMap((sheet) => markerOf(sheet, "lists")?.names ?? []);
  const [profiles] = profileTables(sheets);
  return {
    ...mergedLists(lists),
    ...(profiles ? { profiles: markerOf(profiles.sheet, "profiles")?.list ?? PROFILE_NAMES.list } : {}),
  };
}

/** The lists of several sheets as one: the first counts, and of each scale the first that has it. */
export function mergedLists(all: readonly ListNames[]): ListNames {
  const [first = LIST_NAMES] = all;
  const scales = all.flatMap((names) => names.scales ?? []);
  return scales.length > 0 ? { ...first, scales } : first;
}
