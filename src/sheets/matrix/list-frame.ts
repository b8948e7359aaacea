/** The frame of a sheet that is one table, down to its last row, below a heading that stays in sight. */
import { MARGINS } from "../drafting/page";
import type { SheetDraft } from "../drafting/sheet-draft";
import type { SheetMark } from "../marker/marker";
import type { SheetPlan } from "../plan/plan";
import { TAB_COLOR } from "./matrix-frame";

export interface ListFrame {
  /** Names that are free. */
  readonly sheet: string;
  readonly table: string;
  /** The row with the headers of the table; what is above it stays in sight, and so many columns. */
  readonly header: number;
  readonly frozenColumns: number;
  readonly marker: SheetMark;
}

/** Finishes a draft of which all rows from the header on are the table. */
export function finishList(
  draft: SheetDraft,
  { sheet, table, header, frozenColumns, marker }: ListFrame,
): SheetPlan {
  return draft.finish({
    name: sheet,
    tables: [
      {
        ...{ name: table, style: "TableStyleLight1", filter: true, bandedRows: false },
        area: { row: header, column: 0, rows: draft.rows - header, columns: draft.columns },
      },
    ],
    frame: {
      tabColor: TAB_COLOR,
      gridlines: false,
      freeze: { rows: header + 1, columns: frozenColumns },
      print: { paper: "a4", orientation: "landscape", margins: MARGINS, pagesWide: 1 },
      marker,
    },
  });
}
