import type { WorkbookView } from "../port";
import { markerOf } from "../reading/own-sheet";

/** The name of the functions in the workbook's table of profiles, if it has one. */
export function ownProfiles({ own, takenNames }: WorkbookView): string | undefined {
  return own
    .flatMap((sheet) => markerOf(sheet, "profiles")?.list ?? [])
    .find((list) => takenNames.some((name) => name.toLowerCase() === list.toLowerCase()));
}
