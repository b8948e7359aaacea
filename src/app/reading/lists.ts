import { LIST_NAMES, listNamesOf, type ListNames } from "../../sheets/lists";
import type { ReadSheet } from "../port";

/** The names that the lists for dropdowns have in the workbook; the usual ones where it has no lists. */
export function listsIn(sheets: readonly ReadSheet[]): ListNames {
  const marker = sheets.find((sheet) => sheet.marker?.kind === "lists")?.marker;
  return marker ? listNamesOf(marker) : LIST_NAMES;
}
