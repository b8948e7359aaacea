import type { ScoreSheet } from "../reading/score-sheet";
import { checkMarks } from "./marks";
import { checkEvidence, checkMissingScores } from "./completeness";
import type { Found } from "./facts";
import { checkPatterns, checkSelfRatings } from "./patterns";
import {
  checkDuplicates,
  checkNamesAndRaters,
  checkNumbers,
  checkPeople,
  checkProfiles,
} from "./check-people";
import { checkScoreCells } from "./score-cells";
import { checkHidden } from "./hidden";
import { checkDropdowns, checkHeaders, checkMerges, type DropdownLists } from "./sheet-state";

export interface CheckOptions {
  /** Ask for an explanation where a score is 0 or 4. */
  readonly evidence: boolean;
  /** Names of the profiles in the workbook; empty where there are none, and then nothing is said of profiles. */
  readonly profiles: readonly string[];
  /** The names of the lists for dropdowns in the workbook. */
  readonly lists: DropdownLists;
}

/** Everything that is the matter with the sheets: by sheet, row, column, and then as the checks are ordered here. */
export function check(
  sheets: readonly ScoreSheet[],
  { evidence, profiles, lists }: CheckOptions,
): readonly Found[] {
  const order = new Map(sheets.map(({ sheet }, index) => [sheet.id, index]));
  const found = [
    ...sheets.flatMap((sheet) => [
      ...checkMarks(sheet),
      ...checkHeaders(sheet),
      ...checkDropdowns(sheet, lists),
      ...checkHidden(sheet),
      ...checkMerges(sheet),
      ...checkNamesAndRaters(sheet),
      ...checkProfiles(sheet, profiles),
      ...checkScoreCells(sheet),
      ...checkMissingScores(sheet),
      ...(evidence ? checkEvidence(sheet) : []),
      ...checkPatterns(sheet),
    ]),
    ...checkDuplicates(sheets),
    ...checkNumbers(sheets),
    ...checkPeople(sheets),
    ...checkSelfRatings(sheets),
  ];
  // Sorting is stable: findings of one cell stay as they are ordered above.
  return found.sort(
    (a, b) =>
      (order.get(a.sheet.id) ?? 0) - (order.get(b.sheet.id) ?? 0) || a.row - b.row || a.column - b.column,
  );
}
