import { LIST_NAMES, listNamesOf, type ListNames } from "../../sheets/lists";
import { PROFILE_NAMES } from "../../sheets/profiles";
import type { ReadSheet } from "../port";

/** The names that the lists for dropdowns have in the workbook; the usual ones where it has no lists. */
export function listsIn(sheets: readonly ReadSheet[]): ListNames & { readonly profiles?: string } {
  const marker = sheets.find((sheet) => sheet.marker?.kind === "lists")?.marker;
  const profiles = sheets.find((sheet) => sheet.marker?.kind === "profiles")?.marker;
  return {
    ...(marker ? listNamesOf(marker) : LIST_NAMES),
    ...(profiles ? { profiles: profiles.about["list"] ?? PROFILE_NAMES.list } : {}),
  };
}
