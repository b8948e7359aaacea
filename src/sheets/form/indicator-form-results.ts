/**
 * What the formulas of an indicator form can show, so that a value that was pasted over one is told from a remark that
 * someone typed there: the first gives way to the formula again, the second is never touched.
 */
import { COLUMNS, FIRST_SHARE } from "./indicator-form-frame";
import { INSUFFICIENT_DATA, NO_THRESHOLD, PASSED_OVER, TOO_FEW } from "./level-formula";
import type { CellValue } from "../plan/plan";

const PROGRESS = /^\d+ van \d+ ingevuld$/;
const STRANGE = /^Let op: \d+ ongeldig, telt niet mee$/;
const SHARES = /^\d: (?:-?\d+%|te weinig|n\.v\.t\.|–)(?: {3}\d: (?:-?\d+%|te weinig|n\.v\.t\.|–))*$/;
const REMARK = /^niveau \d[\d, en]* gehaald, niveau \d[\d, en]* niet$/;
const LISTED = /^(?:, \d)+$/;

/** True for what the formula in this cell of a form made anew can show; `shares` is how many levels the form has. */
export function canBeResult(
  value: CellValue,
  { row, column }: { readonly row: number; readonly column: number },
  shares: number,
): boolean {
  if (value === null || value === "") return true;
  const text = typeof value === "string" ? value : "";
  if (row < 2) return (row === 0 ? PROGRESS : STRANGE).test(text);
  switch (column) {
    case COLUMNS.level:
      return typeof value === "number"
        ? Number.isInteger(value) && value >= 0
        : [INSUFFICIENT_DATA, NO_THRESHOLD].includes(text);
    case COLUMNS.indicator:
      return SHARES.test(text);
    case COLUMNS.score:
      return REMARK.test(text);
  }
  if (column >= FIRST_SHARE + shares) return LISTED.test(text);
  return typeof value === "number" ? value >= 0 && value <= 1 : [PASSED_OVER, TOO_FEW].includes(text);
}
