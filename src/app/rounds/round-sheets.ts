import type { ReadSheet } from "../port";
import { markerOf } from "../reading/own-sheet";
import { theOneThatCountsFirst } from "../reading/read-profiles";

/** The sheet of a round that counts: the one that was made, and not a copy of it that somebody put before it. */
export function theSheet(
  sheets: readonly ReadSheet[],
  kind: "round" | "receivedScores",
): ReadSheet | undefined {
  const [first] = theOneThatCountsFirst(sheets.filter((sheet) => markerOf(sheet, kind)));
  return first;
}
