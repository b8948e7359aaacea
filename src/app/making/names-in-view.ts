import { FreeNames } from "../../sheets/plan/free-names";
import type { WorkbookView } from "../port";

/** The names that are free in the workbook as it was just seen. */
export function freeNames({ sheets, takenNames }: WorkbookView): FreeNames {
  return new FreeNames({ sheets: sheets.map(({ name }) => name), names: takenNames });
}
