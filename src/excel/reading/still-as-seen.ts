/** What stands on a sheet at the moment that it is to go, against what was read of it before. */
import type { ReadSheet } from "../../app/port";
import { cellAddress } from "../../sheets/plan/a1";
import { PLACE } from "./read-parts";
import { askRemarks, remarksIn, type AskedRemarks } from "./remarks-beside";

export interface AskedAgain {
  readonly used: Excel.Range;
  readonly remarks: AskedRemarks;
}

/** Asks for it in the request that is under way; of a sheet that may be gone. */
export function askAgain(sheet: Excel.Worksheet): AskedAgain {
  return { used: sheet.getUsedRange(true).load(`${PLACE},formulas`), remarks: askRemarks(sheet) };
}

/** The same formulas and values in the same rectangle, and nothing remarked beside them. */
export function isStillAsSeen(
  { used, remarks }: AskedAgain,
  { area, values, formulas }: Pick<ReadSheet, "area" | "values" | "formulas">,
): boolean {
  if (remarksIn(remarks) > 0) return false;
  const sameArea =
    used.rowIndex === area.row &&
    used.columnIndex === area.column &&
    used.rowCount === area.rows &&
    used.columnCount === area.columns;
  return (
    sameArea &&
    (used.formulas as unknown[][]).every((line, r) =>
      line.every((formula, c) => {
        const value = values[r]?.[c];
        const was = formulas.get(cellAddress(area.row + r, area.column + c));
        return formula === (was ?? (typeof value === "object" ? value.error : value));
      }),
    )
  );
}
