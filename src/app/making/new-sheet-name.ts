import type { FreeNames } from "../../sheets/plan/free-names";
import { sheetNameFault } from "../../sheets/plan/sheet-names";
import { Problem } from "../problem";

/** Throws `invalidSheetName` for a name that Excel does not take. */
export function checkSheetName(wished: string | undefined): void {
  const fault = wished === undefined ? undefined : sheetNameFault(wished);
  if (wished !== undefined && fault) throw new Problem("invalidSheetName", { name: wished, fault });
}

/**
 * The name of a new sheet. One that the user gave is not changed behind their back (`sheetNameTaken`); one of our own
 * is made unique.
 */
export function newSheetName(
  free: FreeNames,
  { wished, own }: { readonly wished: string | undefined; readonly own: string },
): string {
  const name = free.sheet(wished ?? own);
  if (wished !== undefined && name !== wished) throw new Problem("sheetNameTaken", { name: wished });
  return name;
}
