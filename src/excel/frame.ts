import type { SheetFrame } from "../sheets/plan";
import { pageSteps } from "./page-layout";
import { OBJECT_BYTES, RANGE_BYTES, SET_BYTES, type Step } from "./steps";

/** What belongs to a new sheet as a whole: gridlines, tab colour, frozen panes and everything about paper. */
export function frameSteps(frame: SheetFrame): readonly Step[] {
  return [
    {
      bytes: RANGE_BYTES + 2 * OBJECT_BYTES + 3 * SET_BYTES,
      queue: (sheet) => {
        sheet.showGridlines = frame.gridlines;
        if (frame.tabColor !== undefined) sheet.tabColor = frame.tabColor;
        if (frame.freeze) freeze(sheet, frame.freeze);
      },
    },
    ...pageSteps(frame.print),
  ];
}

function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
