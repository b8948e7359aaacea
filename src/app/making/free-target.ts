import type { Place, WorkbookView } from "../port";
import { Problem } from "../problem";

/** The place at the selection, once it is sure that it is there, free and not protected. */
export function freeTarget(
  { selection, target }: WorkbookView,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  doing: "insert" | "writeCell",
): Extract<Place, { at: "cell" }> {
  if (!selection || !target) throw new Problem("nothingSelected", {});
  const { name: sheet, id: sheetId } = selection.sheet;
  if (selection.sheet.protected) throw new Problem("sheetProtected", { sheet, doing });
  if (target.beyondSheet)
    throw new Problem("targetBeyondSheet", { sheet, address: target.address, rows, columns });
  if (target.occupiedBy) {
    const cells = doing === "writeCell" ? "one" : "area";
    throw new Problem("targetOccupied", { sheet, occupiedBy: target.occupiedBy, cells });
  }
  return { at: "cell", sheetId, row: selection.row, column: selection.column };
}
