import { columnLetters } from "../../sheets/plan/a1";
import type { GroupPlan, SheetFrame } from "../../sheets/plan/plan";
import { pageSteps } from "./page-set-up";
import { OBJECT_BYTES, RANGE_BYTES, SET_BYTES, type Step } from "../request/steps";

/** What belongs to a new sheet as a whole: gridlines, tab colour, folding, hiding and everything about paper. */
export function frameSteps(frame: SheetFrame): readonly Step[] {
  const { groups = [], hiddenColumns = [] } = frame;
  return [
    {
      bytes: 2 * SET_BYTES,
      queue: (sheet) => {
        sheet.showGridlines = frame.gridlines;
        if (frame.tabColor !== undefined) sheet.tabColor = frame.tabColor;
      },
    },
    ...groups.map(groupStep),
    // Folding once all groups are there.
    ...groups.filter(({ collapsed }) => collapsed).map(foldStep),
    ...hiddenColumns.map(({ column, columns }): Step => ({
      bytes: RANGE_BYTES + SET_BYTES,
      queue: (sheet) => {
        sheet.getRangeByIndexes(0, column, 1, columns).columnHidden = true;
      },
    })),
    ...pageSteps(frame.print),
  ];
}

/**
 * The panes of a sheet, frozen with the sheet in front: behind another one Excel says that the sheet was activated, and
 * takes it for the active one although it is not (office-js 3148).
 */
export function paneSteps({ freeze: panes }: SheetFrame): readonly Step[] {
  if (!panes) return [];
  return [
    {
      bytes: RANGE_BYTES + 3 * OBJECT_BYTES,
      queue: (sheet) => {
        sheet.activate();
        freeze(sheet, panes);
      },
    },
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

const options = { rows: "ByRows", columns: "ByColumns" } as const;

function groupStep(group: GroupPlan): Step {
  return {
    bytes: RANGE_BYTES + OBJECT_BYTES,
    queue: (sheet) => sheet.getRange(linesOf(group)).group(options[group.of]),
  };
}

function foldStep(group: GroupPlan): Step {
  return {
    bytes: RANGE_BYTES + OBJECT_BYTES,
    queue: (sheet) => sheet.getRange(linesOf(group)).hideGroupDetails(options[group.of]),
  };
}

/** Whole rows or columns: "3:9", "B:D". */
function linesOf({ of, first, count }: GroupPlan): string {
  const last = first + count - 1;
  return of === "rows" ? `${first + 1}:${last + 1}` : `${columnLetters(first)}:${columnLetters(last)}`;
}
