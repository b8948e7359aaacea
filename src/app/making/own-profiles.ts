import { sameDefinedName } from "../../sheets/plan/defined-names";
import type { OwnSheet, WorkbookView } from "../port";
import { markerOf } from "../reading/own-sheet";

/** The name of the functions in the workbook's table of profiles, and the sheet of that, if it has one. */
export function ownProfiles({
  own,
  takenNames,
}: WorkbookView): { readonly list: string; readonly sheet: OwnSheet } | undefined {
  return own
    .flatMap((sheet) => {
      const list = markerOf(sheet, "profiles")?.list;
      return list === undefined ? [] : [{ list, sheet }];
    })
    .find(({ list }) => takenNames.some((name) => sameDefinedName(name, list)));
}
