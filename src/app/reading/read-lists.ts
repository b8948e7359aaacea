import { LIST_NAMES, PROFILE_NAMES, type ListNames } from "../../sheets/marker/list-names";
import type { ReadSheet } from "../port";
import { markerOf } from "./own-sheet";
import { profileTables } from "./read-profiles";

/** The names that the lists for dropdowns have in the workbook; the usual ones where it has no lists. */
export function listsIn(sheets: readonly ReadSheet[]): ListNames & { readonly profiles?: string } {
  const [lists] = sheets.flatMap((sheet) => markerOf(sheet, "lists") ?? []);
  const [profiles] = profileTables(sheets);
  return {
    ...(lists?.names ?? LIST_NAMES),
    ...(profiles ? { profiles: markerOf(profiles.sheet, "profiles")?.list ?? PROFILE_NAMES.list } : {}),
  };
}
