import { sameDefinedName } from "../../sheets/plan/defined-names";
import type { OwnSheet, WorkbookView } from "../port";
import { markerOf } from "../reading/own-sheet";
import { theOneThatCountsFirst } from "../reading/read-profiles";

export interface OwnProfiles {
  readonly sheet: OwnSheet;
  /** The defined name of the functions; undefined where that is gone from the workbook, and there can be no dropdown. */
  readonly list?: string;
}

/**
 * The sheet with the functions that count, as for everyone who reads them, and the name that dropdowns choose from. With
 * those of another sheet people would get functions of which nothing is known.
 */
export function ownProfiles({ own, takenNames }: WorkbookView): OwnProfiles | undefined {
  const [sheet] = theOneThatCountsFirst(own.filter(({ marker }) => marker.kind === "profiles"));
  if (!sheet) return undefined;
  const list = markerOf(sheet, "profiles")?.list;
  const isThere = list !== undefined && takenNames.some((name) => sameDefinedName(name, list));
  return { sheet, ...(isThere ? { list } : {}) };
}
