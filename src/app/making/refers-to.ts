import { sameDefinedName } from "../../sheets/plan/defined-names";
import { cellReferences, wordsOf } from "../../sheets/plan/formula-references";
import { sameSheetName } from "../../sheets/plan/sheet-names";
import type { FormulaOfSheet, OwnSheet } from "../port";

/** Whether a formula that is not the sheet's own, nor of a name that came with it, refers to it or to such a name. */
export function refersTo(
  { sheetId, name = "", formula }: FormulaOfSheet,
  { id, ...sheet }: OwnSheet,
): boolean {
  const { definedNames } = sheet.marker;
  const isOwn = (word: string): boolean => definedNames.some((each) => sameDefinedName(each, word));
  if (sheetId === id || isOwn(name)) return false;
  return (
    (formula.includes("!") &&
      cellReferences(formula).some(
        (each) => each.sheet !== undefined && sameSheetName(each.sheet, sheet.name),
      )) ||
    (definedNames.length > 0 && wordsOf(formula).some(isOwn))
  );
}
